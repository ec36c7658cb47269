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
  %v65 = phi i64 [ %v59, %work34 ], [ %v547, %scatter_done537 ]
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
  %v101 = phi i64 [ %v98, %gather_done70 ], [ %v528, %interval_end95 ]
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
  %v114 = phi i64 [ %v111, %interval92 ], [ %v125, %walk_done419 ]
  %v115 = phi <16 x float> [ %v102, %interval92 ], [ %v510, %walk_done419 ]
  %v116 = phi <16 x float> [ %v103, %interval92 ], [ %v511, %walk_done419 ]
  %v117 = phi <16 x float> [ %v104, %interval92 ], [ %v512, %walk_done419 ]
  %v118 = phi <16 x float> [ %v105, %interval92 ], [ %v525, %walk_done419 ]
  %v119 = phi <16 x float> [ %v106, %interval92 ], [ %v526, %walk_done419 ]
  %v120 = phi <16 x float> [ %v107, %interval92 ], [ %v527, %walk_done419 ]
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
  %v132 = phi i64 [ %v114, %chunk94 ], [ %v416, %feature_done169 ]
  %v133 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v413, %feature_done169 ]
  %v134 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v414, %feature_done169 ]
  %v135 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v415, %feature_done169 ]
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
  %v248 = fneg <16 x float> %v234
  %v249 = fneg <16 x float> %v235
  %v250 = fneg <16 x float> %v236
  %v251 = fneg <16 x float> %v237
  %v252 = fneg <16 x float> %v238
  %v253 = fneg <16 x float> %v239
  %v254 = fneg <16 x float> %v240
  %v255 = fneg <16 x float> %v241
  %v256 = fneg <16 x float> %v242
  %v257 = fneg <16 x float> %v243
  %v258 = fneg <16 x float> %v244
  %v259 = fneg <16 x float> %v245
  %v260 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v248, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v261 = fsub <16 x float> %v260, splat (float 0x4168001FC0000000)
  %v262 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v261, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v248)
  %v263 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v261, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v262)
  %v264 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v263, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v265 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v264, <16 x float> splat (float 0x3FA573EA80000000))
  %v266 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v265, <16 x float> %v264, <16 x float> splat (float 0x3FC555D400000000))
  %v267 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v266, <16 x float> %v264, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v268 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v267, <16 x float> %v264, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v269 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v268, <16 x float> %v264, <16 x float> splat (float 0x3FF0000000000000))
  %v270 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v269, <16 x float> %v261, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v271 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v249, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v272 = fsub <16 x float> %v271, splat (float 0x4168001FC0000000)
  %v273 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v272, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v249)
  %v274 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v272, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v273)
  %v275 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v274, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v276 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v275, <16 x float> splat (float 0x3FA573EA80000000))
  %v277 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v276, <16 x float> %v275, <16 x float> splat (float 0x3FC555D400000000))
  %v278 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v277, <16 x float> %v275, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v279 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v278, <16 x float> %v275, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v280 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v279, <16 x float> %v275, <16 x float> splat (float 0x3FF0000000000000))
  %v281 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v280, <16 x float> %v272, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v282 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v250, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v283 = fsub <16 x float> %v282, splat (float 0x4168001FC0000000)
  %v284 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v283, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v250)
  %v285 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v283, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v284)
  %v286 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v285, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v287 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v286, <16 x float> splat (float 0x3FA573EA80000000))
  %v288 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v287, <16 x float> %v286, <16 x float> splat (float 0x3FC555D400000000))
  %v289 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v288, <16 x float> %v286, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v290 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v289, <16 x float> %v286, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v291 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v290, <16 x float> %v286, <16 x float> splat (float 0x3FF0000000000000))
  %v292 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v291, <16 x float> %v283, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v293 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v251, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v294 = fsub <16 x float> %v293, splat (float 0x4168001FC0000000)
  %v295 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v294, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v251)
  %v296 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v294, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v295)
  %v297 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v296, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v298 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v297, <16 x float> splat (float 0x3FA573EA80000000))
  %v299 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v298, <16 x float> %v297, <16 x float> splat (float 0x3FC555D400000000))
  %v300 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v299, <16 x float> %v297, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v301 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v300, <16 x float> %v297, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v302 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v301, <16 x float> %v297, <16 x float> splat (float 0x3FF0000000000000))
  %v303 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v302, <16 x float> %v294, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v304 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v252, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v305 = fsub <16 x float> %v304, splat (float 0x4168001FC0000000)
  %v306 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v305, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v252)
  %v307 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v305, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v306)
  %v308 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v307, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v309 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v308, <16 x float> splat (float 0x3FA573EA80000000))
  %v310 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v309, <16 x float> %v308, <16 x float> splat (float 0x3FC555D400000000))
  %v311 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v310, <16 x float> %v308, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v312 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v311, <16 x float> %v308, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v313 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v312, <16 x float> %v308, <16 x float> splat (float 0x3FF0000000000000))
  %v314 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v313, <16 x float> %v305, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v315 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v253, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v316 = fsub <16 x float> %v315, splat (float 0x4168001FC0000000)
  %v317 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v316, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v253)
  %v318 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v316, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v317)
  %v319 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v318, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v320 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v319, <16 x float> splat (float 0x3FA573EA80000000))
  %v321 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v320, <16 x float> %v319, <16 x float> splat (float 0x3FC555D400000000))
  %v322 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v321, <16 x float> %v319, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v323 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v322, <16 x float> %v319, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v324 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v323, <16 x float> %v319, <16 x float> splat (float 0x3FF0000000000000))
  %v325 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v324, <16 x float> %v316, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v326 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v254, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v327 = fsub <16 x float> %v326, splat (float 0x4168001FC0000000)
  %v328 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v327, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v254)
  %v329 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v327, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v328)
  %v330 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v329, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v331 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v330, <16 x float> splat (float 0x3FA573EA80000000))
  %v332 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v331, <16 x float> %v330, <16 x float> splat (float 0x3FC555D400000000))
  %v333 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v332, <16 x float> %v330, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v334 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v333, <16 x float> %v330, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v335 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v334, <16 x float> %v330, <16 x float> splat (float 0x3FF0000000000000))
  %v336 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v335, <16 x float> %v327, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v337 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v255, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v338 = fsub <16 x float> %v337, splat (float 0x4168001FC0000000)
  %v339 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v338, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v255)
  %v340 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v338, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v339)
  %v341 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v340, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v342 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v341, <16 x float> splat (float 0x3FA573EA80000000))
  %v343 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v342, <16 x float> %v341, <16 x float> splat (float 0x3FC555D400000000))
  %v344 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v343, <16 x float> %v341, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v345 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v344, <16 x float> %v341, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v346 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v345, <16 x float> %v341, <16 x float> splat (float 0x3FF0000000000000))
  %v347 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v346, <16 x float> %v338, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v348 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v256, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v349 = fsub <16 x float> %v348, splat (float 0x4168001FC0000000)
  %v350 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v349, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v256)
  %v351 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v349, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v350)
  %v352 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v351, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v353 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v352, <16 x float> splat (float 0x3FA573EA80000000))
  %v354 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v353, <16 x float> %v352, <16 x float> splat (float 0x3FC555D400000000))
  %v355 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v354, <16 x float> %v352, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v356 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v355, <16 x float> %v352, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v357 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v356, <16 x float> %v352, <16 x float> splat (float 0x3FF0000000000000))
  %v358 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v357, <16 x float> %v349, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v359 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v257, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v360 = fsub <16 x float> %v359, splat (float 0x4168001FC0000000)
  %v361 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v360, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v257)
  %v362 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v360, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v361)
  %v363 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v362, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v364 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v363, <16 x float> splat (float 0x3FA573EA80000000))
  %v365 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v364, <16 x float> %v363, <16 x float> splat (float 0x3FC555D400000000))
  %v366 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v365, <16 x float> %v363, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v367 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v366, <16 x float> %v363, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v368 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v367, <16 x float> %v363, <16 x float> splat (float 0x3FF0000000000000))
  %v369 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v368, <16 x float> %v360, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v370 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v258, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v371 = fsub <16 x float> %v370, splat (float 0x4168001FC0000000)
  %v372 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v371, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v258)
  %v373 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v371, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v372)
  %v374 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v373, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v375 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v374, <16 x float> splat (float 0x3FA573EA80000000))
  %v376 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v375, <16 x float> %v374, <16 x float> splat (float 0x3FC555D400000000))
  %v377 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v376, <16 x float> %v374, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v378 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v377, <16 x float> %v374, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v379 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v378, <16 x float> %v374, <16 x float> splat (float 0x3FF0000000000000))
  %v380 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v379, <16 x float> %v371, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v381 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v259, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v382 = fsub <16 x float> %v381, splat (float 0x4168001FC0000000)
  %v383 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v382, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v259)
  %v384 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v382, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v383)
  %v385 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v384, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v386 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v385, <16 x float> splat (float 0x3FA573EA80000000))
  %v387 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v386, <16 x float> %v385, <16 x float> splat (float 0x3FC555D400000000))
  %v388 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v387, <16 x float> %v385, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v389 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v388, <16 x float> %v385, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v390 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v389, <16 x float> %v385, <16 x float> splat (float 0x3FF0000000000000))
  %v391 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v390, <16 x float> %v382, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v392 = fmul contract <16 x float> %v161, %v270
  %v393 = fmul contract <16 x float> %v161, %v281
  %v394 = fmul contract <16 x float> %v161, %v292
  %v395 = fmul contract <16 x float> %v163, %v303
  %v396 = fmul contract <16 x float> %v163, %v314
  %v397 = fmul contract <16 x float> %v163, %v325
  %v398 = fmul contract <16 x float> %v165, %v336
  %v399 = fmul contract <16 x float> %v165, %v347
  %v400 = fmul contract <16 x float> %v165, %v358
  %v401 = fmul contract <16 x float> %v167, %v369
  %v402 = fmul contract <16 x float> %v167, %v380
  %v403 = fmul contract <16 x float> %v167, %v391
  %v404 = fadd contract <16 x float> %v133, %v392
  %v405 = fadd contract <16 x float> %v134, %v393
  %v406 = fadd contract <16 x float> %v135, %v394
  %v407 = fadd contract <16 x float> %v404, %v395
  %v408 = fadd contract <16 x float> %v405, %v396
  %v409 = fadd contract <16 x float> %v406, %v397
  %v410 = fadd contract <16 x float> %v407, %v398
  %v411 = fadd contract <16 x float> %v408, %v399
  %v412 = fadd contract <16 x float> %v409, %v400
  %v413 = fadd contract <16 x float> %v410, %v401
  %v414 = fadd contract <16 x float> %v411, %v402
  %v415 = fadd contract <16 x float> %v412, %v403
  %v416 = add nsw i64 %v132, 4
  br label %walk129
