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
  %v55 = phi i64 [ %v49, %work28 ], [ %v425, %scatter_done415 ]
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
  %v100 = phi i64 [ %v97, %gather_done60 ], [ %v339, %interval_end94 ]
  %v101 = phi <8 x float> [ splat (float 0xFFF0000000000000), %gather_done60 ], [ %v112, %interval_end94 ]
  %v102 = phi <8 x float> [ splat (float 0xFFF0000000000000), %gather_done60 ], [ %v113, %interval_end94 ]
  %v103 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v114, %interval_end94 ]
  %v104 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v115, %interval_end94 ]
  %v105 = icmp slt i64 %v100, %v99
  br i1 %v105, label %interval91, label %columns_done95
interval91:
  %v106 = mul nsw i64 %v100, 16
  %v107 = getelementptr i8, ptr %v24, i64 %v106
  %v108 = load i64, ptr %v107, align 8, !invariant.load !0
  %v109 = getelementptr i64, ptr %v107, i64 1
  %v110 = load i64, ptr %v109, align 8, !invariant.load !0
  br label %chunk_head92
chunk_head92:
  %v111 = phi i64 [ %v108, %interval91 ], [ %v120, %column_done124 ]
  %v112 = phi <8 x float> [ %v101, %interval91 ], [ %v230, %column_done124 ]
  %v113 = phi <8 x float> [ %v102, %interval91 ], [ %v232, %column_done124 ]
  %v114 = phi <8 x float> [ %v103, %interval91 ], [ %v337, %column_done124 ]
  %v115 = phi <8 x float> [ %v104, %interval91 ], [ %v338, %column_done124 ]
  %v116 = icmp slt i64 %v111, %v110
  %v117 = load volatile i64, ptr %v26, align 8
  %v118 = icmp eq i64 %v117, 0
  %v119 = and i1 %v116, %v118
  br i1 %v119, label %chunk93, label %interval_end94
chunk93:
  %v120 = add nsw i64 %v111, 256
  %v121 = icmp slt i64 %v120, %v110
  %v122 = select i1 %v121, i64 %v120, i64 %v110
  br label %column123
