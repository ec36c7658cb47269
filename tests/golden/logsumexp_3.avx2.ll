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
  %v37 = getelementptr i64, ptr %v36, i64 5
  %v38 = load i64, ptr %v37, align 8, !invariant.load !0
  %v39 = add nsw i64 %v13, %v38
  %v40 = inttoptr i64 %v39 to ptr
  %v41 = getelementptr i64, ptr %v36, i64 6
  %v42 = load i64, ptr %v41, align 8, !invariant.load !0
  %v43 = add nsw i64 %v19, %v42
  %v44 = inttoptr i64 %v43 to ptr
  %v45 = getelementptr i64, ptr %v36, i64 4
  %v46 = load i64, ptr %v45, align 8, !invariant.load !0
  %v47 = add nsw i64 %v7, %v46
  %v48 = inttoptr i64 %v47 to ptr
  %v49 = load i64, ptr %v36, align 8, !invariant.load !0
  %v50 = getelementptr i64, ptr %v36, i64 1
  %v51 = load i64, ptr %v50, align 8, !invariant.load !0
  br label %rows_head52
rows_head52:
  %v55 = phi i64 [ %v49, %work28 ], [ %v423, %scatter_done413 ]
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
  %v67 = getelementptr i8, ptr %v40, i64 %v66
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
  %v100 = phi i64 [ %v97, %gather_done60 ], [ %v337, %interval_end94 ]
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
  %v112 = phi <8 x float> [ %v101, %interval91 ], [ %v228, %column_done124 ]
  %v113 = phi <8 x float> [ %v102, %interval91 ], [ %v230, %column_done124 ]
  %v114 = phi <8 x float> [ %v103, %interval91 ], [ %v335, %column_done124 ]
  %v115 = phi <8 x float> [ %v104, %interval91 ], [ %v336, %column_done124 ]
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
  %v125 = phi i64 [ %v111, %chunk93 ], [ %v225, %column123 ]
  %v126 = phi <8 x float> [ splat (float 0xFFF0000000000000), %chunk93 ], [ %v215, %column123 ]
  %v127 = phi <8 x float> [ splat (float 0xFFF0000000000000), %chunk93 ], [ %v216, %column123 ]
  %v128 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk93 ], [ %v223, %column123 ]
  %v129 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk93 ], [ %v224, %column123 ]
  %v130 = mul nsw i64 %v125, %v21
  %v131 = getelementptr i8, ptr %v44, i64 %v130
  %v132 = load float, ptr %v131, align 1, !invariant.load !0
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = fsub contract <8 x float> %v80, %v134
  %v136 = fsub contract <8 x float> %v81, %v134
  %v137 = fmul contract <8 x float> %v135, %v135
  %v138 = fmul contract <8 x float> %v136, %v136
  %v139 = getelementptr i8, ptr %v131, i64 4
  %v140 = load float, ptr %v139, align 1, !invariant.load !0
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = fsub contract <8 x float> %v84, %v142
  %v144 = fsub contract <8 x float> %v85, %v142
  %v145 = fmul contract <8 x float> %v143, %v143
  %v146 = fmul contract <8 x float> %v144, %v144
  %v147 = fadd contract <8 x float> %v137, %v145
  %v148 = fadd contract <8 x float> %v138, %v146
  %v149 = getelementptr i8, ptr %v131, i64 8
  %v150 = load float, ptr %v149, align 1, !invariant.load !0
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = fsub contract <8 x float> %v88, %v152
  %v154 = fsub contract <8 x float> %v89, %v152
  %v155 = fmul contract <8 x float> %v153, %v153
  %v156 = fmul contract <8 x float> %v154, %v154
  %v157 = fadd contract <8 x float> %v147, %v155
  %v158 = fadd contract <8 x float> %v148, %v156
  %v159 = fsub contract <8 x float> %v126, %v157
  %v160 = fsub contract <8 x float> %v127, %v158
  %v161 = fcmp oeq <8 x float> %v126, %v157
  %v162 = fcmp oeq <8 x float> %v127, %v158
  %v163 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v159)
  %v164 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v160)
  %v165 = fneg <8 x float> %v163
  %v166 = fneg <8 x float> %v164
  %v167 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v165
  %v168 = select <8 x i1> %v167, <8 x float> splat (float 0x4056400000000000), <8 x float> %v165
  %v169 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v168
  %v170 = select <8 x i1> %v169, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v168
  %v171 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v170, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v172 = fsub <8 x float> %v171, splat (float 0x4168001FC0000000)
  %v173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v172, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v170)
  %v174 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v172, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v173)
  %v175 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v174, <8 x float> splat (float 0x3FA573EA80000000))
  %v176 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v175, <8 x float> %v174, <8 x float> splat (float 0x3FC555D400000000))
  %v177 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v176, <8 x float> %v174, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v178 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v177, <8 x float> %v174, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v178, <8 x float> %v174, <8 x float> splat (float 0x3FF0000000000000))
  %v180 = bitcast <8 x float> %v171 to <8 x i32>
  %v181 = shl <8 x i32> %v180, splat (i32 22)
  %v182 = and <8 x i32> %v181, splat (i32 -8388608)
  %v183 = shl <8 x i32> %v180, splat (i32 23)
  %v184 = sub <8 x i32> %v183, %v182
  %v185 = bitcast <8 x i32> %v182 to <8 x float>
  %v186 = fmul <8 x float> %v179, %v185
  %v187 = bitcast <8 x i32> %v184 to <8 x float>
  %v188 = fmul <8 x float> %v186, %v187
  %v189 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v166
  %v190 = select <8 x i1> %v189, <8 x float> splat (float 0x4056400000000000), <8 x float> %v166
  %v191 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v190
  %v192 = select <8 x i1> %v191, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v190
  %v193 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v192, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v194 = fsub <8 x float> %v193, splat (float 0x4168001FC0000000)
  %v195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v194, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v192)
  %v196 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v194, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v195)
  %v197 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v196, <8 x float> splat (float 0x3FA573EA80000000))
  %v198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v197, <8 x float> %v196, <8 x float> splat (float 0x3FC555D400000000))
  %v199 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v198, <8 x float> %v196, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v200 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v199, <8 x float> %v196, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v201 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v200, <8 x float> %v196, <8 x float> splat (float 0x3FF0000000000000))
  %v202 = bitcast <8 x float> %v193 to <8 x i32>
  %v203 = shl <8 x i32> %v202, splat (i32 22)
  %v204 = and <8 x i32> %v203, splat (i32 -8388608)
  %v205 = shl <8 x i32> %v202, splat (i32 23)
  %v206 = sub <8 x i32> %v205, %v204
  %v207 = bitcast <8 x i32> %v204 to <8 x float>
  %v208 = fmul <8 x float> %v201, %v207
  %v209 = bitcast <8 x i32> %v206 to <8 x float>
  %v210 = fmul <8 x float> %v208, %v209
  %v211 = select <8 x i1> %v161, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v188
  %v212 = select <8 x i1> %v162, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v210
  %v213 = fcmp olt <8 x float> %v126, %v157
  %v214 = fcmp olt <8 x float> %v127, %v158
  %v215 = select <8 x i1> %v213, <8 x float> %v157, <8 x float> %v126
  %v216 = select <8 x i1> %v214, <8 x float> %v158, <8 x float> %v127
  %v217 = fmul contract <8 x float> %v128, %v211
  %v218 = fmul contract <8 x float> %v129, %v212
  %v219 = fadd contract <8 x float> %v217, splat (float 0x3FF0000000000000)
  %v220 = fadd contract <8 x float> %v218, splat (float 0x3FF0000000000000)
  %v221 = fadd contract <8 x float> %v128, %v211
  %v222 = fadd contract <8 x float> %v129, %v212
  %v223 = select <8 x i1> %v213, <8 x float> %v219, <8 x float> %v221
  %v224 = select <8 x i1> %v214, <8 x float> %v220, <8 x float> %v222
  %v225 = add nsw i64 %v125, 1
  %v226 = icmp slt i64 %v225, %v122
  br i1 %v226, label %column123, label %column_done124