walk_done131:
  br label %walk417
walk417:
  %v420 = phi i64 [ %v132, %walk_done131 ], [ %v503, %feature_done433 ]
  %v421 = phi <16 x float> [ %v133, %walk_done131 ], [ %v500, %feature_done433 ]
  %v422 = phi <16 x float> [ %v134, %walk_done131 ], [ %v501, %feature_done433 ]
  %v423 = phi <16 x float> [ %v135, %walk_done131 ], [ %v502, %feature_done433 ]
  %v424 = icmp slt i64 %v420, %v127
  br i1 %v424, label %column418, label %walk_done419
column418:
  %v425 = mul nsw i64 %v420, %v21
  %v426 = getelementptr i8, ptr %v54, i64 %v425
  %v427 = mul nsw i64 %v420, %v27
  %v428 = getelementptr i8, ptr %v58, i64 %v427
  %v429 = load float, ptr %v428, align 1, !invariant.load !0
  %v430 = insertelement <16 x float> poison, float %v429, i64 0
  %v431 = shufflevector <16 x float> %v430, <16 x float> poison, <16 x i32> zeroinitializer
  br label %feature432
feature432:
  %v434 = phi i64 [ 0, %column418 ], [ %v459, %feature432 ]
  %v435 = phi <16 x float> [ splat (float 0x8000000000000000), %column418 ], [ %v456, %feature432 ]
  %v436 = phi <16 x float> [ splat (float 0x8000000000000000), %column418 ], [ %v457, %feature432 ]
  %v437 = phi <16 x float> [ splat (float 0x8000000000000000), %column418 ], [ %v458, %feature432 ]
  %v438 = mul nsw i64 %v434, 192
  %v439 = getelementptr i8, ptr %scratch, i64 %v438
  %v440 = getelementptr i8, ptr %v439, i64 64
  %v441 = getelementptr i8, ptr %v439, i64 128
  %v442 = load <16 x float>, ptr %v439, align 64
  %v443 = load <16 x float>, ptr %v440, align 64
  %v444 = load <16 x float>, ptr %v441, align 64
  %v445 = mul nsw i64 %v434, 4
  %v446 = getelementptr i8, ptr %v426, i64 %v445
  %v447 = load float, ptr %v446, align 1, !invariant.load !0
  %v448 = insertelement <16 x float> poison, float %v447, i64 0
  %v449 = shufflevector <16 x float> %v448, <16 x float> poison, <16 x i32> zeroinitializer
  %v450 = fsub contract <16 x float> %v442, %v449
  %v451 = fsub contract <16 x float> %v443, %v449
  %v452 = fsub contract <16 x float> %v444, %v449
  %v453 = fmul contract <16 x float> %v450, %v450
  %v454 = fmul contract <16 x float> %v451, %v451
  %v455 = fmul contract <16 x float> %v452, %v452
  %v456 = fadd contract <16 x float> %v435, %v453
  %v457 = fadd contract <16 x float> %v436, %v454
  %v458 = fadd contract <16 x float> %v437, %v455
  %v459 = add nsw i64 %v434, 1
  %v460 = icmp slt i64 %v459, 64
  br i1 %v460, label %feature432, label %feature_done433
