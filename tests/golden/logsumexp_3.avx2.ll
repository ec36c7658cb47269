target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 3
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 4
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 5
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 6
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 7
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 8
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 9
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 10
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 11
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = inttoptr i64 %v5 to ptr
  %v25 = inttoptr i64 %v3 to ptr
  %v26 = getelementptr i8, ptr %progress, i64 8
  br label %take27
take27:
  %v30 = atomicrmw add ptr %progress, i64 1 monotonic
  %v31 = icmp slt i64 %v30, %v1
  %v32 = load volatile i64, ptr %v26, align 8
  %v33 = icmp eq i64 %v32, 0
  %v34 = and i1 %v31, %v33
  br i1 %v34, label %work28, label %done29
work28:
  %v35 = mul nsw i64 %v30, 56
  %v36 = getelementptr i8, ptr %v25, i64 %v35
  %v37 = getelementptr i64, ptr %v36, i64 4
  %v38 = load i64, ptr %v37, align 8, !invariant.load !0
  %v39 = add nsw i64 %v7, %v38
  %v40 = inttoptr i64 %v39 to ptr
  %v41 = getelementptr i64, ptr %v36, i64 5
  %v42 = load i64, ptr %v41, align 8, !invariant.load !0
  %v43 = add nsw i64 %v13, %v42
  %v44 = inttoptr i64 %v43 to ptr
  %v45 = getelementptr i64, ptr %v36, i64 6
  %v46 = load i64, ptr %v45, align 8, !invariant.load !0
  %v47 = add nsw i64 %v19, %v46
  %v48 = inttoptr i64 %v47 to ptr
  %v49 = load i64, ptr %v36, align 8, !invariant.load !0
  %v50 = getelementptr i64, ptr %v36, i64 1
  %v51 = load i64, ptr %v50, align 8, !invariant.load !0
  br label %rows_head52
rows_head52:
  %v55 = phi i64 [ %v49, %work28 ], [ %v443, %scatter_done433 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  br label %gather_head58
gather_head58:
  %v61 = phi i64 [ 0, %rows53 ], [ %v78, %gather59 ]
  %v62 = icmp slt i64 %v61, 16
  br i1 %v62, label %gather59, label %gather_done60
gather59:
  %v63 = add nsw i64 %v55, %v61
  %v64 = icmp slt i64 %v63, %v57
  %v65 = select i1 %v64, i64 %v63, i64 %v57
  %v66 = mul nsw i64 %v65, %v15
  %v67 = getelementptr i8, ptr %v44, i64 %v66
  %v68 = load float, ptr %v67, align 1, !invariant.load !0
  %v69 = getelementptr float, ptr %scratch, i64 %v61
  store float %v68, ptr %v69
  %v70 = getelementptr i8, ptr %v67, i64 4
  %v71 = load float, ptr %v70, align 1, !invariant.load !0
  %v72 = getelementptr i8, ptr %scratch, i64 64
  %v73 = getelementptr float, ptr %v72, i64 %v61
  store float %v71, ptr %v73
  %v74 = getelementptr i8, ptr %v67, i64 8
  %v75 = load float, ptr %v74, align 1, !invariant.load !0
  %v76 = getelementptr i8, ptr %scratch, i64 128
  %v77 = getelementptr float, ptr %v76, i64 %v61
  store float %v75, ptr %v77
  %v78 = add nsw i64 %v61, 1
  br label %gather_head58
gather_done60:
  %v79 = getelementptr i8, ptr %scratch, i64 32
  %v80 = load <8 x float>, ptr %scratch, align 32
  %v81 = load <8 x float>, ptr %v79, align 32
  %v82 = getelementptr i8, ptr %scratch, i64 64
  %v83 = getelementptr i8, ptr %v82, i64 32
  %v84 = load <8 x float>, ptr %v82, align 32
  %v85 = load <8 x float>, ptr %v83, align 32
  %v86 = getelementptr i8, ptr %scratch, i64 128
  %v87 = getelementptr i8, ptr %v86, i64 32
  %v88 = load <8 x float>, ptr %v86, align 32
  %v89 = load <8 x float>, ptr %v87, align 32
  %v96 = getelementptr i64, ptr %v36, i64 2
  %v97 = load i64, ptr %v96, align 8, !invariant.load !0
  %v98 = getelementptr i64, ptr %v36, i64 3
  %v99 = load i64, ptr %v98, align 8, !invariant.load !0
  br label %interval_head90
interval_head90:
  %v100 = phi i64 [ %v97, %gather_done60 ], [ %v357, %interval_end94 ]
  %v101 = phi <8 x float> [ splat (float 0xFFF0000000000000), %gather_done60 ], [ %v114, %interval_end94 ]
  %v102 = phi <8 x float> [ splat (float 0xFFF0000000000000), %gather_done60 ], [ %v115, %interval_end94 ]
  %v103 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v116, %interval_end94 ]
  %v104 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v117, %interval_end94 ]
  %v105 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v118, %interval_end94 ]
  %v106 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v119, %interval_end94 ]
  %v107 = icmp slt i64 %v100, %v99
  br i1 %v107, label %interval91, label %columns_done95
