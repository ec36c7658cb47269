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
  %v65 = phi i64 [ %v59, %work34 ], [ %v520, %scatter_done510 ]
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
  %v101 = phi i64 [ %v98, %gather_done70 ], [ %v501, %interval_end95 ]
  %v102 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v112, %interval_end95 ]
  %v103 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v113, %interval_end95 ]
  %v104 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v114, %interval_end95 ]
  %v105 = icmp slt i64 %v101, %v100
  br i1 %v105, label %interval92, label %columns_done96
interval92:
  %v106 = mul nsw i64 %v101, 16
  %v107 = getelementptr i8, ptr %v30, i64 %v106
  %v108 = load i64, ptr %v107, align 8, !invariant.load !0
  %v109 = getelementptr i64, ptr %v107, i64 1
  %v110 = load i64, ptr %v109, align 8, !invariant.load !0
  br label %chunk_head93
chunk_head93:
  %v111 = phi i64 [ %v108, %interval92 ], [ %v119, %walk_done413 ]
  %v112 = phi <16 x float> [ %v102, %interval92 ], [ %v498, %walk_done413 ]
  %v113 = phi <16 x float> [ %v103, %interval92 ], [ %v499, %walk_done413 ]
  %v114 = phi <16 x float> [ %v104, %interval92 ], [ %v500, %walk_done413 ]
  %v115 = icmp slt i64 %v111, %v110
  %v116 = load volatile i64, ptr %v32, align 8
  %v117 = icmp eq i64 %v116, 0
  %v118 = and i1 %v115, %v117
  br i1 %v118, label %chunk94, label %interval_end95
chunk94:
  %v119 = add nsw i64 %v111, 256
  %v120 = icmp slt i64 %v119, %v110
  %v121 = select i1 %v120, i64 %v119, i64 %v110
  %v122 = add nsw i64 %v121, -3
  br label %walk123
walk123:
  %v126 = phi i64 [ %v111, %chunk94 ], [ %v410, %feature_done163 ]
  %v127 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v407, %feature_done163 ]
  %v128 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v408, %feature_done163 ]
  %v129 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v409, %feature_done163 ]
  %v130 = icmp slt i64 %v126, %v122
  br i1 %v130, label %column124, label %walk_done125
column124:
  %v131 = add nsw i64 %v126, 1
  %v132 = add nsw i64 %v126, 2
  %v133 = add nsw i64 %v126, 3
  %v134 = mul nsw i64 %v126, %v21
  %v135 = getelementptr i8, ptr %v54, i64 %v134
  %v136 = mul nsw i64 %v131, %v21
  %v137 = getelementptr i8, ptr %v54, i64 %v136
  %v138 = mul nsw i64 %v132, %v21
  %v139 = getelementptr i8, ptr %v54, i64 %v138
  %v140 = mul nsw i64 %v133, %v21
  %v141 = getelementptr i8, ptr %v54, i64 %v140
  %v142 = mul nsw i64 %v126, %v27
  %v143 = getelementptr i8, ptr %v58, i64 %v142
  %v144 = mul nsw i64 %v131, %v27
  %v145 = getelementptr i8, ptr %v58, i64 %v144
  %v146 = mul nsw i64 %v132, %v27
  %v147 = getelementptr i8, ptr %v58, i64 %v146
  %v148 = mul nsw i64 %v133, %v27
  %v149 = getelementptr i8, ptr %v58, i64 %v148
  %v150 = load float, ptr %v143, align 1, !invariant.load !0
  %v151 = load float, ptr %v145, align 1, !invariant.load !0
  %v152 = load float, ptr %v147, align 1, !invariant.load !0
  %v153 = load float, ptr %v149, align 1, !invariant.load !0
  %v154 = insertelement <16 x float> poison, float %v150, i64 0
  %v155 = shufflevector <16 x float> %v154, <16 x float> poison, <16 x i32> zeroinitializer
  %v156 = insertelement <16 x float> poison, float %v151, i64 0
  %v157 = shufflevector <16 x float> %v156, <16 x float> poison, <16 x i32> zeroinitializer
  %v158 = insertelement <16 x float> poison, float %v152, i64 0
  %v159 = shufflevector <16 x float> %v158, <16 x float> poison, <16 x i32> zeroinitializer
  %v160 = insertelement <16 x float> poison, float %v153, i64 0
  %v161 = shufflevector <16 x float> %v160, <16 x float> poison, <16 x i32> zeroinitializer
  br label %feature162
