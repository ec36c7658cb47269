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
  %v24 = getelementptr i64, ptr %frame, i64 12
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 13
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 14
  %v29 = load i64, ptr %v28, align 8, !invariant.load !0
  %v30 = inttoptr i64 %v5 to ptr
  %v31 = inttoptr i64 %v3 to ptr
  %v32 = getelementptr i8, ptr %progress, i64 8
  br label %take33
take33:
  %v36 = atomicrmw add ptr %progress, i64 1 monotonic
  %v37 = icmp slt i64 %v36, %v1
  %v38 = load volatile i64, ptr %v32, align 8
  %v39 = icmp eq i64 %v38, 0
  %v40 = and i1 %v37, %v39
  br i1 %v40, label %work34, label %done35
work34:
  %v41 = mul nsw i64 %v36, 64
  %v42 = getelementptr i8, ptr %v31, i64 %v41
  %v43 = getelementptr i64, ptr %v42, i64 4
  %v44 = load i64, ptr %v43, align 8, !invariant.load !0
  %v45 = add nsw i64 %v7, %v44
  %v46 = inttoptr i64 %v45 to ptr
  %v47 = getelementptr i64, ptr %v42, i64 5
  %v48 = load i64, ptr %v47, align 8, !invariant.load !0
  %v49 = add nsw i64 %v13, %v48
  %v50 = inttoptr i64 %v49 to ptr
  %v51 = getelementptr i64, ptr %v42, i64 6
  %v52 = load i64, ptr %v51, align 8, !invariant.load !0
  %v53 = add nsw i64 %v19, %v52
  %v54 = inttoptr i64 %v53 to ptr
  %v55 = getelementptr i64, ptr %v42, i64 7
  %v56 = load i64, ptr %v55, align 8, !invariant.load !0
  %v57 = add nsw i64 %v25, %v56
  %v58 = inttoptr i64 %v57 to ptr
  %v59 = load i64, ptr %v42, align 8, !invariant.load !0
  %v60 = getelementptr i64, ptr %v42, i64 1
  %v61 = load i64, ptr %v60, align 8, !invariant.load !0
  br label %rows_head62
rows_head62:
  %v65 = phi i64 [ %v59, %work34 ], [ %v384, %scatter_done374 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v90, %component_done80 ]
  %v72 = icmp slt i64 %v71, 8
  br i1 %v72, label %gather69, label %gather_done70
gather69:
  %v73 = add nsw i64 %v65, %v71
  %v74 = icmp slt i64 %v73, %v67
  %v75 = select i1 %v74, i64 %v73, i64 %v67
  %v76 = mul nsw i64 %v75, %v15
  %v77 = getelementptr i8, ptr %v50, i64 %v76
  br label %component_head78
component_head78:
  %v81 = phi i64 [ 0, %gather69 ], [ %v89, %component79 ]
  %v82 = icmp slt i64 %v81, 64
  br i1 %v82, label %component79, label %component_done80
component79:
  %v83 = mul nsw i64 %v81, 4
  %v84 = getelementptr i8, ptr %v77, i64 %v83
  %v85 = load float, ptr %v84, align 1, !invariant.load !0
  %v86 = mul nsw i64 %v81, 32
  %v87 = getelementptr i8, ptr %scratch, i64 %v86
  %v88 = getelementptr float, ptr %v87, i64 %v71
  store float %v85, ptr %v88
  %v89 = add nsw i64 %v81, 1
  br label %component_head78
component_done80:
  %v90 = add nsw i64 %v71, 1
  br label %gather_head68
gather_done70:
  %v97 = getelementptr i64, ptr %v42, i64 2
  %v98 = load i64, ptr %v97, align 8, !invariant.load !0
  %v99 = getelementptr i64, ptr %v42, i64 3
  %v100 = load i64, ptr %v99, align 8, !invariant.load !0
  br label %interval_head91
interval_head91:
  %v101 = phi i64 [ %v98, %gather_done70 ], [ %v367, %interval_end95 ]
  %v102 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v111, %interval_end95 ]
  %v103 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v112, %interval_end95 ]
  %v104 = icmp slt i64 %v101, %v100
  br i1 %v104, label %interval92, label %columns_done96
interval92:
  %v105 = mul nsw i64 %v101, 16
  %v106 = getelementptr i8, ptr %v30, i64 %v105
  %v107 = load i64, ptr %v106, align 8, !invariant.load !0
  %v108 = getelementptr i64, ptr %v106, i64 1
  %v109 = load i64, ptr %v108, align 8, !invariant.load !0
  br label %chunk_head93