interval91:
  %v108 = mul nsw i64 %v100, 16
  %v109 = getelementptr i8, ptr %v24, i64 %v108
  %v110 = load i64, ptr %v109, align 8, !invariant.load !0
  %v111 = getelementptr i64, ptr %v109, i64 1
  %v112 = load i64, ptr %v111, align 8, !invariant.load !0
  br label %chunk_head92
chunk_head92:
  %v113 = phi i64 [ %v110, %interval91 ], [ %v124, %column_done128 ]
  %v114 = phi <8 x float> [ %v101, %interval91 ], [ %v234, %column_done128 ]
  %v115 = phi <8 x float> [ %v102, %interval91 ], [ %v236, %column_done128 ]
  %v116 = phi <8 x float> [ %v103, %interval91 ], [ %v345, %column_done128 ]
  %v117 = phi <8 x float> [ %v104, %interval91 ], [ %v346, %column_done128 ]
  %v118 = phi <8 x float> [ %v105, %interval91 ], [ %v355, %column_done128 ]
  %v119 = phi <8 x float> [ %v106, %interval91 ], [ %v356, %column_done128 ]
  %v120 = icmp slt i64 %v113, %v112
  %v121 = load volatile i64, ptr %v26, align 8
  %v122 = icmp eq i64 %v121, 0
  %v123 = and i1 %v120, %v122
  br i1 %v123, label %chunk93, label %interval_end94
chunk93:
  %v124 = add nsw i64 %v113, 256
  %v125 = icmp slt i64 %v124, %v112
  %v126 = select i1 %v125, i64 %v124, i64 %v112
  br label %column127