feature162:
  %v164 = phi i64 [ 0, %column124 ], [ %v240, %feature162 ]
  %v165 = phi <16 x float> [ splat (float 0x8000000000000000), %column124 ], [ %v228, %feature162 ]
  %v166 = phi <16 x float> [ splat (float 0x8000000000000000), %column124 ], [ %v229, %feature162 ]
  %v167 = phi <16 x float> [ splat (float 0x8000000000000000), %column124 ], [ %v230, %feature162 ]
  %v168 = phi <16 x float> [ splat (float 0x8000000000000000), %column124 ], [ %v231, %feature162 ]
  %v169 = phi <16 x float> [ splat (float 0x8000000000000000), %column124 ], [ %v232, %feature162 ]
  %v170 = phi <16 x float> [ splat (float 0x8000000000000000), %column124 ], [ %v233, %feature162 ]
  %v171 = phi <16 x float> [ splat (float 0x8000000000000000), %column124 ], [ %v234, %feature162 ]
  %v172 = phi <16 x float> [ splat (float 0x8000000000000000), %column124 ], [ %v235, %feature162 ]
  %v173 = phi <16 x float> [ splat (float 0x8000000000000000), %column124 ], [ %v236, %feature162 ]
  %v174 = phi <16 x float> [ splat (float 0x8000000000000000), %column124 ], [ %v237, %feature162 ]
  %v175 = phi <16 x float> [ splat (float 0x8000000000000000), %column124 ], [ %v238, %feature162 ]
  %v176 = phi <16 x float> [ splat (float 0x8000000000000000), %column124 ], [ %v239, %feature162 ]
  %v177 = mul nsw i64 %v164, 192
  %v178 = getelementptr i8, ptr %scratch, i64 %v177
  %v179 = getelementptr i8, ptr %v178, i64 64
  %v180 = getelementptr i8, ptr %v178, i64 128
  %v181 = load <16 x float>, ptr %v178, align 64
  %v182 = load <16 x float>, ptr %v179, align 64
  %v183 = load <16 x float>, ptr %v180, align 64
  %v184 = mul nsw i64 %v164, 4
  %v185 = getelementptr i8, ptr %v135, i64 %v184
  %v186 = load float, ptr %v185, align 1, !invariant.load !0
  %v187 = mul nsw i64 %v164, 4
  %v188 = getelementptr i8, ptr %v137, i64 %v187
  %v189 = load float, ptr %v188, align 1, !invariant.load !0
  %v190 = mul nsw i64 %v164, 4
  %v191 = getelementptr i8, ptr %v139, i64 %v190
  %v192 = load float, ptr %v191, align 1, !invariant.load !0
  %v193 = mul nsw i64 %v164, 4
  %v194 = getelementptr i8, ptr %v141, i64 %v193
  %v195 = load float, ptr %v194, align 1, !invariant.load !0
  %v196 = insertelement <16 x float> poison, float %v186, i64 0
  %v197 = shufflevector <16 x float> %v196, <16 x float> poison, <16 x i32> zeroinitializer
  %v198 = insertelement <16 x float> poison, float %v189, i64 0
  %v199 = shufflevector <16 x float> %v198, <16 x float> poison, <16 x i32> zeroinitializer
  %v200 = insertelement <16 x float> poison, float %v192, i64 0
  %v201 = shufflevector <16 x float> %v200, <16 x float> poison, <16 x i32> zeroinitializer
  %v202 = insertelement <16 x float> poison, float %v195, i64 0
  %v203 = shufflevector <16 x float> %v202, <16 x float> poison, <16 x i32> zeroinitializer
  %v204 = fsub contract <16 x float> %v181, %v197
  %v205 = fsub contract <16 x float> %v182, %v197
  %v206 = fsub contract <16 x float> %v183, %v197
  %v207 = fsub contract <16 x float> %v181, %v199
  %v208 = fsub contract <16 x float> %v182, %v199
  %v209 = fsub contract <16 x float> %v183, %v199
  %v210 = fsub contract <16 x float> %v181, %v201
  %v211 = fsub contract <16 x float> %v182, %v201
  %v212 = fsub contract <16 x float> %v183, %v201
  %v213 = fsub contract <16 x float> %v181, %v203
  %v214 = fsub contract <16 x float> %v182, %v203
  %v215 = fsub contract <16 x float> %v183, %v203
  %v216 = fmul contract <16 x float> %v204, %v204
  %v217 = fmul contract <16 x float> %v205, %v205
  %v218 = fmul contract <16 x float> %v206, %v206
  %v219 = fmul contract <16 x float> %v207, %v207
  %v220 = fmul contract <16 x float> %v208, %v208
  %v221 = fmul contract <16 x float> %v209, %v209
  %v222 = fmul contract <16 x float> %v210, %v210
  %v223 = fmul contract <16 x float> %v211, %v211
  %v224 = fmul contract <16 x float> %v212, %v212
  %v225 = fmul contract <16 x float> %v213, %v213
  %v226 = fmul contract <16 x float> %v214, %v214
  %v227 = fmul contract <16 x float> %v215, %v215
  %v228 = fadd contract <16 x float> %v165, %v216
  %v229 = fadd contract <16 x float> %v166, %v217
  %v230 = fadd contract <16 x float> %v167, %v218
  %v231 = fadd contract <16 x float> %v168, %v219
  %v232 = fadd contract <16 x float> %v169, %v220
  %v233 = fadd contract <16 x float> %v170, %v221
  %v234 = fadd contract <16 x float> %v171, %v222
  %v235 = fadd contract <16 x float> %v172, %v223
  %v236 = fadd contract <16 x float> %v173, %v224
  %v237 = fadd contract <16 x float> %v174, %v225
  %v238 = fadd contract <16 x float> %v175, %v226
  %v239 = fadd contract <16 x float> %v176, %v227
  %v240 = add nsw i64 %v164, 1
  %v241 = icmp slt i64 %v240, 64
  br i1 %v241, label %feature162, label %feature_done163