chunk_head93:
  %v110 = phi i64 [ %v107, %interval92 ], [ %v117, %walk_done305 ]
  %v111 = phi <8 x float> [ %v102, %interval92 ], [ %v361, %walk_done305 ]
  %v112 = phi <8 x float> [ %v103, %interval92 ], [ %v366, %walk_done305 ]
  %v113 = icmp slt i64 %v110, %v109
  %v114 = load volatile i64, ptr %v32, align 8
  %v115 = icmp eq i64 %v114, 0
  %v116 = and i1 %v113, %v115
  br i1 %v116, label %chunk94, label %interval_end95
chunk94:
  %v117 = add nsw i64 %v110, 256
  %v118 = icmp slt i64 %v117, %v109
  %v119 = select i1 %v118, i64 %v117, i64 %v109
  %v120 = add nsw i64 %v119, -3
  br label %walk121
walk121:
  %v124 = phi i64 [ %v110, %chunk94 ], [ %v302, %feature_done159 ]
  %v125 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v301, %feature_done159 ]
  %v126 = icmp slt i64 %v124, %v120
  br i1 %v126, label %column122, label %walk_done123
column122:
  %v127 = add nsw i64 %v124, 1
  %v128 = add nsw i64 %v124, 2
  %v129 = add nsw i64 %v124, 3
  %v130 = mul nsw i64 %v124, %v21
  %v131 = getelementptr i8, ptr %v54, i64 %v130
  %v132 = mul nsw i64 %v127, %v21
  %v133 = getelementptr i8, ptr %v54, i64 %v132
  %v134 = mul nsw i64 %v128, %v21
  %v135 = getelementptr i8, ptr %v54, i64 %v134
  %v136 = mul nsw i64 %v129, %v21
  %v137 = getelementptr i8, ptr %v54, i64 %v136
  %v138 = mul nsw i64 %v124, %v27
  %v139 = getelementptr i8, ptr %v58, i64 %v138
  %v140 = mul nsw i64 %v127, %v27
  %v141 = getelementptr i8, ptr %v58, i64 %v140
  %v142 = mul nsw i64 %v128, %v27
  %v143 = getelementptr i8, ptr %v58, i64 %v142
  %v144 = mul nsw i64 %v129, %v27
  %v145 = getelementptr i8, ptr %v58, i64 %v144
  %v146 = load float, ptr %v139, align 1, !invariant.load !0
  %v147 = load float, ptr %v141, align 1, !invariant.load !0
  %v148 = load float, ptr %v143, align 1, !invariant.load !0
  %v149 = load float, ptr %v145, align 1, !invariant.load !0
  %v150 = insertelement <8 x float> poison, float %v146, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  %v152 = insertelement <8 x float> poison, float %v147, i64 0
  %v153 = shufflevector <8 x float> %v152, <8 x float> poison, <8 x i32> zeroinitializer
  %v154 = insertelement <8 x float> poison, float %v148, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = insertelement <8 x float> poison, float %v149, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  br label %feature158