column127:
  %v129 = phi i64 [ %v113, %chunk93 ], [ %v231, %column127 ]
  %v130 = phi <8 x float> [ splat (float 0xFFF0000000000000), %chunk93 ], [ %v221, %column127 ]
  %v131 = phi <8 x float> [ splat (float 0xFFF0000000000000), %chunk93 ], [ %v222, %column127 ]
  %v132 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk93 ], [ %v229, %column127 ]
  %v133 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk93 ], [ %v230, %column127 ]
  %v134 = mul nsw i64 %v129, %v21
  %v135 = getelementptr i8, ptr %v48, i64 %v134
  %v136 = load float, ptr %v135, align 1, !invariant.load !0
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = fsub contract <8 x float> %v80, %v138
  %v140 = fsub contract <8 x float> %v81, %v138
  %v141 = fmul contract <8 x float> %v139, %v139
  %v142 = fmul contract <8 x float> %v140, %v140
  %v143 = fadd contract <8 x float> splat (float 0x8000000000000000), %v141
  %v144 = fadd contract <8 x float> splat (float 0x8000000000000000), %v142
  %v145 = getelementptr i8, ptr %v135, i64 4
  %v146 = load float, ptr %v145, align 1, !invariant.load !0
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = fsub contract <8 x float> %v84, %v148
  %v150 = fsub contract <8 x float> %v85, %v148
  %v151 = fmul contract <8 x float> %v149, %v149
  %v152 = fmul contract <8 x float> %v150, %v150
  %v153 = fadd contract <8 x float> %v143, %v151
  %v154 = fadd contract <8 x float> %v144, %v152
  %v155 = getelementptr i8, ptr %v135, i64 8
  %v156 = load float, ptr %v155, align 1, !invariant.load !0
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = fsub contract <8 x float> %v88, %v158
  %v160 = fsub contract <8 x float> %v89, %v158
  %v161 = fmul contract <8 x float> %v159, %v159
  %v162 = fmul contract <8 x float> %v160, %v160
  %v163 = fadd contract <8 x float> %v153, %v161
  %v164 = fadd contract <8 x float> %v154, %v162
  %v165 = fsub contract <8 x float> %v130, %v163
  %v166 = fsub contract <8 x float> %v131, %v164
  %v167 = fcmp oeq <8 x float> %v130, %v163
  %v168 = fcmp oeq <8 x float> %v131, %v164
  %v169 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v165)
  %v170 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v166)
  %v171 = fneg <8 x float> %v169
  %v172 = fneg <8 x float> %v170
  %v173 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v171
  %v174 = select <8 x i1> %v173, <8 x float> splat (float 0x4056400000000000), <8 x float> %v171
  %v175 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v174
  %v176 = select <8 x i1> %v175, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v174
  %v177 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v176, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v178 = fsub <8 x float> %v177, splat (float 0x4168001FC0000000)
  %v179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v178, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v176)
  %v180 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v178, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v179)
  %v181 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v180, <8 x float> splat (float 0x3FA573EA80000000))
  %v182 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v181, <8 x float> %v180, <8 x float> splat (float 0x3FC555D400000000))
  %v183 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v182, <8 x float> %v180, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v183, <8 x float> %v180, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v185 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v184, <8 x float> %v180, <8 x float> splat (float 0x3FF0000000000000))
  %v186 = bitcast <8 x float> %v177 to <8 x i32>
  %v187 = shl <8 x i32> %v186, splat (i32 22)
  %v188 = and <8 x i32> %v187, splat (i32 -8388608)
  %v189 = shl <8 x i32> %v186, splat (i32 23)
  %v190 = sub <8 x i32> %v189, %v188
  %v191 = bitcast <8 x i32> %v188 to <8 x float>
  %v192 = fmul <8 x float> %v185, %v191
  %v193 = bitcast <8 x i32> %v190 to <8 x float>
  %v194 = fmul <8 x float> %v192, %v193
  %v195 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v172
  %v196 = select <8 x i1> %v195, <8 x float> splat (float 0x4056400000000000), <8 x float> %v172
  %v197 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v196
  %v198 = select <8 x i1> %v197, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v196
  %v199 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v198, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v200 = fsub <8 x float> %v199, splat (float 0x4168001FC0000000)
  %v201 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v200, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v198)
  %v202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v200, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v201)
  %v203 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v202, <8 x float> splat (float 0x3FA573EA80000000))
  %v204 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v203, <8 x float> %v202, <8 x float> splat (float 0x3FC555D400000000))
  %v205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v204, <8 x float> %v202, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v206 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v205, <8 x float> %v202, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v207 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v206, <8 x float> %v202, <8 x float> splat (float 0x3FF0000000000000))
  %v208 = bitcast <8 x float> %v199 to <8 x i32>
  %v209 = shl <8 x i32> %v208, splat (i32 22)
  %v210 = and <8 x i32> %v209, splat (i32 -8388608)
  %v211 = shl <8 x i32> %v208, splat (i32 23)
  %v212 = sub <8 x i32> %v211, %v210
  %v213 = bitcast <8 x i32> %v210 to <8 x float>
  %v214 = fmul <8 x float> %v207, %v213
  %v215 = bitcast <8 x i32> %v212 to <8 x float>
  %v216 = fmul <8 x float> %v214, %v215
  %v217 = select <8 x i1> %v167, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v194
  %v218 = select <8 x i1> %v168, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v216
  %v219 = fcmp olt <8 x float> %v130, %v163
  %v220 = fcmp olt <8 x float> %v131, %v164
  %v221 = select <8 x i1> %v219, <8 x float> %v163, <8 x float> %v130
  %v222 = select <8 x i1> %v220, <8 x float> %v164, <8 x float> %v131
  %v223 = fmul contract <8 x float> %v132, %v217
  %v224 = fmul contract <8 x float> %v133, %v218
  %v225 = fadd contract <8 x float> %v223, splat (float 0x3FF0000000000000)
  %v226 = fadd contract <8 x float> %v224, splat (float 0x3FF0000000000000)
  %v227 = fadd contract <8 x float> %v132, %v217
  %v228 = fadd contract <8 x float> %v133, %v218
  %v229 = select <8 x i1> %v219, <8 x float> %v225, <8 x float> %v227
  %v230 = select <8 x i1> %v220, <8 x float> %v226, <8 x float> %v228
  %v231 = add nsw i64 %v129, 1
  %v232 = icmp slt i64 %v231, %v126
  br i1 %v232, label %column127, label %column_done128