feature_done163:
  %v242 = fneg <16 x float> %v228
  %v243 = fneg <16 x float> %v229
  %v244 = fneg <16 x float> %v230
  %v245 = fneg <16 x float> %v231
  %v246 = fneg <16 x float> %v232
  %v247 = fneg <16 x float> %v233
  %v248 = fneg <16 x float> %v234
  %v249 = fneg <16 x float> %v235
  %v250 = fneg <16 x float> %v236
  %v251 = fneg <16 x float> %v237
  %v252 = fneg <16 x float> %v238
  %v253 = fneg <16 x float> %v239
  %v254 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v242, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v255 = fsub <16 x float> %v254, splat (float 0x4168001FC0000000)
  %v256 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v255, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v242)
  %v257 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v255, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v256)
  %v258 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v257, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v259 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v258, <16 x float> splat (float 0x3FA573EA80000000))
  %v260 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v259, <16 x float> %v258, <16 x float> splat (float 0x3FC555D400000000))
  %v261 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v260, <16 x float> %v258, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v262 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v261, <16 x float> %v258, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v263 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v262, <16 x float> %v258, <16 x float> splat (float 0x3FF0000000000000))
  %v264 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v263, <16 x float> %v255, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v265 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v243, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v266 = fsub <16 x float> %v265, splat (float 0x4168001FC0000000)
  %v267 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v266, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v243)
  %v268 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v266, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v267)
  %v269 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v268, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v270 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v269, <16 x float> splat (float 0x3FA573EA80000000))
  %v271 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v270, <16 x float> %v269, <16 x float> splat (float 0x3FC555D400000000))
  %v272 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v271, <16 x float> %v269, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v273 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v272, <16 x float> %v269, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v274 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v273, <16 x float> %v269, <16 x float> splat (float 0x3FF0000000000000))
  %v275 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v274, <16 x float> %v266, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v276 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v244, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v277 = fsub <16 x float> %v276, splat (float 0x4168001FC0000000)
  %v278 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v277, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v244)
  %v279 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v277, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v278)
  %v280 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v279, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v281 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v280, <16 x float> splat (float 0x3FA573EA80000000))
  %v282 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v281, <16 x float> %v280, <16 x float> splat (float 0x3FC555D400000000))
  %v283 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v282, <16 x float> %v280, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v284 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v283, <16 x float> %v280, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v285 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v284, <16 x float> %v280, <16 x float> splat (float 0x3FF0000000000000))
  %v286 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v285, <16 x float> %v277, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v287 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v245, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v288 = fsub <16 x float> %v287, splat (float 0x4168001FC0000000)
  %v289 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v288, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v245)
  %v290 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v288, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v289)
  %v291 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v290, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v292 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v291, <16 x float> splat (float 0x3FA573EA80000000))
  %v293 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v292, <16 x float> %v291, <16 x float> splat (float 0x3FC555D400000000))
  %v294 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v293, <16 x float> %v291, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v295 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v294, <16 x float> %v291, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v296 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v295, <16 x float> %v291, <16 x float> splat (float 0x3FF0000000000000))
  %v297 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v296, <16 x float> %v288, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v298 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v246, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v299 = fsub <16 x float> %v298, splat (float 0x4168001FC0000000)
  %v300 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v299, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v246)
  %v301 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v299, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v300)
  %v302 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v301, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v303 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v302, <16 x float> splat (float 0x3FA573EA80000000))
  %v304 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v303, <16 x float> %v302, <16 x float> splat (float 0x3FC555D400000000))
  %v305 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v304, <16 x float> %v302, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v306 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v305, <16 x float> %v302, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v307 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v306, <16 x float> %v302, <16 x float> splat (float 0x3FF0000000000000))
  %v308 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v307, <16 x float> %v299, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v309 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v247, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v310 = fsub <16 x float> %v309, splat (float 0x4168001FC0000000)
  %v311 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v310, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v247)
  %v312 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v310, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v311)
  %v313 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v312, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v314 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v313, <16 x float> splat (float 0x3FA573EA80000000))
  %v315 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v314, <16 x float> %v313, <16 x float> splat (float 0x3FC555D400000000))
  %v316 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v315, <16 x float> %v313, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v317 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v316, <16 x float> %v313, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v318 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v317, <16 x float> %v313, <16 x float> splat (float 0x3FF0000000000000))
  %v319 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v318, <16 x float> %v310, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v320 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v248, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v321 = fsub <16 x float> %v320, splat (float 0x4168001FC0000000)
  %v322 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v321, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v248)
  %v323 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v321, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v322)
  %v324 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v323, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v325 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v324, <16 x float> splat (float 0x3FA573EA80000000))
  %v326 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v325, <16 x float> %v324, <16 x float> splat (float 0x3FC555D400000000))
  %v327 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v326, <16 x float> %v324, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v328 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v327, <16 x float> %v324, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v329 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v328, <16 x float> %v324, <16 x float> splat (float 0x3FF0000000000000))
  %v330 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v329, <16 x float> %v321, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v331 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v249, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v332 = fsub <16 x float> %v331, splat (float 0x4168001FC0000000)
  %v333 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v332, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v249)
  %v334 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v332, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v333)
  %v335 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v334, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v336 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v335, <16 x float> splat (float 0x3FA573EA80000000))
  %v337 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v336, <16 x float> %v335, <16 x float> splat (float 0x3FC555D400000000))
  %v338 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v337, <16 x float> %v335, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v339 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v338, <16 x float> %v335, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v340 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v339, <16 x float> %v335, <16 x float> splat (float 0x3FF0000000000000))
  %v341 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v340, <16 x float> %v332, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v342 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v250, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v343 = fsub <16 x float> %v342, splat (float 0x4168001FC0000000)
  %v344 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v343, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v250)
  %v345 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v343, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v344)
  %v346 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v345, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v347 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v346, <16 x float> splat (float 0x3FA573EA80000000))
  %v348 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v347, <16 x float> %v346, <16 x float> splat (float 0x3FC555D400000000))
  %v349 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v348, <16 x float> %v346, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v350 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v349, <16 x float> %v346, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v351 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v350, <16 x float> %v346, <16 x float> splat (float 0x3FF0000000000000))
  %v352 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v351, <16 x float> %v343, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v353 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v251, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v354 = fsub <16 x float> %v353, splat (float 0x4168001FC0000000)
  %v355 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v354, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v251)
  %v356 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v354, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v355)
  %v357 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v356, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v358 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v357, <16 x float> splat (float 0x3FA573EA80000000))
  %v359 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v358, <16 x float> %v357, <16 x float> splat (float 0x3FC555D400000000))
  %v360 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v359, <16 x float> %v357, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v361 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v360, <16 x float> %v357, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v362 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v361, <16 x float> %v357, <16 x float> splat (float 0x3FF0000000000000))
  %v363 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v362, <16 x float> %v354, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v364 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v252, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v365 = fsub <16 x float> %v364, splat (float 0x4168001FC0000000)
  %v366 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v365, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v252)
  %v367 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v365, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v366)
  %v368 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v367, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v369 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v368, <16 x float> splat (float 0x3FA573EA80000000))
  %v370 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v369, <16 x float> %v368, <16 x float> splat (float 0x3FC555D400000000))
  %v371 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v370, <16 x float> %v368, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v372 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v371, <16 x float> %v368, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v373 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v372, <16 x float> %v368, <16 x float> splat (float 0x3FF0000000000000))
  %v374 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v373, <16 x float> %v365, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v375 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v253, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v376 = fsub <16 x float> %v375, splat (float 0x4168001FC0000000)
  %v377 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v376, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v253)
  %v378 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v376, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v377)
  %v379 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v378, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v380 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v379, <16 x float> splat (float 0x3FA573EA80000000))
  %v381 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v380, <16 x float> %v379, <16 x float> splat (float 0x3FC555D400000000))
  %v382 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v381, <16 x float> %v379, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v383 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v382, <16 x float> %v379, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v384 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v383, <16 x float> %v379, <16 x float> splat (float 0x3FF0000000000000))
  %v385 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v384, <16 x float> %v376, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v386 = fmul contract <16 x float> %v155, %v264
  %v387 = fmul contract <16 x float> %v155, %v275
  %v388 = fmul contract <16 x float> %v155, %v286
  %v389 = fmul contract <16 x float> %v157, %v297
  %v390 = fmul contract <16 x float> %v157, %v308
  %v391 = fmul contract <16 x float> %v157, %v319
  %v392 = fmul contract <16 x float> %v159, %v330
  %v393 = fmul contract <16 x float> %v159, %v341
  %v394 = fmul contract <16 x float> %v159, %v352
  %v395 = fmul contract <16 x float> %v161, %v363
  %v396 = fmul contract <16 x float> %v161, %v374
  %v397 = fmul contract <16 x float> %v161, %v385
  %v398 = fadd contract <16 x float> %v127, %v386
  %v399 = fadd contract <16 x float> %v128, %v387
  %v400 = fadd contract <16 x float> %v129, %v388
  %v401 = fadd contract <16 x float> %v398, %v389
  %v402 = fadd contract <16 x float> %v399, %v390
  %v403 = fadd contract <16 x float> %v400, %v391
  %v404 = fadd contract <16 x float> %v401, %v392
  %v405 = fadd contract <16 x float> %v402, %v393
  %v406 = fadd contract <16 x float> %v403, %v394
  %v407 = fadd contract <16 x float> %v404, %v395
  %v408 = fadd contract <16 x float> %v405, %v396
  %v409 = fadd contract <16 x float> %v406, %v397
  %v410 = add nsw i64 %v126, 4
  br label %walk123