column123:
  %v125 = phi i64 [ %v111, %chunk93 ], [ %v227, %column123 ]
  %v126 = phi <8 x float> [ splat (float 0xFFF0000000000000), %chunk93 ], [ %v217, %column123 ]
  %v127 = phi <8 x float> [ splat (float 0xFFF0000000000000), %chunk93 ], [ %v218, %column123 ]
  %v128 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk93 ], [ %v225, %column123 ]
  %v129 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk93 ], [ %v226, %column123 ]
  %v130 = mul nsw i64 %v125, %v21
  %v131 = getelementptr i8, ptr %v48, i64 %v130
  %v132 = load float, ptr %v131, align 1, !invariant.load !0
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = fsub contract <8 x float> %v80, %v134
  %v136 = fsub contract <8 x float> %v81, %v134
  %v137 = fmul contract <8 x float> %v135, %v135
  %v138 = fmul contract <8 x float> %v136, %v136
  %v139 = fadd contract <8 x float> splat (float 0x8000000000000000), %v137
  %v140 = fadd contract <8 x float> splat (float 0x8000000000000000), %v138
  %v141 = getelementptr i8, ptr %v131, i64 4
  %v142 = load float, ptr %v141, align 1, !invariant.load !0
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = fsub contract <8 x float> %v84, %v144
  %v146 = fsub contract <8 x float> %v85, %v144
  %v147 = fmul contract <8 x float> %v145, %v145
  %v148 = fmul contract <8 x float> %v146, %v146
  %v149 = fadd contract <8 x float> %v139, %v147
  %v150 = fadd contract <8 x float> %v140, %v148
  %v151 = getelementptr i8, ptr %v131, i64 8
  %v152 = load float, ptr %v151, align 1, !invariant.load !0
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = fsub contract <8 x float> %v88, %v154
  %v156 = fsub contract <8 x float> %v89, %v154
  %v157 = fmul contract <8 x float> %v155, %v155
  %v158 = fmul contract <8 x float> %v156, %v156
  %v159 = fadd contract <8 x float> %v149, %v157
  %v160 = fadd contract <8 x float> %v150, %v158
  %v161 = fsub contract <8 x float> %v126, %v159
  %v162 = fsub contract <8 x float> %v127, %v160
  %v163 = fcmp oeq <8 x float> %v126, %v159
  %v164 = fcmp oeq <8 x float> %v127, %v160
  %v165 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v161)
  %v166 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v162)
  %v167 = fneg <8 x float> %v165
  %v168 = fneg <8 x float> %v166
  %v169 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v167
  %v170 = select <8 x i1> %v169, <8 x float> splat (float 0x4056400000000000), <8 x float> %v167
  %v171 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v170
  %v172 = select <8 x i1> %v171, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v170
  %v173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v172, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v174 = fsub <8 x float> %v173, splat (float 0x4168001FC0000000)
  %v175 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v174, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v172)
  %v176 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v174, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v175)
  %v177 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v176, <8 x float> splat (float 0x3FA573EA80000000))
  %v178 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v177, <8 x float> %v176, <8 x float> splat (float 0x3FC555D400000000))
  %v179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v178, <8 x float> %v176, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v180 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v179, <8 x float> %v176, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v180, <8 x float> %v176, <8 x float> splat (float 0x3FF0000000000000))
  %v182 = bitcast <8 x float> %v173 to <8 x i32>
  %v183 = shl <8 x i32> %v182, splat (i32 22)
  %v184 = and <8 x i32> %v183, splat (i32 -8388608)
  %v185 = shl <8 x i32> %v182, splat (i32 23)
  %v186 = sub <8 x i32> %v185, %v184
  %v187 = bitcast <8 x i32> %v184 to <8 x float>
  %v188 = fmul <8 x float> %v181, %v187
  %v189 = bitcast <8 x i32> %v186 to <8 x float>
  %v190 = fmul <8 x float> %v188, %v189
  %v191 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v168
  %v192 = select <8 x i1> %v191, <8 x float> splat (float 0x4056400000000000), <8 x float> %v168
  %v193 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v192
  %v194 = select <8 x i1> %v193, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v192
  %v195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v194, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v196 = fsub <8 x float> %v195, splat (float 0x4168001FC0000000)
  %v197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v196, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v194)
  %v198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v196, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v197)
  %v199 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v198, <8 x float> splat (float 0x3FA573EA80000000))
  %v200 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v199, <8 x float> %v198, <8 x float> splat (float 0x3FC555D400000000))
  %v201 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v200, <8 x float> %v198, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v201, <8 x float> %v198, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v203 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v202, <8 x float> %v198, <8 x float> splat (float 0x3FF0000000000000))
  %v204 = bitcast <8 x float> %v195 to <8 x i32>
  %v205 = shl <8 x i32> %v204, splat (i32 22)
  %v206 = and <8 x i32> %v205, splat (i32 -8388608)
  %v207 = shl <8 x i32> %v204, splat (i32 23)
  %v208 = sub <8 x i32> %v207, %v206
  %v209 = bitcast <8 x i32> %v206 to <8 x float>
  %v210 = fmul <8 x float> %v203, %v209
  %v211 = bitcast <8 x i32> %v208 to <8 x float>
  %v212 = fmul <8 x float> %v210, %v211
  %v213 = select <8 x i1> %v163, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v190
  %v214 = select <8 x i1> %v164, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v212
  %v215 = fcmp olt <8 x float> %v126, %v159
  %v216 = fcmp olt <8 x float> %v127, %v160
  %v217 = select <8 x i1> %v215, <8 x float> %v159, <8 x float> %v126
  %v218 = select <8 x i1> %v216, <8 x float> %v160, <8 x float> %v127
  %v219 = fmul contract <8 x float> %v128, %v213
  %v220 = fmul contract <8 x float> %v129, %v214
  %v221 = fadd contract <8 x float> %v219, splat (float 0x3FF0000000000000)
  %v222 = fadd contract <8 x float> %v220, splat (float 0x3FF0000000000000)
  %v223 = fadd contract <8 x float> %v128, %v213
  %v224 = fadd contract <8 x float> %v129, %v214
  %v225 = select <8 x i1> %v215, <8 x float> %v221, <8 x float> %v223
  %v226 = select <8 x i1> %v216, <8 x float> %v222, <8 x float> %v224
  %v227 = add nsw i64 %v125, 1
  %v228 = icmp slt i64 %v227, %v122
  br i1 %v228, label %column123, label %column_done124
