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
  %v65 = phi i64 [ %v59, %work34 ], [ %v519, %moved493 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v90, %component_done80 ]
  %v72 = icmp slt i64 %v71, 48
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
  %v86 = mul nsw i64 %v81, 192
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
  %v101 = phi i64 [ %v98, %gather_done70 ], [ %v483, %interval_end95 ]
  %v102 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v115, %interval_end95 ]
  %v103 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v116, %interval_end95 ]
  %v104 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v117, %interval_end95 ]
  %v105 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v118, %interval_end95 ]
  %v106 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v119, %interval_end95 ]
  %v107 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v120, %interval_end95 ]
  %v108 = icmp slt i64 %v101, %v100
  br i1 %v108, label %interval92, label %columns_done96
interval92:
  %v109 = mul nsw i64 %v101, 16
  %v110 = getelementptr i8, ptr %v30, i64 %v109
  %v111 = load i64, ptr %v110, align 8, !invariant.load !0
  %v112 = getelementptr i64, ptr %v110, i64 1
  %v113 = load i64, ptr %v112, align 8, !invariant.load !0
  br label %chunk_head93
chunk_head93:
  %v114 = phi i64 [ %v111, %interval92 ], [ %v125, %walk_done383 ]
  %v115 = phi <16 x float> [ %v102, %interval92 ], [ %v465, %walk_done383 ]
  %v116 = phi <16 x float> [ %v103, %interval92 ], [ %v466, %walk_done383 ]
  %v117 = phi <16 x float> [ %v104, %interval92 ], [ %v467, %walk_done383 ]
  %v118 = phi <16 x float> [ %v105, %interval92 ], [ %v480, %walk_done383 ]
  %v119 = phi <16 x float> [ %v106, %interval92 ], [ %v481, %walk_done383 ]
  %v120 = phi <16 x float> [ %v107, %interval92 ], [ %v482, %walk_done383 ]
  %v121 = icmp slt i64 %v114, %v113
  %v122 = load volatile i64, ptr %v32, align 8
  %v123 = icmp eq i64 %v122, 0
  %v124 = and i1 %v121, %v123
  br i1 %v124, label %chunk94, label %interval_end95
chunk94:
  %v125 = add nsw i64 %v114, 256
  %v126 = icmp slt i64 %v125, %v113
  %v127 = select i1 %v126, i64 %v125, i64 %v113
  %v128 = add nsw i64 %v127, -3
  br label %walk129
walk129:
  %v132 = phi i64 [ %v114, %chunk94 ], [ %v380, %feature_done169 ]
  %v133 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v377, %feature_done169 ]
  %v134 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v378, %feature_done169 ]
  %v135 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v379, %feature_done169 ]
  %v136 = icmp slt i64 %v132, %v128
  br i1 %v136, label %column130, label %walk_done131
column130:
  %v137 = add nsw i64 %v132, 1
  %v138 = add nsw i64 %v132, 2
  %v139 = add nsw i64 %v132, 3
  %v140 = mul nsw i64 %v132, %v21
  %v141 = getelementptr i8, ptr %v54, i64 %v140
  %v142 = mul nsw i64 %v137, %v21
  %v143 = getelementptr i8, ptr %v54, i64 %v142
  %v144 = mul nsw i64 %v138, %v21
  %v145 = getelementptr i8, ptr %v54, i64 %v144
  %v146 = mul nsw i64 %v139, %v21
  %v147 = getelementptr i8, ptr %v54, i64 %v146
  %v148 = mul nsw i64 %v132, %v27
  %v149 = getelementptr i8, ptr %v58, i64 %v148
  %v150 = mul nsw i64 %v137, %v27
  %v151 = getelementptr i8, ptr %v58, i64 %v150
  %v152 = mul nsw i64 %v138, %v27
  %v153 = getelementptr i8, ptr %v58, i64 %v152
  %v154 = mul nsw i64 %v139, %v27
  %v155 = getelementptr i8, ptr %v58, i64 %v154
  %v156 = load float, ptr %v149, align 1, !invariant.load !0
  %v157 = load float, ptr %v151, align 1, !invariant.load !0
  %v158 = load float, ptr %v153, align 1, !invariant.load !0
  %v159 = load float, ptr %v155, align 1, !invariant.load !0
  %v160 = insertelement <16 x float> poison, float %v156, i64 0
  %v161 = shufflevector <16 x float> %v160, <16 x float> poison, <16 x i32> zeroinitializer
  %v162 = insertelement <16 x float> poison, float %v157, i64 0
  %v163 = shufflevector <16 x float> %v162, <16 x float> poison, <16 x i32> zeroinitializer
  %v164 = insertelement <16 x float> poison, float %v158, i64 0
  %v165 = shufflevector <16 x float> %v164, <16 x float> poison, <16 x i32> zeroinitializer
  %v166 = insertelement <16 x float> poison, float %v159, i64 0
  %v167 = shufflevector <16 x float> %v166, <16 x float> poison, <16 x i32> zeroinitializer
  br label %feature168
