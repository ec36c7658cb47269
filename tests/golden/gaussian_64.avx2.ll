target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 11
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 3
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 4
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 12
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 5
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 6
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 13
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 7
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 8
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = getelementptr i64, ptr %frame, i64 14
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 9
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 10
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
  %v65 = phi i64 [ %v59, %work34 ], [ %v390, %moved370 ]
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
  br label %component_head78, !llvm.loop !2
component_done80:
  %v90 = add nsw i64 %v71, 1
  br label %gather_head68, !llvm.loop !3
gather_done70:
  %v97 = getelementptr i64, ptr %v42, i64 2
  %v98 = load i64, ptr %v97, align 8, !invariant.load !0
  %v99 = getelementptr i64, ptr %v42, i64 3
  %v100 = load i64, ptr %v99, align 8, !invariant.load !0
  br label %interval_head91
interval_head91:
  %v101 = phi i64 [ %v98, %gather_done70 ], [ %v362, %interval_end95 ]
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
  %v110 = phi i64 [ %v107, %interval92 ], [ %v117, %walk_done301 ]
  %v111 = phi <8 x float> [ %v102, %interval92 ], [ %v356, %walk_done301 ]
  %v112 = phi <8 x float> [ %v103, %interval92 ], [ %v361, %walk_done301 ]
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
  %v124 = phi i64 [ %v110, %chunk94 ], [ %v298, %feature_done159 ]
  %v125 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v297, %feature_done159 ]
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
  %v202 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v196
  %v203 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v197
  %v204 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v198
  %v205 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v199
  %v206 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v202
  %v207 = select <8 x i1> %v206, <8 x float> splat (float 0x4060200000000000), <8 x float> %v202
  %v208 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v207
  %v209 = select <8 x i1> %v208, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v207
  %v210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v209, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v211 = fsub <8 x float> %v210, splat (float 0x4168001FC0000000)
  %v212 = fsub <8 x float> %v209, %v211
  %v213 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v212, <8 x float> splat (float 0x3F83CEC460000000))
  %v214 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v213, <8 x float> %v212, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v215 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v214, <8 x float> %v212, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v216 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v215, <8 x float> %v212, <8 x float> splat (float 0x3FE62E4240000000))
  %v217 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v216, <8 x float> %v212, <8 x float> splat (float 0x3FF0000000000000))
  %v218 = bitcast <8 x float> %v210 to <8 x i32>
  %v219 = shl <8 x i32> %v218, splat (i32 22)
  %v220 = and <8 x i32> %v219, splat (i32 -8388608)
  %v221 = shl <8 x i32> %v218, splat (i32 23)
  %v222 = sub <8 x i32> %v221, %v220
  %v223 = bitcast <8 x i32> %v220 to <8 x float>
  %v224 = fmul <8 x float> %v217, %v223
  %v225 = bitcast <8 x i32> %v222 to <8 x float>
  %v226 = fmul <8 x float> %v224, %v225
  %v227 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v203
  %v228 = select <8 x i1> %v227, <8 x float> splat (float 0x4060200000000000), <8 x float> %v203
  %v229 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v228
  %v230 = select <8 x i1> %v229, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v228
  %v231 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v230, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v232 = fsub <8 x float> %v231, splat (float 0x4168001FC0000000)
  %v233 = fsub <8 x float> %v230, %v232
  %v234 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v233, <8 x float> splat (float 0x3F83CEC460000000))
  %v235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v234, <8 x float> %v233, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v235, <8 x float> %v233, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v236, <8 x float> %v233, <8 x float> splat (float 0x3FE62E4240000000))
  %v238 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v237, <8 x float> %v233, <8 x float> splat (float 0x3FF0000000000000))
  %v239 = bitcast <8 x float> %v231 to <8 x i32>
  %v240 = shl <8 x i32> %v239, splat (i32 22)
  %v241 = and <8 x i32> %v240, splat (i32 -8388608)
  %v242 = shl <8 x i32> %v239, splat (i32 23)
  %v243 = sub <8 x i32> %v242, %v241
  %v244 = bitcast <8 x i32> %v241 to <8 x float>
  %v245 = fmul <8 x float> %v238, %v244
  %v246 = bitcast <8 x i32> %v243 to <8 x float>
  %v247 = fmul <8 x float> %v245, %v246
  %v248 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v204
  %v249 = select <8 x i1> %v248, <8 x float> splat (float 0x4060200000000000), <8 x float> %v204
  %v250 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v249
  %v251 = select <8 x i1> %v250, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v249
  %v252 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v251, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v253 = fsub <8 x float> %v252, splat (float 0x4168001FC0000000)
  %v254 = fsub <8 x float> %v251, %v253
  %v255 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v254, <8 x float> splat (float 0x3F83CEC460000000))
  %v256 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v255, <8 x float> %v254, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v257 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v256, <8 x float> %v254, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v258 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v257, <8 x float> %v254, <8 x float> splat (float 0x3FE62E4240000000))
  %v259 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v258, <8 x float> %v254, <8 x float> splat (float 0x3FF0000000000000))
  %v260 = bitcast <8 x float> %v252 to <8 x i32>
  %v261 = shl <8 x i32> %v260, splat (i32 22)
  %v262 = and <8 x i32> %v261, splat (i32 -8388608)
  %v263 = shl <8 x i32> %v260, splat (i32 23)
  %v264 = sub <8 x i32> %v263, %v262
  %v265 = bitcast <8 x i32> %v262 to <8 x float>
  %v266 = fmul <8 x float> %v259, %v265
  %v267 = bitcast <8 x i32> %v264 to <8 x float>
  %v268 = fmul <8 x float> %v266, %v267
  %v269 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v205
  %v270 = select <8 x i1> %v269, <8 x float> splat (float 0x4060200000000000), <8 x float> %v205
  %v271 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v270
  %v272 = select <8 x i1> %v271, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v270
  %v273 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v272, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v274 = fsub <8 x float> %v273, splat (float 0x4168001FC0000000)
  %v275 = fsub <8 x float> %v272, %v274
  %v276 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v275, <8 x float> splat (float 0x3F83CEC460000000))
  %v277 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v276, <8 x float> %v275, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v278 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v277, <8 x float> %v275, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v279 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v278, <8 x float> %v275, <8 x float> splat (float 0x3FE62E4240000000))
  %v280 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v279, <8 x float> %v275, <8 x float> splat (float 0x3FF0000000000000))
  %v281 = bitcast <8 x float> %v273 to <8 x i32>
  %v282 = shl <8 x i32> %v281, splat (i32 22)
  %v283 = and <8 x i32> %v282, splat (i32 -8388608)
  %v284 = shl <8 x i32> %v281, splat (i32 23)
  %v285 = sub <8 x i32> %v284, %v283
  %v286 = bitcast <8 x i32> %v283 to <8 x float>
  %v287 = fmul <8 x float> %v280, %v286
  %v288 = bitcast <8 x i32> %v285 to <8 x float>
  %v289 = fmul <8 x float> %v287, %v288
  %v290 = fmul contract <8 x float> %v151, %v226
  %v291 = fmul contract <8 x float> %v153, %v247
  %v292 = fmul contract <8 x float> %v155, %v268
  %v293 = fmul contract <8 x float> %v157, %v289
  %v294 = fadd contract <8 x float> %v125, %v290
  %v295 = fadd contract <8 x float> %v294, %v291
  %v296 = fadd contract <8 x float> %v295, %v292
  %v297 = fadd contract <8 x float> %v296, %v293
  %v298 = add nsw i64 %v124, 4
  br label %walk121, !llvm.loop !4