column_done124:
  %v227 = fcmp ogt <8 x float> %v215, %v112
  %v228 = select <8 x i1> %v227, <8 x float> %v215, <8 x float> %v112
  %v229 = fcmp ogt <8 x float> %v216, %v113
  %v230 = select <8 x i1> %v229, <8 x float> %v216, <8 x float> %v113
  %v231 = fcmp oeq <8 x float> %v112, %v228
  %v232 = fcmp oeq <8 x float> %v113, %v230
  %v233 = fsub contract <8 x float> %v112, %v228
  %v234 = fsub contract <8 x float> %v113, %v230
  %v235 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v233
  %v236 = select <8 x i1> %v235, <8 x float> splat (float 0x4056400000000000), <8 x float> %v233
  %v237 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v236
  %v238 = select <8 x i1> %v237, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v236
  %v239 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v238, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v240 = fsub <8 x float> %v239, splat (float 0x4168001FC0000000)
  %v241 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v240, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v238)
  %v242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v240, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v241)
  %v243 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v242, <8 x float> splat (float 0x3FA573EA80000000))
  %v244 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v243, <8 x float> %v242, <8 x float> splat (float 0x3FC555D400000000))
  %v245 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v244, <8 x float> %v242, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v246 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v245, <8 x float> %v242, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v247 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v246, <8 x float> %v242, <8 x float> splat (float 0x3FF0000000000000))
  %v248 = bitcast <8 x float> %v239 to <8 x i32>
  %v249 = shl <8 x i32> %v248, splat (i32 22)
  %v250 = and <8 x i32> %v249, splat (i32 -8388608)
  %v251 = shl <8 x i32> %v248, splat (i32 23)
  %v252 = sub <8 x i32> %v251, %v250
  %v253 = bitcast <8 x i32> %v250 to <8 x float>
  %v254 = fmul <8 x float> %v247, %v253
  %v255 = bitcast <8 x i32> %v252 to <8 x float>
  %v256 = fmul <8 x float> %v254, %v255
  %v257 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v234
  %v258 = select <8 x i1> %v257, <8 x float> splat (float 0x4056400000000000), <8 x float> %v234
  %v259 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v258
  %v260 = select <8 x i1> %v259, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v258
  %v261 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v260, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v262 = fsub <8 x float> %v261, splat (float 0x4168001FC0000000)
  %v263 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v262, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v260)
  %v264 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v262, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v263)
  %v265 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v264, <8 x float> splat (float 0x3FA573EA80000000))
  %v266 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v265, <8 x float> %v264, <8 x float> splat (float 0x3FC555D400000000))
  %v267 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v266, <8 x float> %v264, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v268 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v267, <8 x float> %v264, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v269 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v268, <8 x float> %v264, <8 x float> splat (float 0x3FF0000000000000))
  %v270 = bitcast <8 x float> %v261 to <8 x i32>
  %v271 = shl <8 x i32> %v270, splat (i32 22)
  %v272 = and <8 x i32> %v271, splat (i32 -8388608)
  %v273 = shl <8 x i32> %v270, splat (i32 23)
  %v274 = sub <8 x i32> %v273, %v272
  %v275 = bitcast <8 x i32> %v272 to <8 x float>
  %v276 = fmul <8 x float> %v269, %v275
  %v277 = bitcast <8 x i32> %v274 to <8 x float>
  %v278 = fmul <8 x float> %v276, %v277
  %v279 = select <8 x i1> %v231, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v256
  %v280 = select <8 x i1> %v232, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v278
  %v281 = fmul contract <8 x float> %v114, %v279
  %v282 = fmul contract <8 x float> %v115, %v280
  %v283 = fcmp oeq <8 x float> %v215, %v228
  %v284 = fcmp oeq <8 x float> %v216, %v230
  %v285 = fsub contract <8 x float> %v215, %v228
  %v286 = fsub contract <8 x float> %v216, %v230
  %v287 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v285
  %v288 = select <8 x i1> %v287, <8 x float> splat (float 0x4056400000000000), <8 x float> %v285
  %v289 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v288
  %v290 = select <8 x i1> %v289, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v288
  %v291 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v290, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v292 = fsub <8 x float> %v291, splat (float 0x4168001FC0000000)
  %v293 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v292, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v290)
  %v294 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v292, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v293)
  %v295 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v294, <8 x float> splat (float 0x3FA573EA80000000))
  %v296 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v295, <8 x float> %v294, <8 x float> splat (float 0x3FC555D400000000))
  %v297 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v296, <8 x float> %v294, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v298 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v297, <8 x float> %v294, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v299 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v298, <8 x float> %v294, <8 x float> splat (float 0x3FF0000000000000))
  %v300 = bitcast <8 x float> %v291 to <8 x i32>
  %v301 = shl <8 x i32> %v300, splat (i32 22)
  %v302 = and <8 x i32> %v301, splat (i32 -8388608)
  %v303 = shl <8 x i32> %v300, splat (i32 23)
  %v304 = sub <8 x i32> %v303, %v302
  %v305 = bitcast <8 x i32> %v302 to <8 x float>
  %v306 = fmul <8 x float> %v299, %v305
  %v307 = bitcast <8 x i32> %v304 to <8 x float>
  %v308 = fmul <8 x float> %v306, %v307
  %v309 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v286
  %v310 = select <8 x i1> %v309, <8 x float> splat (float 0x4056400000000000), <8 x float> %v286
  %v311 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v310
  %v312 = select <8 x i1> %v311, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v310
  %v313 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v312, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v314 = fsub <8 x float> %v313, splat (float 0x4168001FC0000000)
  %v315 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v314, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v312)
  %v316 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v314, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v315)
  %v317 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v316, <8 x float> splat (float 0x3FA573EA80000000))
  %v318 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v317, <8 x float> %v316, <8 x float> splat (float 0x3FC555D400000000))
  %v319 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v318, <8 x float> %v316, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v320 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v319, <8 x float> %v316, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v321 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v320, <8 x float> %v316, <8 x float> splat (float 0x3FF0000000000000))
  %v322 = bitcast <8 x float> %v313 to <8 x i32>
  %v323 = shl <8 x i32> %v322, splat (i32 22)
  %v324 = and <8 x i32> %v323, splat (i32 -8388608)
  %v325 = shl <8 x i32> %v322, splat (i32 23)
  %v326 = sub <8 x i32> %v325, %v324
  %v327 = bitcast <8 x i32> %v324 to <8 x float>
  %v328 = fmul <8 x float> %v321, %v327
  %v329 = bitcast <8 x i32> %v326 to <8 x float>
  %v330 = fmul <8 x float> %v328, %v329
  %v331 = select <8 x i1> %v283, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v308
  %v332 = select <8 x i1> %v284, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v330
  %v333 = fmul contract <8 x float> %v223, %v331
  %v334 = fmul contract <8 x float> %v224, %v332
  %v335 = fadd contract <8 x float> %v281, %v333
  %v336 = fadd contract <8 x float> %v282, %v334
  br label %chunk_head92