feature168:
  %v170 = phi i64 [ 0, %column130 ], [ %v246, %feature168 ]
  %v171 = phi <16 x float> [ splat (float 0x8000000000000000), %column130 ], [ %v234, %feature168 ]
  %v172 = phi <16 x float> [ splat (float 0x8000000000000000), %column130 ], [ %v235, %feature168 ]
  %v173 = phi <16 x float> [ splat (float 0x8000000000000000), %column130 ], [ %v236, %feature168 ]
  %v174 = phi <16 x float> [ splat (float 0x8000000000000000), %column130 ], [ %v237, %feature168 ]
  %v175 = phi <16 x float> [ splat (float 0x8000000000000000), %column130 ], [ %v238, %feature168 ]
  %v176 = phi <16 x float> [ splat (float 0x8000000000000000), %column130 ], [ %v239, %feature168 ]
  %v177 = phi <16 x float> [ splat (float 0x8000000000000000), %column130 ], [ %v240, %feature168 ]
  %v178 = phi <16 x float> [ splat (float 0x8000000000000000), %column130 ], [ %v241, %feature168 ]
  %v179 = phi <16 x float> [ splat (float 0x8000000000000000), %column130 ], [ %v242, %feature168 ]
  %v180 = phi <16 x float> [ splat (float 0x8000000000000000), %column130 ], [ %v243, %feature168 ]
  %v181 = phi <16 x float> [ splat (float 0x8000000000000000), %column130 ], [ %v244, %feature168 ]
  %v182 = phi <16 x float> [ splat (float 0x8000000000000000), %column130 ], [ %v245, %feature168 ]
  %v183 = mul nsw i64 %v170, 192
  %v184 = getelementptr i8, ptr %scratch, i64 %v183
  %v185 = getelementptr i8, ptr %v184, i64 64
  %v186 = getelementptr i8, ptr %v184, i64 128
  %v187 = load <16 x float>, ptr %v184, align 64
  %v188 = load <16 x float>, ptr %v185, align 64
  %v189 = load <16 x float>, ptr %v186, align 64
  %v190 = mul nsw i64 %v170, 4
  %v191 = getelementptr i8, ptr %v141, i64 %v190
  %v192 = load float, ptr %v191, align 1, !invariant.load !0
  %v193 = mul nsw i64 %v170, 4
  %v194 = getelementptr i8, ptr %v143, i64 %v193
  %v195 = load float, ptr %v194, align 1, !invariant.load !0
  %v196 = mul nsw i64 %v170, 4
  %v197 = getelementptr i8, ptr %v145, i64 %v196
  %v198 = load float, ptr %v197, align 1, !invariant.load !0
  %v199 = mul nsw i64 %v170, 4
  %v200 = getelementptr i8, ptr %v147, i64 %v199
  %v201 = load float, ptr %v200, align 1, !invariant.load !0
  %v202 = insertelement <16 x float> poison, float %v192, i64 0
  %v203 = shufflevector <16 x float> %v202, <16 x float> poison, <16 x i32> zeroinitializer
  %v204 = insertelement <16 x float> poison, float %v195, i64 0
  %v205 = shufflevector <16 x float> %v204, <16 x float> poison, <16 x i32> zeroinitializer
  %v206 = insertelement <16 x float> poison, float %v198, i64 0
  %v207 = shufflevector <16 x float> %v206, <16 x float> poison, <16 x i32> zeroinitializer
  %v208 = insertelement <16 x float> poison, float %v201, i64 0
  %v209 = shufflevector <16 x float> %v208, <16 x float> poison, <16 x i32> zeroinitializer
  %v210 = fsub contract <16 x float> %v187, %v203
  %v211 = fsub contract <16 x float> %v188, %v203
  %v212 = fsub contract <16 x float> %v189, %v203
  %v213 = fsub contract <16 x float> %v187, %v205
  %v214 = fsub contract <16 x float> %v188, %v205
  %v215 = fsub contract <16 x float> %v189, %v205
  %v216 = fsub contract <16 x float> %v187, %v207
  %v217 = fsub contract <16 x float> %v188, %v207
  %v218 = fsub contract <16 x float> %v189, %v207
  %v219 = fsub contract <16 x float> %v187, %v209
  %v220 = fsub contract <16 x float> %v188, %v209
  %v221 = fsub contract <16 x float> %v189, %v209
  %v222 = fmul contract <16 x float> %v210, %v210
  %v223 = fmul contract <16 x float> %v211, %v211
  %v224 = fmul contract <16 x float> %v212, %v212
  %v225 = fmul contract <16 x float> %v213, %v213
  %v226 = fmul contract <16 x float> %v214, %v214
  %v227 = fmul contract <16 x float> %v215, %v215
  %v228 = fmul contract <16 x float> %v216, %v216
  %v229 = fmul contract <16 x float> %v217, %v217
  %v230 = fmul contract <16 x float> %v218, %v218
  %v231 = fmul contract <16 x float> %v219, %v219
  %v232 = fmul contract <16 x float> %v220, %v220
  %v233 = fmul contract <16 x float> %v221, %v221
  %v234 = fadd contract <16 x float> %v171, %v222
  %v235 = fadd contract <16 x float> %v172, %v223
  %v236 = fadd contract <16 x float> %v173, %v224
  %v237 = fadd contract <16 x float> %v174, %v225
  %v238 = fadd contract <16 x float> %v175, %v226
  %v239 = fadd contract <16 x float> %v176, %v227
  %v240 = fadd contract <16 x float> %v177, %v228
  %v241 = fadd contract <16 x float> %v178, %v229
  %v242 = fadd contract <16 x float> %v179, %v230
  %v243 = fadd contract <16 x float> %v180, %v231
  %v244 = fadd contract <16 x float> %v181, %v232
  %v245 = fadd contract <16 x float> %v182, %v233
  %v246 = add nsw i64 %v170, 1
  %v247 = icmp slt i64 %v246, 64
  br i1 %v247, label %feature168, label %feature_done169