walk_done123:
  br label %walk299
walk299:
  %v302 = phi i64 [ %v124, %walk_done123 ], [ %v353, %feature_done313 ]
  %v303 = phi <8 x float> [ %v125, %walk_done123 ], [ %v352, %feature_done313 ]
  %v304 = icmp slt i64 %v302, %v119
  br i1 %v304, label %column300, label %walk_done301
column300:
  %v305 = mul nsw i64 %v302, %v21
  %v306 = getelementptr i8, ptr %v54, i64 %v305
  %v307 = mul nsw i64 %v302, %v27
  %v308 = getelementptr i8, ptr %v58, i64 %v307
  %v309 = load float, ptr %v308, align 1, !invariant.load !0
  %v310 = insertelement <8 x float> poison, float %v309, i64 0
  %v311 = shufflevector <8 x float> %v310, <8 x float> poison, <8 x i32> zeroinitializer
  br label %feature312
feature312:
  %v314 = phi i64 [ 0, %column300 ], [ %v327, %feature312 ]
  %v315 = phi <8 x float> [ splat (float 0x8000000000000000), %column300 ], [ %v326, %feature312 ]
  %v316 = mul nsw i64 %v314, 32
  %v317 = getelementptr i8, ptr %scratch, i64 %v316
  %v318 = load <8 x float>, ptr %v317, align 32
  %v319 = mul nsw i64 %v314, 4
  %v320 = getelementptr i8, ptr %v306, i64 %v319
  %v321 = load float, ptr %v320, align 1, !invariant.load !0
  %v322 = insertelement <8 x float> poison, float %v321, i64 0
  %v323 = shufflevector <8 x float> %v322, <8 x float> poison, <8 x i32> zeroinitializer
  %v324 = fsub contract <8 x float> %v318, %v323
  %v325 = fmul contract <8 x float> %v324, %v324
  %v326 = fadd contract <8 x float> %v315, %v325
  %v327 = add nsw i64 %v314, 1
  %v328 = icmp slt i64 %v327, 64
  br i1 %v328, label %feature312, label %feature_done313