column_done124:
  %v229 = fcmp ogt <8 x float> %v217, %v112
  %v230 = select <8 x i1> %v229, <8 x float> %v217, <8 x float> %v112
  %v231 = fcmp ogt <8 x float> %v218, %v113
  %v232 = select <8 x i1> %v231, <8 x float> %v218, <8 x float> %v113
  %v233 = fcmp oeq <8 x float> %v217, %v230
  %v234 = fcmp oeq <8 x float> %v218, %v232
  %v235 = fsub contract <8 x float> %v217, %v230
  %v236 = fsub contract <8 x float> %v218, %v232
  %v237 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v235
  %v238 = select <8 x i1> %v237, <8 x float> splat (float 0x4056400000000000), <8 x float> %v235
  %v239 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v238
  %v240 = select <8 x i1> %v239, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v238
  %v241 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v240, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v242 = fsub <8 x float> %v241, splat (float 0x4168001FC0000000)
  %v243 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v242, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v240)
  %v244 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v242, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v243)
  %v245 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v244, <8 x float> splat (float 0x3FA573EA80000000))
  %v246 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v245, <8 x float> %v244, <8 x float> splat (float 0x3FC555D400000000))
  %v247 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v246, <8 x float> %v244, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v248 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v247, <8 x float> %v244, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v249 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v248, <8 x float> %v244, <8 x float> splat (float 0x3FF0000000000000))
  %v250 = bitcast <8 x float> %v241 to <8 x i32>
  %v251 = shl <8 x i32> %v250, splat (i32 22)
  %v252 = and <8 x i32> %v251, splat (i32 -8388608)
  %v253 = shl <8 x i32> %v250, splat (i32 23)
  %v254 = sub <8 x i32> %v253, %v252
  %v255 = bitcast <8 x i32> %v252 to <8 x float>
  %v256 = fmul <8 x float> %v249, %v255
  %v257 = bitcast <8 x i32> %v254 to <8 x float>
  %v258 = fmul <8 x float> %v256, %v257
  %v259 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v236
  %v260 = select <8 x i1> %v259, <8 x float> splat (float 0x4056400000000000), <8 x float> %v236
  %v261 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v260
  %v262 = select <8 x i1> %v261, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v260
  %v263 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v262, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v264 = fsub <8 x float> %v263, splat (float 0x4168001FC0000000)
  %v265 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v264, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v262)
  %v266 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v264, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v265)
  %v267 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v266, <8 x float> splat (float 0x3FA573EA80000000))
  %v268 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v267, <8 x float> %v266, <8 x float> splat (float 0x3FC555D400000000))
  %v269 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v268, <8 x float> %v266, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v270 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v269, <8 x float> %v266, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v271 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v270, <8 x float> %v266, <8 x float> splat (float 0x3FF0000000000000))
  %v272 = bitcast <8 x float> %v263 to <8 x i32>
  %v273 = shl <8 x i32> %v272, splat (i32 22)
  %v274 = and <8 x i32> %v273, splat (i32 -8388608)
  %v275 = shl <8 x i32> %v272, splat (i32 23)
  %v276 = sub <8 x i32> %v275, %v274
  %v277 = bitcast <8 x i32> %v274 to <8 x float>
  %v278 = fmul <8 x float> %v271, %v277
  %v279 = bitcast <8 x i32> %v276 to <8 x float>
  %v280 = fmul <8 x float> %v278, %v279
  %v281 = select <8 x i1> %v233, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v258
  %v282 = select <8 x i1> %v234, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v280
  %v283 = fmul contract <8 x float> %v225, %v281
  %v284 = fmul contract <8 x float> %v226, %v282
  %v285 = fcmp oeq <8 x float> %v112, %v230
  %v286 = fcmp oeq <8 x float> %v113, %v232
  %v287 = fsub contract <8 x float> %v112, %v230
  %v288 = fsub contract <8 x float> %v113, %v232
  %v289 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v287
  %v290 = select <8 x i1> %v289, <8 x float> splat (float 0x4056400000000000), <8 x float> %v287
  %v291 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v290
  %v292 = select <8 x i1> %v291, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v290
  %v293 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v292, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v294 = fsub <8 x float> %v293, splat (float 0x4168001FC0000000)
  %v295 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v294, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v292)
  %v296 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v294, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v295)
  %v297 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v296, <8 x float> splat (float 0x3FA573EA80000000))
  %v298 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v297, <8 x float> %v296, <8 x float> splat (float 0x3FC555D400000000))
  %v299 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v298, <8 x float> %v296, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v300 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v299, <8 x float> %v296, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v301 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v300, <8 x float> %v296, <8 x float> splat (float 0x3FF0000000000000))
  %v302 = bitcast <8 x float> %v293 to <8 x i32>
  %v303 = shl <8 x i32> %v302, splat (i32 22)
  %v304 = and <8 x i32> %v303, splat (i32 -8388608)
  %v305 = shl <8 x i32> %v302, splat (i32 23)
  %v306 = sub <8 x i32> %v305, %v304
  %v307 = bitcast <8 x i32> %v304 to <8 x float>
  %v308 = fmul <8 x float> %v301, %v307
  %v309 = bitcast <8 x i32> %v306 to <8 x float>
  %v310 = fmul <8 x float> %v308, %v309
  %v311 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v288
  %v312 = select <8 x i1> %v311, <8 x float> splat (float 0x4056400000000000), <8 x float> %v288
  %v313 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v312
  %v314 = select <8 x i1> %v313, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v312
  %v315 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v314, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v316 = fsub <8 x float> %v315, splat (float 0x4168001FC0000000)
  %v317 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v316, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v314)
  %v318 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v316, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v317)
  %v319 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v318, <8 x float> splat (float 0x3FA573EA80000000))
  %v320 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v319, <8 x float> %v318, <8 x float> splat (float 0x3FC555D400000000))
  %v321 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v320, <8 x float> %v318, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v322 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v321, <8 x float> %v318, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v323 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v322, <8 x float> %v318, <8 x float> splat (float 0x3FF0000000000000))
  %v324 = bitcast <8 x float> %v315 to <8 x i32>
  %v325 = shl <8 x i32> %v324, splat (i32 22)
  %v326 = and <8 x i32> %v325, splat (i32 -8388608)
  %v327 = shl <8 x i32> %v324, splat (i32 23)
  %v328 = sub <8 x i32> %v327, %v326
  %v329 = bitcast <8 x i32> %v326 to <8 x float>
  %v330 = fmul <8 x float> %v323, %v329
  %v331 = bitcast <8 x i32> %v328 to <8 x float>
  %v332 = fmul <8 x float> %v330, %v331
  %v333 = select <8 x i1> %v285, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v310
  %v334 = select <8 x i1> %v286, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v332
  %v335 = fmul contract <8 x float> %v114, %v333
  %v336 = fmul contract <8 x float> %v115, %v334
  %v337 = fadd contract <8 x float> %v335, %v283
  %v338 = fadd contract <8 x float> %v336, %v284
  br label %chunk_head92