feature_done169:
  %v248 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v234
  %v249 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v235
  %v250 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v236
  %v251 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v237
  %v252 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v238
  %v253 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v239
  %v254 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v240
  %v255 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v241
  %v256 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v242
  %v257 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v243
  %v258 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v244
  %v259 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v245
  %v260 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v248, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v261 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v260, <16 x float> splat (float 0x3F83CEC460000000))
  %v262 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v261, <16 x float> %v260, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v263 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v262, <16 x float> %v260, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v264 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v263, <16 x float> %v260, <16 x float> splat (float 0x3FE62E4240000000))
  %v265 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v264, <16 x float> %v260, <16 x float> splat (float 0x3FF0000000000000))
  %v266 = fsub <16 x float> %v248, %v260
  %v267 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v265, <16 x float> %v266, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v268 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v249, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v269 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v268, <16 x float> splat (float 0x3F83CEC460000000))
  %v270 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v269, <16 x float> %v268, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v271 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v270, <16 x float> %v268, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v272 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v271, <16 x float> %v268, <16 x float> splat (float 0x3FE62E4240000000))
  %v273 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v272, <16 x float> %v268, <16 x float> splat (float 0x3FF0000000000000))
  %v274 = fsub <16 x float> %v249, %v268
  %v275 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v273, <16 x float> %v274, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v276 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v250, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v277 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v276, <16 x float> splat (float 0x3F83CEC460000000))
  %v278 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v277, <16 x float> %v276, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v279 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v278, <16 x float> %v276, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v280 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v279, <16 x float> %v276, <16 x float> splat (float 0x3FE62E4240000000))
  %v281 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v280, <16 x float> %v276, <16 x float> splat (float 0x3FF0000000000000))
  %v282 = fsub <16 x float> %v250, %v276
  %v283 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v281, <16 x float> %v282, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v284 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v251, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v285 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v284, <16 x float> splat (float 0x3F83CEC460000000))
  %v286 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v285, <16 x float> %v284, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v287 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v286, <16 x float> %v284, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v288 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v287, <16 x float> %v284, <16 x float> splat (float 0x3FE62E4240000000))
  %v289 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v288, <16 x float> %v284, <16 x float> splat (float 0x3FF0000000000000))
  %v290 = fsub <16 x float> %v251, %v284
  %v291 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v289, <16 x float> %v290, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v292 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v252, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v293 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v292, <16 x float> splat (float 0x3F83CEC460000000))
  %v294 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v293, <16 x float> %v292, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v295 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v294, <16 x float> %v292, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v296 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v295, <16 x float> %v292, <16 x float> splat (float 0x3FE62E4240000000))
  %v297 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v296, <16 x float> %v292, <16 x float> splat (float 0x3FF0000000000000))
  %v298 = fsub <16 x float> %v252, %v292
  %v299 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v297, <16 x float> %v298, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v300 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v253, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v301 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v300, <16 x float> splat (float 0x3F83CEC460000000))
  %v302 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v301, <16 x float> %v300, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v303 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v302, <16 x float> %v300, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v304 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v303, <16 x float> %v300, <16 x float> splat (float 0x3FE62E4240000000))
  %v305 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v304, <16 x float> %v300, <16 x float> splat (float 0x3FF0000000000000))
  %v306 = fsub <16 x float> %v253, %v300
  %v307 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v305, <16 x float> %v306, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v308 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v254, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v309 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v308, <16 x float> splat (float 0x3F83CEC460000000))
  %v310 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v309, <16 x float> %v308, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v311 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v310, <16 x float> %v308, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v312 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v311, <16 x float> %v308, <16 x float> splat (float 0x3FE62E4240000000))
  %v313 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v312, <16 x float> %v308, <16 x float> splat (float 0x3FF0000000000000))
  %v314 = fsub <16 x float> %v254, %v308
  %v315 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v313, <16 x float> %v314, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v316 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v255, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v317 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v316, <16 x float> splat (float 0x3F83CEC460000000))
  %v318 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v317, <16 x float> %v316, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v319 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v318, <16 x float> %v316, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v320 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v319, <16 x float> %v316, <16 x float> splat (float 0x3FE62E4240000000))
  %v321 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v320, <16 x float> %v316, <16 x float> splat (float 0x3FF0000000000000))
  %v322 = fsub <16 x float> %v255, %v316
  %v323 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v321, <16 x float> %v322, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v324 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v256, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v325 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v324, <16 x float> splat (float 0x3F83CEC460000000))
  %v326 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v325, <16 x float> %v324, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v327 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v326, <16 x float> %v324, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v328 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v327, <16 x float> %v324, <16 x float> splat (float 0x3FE62E4240000000))
  %v329 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v328, <16 x float> %v324, <16 x float> splat (float 0x3FF0000000000000))
  %v330 = fsub <16 x float> %v256, %v324
  %v331 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v329, <16 x float> %v330, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v332 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v257, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v333 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v332, <16 x float> splat (float 0x3F83CEC460000000))
  %v334 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v333, <16 x float> %v332, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v335 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v334, <16 x float> %v332, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v336 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v335, <16 x float> %v332, <16 x float> splat (float 0x3FE62E4240000000))
  %v337 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v336, <16 x float> %v332, <16 x float> splat (float 0x3FF0000000000000))
  %v338 = fsub <16 x float> %v257, %v332
  %v339 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v337, <16 x float> %v338, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v340 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v258, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v341 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v340, <16 x float> splat (float 0x3F83CEC460000000))
  %v342 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v341, <16 x float> %v340, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v343 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v342, <16 x float> %v340, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v344 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v343, <16 x float> %v340, <16 x float> splat (float 0x3FE62E4240000000))
  %v345 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v344, <16 x float> %v340, <16 x float> splat (float 0x3FF0000000000000))
  %v346 = fsub <16 x float> %v258, %v340
  %v347 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v345, <16 x float> %v346, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v348 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v259, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v349 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v348, <16 x float> splat (float 0x3F83CEC460000000))
  %v350 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v349, <16 x float> %v348, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v351 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v350, <16 x float> %v348, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v352 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v351, <16 x float> %v348, <16 x float> splat (float 0x3FE62E4240000000))
  %v353 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v352, <16 x float> %v348, <16 x float> splat (float 0x3FF0000000000000))
  %v354 = fsub <16 x float> %v259, %v348
  %v355 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v353, <16 x float> %v354, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v356 = fmul contract <16 x float> %v161, %v267
  %v357 = fmul contract <16 x float> %v161, %v275
  %v358 = fmul contract <16 x float> %v161, %v283
  %v359 = fmul contract <16 x float> %v163, %v291
  %v360 = fmul contract <16 x float> %v163, %v299
  %v361 = fmul contract <16 x float> %v163, %v307
  %v362 = fmul contract <16 x float> %v165, %v315
  %v363 = fmul contract <16 x float> %v165, %v323
  %v364 = fmul contract <16 x float> %v165, %v331
  %v365 = fmul contract <16 x float> %v167, %v339
  %v366 = fmul contract <16 x float> %v167, %v347
  %v367 = fmul contract <16 x float> %v167, %v355
  %v368 = fadd contract <16 x float> %v133, %v356
  %v369 = fadd contract <16 x float> %v134, %v357
  %v370 = fadd contract <16 x float> %v135, %v358
  %v371 = fadd contract <16 x float> %v368, %v359
  %v372 = fadd contract <16 x float> %v369, %v360
  %v373 = fadd contract <16 x float> %v370, %v361
  %v374 = fadd contract <16 x float> %v371, %v362
  %v375 = fadd contract <16 x float> %v372, %v363
  %v376 = fadd contract <16 x float> %v373, %v364
  %v377 = fadd contract <16 x float> %v374, %v365
  %v378 = fadd contract <16 x float> %v375, %v366
  %v379 = fadd contract <16 x float> %v376, %v367
  %v380 = add nsw i64 %v132, 4
  br label %walk129, !llvm.loop !4