feature_done313:
  %v329 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v326
  %v330 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v329
  %v331 = select <8 x i1> %v330, <8 x float> splat (float 0x4060200000000000), <8 x float> %v329
  %v332 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v331
  %v333 = select <8 x i1> %v332, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v331
  %v334 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v333, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v335 = fsub <8 x float> %v334, splat (float 0x4168001FC0000000)
  %v336 = fsub <8 x float> %v333, %v335
  %v337 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v336, <8 x float> splat (float 0x3F83CEC460000000))
  %v338 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v337, <8 x float> %v336, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v339 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v338, <8 x float> %v336, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v340 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v339, <8 x float> %v336, <8 x float> splat (float 0x3FE62E4240000000))
  %v341 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v340, <8 x float> %v336, <8 x float> splat (float 0x3FF0000000000000))
  %v342 = bitcast <8 x float> %v334 to <8 x i32>
  %v343 = shl <8 x i32> %v342, splat (i32 22)
  %v344 = and <8 x i32> %v343, splat (i32 -8388608)
  %v345 = shl <8 x i32> %v342, splat (i32 23)
  %v346 = sub <8 x i32> %v345, %v344
  %v347 = bitcast <8 x i32> %v344 to <8 x float>
  %v348 = fmul <8 x float> %v341, %v347
  %v349 = bitcast <8 x i32> %v346 to <8 x float>
  %v350 = fmul <8 x float> %v348, %v349
  %v351 = fmul contract <8 x float> %v311, %v350
  %v352 = fadd contract <8 x float> %v303, %v351
  %v353 = add nsw i64 %v302, 1
  br label %walk299, !llvm.loop !5
walk_done301:
  %v354 = fadd contract <8 x float> %v112, splat (float 0x0000000000000000)
  %v355 = fsub contract <8 x float> %v303, %v354
  %v356 = fadd contract <8 x float> %v111, %v355
  %v357 = fsub contract <8 x float> %v356, %v111
  %v358 = fsub contract <8 x float> %v357, %v355
  %v359 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v356)
  %v360 = fcmp olt <8 x float> %v359, splat (float 0x7FF0000000000000)
  %v361 = select <8 x i1> %v360, <8 x float> %v358, <8 x float> splat (float 0x0000000000000000)
  br label %chunk_head93, !llvm.loop !6
interval_end95:
  %v362 = add nsw i64 %v101, 1
  br label %interval_head91, !llvm.loop !7
columns_done96:
  %v363 = getelementptr i8, ptr %scratch, i64 2048
  store <8 x float> %v102, ptr %v363, align 32
  %v364 = add nsw i64 %v65, 8
  %v365 = icmp sle i64 %v364, %v61
  %v366 = icmp eq i64 %v9, 4
  %v367 = and i1 %v365, %v366
  br i1 %v367, label %whole_tile368, label %part369
whole_tile368:
  %v371 = mul nsw i64 %v65, 4
  %v372 = getelementptr i8, ptr %v46, i64 %v371
  %v373 = getelementptr i8, ptr %scratch, i64 2048
  %v374 = load <8 x float>, ptr %v373, align 32
  store <8 x float> %v374, ptr %v372, align 1
  br label %moved370
part369:
  %v375 = sub nsw i64 %v61, %v65
  %v376 = icmp slt i64 8, %v375
  %v377 = select i1 %v376, i64 8, i64 %v375
  br label %scatter_head378
scatter_head378:
  %v381 = phi i64 [ 0, %part369 ], [ %v389, %scatter379 ]
  %v382 = icmp slt i64 %v381, %v377
  br i1 %v382, label %scatter379, label %scatter_done380
scatter379:
  %v383 = add nsw i64 %v65, %v381
  %v384 = mul nsw i64 %v383, %v9
  %v385 = getelementptr i8, ptr %v46, i64 %v384
  %v386 = getelementptr i8, ptr %scratch, i64 2048
  %v387 = getelementptr float, ptr %v386, i64 %v381
  %v388 = load float, ptr %v387
  store float %v388, ptr %v385, align 1
  %v389 = add nsw i64 %v381, 1
  br label %scatter_head378, !llvm.loop !8
scatter_done380:
  br label %moved370
moved370:
  %v390 = add nsw i64 %v65, 8
  br label %rows_head62, !llvm.loop !9
rows_done64:
  br label %take33
done35:
  ret void
}

!2 = distinct !{!2, !{!"llvm.loop.unroll.disable"}}
!3 = distinct !{!3, !{!"llvm.loop.unroll.disable"}}
!4 = distinct !{!4, !{!"llvm.loop.unroll.disable"}}
!5 = distinct !{!5, !{!"llvm.loop.unroll.disable"}}
!6 = distinct !{!6, !{!"llvm.loop.unroll.disable"}}
!7 = distinct !{!7, !{!"llvm.loop.unroll.disable"}}
!8 = distinct !{!8, !{!"llvm.loop.unroll.disable"}}
!9 = distinct !{!9, !{!"llvm.loop.unroll.disable"}}
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind }
!0 = !{}
