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
  %v65 = phi i64 [ %v59, %work34 ], [ %v375, %scatter_done365 ]
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
  %v101 = phi i64 [ %v98, %gather_done70 ], [ %v358, %interval_end95 ]
  %v102 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v110, %interval_end95 ]
  %v103 = icmp slt i64 %v101, %v100
  br i1 %v103, label %interval92, label %columns_done96
interval92:
  %v104 = mul nsw i64 %v101, 16
  %v105 = getelementptr i8, ptr %v30, i64 %v104
  %v106 = load i64, ptr %v105, align 8, !invariant.load !0
  %v107 = getelementptr i64, ptr %v105, i64 1
  %v108 = load i64, ptr %v107, align 8, !invariant.load !0
  br label %chunk_head93
chunk_head93:
  %v109 = phi i64 [ %v106, %interval92 ], [ %v115, %walk_done303 ]
  %v110 = phi <8 x float> [ %v102, %interval92 ], [ %v357, %walk_done303 ]
  %v111 = icmp slt i64 %v109, %v108
  %v112 = load volatile i64, ptr %v32, align 8
  %v113 = icmp eq i64 %v112, 0
  %v114 = and i1 %v111, %v113
  br i1 %v114, label %chunk94, label %interval_end95
chunk94:
  %v115 = add nsw i64 %v109, 256
  %v116 = icmp slt i64 %v115, %v108
  %v117 = select i1 %v116, i64 %v115, i64 %v108
  %v118 = add nsw i64 %v117, -3
  br label %walk119
walk119:
  %v122 = phi i64 [ %v109, %chunk94 ], [ %v300, %feature_done157 ]
  %v123 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v299, %feature_done157 ]
  %v124 = icmp slt i64 %v122, %v118
  br i1 %v124, label %column120, label %walk_done121
column120:
  %v125 = add nsw i64 %v122, 1
  %v126 = add nsw i64 %v122, 2
  %v127 = add nsw i64 %v122, 3
  %v128 = mul nsw i64 %v122, %v21
  %v129 = getelementptr i8, ptr %v54, i64 %v128
  %v130 = mul nsw i64 %v125, %v21
  %v131 = getelementptr i8, ptr %v54, i64 %v130
  %v132 = mul nsw i64 %v126, %v21
  %v133 = getelementptr i8, ptr %v54, i64 %v132
  %v134 = mul nsw i64 %v127, %v21
  %v135 = getelementptr i8, ptr %v54, i64 %v134
  %v136 = mul nsw i64 %v122, %v27
  %v137 = getelementptr i8, ptr %v58, i64 %v136
  %v138 = mul nsw i64 %v125, %v27
  %v139 = getelementptr i8, ptr %v58, i64 %v138
  %v140 = mul nsw i64 %v126, %v27
  %v141 = getelementptr i8, ptr %v58, i64 %v140
  %v142 = mul nsw i64 %v127, %v27
  %v143 = getelementptr i8, ptr %v58, i64 %v142
  %v144 = load float, ptr %v137, align 1, !invariant.load !0
  %v145 = load float, ptr %v139, align 1, !invariant.load !0
  %v146 = load float, ptr %v141, align 1, !invariant.load !0
  %v147 = load float, ptr %v143, align 1, !invariant.load !0
  %v148 = insertelement <8 x float> poison, float %v144, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = insertelement <8 x float> poison, float %v145, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  %v152 = insertelement <8 x float> poison, float %v146, i64 0
  %v153 = shufflevector <8 x float> %v152, <8 x float> poison, <8 x i32> zeroinitializer
  %v154 = insertelement <8 x float> poison, float %v147, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  br label %feature156