interval_end94:
  %v337 = add nsw i64 %v100, 1
  br label %interval_head90
columns_done95:
  %v338 = fcmp olt <8 x float> %v103, splat (float 0x3810000000000000)
  %v339 = fmul <8 x float> %v103, splat (float 0x4170000000000000)
  %v340 = select <8 x i1> %v338, <8 x float> %v339, <8 x float> %v103
  %v341 = bitcast <8 x float> %v340 to <8 x i32>
  %v342 = add <8 x i32> %v341, splat (i32 4913933)
  %v343 = lshr <8 x i32> %v342, splat (i32 23)
  %v344 = or <8 x i32> %v343, splat (i32 1258291200)
  %v345 = bitcast <8 x i32> %v344 to <8 x float>
  %v346 = select <8 x i1> %v338, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %v347 = and <8 x i32> %v342, splat (i32 8388607)
  %v348 = fsub <8 x float> %v345, %v346
  %v349 = add <8 x i32> %v347, splat (i32 1060439283)
  %v350 = bitcast <8 x i32> %v349 to <8 x float>
  %v351 = fsub <8 x float> %v350, splat (float 0x3FF0000000000000)
  %v352 = fadd <8 x float> %v351, splat (float 0x4000000000000000)
  %v353 = fdiv <8 x float> %v351, %v352
  %v354 = fmul <8 x float> %v353, %v353
  %v355 = fmul <8 x float> %v351, splat (float 0x3FE0000000000000)
  %v356 = fmul <8 x float> %v355, %v351
  %v357 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FD31E13A0000000), <8 x float> %v354, <8 x float> splat (float 0x3FD995ED20000000))
  %v358 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v357, <8 x float> %v354, <8 x float> splat (float 0x3FE55557A0000000))
  %v359 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v354, <8 x float> %v358, <8 x float> %v356)
  %v360 = fmul <8 x float> %v348, splat (float 0x3EB7F7D1C0000000)
  %v361 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v353, <8 x float> %v359, <8 x float> %v360)
  %v362 = fsub <8 x float> %v356, %v361
  %v363 = fsub <8 x float> %v351, %v362
  %v364 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v348, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> %v363)
  %v365 = fcmp oeq <8 x float> %v103, splat (float 0x0000000000000000)
  %v366 = select <8 x i1> %v365, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0x7FF8000000000000)
  %v367 = fcmp ogt <8 x float> %v103, splat (float 0x0000000000000000)
  %v368 = select <8 x i1> %v367, <8 x float> %v364, <8 x float> %v366
  %v369 = fcmp olt <8 x float> %v103, splat (float 0x7FF0000000000000)
  %v370 = select <8 x i1> %v369, <8 x float> %v368, <8 x float> %v103
  %v371 = fcmp olt <8 x float> %v104, splat (float 0x3810000000000000)
  %v372 = fmul <8 x float> %v104, splat (float 0x4170000000000000)
  %v373 = select <8 x i1> %v371, <8 x float> %v372, <8 x float> %v104
  %v374 = bitcast <8 x float> %v373 to <8 x i32>
  %v375 = add <8 x i32> %v374, splat (i32 4913933)
  %v376 = lshr <8 x i32> %v375, splat (i32 23)
  %v377 = or <8 x i32> %v376, splat (i32 1258291200)
  %v378 = bitcast <8 x i32> %v377 to <8 x float>
  %v379 = select <8 x i1> %v371, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %v380 = and <8 x i32> %v375, splat (i32 8388607)
  %v381 = fsub <8 x float> %v378, %v379
  %v382 = add <8 x i32> %v380, splat (i32 1060439283)
  %v383 = bitcast <8 x i32> %v382 to <8 x float>
  %v384 = fsub <8 x float> %v383, splat (float 0x3FF0000000000000)
  %v385 = fadd <8 x float> %v384, splat (float 0x4000000000000000)
  %v386 = fdiv <8 x float> %v384, %v385
  %v387 = fmul <8 x float> %v386, %v386
  %v388 = fmul <8 x float> %v384, splat (float 0x3FE0000000000000)
  %v389 = fmul <8 x float> %v388, %v384
  %v390 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FD31E13A0000000), <8 x float> %v387, <8 x float> splat (float 0x3FD995ED20000000))
  %v391 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v390, <8 x float> %v387, <8 x float> splat (float 0x3FE55557A0000000))
  %v392 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v387, <8 x float> %v391, <8 x float> %v389)
  %v393 = fmul <8 x float> %v381, splat (float 0x3EB7F7D1C0000000)
  %v394 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v386, <8 x float> %v392, <8 x float> %v393)
  %v395 = fsub <8 x float> %v389, %v394
  %v396 = fsub <8 x float> %v384, %v395
  %v397 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v381, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> %v396)
  %v398 = fcmp oeq <8 x float> %v104, splat (float 0x0000000000000000)
  %v399 = select <8 x i1> %v398, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0x7FF8000000000000)
  %v400 = fcmp ogt <8 x float> %v104, splat (float 0x0000000000000000)
  %v401 = select <8 x i1> %v400, <8 x float> %v397, <8 x float> %v399
  %v402 = fcmp olt <8 x float> %v104, splat (float 0x7FF0000000000000)
  %v403 = select <8 x i1> %v402, <8 x float> %v401, <8 x float> %v104
  %v404 = fadd contract <8 x float> %v101, %v370
  %v405 = fadd contract <8 x float> %v102, %v403
  %v406 = getelementptr i8, ptr %scratch, i64 192
  %v407 = getelementptr i8, ptr %v406, i64 32
  store <8 x float> %v404, ptr %v406, align 32
  store <8 x float> %v405, ptr %v407, align 32
  %v408 = sub nsw i64 %v51, %v55
  %v409 = icmp slt i64 16, %v408
  %v410 = select i1 %v409, i64 16, i64 %v408
  br label %scatter_head411
scatter_head411:
  %v414 = phi i64 [ 0, %columns_done95 ], [ %v422, %scatter412 ]
  %v415 = icmp slt i64 %v414, %v410
  br i1 %v415, label %scatter412, label %scatter_done413
scatter412:
  %v416 = add nsw i64 %v55, %v414
  %v417 = mul nsw i64 %v416, %v9
  %v418 = getelementptr i8, ptr %v48, i64 %v417
  %v419 = getelementptr i8, ptr %scratch, i64 192
  %v420 = getelementptr float, ptr %v419, i64 %v414
  %v421 = load float, ptr %v420
  store float %v421, ptr %v418, align 1
  %v422 = add nsw i64 %v414, 1
  br label %scatter_head411
scatter_done413:
  %v423 = add nsw i64 %v55, 16
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