feature_done433:
  %v461 = fneg <16 x float> %v456
  %v462 = fneg <16 x float> %v457
  %v463 = fneg <16 x float> %v458
  %v464 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v461, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v465 = fsub <16 x float> %v464, splat (float 0x4168001FC0000000)
  %v466 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v465, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v461)
  %v467 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v465, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v466)
  %v468 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v467, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v469 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v468, <16 x float> splat (float 0x3FA573EA80000000))
  %v470 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v469, <16 x float> %v468, <16 x float> splat (float 0x3FC555D400000000))
  %v471 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v470, <16 x float> %v468, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v472 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v471, <16 x float> %v468, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v473 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v472, <16 x float> %v468, <16 x float> splat (float 0x3FF0000000000000))
  %v474 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v473, <16 x float> %v465, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v475 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v462, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v476 = fsub <16 x float> %v475, splat (float 0x4168001FC0000000)
  %v477 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v476, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v462)
  %v478 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v476, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v477)
  %v479 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v478, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v480 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v479, <16 x float> splat (float 0x3FA573EA80000000))
  %v481 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v480, <16 x float> %v479, <16 x float> splat (float 0x3FC555D400000000))
  %v482 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v481, <16 x float> %v479, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v483 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v482, <16 x float> %v479, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v484 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v483, <16 x float> %v479, <16 x float> splat (float 0x3FF0000000000000))
  %v485 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v484, <16 x float> %v476, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v486 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v463, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v487 = fsub <16 x float> %v486, splat (float 0x4168001FC0000000)
  %v488 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v487, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v463)
  %v489 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v487, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v488)
  %v490 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v489, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v491 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v490, <16 x float> splat (float 0x3FA573EA80000000))
  %v492 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v491, <16 x float> %v490, <16 x float> splat (float 0x3FC555D400000000))
  %v493 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v492, <16 x float> %v490, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v494 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v493, <16 x float> %v490, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v495 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v494, <16 x float> %v490, <16 x float> splat (float 0x3FF0000000000000))
  %v496 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v495, <16 x float> %v487, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v497 = fmul contract <16 x float> %v431, %v474
  %v498 = fmul contract <16 x float> %v431, %v485
  %v499 = fmul contract <16 x float> %v431, %v496
  %v500 = fadd contract <16 x float> %v421, %v497
  %v501 = fadd contract <16 x float> %v422, %v498
  %v502 = fadd contract <16 x float> %v423, %v499
  %v503 = add nsw i64 %v420, 1
  br label %walk417