column_done128:
  %v233 = fcmp ogt <8 x float> %v221, %v114
  %v234 = select <8 x i1> %v233, <8 x float> %v221, <8 x float> %v114
  %v235 = fcmp ogt <8 x float> %v222, %v115
  %v236 = select <8 x i1> %v235, <8 x float> %v222, <8 x float> %v115
  %v237 = fcmp oeq <8 x float> %v221, %v234
  %v238 = fcmp oeq <8 x float> %v222, %v236
  %v239 = fsub contract <8 x float> %v221, %v234
  %v240 = fsub contract <8 x float> %v222, %v236
  %v241 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v239
  %v242 = select <8 x i1> %v241, <8 x float> splat (float 0x4056400000000000), <8 x float> %v239
  %v243 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v242
  %v244 = select <8 x i1> %v243, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v242
  %v245 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v244, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v246 = fsub <8 x float> %v245, splat (float 0x4168001FC0000000)
  %v247 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v246, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v244)
  %v248 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v246, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v247)
  %v249 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v248, <8 x float> splat (float 0x3FA573EA80000000))
  %v250 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v249, <8 x float> %v248, <8 x float> splat (float 0x3FC555D400000000))
  %v251 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v250, <8 x float> %v248, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v252 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v251, <8 x float> %v248, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v253 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v252, <8 x float> %v248, <8 x float> splat (float 0x3FF0000000000000))
  %v254 = bitcast <8 x float> %v245 to <8 x i32>
  %v255 = shl <8 x i32> %v254, splat (i32 22)
  %v256 = and <8 x i32> %v255, splat (i32 -8388608)
  %v257 = shl <8 x i32> %v254, splat (i32 23)
  %v258 = sub <8 x i32> %v257, %v256
  %v259 = bitcast <8 x i32> %v256 to <8 x float>
  %v260 = fmul <8 x float> %v253, %v259
  %v261 = bitcast <8 x i32> %v258 to <8 x float>
  %v262 = fmul <8 x float> %v260, %v261
  %v263 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v240
  %v264 = select <8 x i1> %v263, <8 x float> splat (float 0x4056400000000000), <8 x float> %v240
  %v265 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v264
  %v266 = select <8 x i1> %v265, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v264
  %v267 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v266, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v268 = fsub <8 x float> %v267, splat (float 0x4168001FC0000000)
  %v269 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v268, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v266)
  %v270 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v268, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v269)
  %v271 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v270, <8 x float> splat (float 0x3FA573EA80000000))
  %v272 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v271, <8 x float> %v270, <8 x float> splat (float 0x3FC555D400000000))
  %v273 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v272, <8 x float> %v270, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v274 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v273, <8 x float> %v270, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v275 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v274, <8 x float> %v270, <8 x float> splat (float 0x3FF0000000000000))
  %v276 = bitcast <8 x float> %v267 to <8 x i32>
  %v277 = shl <8 x i32> %v276, splat (i32 22)
  %v278 = and <8 x i32> %v277, splat (i32 -8388608)
  %v279 = shl <8 x i32> %v276, splat (i32 23)
  %v280 = sub <8 x i32> %v279, %v278
  %v281 = bitcast <8 x i32> %v278 to <8 x float>
  %v282 = fmul <8 x float> %v275, %v281
  %v283 = bitcast <8 x i32> %v280 to <8 x float>
  %v284 = fmul <8 x float> %v282, %v283
  %v285 = select <8 x i1> %v237, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v262
  %v286 = select <8 x i1> %v238, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v284
  %v287 = fmul contract <8 x float> %v229, %v285
  %v288 = fmul contract <8 x float> %v230, %v286
  %v289 = fcmp oeq <8 x float> %v114, %v234
  %v290 = fcmp oeq <8 x float> %v115, %v236
  %v291 = fsub contract <8 x float> %v114, %v234
  %v292 = fsub contract <8 x float> %v115, %v236
  %v293 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v291
  %v294 = select <8 x i1> %v293, <8 x float> splat (float 0x4056400000000000), <8 x float> %v291
  %v295 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v294
  %v296 = select <8 x i1> %v295, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v294
  %v297 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v296, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v298 = fsub <8 x float> %v297, splat (float 0x4168001FC0000000)
  %v299 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v298, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v296)
  %v300 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v298, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v299)
  %v301 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v300, <8 x float> splat (float 0x3FA573EA80000000))
  %v302 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v301, <8 x float> %v300, <8 x float> splat (float 0x3FC555D400000000))
  %v303 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v302, <8 x float> %v300, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v304 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v303, <8 x float> %v300, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v305 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v304, <8 x float> %v300, <8 x float> splat (float 0x3FF0000000000000))
  %v306 = bitcast <8 x float> %v297 to <8 x i32>
  %v307 = shl <8 x i32> %v306, splat (i32 22)
  %v308 = and <8 x i32> %v307, splat (i32 -8388608)
  %v309 = shl <8 x i32> %v306, splat (i32 23)
  %v310 = sub <8 x i32> %v309, %v308
  %v311 = bitcast <8 x i32> %v308 to <8 x float>
  %v312 = fmul <8 x float> %v305, %v311
  %v313 = bitcast <8 x i32> %v310 to <8 x float>
  %v314 = fmul <8 x float> %v312, %v313
  %v315 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v292
  %v316 = select <8 x i1> %v315, <8 x float> splat (float 0x4056400000000000), <8 x float> %v292
  %v317 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v316
  %v318 = select <8 x i1> %v317, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v316
  %v319 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v318, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v320 = fsub <8 x float> %v319, splat (float 0x4168001FC0000000)
  %v321 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v320, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v318)
  %v322 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v320, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v321)
  %v323 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v322, <8 x float> splat (float 0x3FA573EA80000000))
  %v324 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v323, <8 x float> %v322, <8 x float> splat (float 0x3FC555D400000000))
  %v325 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v324, <8 x float> %v322, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v326 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v325, <8 x float> %v322, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v327 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v326, <8 x float> %v322, <8 x float> splat (float 0x3FF0000000000000))
  %v328 = bitcast <8 x float> %v319 to <8 x i32>
  %v329 = shl <8 x i32> %v328, splat (i32 22)
  %v330 = and <8 x i32> %v329, splat (i32 -8388608)
  %v331 = shl <8 x i32> %v328, splat (i32 23)
  %v332 = sub <8 x i32> %v331, %v330
  %v333 = bitcast <8 x i32> %v330 to <8 x float>
  %v334 = fmul <8 x float> %v327, %v333
  %v335 = bitcast <8 x i32> %v332 to <8 x float>
  %v336 = fmul <8 x float> %v334, %v335
  %v337 = select <8 x i1> %v289, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v314
  %v338 = select <8 x i1> %v290, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v336
  %v339 = fmul contract <8 x float> %v116, %v337
  %v340 = fmul contract <8 x float> %v117, %v338
  %v341 = fmul contract <8 x float> %v118, %v337
  %v342 = fmul contract <8 x float> %v119, %v338
  %v343 = fsub contract <8 x float> %v287, %v341
  %v344 = fsub contract <8 x float> %v288, %v342
  %v345 = fadd contract <8 x float> %v339, %v343
  %v346 = fadd contract <8 x float> %v340, %v344
  %v347 = fsub contract <8 x float> %v345, %v339
  %v348 = fsub contract <8 x float> %v346, %v340
  %v349 = fsub contract <8 x float> %v347, %v343
  %v350 = fsub contract <8 x float> %v348, %v344
  %v351 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v345)
  %v352 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v346)
  %v353 = fcmp olt <8 x float> %v351, splat (float 0x7FF0000000000000)
  %v354 = fcmp olt <8 x float> %v352, splat (float 0x7FF0000000000000)
  %v355 = select <8 x i1> %v353, <8 x float> %v349, <8 x float> splat (float 0x0000000000000000)
  %v356 = select <8 x i1> %v354, <8 x float> %v350, <8 x float> splat (float 0x0000000000000000)
  br label %chunk_head92