walk_done131:
  br label %walk381
walk381:
  %v384 = phi i64 [ %v132, %walk_done131 ], [ %v458, %feature_done397 ]
  %v385 = phi <16 x float> [ %v133, %walk_done131 ], [ %v455, %feature_done397 ]
  %v386 = phi <16 x float> [ %v134, %walk_done131 ], [ %v456, %feature_done397 ]
  %v387 = phi <16 x float> [ %v135, %walk_done131 ], [ %v457, %feature_done397 ]
  %v388 = icmp slt i64 %v384, %v127
  br i1 %v388, label %column382, label %walk_done383
column382:
  %v389 = mul nsw i64 %v384, %v21
  %v390 = getelementptr i8, ptr %v54, i64 %v389
  %v391 = mul nsw i64 %v384, %v27
  %v392 = getelementptr i8, ptr %v58, i64 %v391
  %v393 = load float, ptr %v392, align 1, !invariant.load !0
  %v394 = insertelement <16 x float> poison, float %v393, i64 0
  %v395 = shufflevector <16 x float> %v394, <16 x float> poison, <16 x i32> zeroinitializer
  br label %feature396
feature396:
  %v398 = phi i64 [ 0, %column382 ], [ %v423, %feature396 ]
  %v399 = phi <16 x float> [ splat (float 0x8000000000000000), %column382 ], [ %v420, %feature396 ]
  %v400 = phi <16 x float> [ splat (float 0x8000000000000000), %column382 ], [ %v421, %feature396 ]
  %v401 = phi <16 x float> [ splat (float 0x8000000000000000), %column382 ], [ %v422, %feature396 ]
  %v402 = mul nsw i64 %v398, 192
  %v403 = getelementptr i8, ptr %scratch, i64 %v402
  %v404 = getelementptr i8, ptr %v403, i64 64
  %v405 = getelementptr i8, ptr %v403, i64 128
  %v406 = load <16 x float>, ptr %v403, align 64
  %v407 = load <16 x float>, ptr %v404, align 64
  %v408 = load <16 x float>, ptr %v405, align 64
  %v409 = mul nsw i64 %v398, 4
  %v410 = getelementptr i8, ptr %v390, i64 %v409
  %v411 = load float, ptr %v410, align 1, !invariant.load !0
  %v412 = insertelement <16 x float> poison, float %v411, i64 0
  %v413 = shufflevector <16 x float> %v412, <16 x float> poison, <16 x i32> zeroinitializer
  %v414 = fsub contract <16 x float> %v406, %v413
  %v415 = fsub contract <16 x float> %v407, %v413
  %v416 = fsub contract <16 x float> %v408, %v413
  %v417 = fmul contract <16 x float> %v414, %v414
  %v418 = fmul contract <16 x float> %v415, %v415
  %v419 = fmul contract <16 x float> %v416, %v416
  %v420 = fadd contract <16 x float> %v399, %v417
  %v421 = fadd contract <16 x float> %v400, %v418
  %v422 = fadd contract <16 x float> %v401, %v419
  %v423 = add nsw i64 %v398, 1
  %v424 = icmp slt i64 %v423, 64
  br i1 %v424, label %feature396, label %feature_done397