walk_done125:
  br label %walk411
walk411:
  %v414 = phi i64 [ %v126, %walk_done125 ], [ %v497, %feature_done427 ]
  %v415 = phi <16 x float> [ %v127, %walk_done125 ], [ %v494, %feature_done427 ]
  %v416 = phi <16 x float> [ %v128, %walk_done125 ], [ %v495, %feature_done427 ]
  %v417 = phi <16 x float> [ %v129, %walk_done125 ], [ %v496, %feature_done427 ]
  %v418 = icmp slt i64 %v414, %v121
  br i1 %v418, label %column412, label %walk_done413
column412:
  %v419 = mul nsw i64 %v414, %v21
  %v420 = getelementptr i8, ptr %v54, i64 %v419
  %v421 = mul nsw i64 %v414, %v27
  %v422 = getelementptr i8, ptr %v58, i64 %v421
  %v423 = load float, ptr %v422, align 1, !invariant.load !0
  %v424 = insertelement <16 x float> poison, float %v423, i64 0
  %v425 = shufflevector <16 x float> %v424, <16 x float> poison, <16 x i32> zeroinitializer
  br label %feature426
feature426:
  %v428 = phi i64 [ 0, %column412 ], [ %v453, %feature426 ]
  %v429 = phi <16 x float> [ splat (float 0x8000000000000000), %column412 ], [ %v450, %feature426 ]
  %v430 = phi <16 x float> [ splat (float 0x8000000000000000), %column412 ], [ %v451, %feature426 ]
  %v431 = phi <16 x float> [ splat (float 0x8000000000000000), %column412 ], [ %v452, %feature426 ]
  %v432 = mul nsw i64 %v428, 192
  %v433 = getelementptr i8, ptr %scratch, i64 %v432
  %v434 = getelementptr i8, ptr %v433, i64 64
  %v435 = getelementptr i8, ptr %v433, i64 128
  %v436 = load <16 x float>, ptr %v433, align 64
  %v437 = load <16 x float>, ptr %v434, align 64
  %v438 = load <16 x float>, ptr %v435, align 64
  %v439 = mul nsw i64 %v428, 4
  %v440 = getelementptr i8, ptr %v420, i64 %v439
  %v441 = load float, ptr %v440, align 1, !invariant.load !0
  %v442 = insertelement <16 x float> poison, float %v441, i64 0
  %v443 = shufflevector <16 x float> %v442, <16 x float> poison, <16 x i32> zeroinitializer
  %v444 = fsub contract <16 x float> %v436, %v443
  %v445 = fsub contract <16 x float> %v437, %v443
  %v446 = fsub contract <16 x float> %v438, %v443
  %v447 = fmul contract <16 x float> %v444, %v444
  %v448 = fmul contract <16 x float> %v445, %v445
  %v449 = fmul contract <16 x float> %v446, %v446
  %v450 = fadd contract <16 x float> %v429, %v447
  %v451 = fadd contract <16 x float> %v430, %v448
  %v452 = fadd contract <16 x float> %v431, %v449
  %v453 = add nsw i64 %v428, 1
  %v454 = icmp slt i64 %v453, 64
  br i1 %v454, label %feature426, label %feature_done427