feature158:
  %v160 = phi i64 [ 0, %column122 ], [ %v200, %feature158 ]
  %v161 = phi <8 x float> [ splat (float 0x8000000000000000), %column122 ], [ %v196, %feature158 ]
  %v162 = phi <8 x float> [ splat (float 0x8000000000000000), %column122 ], [ %v197, %feature158 ]
  %v163 = phi <8 x float> [ splat (float 0x8000000000000000), %column122 ], [ %v198, %feature158 ]
  %v164 = phi <8 x float> [ splat (float 0x8000000000000000), %column122 ], [ %v199, %feature158 ]
  %v165 = mul nsw i64 %v160, 32
  %v166 = getelementptr i8, ptr %scratch, i64 %v165
  %v167 = load <8 x float>, ptr %v166, align 32
  %v168 = mul nsw i64 %v160, 4
  %v169 = getelementptr i8, ptr %v131, i64 %v168
  %v170 = load float, ptr %v169, align 1, !invariant.load !0
  %v171 = mul nsw i64 %v160, 4
  %v172 = getelementptr i8, ptr %v133, i64 %v171
  %v173 = load float, ptr %v172, align 1, !invariant.load !0
  %v174 = mul nsw i64 %v160, 4
  %v175 = getelementptr i8, ptr %v135, i64 %v174
  %v176 = load float, ptr %v175, align 1, !invariant.load !0
  %v177 = mul nsw i64 %v160, 4
  %v178 = getelementptr i8, ptr %v137, i64 %v177
  %v179 = load float, ptr %v178, align 1, !invariant.load !0
  %v180 = insertelement <8 x float> poison, float %v170, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = insertelement <8 x float> poison, float %v173, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = insertelement <8 x float> poison, float %v176, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  %v186 = insertelement <8 x float> poison, float %v179, i64 0
  %v187 = shufflevector <8 x float> %v186, <8 x float> poison, <8 x i32> zeroinitializer
  %v188 = fsub contract <8 x float> %v167, %v181
  %v189 = fsub contract <8 x float> %v167, %v183
  %v190 = fsub contract <8 x float> %v167, %v185
  %v191 = fsub contract <8 x float> %v167, %v187
  %v192 = fmul contract <8 x float> %v188, %v188
  %v193 = fmul contract <8 x float> %v189, %v189
  %v194 = fmul contract <8 x float> %v190, %v190
  %v195 = fmul contract <8 x float> %v191, %v191
  %v196 = fadd contract <8 x float> %v161, %v192
  %v197 = fadd contract <8 x float> %v162, %v193
  %v198 = fadd contract <8 x float> %v163, %v194
  %v199 = fadd contract <8 x float> %v164, %v195
  %v200 = add nsw i64 %v160, 1
  %v201 = icmp slt i64 %v200, 64
  br i1 %v201, label %feature158, label %feature_done159