feature_done397:
  %v425 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v420
  %v426 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v421
  %v427 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v422
  %v428 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v425, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v429 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v428, <16 x float> splat (float 0x3F83CEC460000000))
  %v430 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v429, <16 x float> %v428, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v431 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v430, <16 x float> %v428, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v432 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v431, <16 x float> %v428, <16 x float> splat (float 0x3FE62E4240000000))
  %v433 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v432, <16 x float> %v428, <16 x float> splat (float 0x3FF0000000000000))
  %v434 = fsub <16 x float> %v425, %v428
  %v435 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v433, <16 x float> %v434, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v436 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v426, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v437 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v436, <16 x float> splat (float 0x3F83CEC460000000))
  %v438 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v437, <16 x float> %v436, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v439 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v438, <16 x float> %v436, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v440 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v439, <16 x float> %v436, <16 x float> splat (float 0x3FE62E4240000000))
  %v441 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v440, <16 x float> %v436, <16 x float> splat (float 0x3FF0000000000000))
  %v442 = fsub <16 x float> %v426, %v436
  %v443 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v441, <16 x float> %v442, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v444 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v427, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v445 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v444, <16 x float> splat (float 0x3F83CEC460000000))
  %v446 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v445, <16 x float> %v444, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v447 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v446, <16 x float> %v444, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v448 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v447, <16 x float> %v444, <16 x float> splat (float 0x3FE62E4240000000))
  %v449 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v448, <16 x float> %v444, <16 x float> splat (float 0x3FF0000000000000))
  %v450 = fsub <16 x float> %v427, %v444
  %v451 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v449, <16 x float> %v450, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v452 = fmul contract <16 x float> %v395, %v435
  %v453 = fmul contract <16 x float> %v395, %v443
  %v454 = fmul contract <16 x float> %v395, %v451
  %v455 = fadd contract <16 x float> %v385, %v452
  %v456 = fadd contract <16 x float> %v386, %v453
  %v457 = fadd contract <16 x float> %v387, %v454
  %v458 = add nsw i64 %v384, 1
  br label %walk381, !llvm.loop !5