walk_done419:
  %v504 = fadd contract <16 x float> %v118, splat (float 0x0000000000000000)
  %v505 = fadd contract <16 x float> %v119, splat (float 0x0000000000000000)
  %v506 = fadd contract <16 x float> %v120, splat (float 0x0000000000000000)
  %v507 = fsub contract <16 x float> %v421, %v504
  %v508 = fsub contract <16 x float> %v422, %v505
  %v509 = fsub contract <16 x float> %v423, %v506
  %v510 = fadd contract <16 x float> %v115, %v507
  %v511 = fadd contract <16 x float> %v116, %v508
  %v512 = fadd contract <16 x float> %v117, %v509
  %v513 = fsub contract <16 x float> %v510, %v115
  %v514 = fsub contract <16 x float> %v511, %v116
  %v515 = fsub contract <16 x float> %v512, %v117
  %v516 = fsub contract <16 x float> %v513, %v507
  %v517 = fsub contract <16 x float> %v514, %v508
  %v518 = fsub contract <16 x float> %v515, %v509
  %v519 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v510)
  %v520 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v511)
  %v521 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v512)
  %v522 = fcmp olt <16 x float> %v519, splat (float 0x7FF0000000000000)
  %v523 = fcmp olt <16 x float> %v520, splat (float 0x7FF0000000000000)
  %v524 = fcmp olt <16 x float> %v521, splat (float 0x7FF0000000000000)
  %v525 = select <16 x i1> %v522, <16 x float> %v516, <16 x float> splat (float 0x0000000000000000)
  %v526 = select <16 x i1> %v523, <16 x float> %v517, <16 x float> splat (float 0x0000000000000000)
  %v527 = select <16 x i1> %v524, <16 x float> %v518, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head93