interval_end94:
  %v339 = add nsw i64 %v100, 1
  br label %interval_head90
columns_done95:
  %v340 = fcmp olt <8 x float> %v103, splat (float 0x3810000000000000)
  %v341 = fmul <8 x float> %v103, splat (float 0x4170000000000000)
  %v342 = select <8 x i1> %v340, <8 x float> %v341, <8 x float> %v103
  %v343 = select <8 x i1> %v340, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %v344 = bitcast <8 x float> %v342 to <8 x i32>
  %v345 = add <8 x i32> %v344, splat (i32 4913933)
  %v346 = lshr <8 x i32> %v345, splat (i32 23)
  %v347 = or <8 x i32> %v346, splat (i32 1258291200)
  %v348 = bitcast <8 x i32> %v347 to <8 x float>
  %v349 = and <8 x i32> %v345, splat (i32 8388607)
  %v350 = fsub <8 x float> %v348, %v343
  %v351 = add <8 x i32> %v349, splat (i32 1060439283)
  %v352 = bitcast <8 x i32> %v351 to <8 x float>
  %v353 = fsub <8 x float> %v352, splat (float 0x3FF0000000000000)
  %v354 = fadd <8 x float> %v353, splat (float 0x4000000000000000)
  %v355 = fdiv <8 x float> %v353, %v354
  %v356 = fmul <8 x float> %v355, %v355
  %v357 = fmul <8 x float> %v353, splat (float 0x3FE0000000000000)
  %v358 = fmul <8 x float> %v357, %v353
  %v359 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FD31E13A0000000), <8 x float> %v356, <8 x float> splat (float 0x3FD995ED20000000))
  %v360 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v359, <8 x float> %v356, <8 x float> splat (float 0x3FE55557A0000000))
  %v361 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v356, <8 x float> %v360, <8 x float> %v358)
  %v362 = fmul <8 x float> %v350, splat (float 0x3EB7F7D1C0000000)
  %v363 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v355, <8 x float> %v361, <8 x float> %v362)
  %v364 = fsub <8 x float> %v358, %v363
  %v365 = fsub <8 x float> %v353, %v364
  %v366 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v350, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> %v365)
  %v367 = fcmp oeq <8 x float> %v103, splat (float 0x0000000000000000)
  %v368 = select <8 x i1> %v367, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0x7FF8000000000000)
  %v369 = fcmp ogt <8 x float> %v103, splat (float 0x0000000000000000)
  %v370 = select <8 x i1> %v369, <8 x float> %v366, <8 x float> %v368
  %v371 = fcmp olt <8 x float> %v103, splat (float 0x7FF0000000000000)
  %v372 = select <8 x i1> %v371, <8 x float> %v370, <8 x float> %v103
  %v373 = fcmp olt <8 x float> %v104, splat (float 0x3810000000000000)
  %v374 = fmul <8 x float> %v104, splat (float 0x4170000000000000)
  %v375 = select <8 x i1> %v373, <8 x float> %v374, <8 x float> %v104
  %v376 = select <8 x i1> %v373, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %v377 = bitcast <8 x float> %v375 to <8 x i32>
  %v378 = add <8 x i32> %v377, splat (i32 4913933)
  %v379 = lshr <8 x i32> %v378, splat (i32 23)
  %v380 = or <8 x i32> %v379, splat (i32 1258291200)
  %v381 = bitcast <8 x i32> %v380 to <8 x float>
  %v382 = and <8 x i32> %v378, splat (i32 8388607)
  %v383 = fsub <8 x float> %v381, %v376
  %v384 = add <8 x i32> %v382, splat (i32 1060439283)
  %v385 = bitcast <8 x i32> %v384 to <8 x float>
  %v386 = fsub <8 x float> %v385, splat (float 0x3FF0000000000000)
  %v387 = fadd <8 x float> %v386, splat (float 0x4000000000000000)
  %v388 = fdiv <8 x float> %v386, %v387
  %v389 = fmul <8 x float> %v388, %v388
  %v390 = fmul <8 x float> %v386, splat (float 0x3FE0000000000000)
  %v391 = fmul <8 x float> %v390, %v386
  %v392 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FD31E13A0000000), <8 x float> %v389, <8 x float> splat (float 0x3FD995ED20000000))
  %v393 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v392, <8 x float> %v389, <8 x float> splat (float 0x3FE55557A0000000))
  %v394 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v389, <8 x float> %v393, <8 x float> %v391)
  %v395 = fmul <8 x float> %v383, splat (float 0x3EB7F7D1C0000000)
  %v396 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v388, <8 x float> %v394, <8 x float> %v395)
  %v397 = fsub <8 x float> %v391, %v396
  %v398 = fsub <8 x float> %v386, %v397
  %v399 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v383, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> %v398)
  %v400 = fcmp oeq <8 x float> %v104, splat (float 0x0000000000000000)
  %v401 = select <8 x i1> %v400, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0x7FF8000000000000)
  %v402 = fcmp ogt <8 x float> %v104, splat (float 0x0000000000000000)
  %v403 = select <8 x i1> %v402, <8 x float> %v399, <8 x float> %v401
  %v404 = fcmp olt <8 x float> %v104, splat (float 0x7FF0000000000000)
  %v405 = select <8 x i1> %v404, <8 x float> %v403, <8 x float> %v104
  %v406 = fadd contract <8 x float> %v101, %v372
  %v407 = fadd contract <8 x float> %v102, %v405
  %v408 = getelementptr i8, ptr %scratch, i64 192
  %v409 = getelementptr i8, ptr %v408, i64 32
  store <8 x float> %v406, ptr %v408, align 32
  store <8 x float> %v407, ptr %v409, align 32
  %v410 = sub nsw i64 %v51, %v55
  %v411 = icmp slt i64 16, %v410
  %v412 = select i1 %v411, i64 16, i64 %v410
  br label %scatter_head413
scatter_head413:
  %v416 = phi i64 [ 0, %columns_done95 ], [ %v424, %scatter414 ]
  %v417 = icmp slt i64 %v416, %v412
  br i1 %v417, label %scatter414, label %scatter_done415
scatter414:
  %v418 = add nsw i64 %v55, %v416
  %v419 = mul nsw i64 %v418, %v9
  %v420 = getelementptr i8, ptr %v40, i64 %v419
  %v421 = getelementptr i8, ptr %scratch, i64 192
  %v422 = getelementptr float, ptr %v421, i64 %v416
  %v423 = load float, ptr %v422
  store float %v423, ptr %v420, align 1
  %v424 = add nsw i64 %v416, 1
  br label %scatter_head413
scatter_done415:
  %v425 = add nsw i64 %v55, 16
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