interval_end94:
  %v357 = add nsw i64 %v100, 1
  br label %interval_head90
columns_done95:
  %v358 = fcmp olt <8 x float> %v103, splat (float 0x3810000000000000)
  %v359 = fmul <8 x float> %v103, splat (float 0x4170000000000000)
  %v360 = select <8 x i1> %v358, <8 x float> %v359, <8 x float> %v103
  %v361 = select <8 x i1> %v358, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %v362 = bitcast <8 x float> %v360 to <8 x i32>
  %v363 = add <8 x i32> %v362, splat (i32 4913933)
  %v364 = lshr <8 x i32> %v363, splat (i32 23)
  %v365 = or <8 x i32> %v364, splat (i32 1258291200)
  %v366 = bitcast <8 x i32> %v365 to <8 x float>
  %v367 = and <8 x i32> %v363, splat (i32 8388607)
  %v368 = fsub <8 x float> %v366, %v361
  %v369 = add <8 x i32> %v367, splat (i32 1060439283)
  %v370 = bitcast <8 x i32> %v369 to <8 x float>
  %v371 = fsub <8 x float> %v370, splat (float 0x3FF0000000000000)
  %v372 = fadd <8 x float> %v371, splat (float 0x4000000000000000)
  %v373 = fdiv <8 x float> %v371, %v372
  %v374 = fmul <8 x float> %v373, %v373
  %v375 = fmul <8 x float> %v371, splat (float 0x3FE0000000000000)
  %v376 = fmul <8 x float> %v375, %v371
  %v377 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FD31E13A0000000), <8 x float> %v374, <8 x float> splat (float 0x3FD995ED20000000))
  %v378 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v377, <8 x float> %v374, <8 x float> splat (float 0x3FE55557A0000000))
  %v379 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v374, <8 x float> %v378, <8 x float> %v376)
  %v380 = fmul <8 x float> %v368, splat (float 0x3EB7F7D1C0000000)
  %v381 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v373, <8 x float> %v379, <8 x float> %v380)
  %v382 = fsub <8 x float> %v376, %v381
  %v383 = fsub <8 x float> %v371, %v382
  %v384 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v368, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> %v383)
  %v385 = fcmp oeq <8 x float> %v103, splat (float 0x0000000000000000)
  %v386 = select <8 x i1> %v385, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0x7FF8000000000000)
  %v387 = fcmp ogt <8 x float> %v103, splat (float 0x0000000000000000)
  %v388 = select <8 x i1> %v387, <8 x float> %v384, <8 x float> %v386
  %v389 = fcmp olt <8 x float> %v103, splat (float 0x7FF0000000000000)
  %v390 = select <8 x i1> %v389, <8 x float> %v388, <8 x float> %v103
  %v391 = fcmp olt <8 x float> %v104, splat (float 0x3810000000000000)
  %v392 = fmul <8 x float> %v104, splat (float 0x4170000000000000)
  %v393 = select <8 x i1> %v391, <8 x float> %v392, <8 x float> %v104
  %v394 = select <8 x i1> %v391, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %v395 = bitcast <8 x float> %v393 to <8 x i32>
  %v396 = add <8 x i32> %v395, splat (i32 4913933)
  %v397 = lshr <8 x i32> %v396, splat (i32 23)
  %v398 = or <8 x i32> %v397, splat (i32 1258291200)
  %v399 = bitcast <8 x i32> %v398 to <8 x float>
  %v400 = and <8 x i32> %v396, splat (i32 8388607)
  %v401 = fsub <8 x float> %v399, %v394
  %v402 = add <8 x i32> %v400, splat (i32 1060439283)
  %v403 = bitcast <8 x i32> %v402 to <8 x float>
  %v404 = fsub <8 x float> %v403, splat (float 0x3FF0000000000000)
  %v405 = fadd <8 x float> %v404, splat (float 0x4000000000000000)
  %v406 = fdiv <8 x float> %v404, %v405
  %v407 = fmul <8 x float> %v406, %v406
  %v408 = fmul <8 x float> %v404, splat (float 0x3FE0000000000000)
  %v409 = fmul <8 x float> %v408, %v404
  %v410 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FD31E13A0000000), <8 x float> %v407, <8 x float> splat (float 0x3FD995ED20000000))
  %v411 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v410, <8 x float> %v407, <8 x float> splat (float 0x3FE55557A0000000))
  %v412 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v407, <8 x float> %v411, <8 x float> %v409)
  %v413 = fmul <8 x float> %v401, splat (float 0x3EB7F7D1C0000000)
  %v414 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v406, <8 x float> %v412, <8 x float> %v413)
  %v415 = fsub <8 x float> %v409, %v414
  %v416 = fsub <8 x float> %v404, %v415
  %v417 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v401, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> %v416)
  %v418 = fcmp oeq <8 x float> %v104, splat (float 0x0000000000000000)
  %v419 = select <8 x i1> %v418, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0x7FF8000000000000)
  %v420 = fcmp ogt <8 x float> %v104, splat (float 0x0000000000000000)
  %v421 = select <8 x i1> %v420, <8 x float> %v417, <8 x float> %v419
  %v422 = fcmp olt <8 x float> %v104, splat (float 0x7FF0000000000000)
  %v423 = select <8 x i1> %v422, <8 x float> %v421, <8 x float> %v104
  %v424 = fadd contract <8 x float> %v101, %v390
  %v425 = fadd contract <8 x float> %v102, %v423
  %v426 = getelementptr i8, ptr %scratch, i64 192
  %v427 = getelementptr i8, ptr %v426, i64 32
  store <8 x float> %v424, ptr %v426, align 32
  store <8 x float> %v425, ptr %v427, align 32
  %v428 = sub nsw i64 %v51, %v55
  %v429 = icmp slt i64 16, %v428
  %v430 = select i1 %v429, i64 16, i64 %v428
  br label %scatter_head431
scatter_head431:
  %v434 = phi i64 [ 0, %columns_done95 ], [ %v442, %scatter432 ]
  %v435 = icmp slt i64 %v434, %v430
  br i1 %v435, label %scatter432, label %scatter_done433
scatter432:
  %v436 = add nsw i64 %v55, %v434
  %v437 = mul nsw i64 %v436, %v9
  %v438 = getelementptr i8, ptr %v40, i64 %v437
  %v439 = getelementptr i8, ptr %scratch, i64 192
  %v440 = getelementptr float, ptr %v439, i64 %v434
  %v441 = load float, ptr %v440
  store float %v441, ptr %v438, align 1
  %v442 = add nsw i64 %v434, 1
  br label %scatter_head431
scatter_done433:
  %v443 = add nsw i64 %v55, 16
  br label %rows_head52
rows_done54:
  br label %take27
done29:
  ret void
}

declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)

attributes #0 = { nounwind }
!0 = !{}