walk_done383:
  %v459 = fadd contract <16 x float> %v118, splat (float 0x0000000000000000)
  %v460 = fadd contract <16 x float> %v119, splat (float 0x0000000000000000)
  %v461 = fadd contract <16 x float> %v120, splat (float 0x0000000000000000)
  %v462 = fsub contract <16 x float> %v385, %v459
  %v463 = fsub contract <16 x float> %v386, %v460
  %v464 = fsub contract <16 x float> %v387, %v461
  %v465 = fadd contract <16 x float> %v115, %v462
  %v466 = fadd contract <16 x float> %v116, %v463
  %v467 = fadd contract <16 x float> %v117, %v464
  %v468 = fsub contract <16 x float> %v465, %v115
  %v469 = fsub contract <16 x float> %v466, %v116
  %v470 = fsub contract <16 x float> %v467, %v117
  %v471 = fsub contract <16 x float> %v468, %v462
  %v472 = fsub contract <16 x float> %v469, %v463
  %v473 = fsub contract <16 x float> %v470, %v464
  %v474 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v465)
  %v475 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v466)
  %v476 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v467)
  %v477 = fcmp olt <16 x float> %v474, splat (float 0x7FF0000000000000)
  %v478 = fcmp olt <16 x float> %v475, splat (float 0x7FF0000000000000)
  %v479 = fcmp olt <16 x float> %v476, splat (float 0x7FF0000000000000)
  %v480 = select <16 x i1> %v477, <16 x float> %v471, <16 x float> splat (float 0x0000000000000000)
  %v481 = select <16 x i1> %v478, <16 x float> %v472, <16 x float> splat (float 0x0000000000000000)
  %v482 = select <16 x i1> %v479, <16 x float> %v473, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head93, !llvm.loop !6