feature_done159:
  %v202 = fneg <8 x float> %v196
  %v203 = fneg <8 x float> %v197
  %v204 = fneg <8 x float> %v198
  %v205 = fneg <8 x float> %v199
  %v206 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v202
  %v207 = select <8 x i1> %v206, <8 x float> splat (float 0x4056400000000000), <8 x float> %v202
  %v208 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v207
  %v209 = select <8 x i1> %v208, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v207
  %v210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v209, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v211 = fsub <8 x float> %v210, splat (float 0x4168001FC0000000)
  %v212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v211, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v209)
  %v213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v211, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v212)
  %v214 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v213, <8 x float> splat (float 0x3FA573EA80000000))
  %v215 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v214, <8 x float> %v213, <8 x float> splat (float 0x3FC555D400000000))
  %v216 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v215, <8 x float> %v213, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v217 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v216, <8 x float> %v213, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v217, <8 x float> %v213, <8 x float> splat (float 0x3FF0000000000000))
  %v219 = bitcast <8 x float> %v210 to <8 x i32>
  %v220 = shl <8 x i32> %v219, splat (i32 22)
  %v221 = and <8 x i32> %v220, splat (i32 -8388608)
  %v222 = shl <8 x i32> %v219, splat (i32 23)
  %v223 = sub <8 x i32> %v222, %v221
  %v224 = bitcast <8 x i32> %v221 to <8 x float>
  %v225 = fmul <8 x float> %v218, %v224
  %v226 = bitcast <8 x i32> %v223 to <8 x float>
  %v227 = fmul <8 x float> %v225, %v226
  %v228 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v203
  %v229 = select <8 x i1> %v228, <8 x float> splat (float 0x4056400000000000), <8 x float> %v203
  %v230 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v229
  %v231 = select <8 x i1> %v230, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v229
  %v232 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v231, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v233 = fsub <8 x float> %v232, splat (float 0x4168001FC0000000)
  %v234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v233, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v231)
  %v235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v233, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v234)
  %v236 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v235, <8 x float> splat (float 0x3FA573EA80000000))
  %v237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v236, <8 x float> %v235, <8 x float> splat (float 0x3FC555D400000000))
  %v238 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v237, <8 x float> %v235, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v239 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v238, <8 x float> %v235, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v240 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v239, <8 x float> %v235, <8 x float> splat (float 0x3FF0000000000000))
  %v241 = bitcast <8 x float> %v232 to <8 x i32>
  %v242 = shl <8 x i32> %v241, splat (i32 22)
  %v243 = and <8 x i32> %v242, splat (i32 -8388608)
  %v244 = shl <8 x i32> %v241, splat (i32 23)
  %v245 = sub <8 x i32> %v244, %v243
  %v246 = bitcast <8 x i32> %v243 to <8 x float>
  %v247 = fmul <8 x float> %v240, %v246
  %v248 = bitcast <8 x i32> %v245 to <8 x float>
  %v249 = fmul <8 x float> %v247, %v248
  %v250 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v204
  %v251 = select <8 x i1> %v250, <8 x float> splat (float 0x4056400000000000), <8 x float> %v204
  %v252 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v251
  %v253 = select <8 x i1> %v252, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v251
  %v254 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v253, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v255 = fsub <8 x float> %v254, splat (float 0x4168001FC0000000)
  %v256 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v255, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v253)
  %v257 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v255, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v256)
  %v258 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v257, <8 x float> splat (float 0x3FA573EA80000000))
  %v259 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v258, <8 x float> %v257, <8 x float> splat (float 0x3FC555D400000000))
  %v260 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v259, <8 x float> %v257, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v261 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v260, <8 x float> %v257, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v262 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v261, <8 x float> %v257, <8 x float> splat (float 0x3FF0000000000000))
  %v263 = bitcast <8 x float> %v254 to <8 x i32>
  %v264 = shl <8 x i32> %v263, splat (i32 22)
  %v265 = and <8 x i32> %v264, splat (i32 -8388608)
  %v266 = shl <8 x i32> %v263, splat (i32 23)
  %v267 = sub <8 x i32> %v266, %v265
  %v268 = bitcast <8 x i32> %v265 to <8 x float>
  %v269 = fmul <8 x float> %v262, %v268
  %v270 = bitcast <8 x i32> %v267 to <8 x float>
  %v271 = fmul <8 x float> %v269, %v270
  %v272 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v205
  %v273 = select <8 x i1> %v272, <8 x float> splat (float 0x4056400000000000), <8 x float> %v205
  %v274 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v273
  %v275 = select <8 x i1> %v274, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v273
  %v276 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v275, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v277 = fsub <8 x float> %v276, splat (float 0x4168001FC0000000)
  %v278 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v277, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v275)
  %v279 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v277, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v278)
  %v280 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v279, <8 x float> splat (float 0x3FA573EA80000000))
  %v281 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v280, <8 x float> %v279, <8 x float> splat (float 0x3FC555D400000000))
  %v282 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v281, <8 x float> %v279, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v283 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v282, <8 x float> %v279, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v284 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v283, <8 x float> %v279, <8 x float> splat (float 0x3FF0000000000000))
  %v285 = bitcast <8 x float> %v276 to <8 x i32>
  %v286 = shl <8 x i32> %v285, splat (i32 22)
  %v287 = and <8 x i32> %v286, splat (i32 -8388608)
  %v288 = shl <8 x i32> %v285, splat (i32 23)
  %v289 = sub <8 x i32> %v288, %v287
  %v290 = bitcast <8 x i32> %v287 to <8 x float>
  %v291 = fmul <8 x float> %v284, %v290
  %v292 = bitcast <8 x i32> %v289 to <8 x float>
  %v293 = fmul <8 x float> %v291, %v292
  %v294 = fmul contract <8 x float> %v151, %v227
  %v295 = fmul contract <8 x float> %v153, %v249
  %v296 = fmul contract <8 x float> %v155, %v271
  %v297 = fmul contract <8 x float> %v157, %v293
  %v298 = fadd contract <8 x float> %v125, %v294
  %v299 = fadd contract <8 x float> %v298, %v295
  %v300 = fadd contract <8 x float> %v299, %v296
  %v301 = fadd contract <8 x float> %v300, %v297
  %v302 = add nsw i64 %v124, 4
  br label %walk121
walk_done123:
  br label %walk303
walk303:
  %v306 = phi i64 [ %v124, %walk_done123 ], [ %v358, %feature_done317 ]
  %v307 = phi <8 x float> [ %v125, %walk_done123 ], [ %v357, %feature_done317 ]
  %v308 = icmp slt i64 %v306, %v119
  br i1 %v308, label %column304, label %walk_done305
column304:
  %v309 = mul nsw i64 %v306, %v21
  %v310 = getelementptr i8, ptr %v54, i64 %v309
  %v311 = mul nsw i64 %v306, %v27
  %v312 = getelementptr i8, ptr %v58, i64 %v311
  %v313 = load float, ptr %v312, align 1, !invariant.load !0
  %v314 = insertelement <8 x float> poison, float %v313, i64 0
  %v315 = shufflevector <8 x float> %v314, <8 x float> poison, <8 x i32> zeroinitializer
  br label %feature316