interval_end95:
  %v528 = add nsw i64 %v101, 1
  br label %interval_head91
columns_done96:
  %v529 = getelementptr i8, ptr %scratch, i64 12288
  %v530 = getelementptr i8, ptr %v529, i64 64
  %v531 = getelementptr i8, ptr %v529, i64 128
  store <16 x float> %v102, ptr %v529, align 64
  store <16 x float> %v103, ptr %v530, align 64
  store <16 x float> %v104, ptr %v531, align 64
  %v532 = sub nsw i64 %v61, %v65
  %v533 = icmp slt i64 48, %v532
  %v534 = select i1 %v533, i64 48, i64 %v532
  br label %scatter_head535
scatter_head535:
  %v538 = phi i64 [ 0, %columns_done96 ], [ %v546, %scatter536 ]
  %v539 = icmp slt i64 %v538, %v534
  br i1 %v539, label %scatter536, label %scatter_done537
scatter536:
  %v540 = add nsw i64 %v65, %v538
  %v541 = mul nsw i64 %v540, %v9
  %v542 = getelementptr i8, ptr %v46, i64 %v541
  %v543 = getelementptr i8, ptr %scratch, i64 12288
  %v544 = getelementptr float, ptr %v543, i64 %v538
  %v545 = load float, ptr %v544
  store float %v545, ptr %v542, align 1
  %v546 = add nsw i64 %v538, 1
  br label %scatter_head535
scatter_done537:
  %v547 = add nsw i64 %v65, 48
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float>, <16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