feature_done427:
  %v455 = fneg <16 x float> %v450
  %v456 = fneg <16 x float> %v451
  %v457 = fneg <16 x float> %v452
  %v458 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v455, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v459 = fsub <16 x float> %v458, splat (float 0x4168001FC0000000)
  %v460 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v459, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v455)
  %v461 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v459, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v460)
  %v462 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v461, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v463 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v462, <16 x float> splat (float 0x3FA573EA80000000))
  %v464 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v463, <16 x float> %v462, <16 x float> splat (float 0x3FC555D400000000))
  %v465 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v464, <16 x float> %v462, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v466 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v465, <16 x float> %v462, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v467 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v466, <16 x float> %v462, <16 x float> splat (float 0x3FF0000000000000))
  %v468 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v467, <16 x float> %v459, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v469 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v456, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v470 = fsub <16 x float> %v469, splat (float 0x4168001FC0000000)
  %v471 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v470, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v456)
  %v472 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v470, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v471)
  %v473 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v472, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v474 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v473, <16 x float> splat (float 0x3FA573EA80000000))
  %v475 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v474, <16 x float> %v473, <16 x float> splat (float 0x3FC555D400000000))
  %v476 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v475, <16 x float> %v473, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v477 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v476, <16 x float> %v473, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v478 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v477, <16 x float> %v473, <16 x float> splat (float 0x3FF0000000000000))
  %v479 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v478, <16 x float> %v470, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v480 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v457, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v481 = fsub <16 x float> %v480, splat (float 0x4168001FC0000000)
  %v482 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v481, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v457)
  %v483 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v481, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v482)
  %v484 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v483, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v485 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v484, <16 x float> splat (float 0x3FA573EA80000000))
  %v486 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v485, <16 x float> %v484, <16 x float> splat (float 0x3FC555D400000000))
  %v487 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v486, <16 x float> %v484, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v488 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v487, <16 x float> %v484, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v489 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v488, <16 x float> %v484, <16 x float> splat (float 0x3FF0000000000000))
  %v490 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v489, <16 x float> %v481, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v491 = fmul contract <16 x float> %v425, %v468
  %v492 = fmul contract <16 x float> %v425, %v479
  %v493 = fmul contract <16 x float> %v425, %v490
  %v494 = fadd contract <16 x float> %v415, %v491
  %v495 = fadd contract <16 x float> %v416, %v492
  %v496 = fadd contract <16 x float> %v417, %v493
  %v497 = add nsw i64 %v414, 1
  br label %walk411