feature316:
  %v318 = phi i64 [ 0, %column304 ], [ %v331, %feature316 ]
  %v319 = phi <8 x float> [ splat (float 0x8000000000000000), %column304 ], [ %v330, %feature316 ]
  %v320 = mul nsw i64 %v318, 32
  %v321 = getelementptr i8, ptr %scratch, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 32
  %v323 = mul nsw i64 %v318, 4
  %v324 = getelementptr i8, ptr %v310, i64 %v323
  %v325 = load float, ptr %v324, align 1, !invariant.load !0
  %v326 = insertelement <8 x float> poison, float %v325, i64 0
  %v327 = shufflevector <8 x float> %v326, <8 x float> poison, <8 x i32> zeroinitializer
  %v328 = fsub contract <8 x float> %v322, %v327
  %v329 = fmul contract <8 x float> %v328, %v328
  %v330 = fadd contract <8 x float> %v319, %v329
  %v331 = add nsw i64 %v318, 1
  %v332 = icmp slt i64 %v331, 64
  br i1 %v332, label %feature316, label %feature_done317
feature_done317:
  %v333 = fneg <8 x float> %v330
  %v334 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v333
  %v335 = select <8 x i1> %v334, <8 x float> splat (float 0x4056400000000000), <8 x float> %v333
  %v336 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v335
  %v337 = select <8 x i1> %v336, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v335
  %v338 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v337, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v339 = fsub <8 x float> %v338, splat (float 0x4168001FC0000000)
  %v340 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v339, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v337)
  %v341 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v339, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v340)
  %v342 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v341, <8 x float> splat (float 0x3FA573EA80000000))
  %v343 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v342, <8 x float> %v341, <8 x float> splat (float 0x3FC555D400000000))
  %v344 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v343, <8 x float> %v341, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v345 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v344, <8 x float> %v341, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v346 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v345, <8 x float> %v341, <8 x float> splat (float 0x3FF0000000000000))
  %v347 = bitcast <8 x float> %v338 to <8 x i32>
  %v348 = shl <8 x i32> %v347, splat (i32 22)
  %v349 = and <8 x i32> %v348, splat (i32 -8388608)
  %v350 = shl <8 x i32> %v347, splat (i32 23)
  %v351 = sub <8 x i32> %v350, %v349
  %v352 = bitcast <8 x i32> %v349 to <8 x float>
  %v353 = fmul <8 x float> %v346, %v352
  %v354 = bitcast <8 x i32> %v351 to <8 x float>
  %v355 = fmul <8 x float> %v353, %v354
  %v356 = fmul contract <8 x float> %v315, %v355
  %v357 = fadd contract <8 x float> %v307, %v356
  %v358 = add nsw i64 %v306, 1
  br label %walk303
walk_done305:
  %v359 = fadd contract <8 x float> %v112, splat (float 0x0000000000000000)
  %v360 = fsub contract <8 x float> %v307, %v359
  %v361 = fadd contract <8 x float> %v111, %v360
  %v362 = fsub contract <8 x float> %v361, %v111
  %v363 = fsub contract <8 x float> %v362, %v360
  %v364 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v361)
  %v365 = fcmp olt <8 x float> %v364, splat (float 0x7FF0000000000000)
  %v366 = select <8 x i1> %v365, <8 x float> %v363, <8 x float> splat (float 0x0000000000000000)
  br label %chunk_head93
interval_end95:
  %v367 = add nsw i64 %v101, 1
  br label %interval_head91
columns_done96:
  %v368 = getelementptr i8, ptr %scratch, i64 2048
  store <8 x float> %v102, ptr %v368, align 32
  %v369 = sub nsw i64 %v61, %v65
  %v370 = icmp slt i64 8, %v369
  %v371 = select i1 %v370, i64 8, i64 %v369
  br label %scatter_head372
scatter_head372:
  %v375 = phi i64 [ 0, %columns_done96 ], [ %v383, %scatter373 ]
  %v376 = icmp slt i64 %v375, %v371
  br i1 %v376, label %scatter373, label %scatter_done374
scatter373:
  %v377 = add nsw i64 %v65, %v375
  %v378 = mul nsw i64 %v377, %v9
  %v379 = getelementptr i8, ptr %v46, i64 %v378
  %v380 = getelementptr i8, ptr %scratch, i64 2048
  %v381 = getelementptr float, ptr %v380, i64 %v375
  %v382 = load float, ptr %v381
  store float %v382, ptr %v379, align 1
  %v383 = add nsw i64 %v375, 1
  br label %scatter_head372
scatter_done374:
  %v384 = add nsw i64 %v65, 8
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind }
!0 = !{}