feature156:
  %v158 = phi i64 [ 0, %column120 ], [ %v198, %feature156 ]
  %v159 = phi <8 x float> [ splat (float 0x8000000000000000), %column120 ], [ %v194, %feature156 ]
  %v160 = phi <8 x float> [ splat (float 0x8000000000000000), %column120 ], [ %v195, %feature156 ]
  %v161 = phi <8 x float> [ splat (float 0x8000000000000000), %column120 ], [ %v196, %feature156 ]
  %v162 = phi <8 x float> [ splat (float 0x8000000000000000), %column120 ], [ %v197, %feature156 ]
  %v163 = mul nsw i64 %v158, 32
  %v164 = getelementptr i8, ptr %scratch, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 32
  %v166 = mul nsw i64 %v158, 4
  %v167 = getelementptr i8, ptr %v129, i64 %v166
  %v168 = load float, ptr %v167, align 1, !invariant.load !0
  %v169 = mul nsw i64 %v158, 4
  %v170 = getelementptr i8, ptr %v131, i64 %v169
  %v171 = load float, ptr %v170, align 1, !invariant.load !0
  %v172 = mul nsw i64 %v158, 4
  %v173 = getelementptr i8, ptr %v133, i64 %v172
  %v174 = load float, ptr %v173, align 1, !invariant.load !0
  %v175 = mul nsw i64 %v158, 4
  %v176 = getelementptr i8, ptr %v135, i64 %v175
  %v177 = load float, ptr %v176, align 1, !invariant.load !0
  %v178 = insertelement <8 x float> poison, float %v168, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = insertelement <8 x float> poison, float %v171, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = insertelement <8 x float> poison, float %v174, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = insertelement <8 x float> poison, float %v177, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  %v186 = fsub contract <8 x float> %v165, %v179
  %v187 = fsub contract <8 x float> %v165, %v181
  %v188 = fsub contract <8 x float> %v165, %v183
  %v189 = fsub contract <8 x float> %v165, %v185
  %v190 = fmul contract <8 x float> %v186, %v186
  %v191 = fmul contract <8 x float> %v187, %v187
  %v192 = fmul contract <8 x float> %v188, %v188
  %v193 = fmul contract <8 x float> %v189, %v189
  %v194 = fadd contract <8 x float> %v159, %v190
  %v195 = fadd contract <8 x float> %v160, %v191
  %v196 = fadd contract <8 x float> %v161, %v192
  %v197 = fadd contract <8 x float> %v162, %v193
  %v198 = add nsw i64 %v158, 1
  %v199 = icmp slt i64 %v198, 64
  br i1 %v199, label %feature156, label %feature_done157