interval_end95:
  %v483 = add nsw i64 %v101, 1
  br label %interval_head91, !llvm.loop !7
columns_done96:
  %v484 = getelementptr i8, ptr %scratch, i64 12288
  %v485 = getelementptr i8, ptr %v484, i64 64
  %v486 = getelementptr i8, ptr %v484, i64 128
  store <16 x float> %v102, ptr %v484, align 64
  store <16 x float> %v103, ptr %v485, align 64
  store <16 x float> %v104, ptr %v486, align 64
  %v487 = add nsw i64 %v65, 48
  %v488 = icmp sle i64 %v487, %v61
  %v489 = icmp eq i64 %v9, 4
  %v490 = and i1 %v488, %v489
  br i1 %v490, label %whole_tile491, label %part492
whole_tile491:
  %v494 = mul nsw i64 %v65, 4
  %v495 = getelementptr i8, ptr %v46, i64 %v494
  %v496 = getelementptr i8, ptr %scratch, i64 12288
  %v497 = load <16 x float>, ptr %v496, align 64
  store <16 x float> %v497, ptr %v495, align 1
  %v498 = getelementptr i8, ptr %scratch, i64 12352
  %v499 = load <16 x float>, ptr %v498, align 64
  %v500 = getelementptr i8, ptr %v495, i64 64
  store <16 x float> %v499, ptr %v500, align 1
  %v501 = getelementptr i8, ptr %scratch, i64 12416
  %v502 = load <16 x float>, ptr %v501, align 64
  %v503 = getelementptr i8, ptr %v495, i64 128
  store <16 x float> %v502, ptr %v503, align 1
  br label %moved493
part492:
  %v504 = sub nsw i64 %v61, %v65
  %v505 = icmp slt i64 48, %v504
  %v506 = select i1 %v505, i64 48, i64 %v504
  br label %scatter_head507
scatter_head507:
  %v510 = phi i64 [ 0, %part492 ], [ %v518, %scatter508 ]
  %v511 = icmp slt i64 %v510, %v506
  br i1 %v511, label %scatter508, label %scatter_done509
scatter508:
  %v512 = add nsw i64 %v65, %v510
  %v513 = mul nsw i64 %v512, %v9
  %v514 = getelementptr i8, ptr %v46, i64 %v513
  %v515 = getelementptr i8, ptr %scratch, i64 12288
  %v516 = getelementptr float, ptr %v515, i64 %v510
  %v517 = load float, ptr %v516
  store float %v517, ptr %v514, align 1
  %v518 = add nsw i64 %v510, 1
  br label %scatter_head507, !llvm.loop !8
scatter_done509:
  br label %moved493
moved493:
  %v519 = add nsw i64 %v65, 48
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
declare <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