walk_done413:
  %v498 = fadd contract <16 x float> %v112, %v415
  %v499 = fadd contract <16 x float> %v113, %v416
  %v500 = fadd contract <16 x float> %v114, %v417
  br label %chunk_head93
interval_end95:
  %v501 = add nsw i64 %v101, 1
  br label %interval_head91
columns_done96:
  %v502 = getelementptr i8, ptr %scratch, i64 12288
  %v503 = getelementptr i8, ptr %v502, i64 64
  %v504 = getelementptr i8, ptr %v502, i64 128
  store <16 x float> %v102, ptr %v502, align 64
  store <16 x float> %v103, ptr %v503, align 64
  store <16 x float> %v104, ptr %v504, align 64
  %v505 = sub nsw i64 %v61, %v65
  %v506 = icmp slt i64 48, %v505
  %v507 = select i1 %v506, i64 48, i64 %v505
  br label %scatter_head508
scatter_head508:
  %v511 = phi i64 [ 0, %columns_done96 ], [ %v519, %scatter509 ]
  %v512 = icmp slt i64 %v511, %v507
  br i1 %v512, label %scatter509, label %scatter_done510
scatter509:
  %v513 = add nsw i64 %v65, %v511
  %v514 = mul nsw i64 %v513, %v9
  %v515 = getelementptr i8, ptr %v46, i64 %v514
  %v516 = getelementptr i8, ptr %scratch, i64 12288
  %v517 = getelementptr float, ptr %v516, i64 %v511
  %v518 = load float, ptr %v517
  store float %v518, ptr %v515, align 1
  %v519 = add nsw i64 %v511, 1
  br label %scatter_head508
scatter_done510:
  %v520 = add nsw i64 %v65, 48
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float>, <16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)

attributes #0 = { nounwind }
!0 = !{}