feature_done157:
  %v200 = fneg <8 x float> %v194
  %v201 = fneg <8 x float> %v195
  %v202 = fneg <8 x float> %v196
  %v203 = fneg <8 x float> %v197
  %v204 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v200
  %v205 = select <8 x i1> %v204, <8 x float> splat (float 0x4056400000000000), <8 x float> %v200
  %v206 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v205
  %v207 = select <8 x i1> %v206, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v205
  %v208 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v207, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v209 = fsub <8 x float> %v208, splat (float 0x4168001FC0000000)
  %v210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v209, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v207)
  %v211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v209, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v210)
  %v212 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v211, <8 x float> splat (float 0x3FA573EA80000000))
  %v213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v212, <8 x float> %v211, <8 x float> splat (float 0x3FC555D400000000))
  %v214 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v213, <8 x float> %v211, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v215 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v214, <8 x float> %v211, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v216 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v215, <8 x float> %v211, <8 x float> splat (float 0x3FF0000000000000))
  %v217 = bitcast <8 x float> %v208 to <8 x i32>
  %v218 = shl <8 x i32> %v217, splat (i32 22)
  %v219 = and <8 x i32> %v218, splat (i32 -8388608)
  %v220 = shl <8 x i32> %v217, splat (i32 23)
  %v221 = sub <8 x i32> %v220, %v219
  %v222 = bitcast <8 x i32> %v219 to <8 x float>
  %v223 = fmul <8 x float> %v216, %v222
  %v224 = bitcast <8 x i32> %v221 to <8 x float>
  %v225 = fmul <8 x float> %v223, %v224
  %v226 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v201
  %v227 = select <8 x i1> %v226, <8 x float> splat (float 0x4056400000000000), <8 x float> %v201
  %v228 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v227
  %v229 = select <8 x i1> %v228, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v227
  %v230 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v229, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v231 = fsub <8 x float> %v230, splat (float 0x4168001FC0000000)
  %v232 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v231, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v229)
  %v233 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v231, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v232)
  %v234 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v233, <8 x float> splat (float 0x3FA573EA80000000))
  %v235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v234, <8 x float> %v233, <8 x float> splat (float 0x3FC555D400000000))
  %v236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v235, <8 x float> %v233, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v236, <8 x float> %v233, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v238 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v237, <8 x float> %v233, <8 x float> splat (float 0x3FF0000000000000))
  %v239 = bitcast <8 x float> %v230 to <8 x i32>
  %v240 = shl <8 x i32> %v239, splat (i32 22)
  %v241 = and <8 x i32> %v240, splat (i32 -8388608)
  %v242 = shl <8 x i32> %v239, splat (i32 23)
  %v243 = sub <8 x i32> %v242, %v241
  %v244 = bitcast <8 x i32> %v241 to <8 x float>
  %v245 = fmul <8 x float> %v238, %v244
  %v246 = bitcast <8 x i32> %v243 to <8 x float>
  %v247 = fmul <8 x float> %v245, %v246
  %v248 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v202
  %v249 = select <8 x i1> %v248, <8 x float> splat (float 0x4056400000000000), <8 x float> %v202
  %v250 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v249
  %v251 = select <8 x i1> %v250, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v249
  %v252 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v251, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v253 = fsub <8 x float> %v252, splat (float 0x4168001FC0000000)
  %v254 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v253, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v251)
  %v255 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v253, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v254)
  %v256 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v255, <8 x float> splat (float 0x3FA573EA80000000))
  %v257 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v256, <8 x float> %v255, <8 x float> splat (float 0x3FC555D400000000))
  %v258 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v257, <8 x float> %v255, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v259 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v258, <8 x float> %v255, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v260 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v259, <8 x float> %v255, <8 x float> splat (float 0x3FF0000000000000))
  %v261 = bitcast <8 x float> %v252 to <8 x i32>
  %v262 = shl <8 x i32> %v261, splat (i32 22)
  %v263 = and <8 x i32> %v262, splat (i32 -8388608)
  %v264 = shl <8 x i32> %v261, splat (i32 23)
  %v265 = sub <8 x i32> %v264, %v263
  %v266 = bitcast <8 x i32> %v263 to <8 x float>
  %v267 = fmul <8 x float> %v260, %v266
  %v268 = bitcast <8 x i32> %v265 to <8 x float>
  %v269 = fmul <8 x float> %v267, %v268
  %v270 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v203
  %v271 = select <8 x i1> %v270, <8 x float> splat (float 0x4056400000000000), <8 x float> %v203
  %v272 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v271
  %v273 = select <8 x i1> %v272, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v271
  %v274 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v273, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v275 = fsub <8 x float> %v274, splat (float 0x4168001FC0000000)
  %v276 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v275, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v273)
  %v277 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v275, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v276)
  %v278 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v277, <8 x float> splat (float 0x3FA573EA80000000))
  %v279 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v278, <8 x float> %v277, <8 x float> splat (float 0x3FC555D400000000))
  %v280 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v279, <8 x float> %v277, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v281 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v280, <8 x float> %v277, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v282 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v281, <8 x float> %v277, <8 x float> splat (float 0x3FF0000000000000))
  %v283 = bitcast <8 x float> %v274 to <8 x i32>
  %v284 = shl <8 x i32> %v283, splat (i32 22)
  %v285 = and <8 x i32> %v284, splat (i32 -8388608)
  %v286 = shl <8 x i32> %v283, splat (i32 23)
  %v287 = sub <8 x i32> %v286, %v285
  %v288 = bitcast <8 x i32> %v285 to <8 x float>
  %v289 = fmul <8 x float> %v282, %v288
  %v290 = bitcast <8 x i32> %v287 to <8 x float>
  %v291 = fmul <8 x float> %v289, %v290
  %v292 = fmul contract <8 x float> %v149, %v225
  %v293 = fmul contract <8 x float> %v151, %v247
  %v294 = fmul contract <8 x float> %v153, %v269
  %v295 = fmul contract <8 x float> %v155, %v291
  %v296 = fadd contract <8 x float> %v123, %v292
  %v297 = fadd contract <8 x float> %v296, %v293
  %v298 = fadd contract <8 x float> %v297, %v294
  %v299 = fadd contract <8 x float> %v298, %v295
  %v300 = add nsw i64 %v122, 4
  br label %walk119
walk_done121:
  br label %walk301
walk301:
  %v304 = phi i64 [ %v122, %walk_done121 ], [ %v356, %feature_done315 ]
  %v305 = phi <8 x float> [ %v123, %walk_done121 ], [ %v355, %feature_done315 ]
  %v306 = icmp slt i64 %v304, %v117
  br i1 %v306, label %column302, label %walk_done303
column302:
  %v307 = mul nsw i64 %v304, %v21
  %v308 = getelementptr i8, ptr %v54, i64 %v307
  %v309 = mul nsw i64 %v304, %v27
  %v310 = getelementptr i8, ptr %v58, i64 %v309
  %v311 = load float, ptr %v310, align 1, !invariant.load !0
  %v312 = insertelement <8 x float> poison, float %v311, i64 0
  %v313 = shufflevector <8 x float> %v312, <8 x float> poison, <8 x i32> zeroinitializer
  br label %feature314
feature314:
  %v316 = phi i64 [ 0, %column302 ], [ %v329, %feature314 ]
  %v317 = phi <8 x float> [ splat (float 0x8000000000000000), %column302 ], [ %v328, %feature314 ]
  %v318 = mul nsw i64 %v316, 32
  %v319 = getelementptr i8, ptr %scratch, i64 %v318
  %v320 = load <8 x float>, ptr %v319, align 32
  %v321 = mul nsw i64 %v316, 4
  %v322 = getelementptr i8, ptr %v308, i64 %v321
  %v323 = load float, ptr %v322, align 1, !invariant.load !0
  %v324 = insertelement <8 x float> poison, float %v323, i64 0
  %v325 = shufflevector <8 x float> %v324, <8 x float> poison, <8 x i32> zeroinitializer
  %v326 = fsub contract <8 x float> %v320, %v325
  %v327 = fmul contract <8 x float> %v326, %v326
  %v328 = fadd contract <8 x float> %v317, %v327
  %v329 = add nsw i64 %v316, 1
  %v330 = icmp slt i64 %v329, 64
  br i1 %v330, label %feature314, label %feature_done315
feature_done315:
  %v331 = fneg <8 x float> %v328
  %v332 = fcmp olt <8 x float> splat (float 0x4056400000000000), %v331
  %v333 = select <8 x i1> %v332, <8 x float> splat (float 0x4056400000000000), <8 x float> %v331
  %v334 = fcmp ogt <8 x float> splat (float 0xC05A000000000000), %v333
  %v335 = select <8 x i1> %v334, <8 x float> splat (float 0xC05A000000000000), <8 x float> %v333
  %v336 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v335, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168001FC0000000))
  %v337 = fsub <8 x float> %v336, splat (float 0x4168001FC0000000)
  %v338 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v337, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v335)
  %v339 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v337, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v338)
  %v340 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F80EB8DC0000000), <8 x float> %v339, <8 x float> splat (float 0x3FA573EA80000000))
  %v341 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v340, <8 x float> %v339, <8 x float> splat (float 0x3FC555D400000000))
  %v342 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v341, <8 x float> %v339, <8 x float> splat (float 0x3FDFFFDB60000000))
  %v343 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v342, <8 x float> %v339, <8 x float> splat (float 0x3FEFFFFEE0000000))
  %v344 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v343, <8 x float> %v339, <8 x float> splat (float 0x3FF0000000000000))
  %v345 = bitcast <8 x float> %v336 to <8 x i32>
  %v346 = shl <8 x i32> %v345, splat (i32 22)
  %v347 = and <8 x i32> %v346, splat (i32 -8388608)
  %v348 = shl <8 x i32> %v345, splat (i32 23)
  %v349 = sub <8 x i32> %v348, %v347
  %v350 = bitcast <8 x i32> %v347 to <8 x float>
  %v351 = fmul <8 x float> %v344, %v350
  %v352 = bitcast <8 x i32> %v349 to <8 x float>
  %v353 = fmul <8 x float> %v351, %v352
  %v354 = fmul contract <8 x float> %v313, %v353
  %v355 = fadd contract <8 x float> %v305, %v354
  %v356 = add nsw i64 %v304, 1
  br label %walk301
walk_done303:
  %v357 = fadd contract <8 x float> %v110, %v305
  br label %chunk_head93
interval_end95:
  %v358 = add nsw i64 %v101, 1
  br label %interval_head91
columns_done96:
  %v359 = getelementptr i8, ptr %scratch, i64 2048
  store <8 x float> %v102, ptr %v359, align 32
  %v360 = sub nsw i64 %v61, %v65
  %v361 = icmp slt i64 8, %v360
  %v362 = select i1 %v361, i64 8, i64 %v360
  br label %scatter_head363
scatter_head363:
  %v366 = phi i64 [ 0, %columns_done96 ], [ %v374, %scatter364 ]
  %v367 = icmp slt i64 %v366, %v362
  br i1 %v367, label %scatter364, label %scatter_done365
scatter364:
  %v368 = add nsw i64 %v65, %v366
  %v369 = mul nsw i64 %v368, %v9
  %v370 = getelementptr i8, ptr %v46, i64 %v369
  %v371 = getelementptr i8, ptr %scratch, i64 2048
  %v372 = getelementptr float, ptr %v371, i64 %v366
  %v373 = load float, ptr %v372
  store float %v373, ptr %v370, align 1
  %v374 = add nsw i64 %v366, 1
  br label %scatter_head363
scatter_done365:
  %v375 = add nsw i64 %v65, 8
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)

attributes #0 = { nounwind }
!0 = !{}
