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
  %v30 = getelementptr i64, ptr %frame, i64 15
  %v31 = load i64, ptr %v30, align 8, !invariant.load !0
  %v32 = getelementptr i64, ptr %frame, i64 16
  %v33 = load i64, ptr %v32, align 8, !invariant.load !0
  %v34 = getelementptr i64, ptr %frame, i64 17
  %v35 = load i64, ptr %v34, align 8, !invariant.load !0
  %v36 = inttoptr i64 %v5 to ptr
  %v37 = inttoptr i64 %v3 to ptr
  %v38 = getelementptr i8, ptr %progress, i64 8
  br label %take39
take39:
  %v42 = atomicrmw add ptr %progress, i64 1 monotonic
  %v43 = icmp slt i64 %v42, %v1
  %v44 = load volatile i64, ptr %v38, align 8
  %v45 = icmp eq i64 %v44, 0
  %v46 = and i1 %v43, %v45
  br i1 %v46, label %work40, label %done41
work40:
  %v47 = mul nsw i64 %v42, 72
  %v48 = getelementptr i8, ptr %v37, i64 %v47
  %v49 = getelementptr i64, ptr %v48, i64 4
  %v50 = load i64, ptr %v49, align 8, !invariant.load !0
  %v51 = add nsw i64 %v7, %v50
  %v52 = inttoptr i64 %v51 to ptr
  %v53 = getelementptr i64, ptr %v48, i64 5
  %v54 = load i64, ptr %v53, align 8, !invariant.load !0
  %v55 = add nsw i64 %v13, %v54
  %v56 = inttoptr i64 %v55 to ptr
  %v57 = getelementptr i64, ptr %v48, i64 6
  %v58 = load i64, ptr %v57, align 8, !invariant.load !0
  %v59 = add nsw i64 %v19, %v58
  %v60 = inttoptr i64 %v59 to ptr
  %v61 = getelementptr i64, ptr %v48, i64 7
  %v62 = load i64, ptr %v61, align 8, !invariant.load !0
  %v63 = add nsw i64 %v25, %v62
  %v64 = inttoptr i64 %v63 to ptr
  %v65 = getelementptr i64, ptr %v48, i64 8
  %v66 = load i64, ptr %v65, align 8, !invariant.load !0
  %v67 = add nsw i64 %v31, %v66
  %v68 = inttoptr i64 %v67 to ptr
  %v69 = load i64, ptr %v48, align 8, !invariant.load !0
  %v70 = getelementptr i64, ptr %v48, i64 1
  %v71 = load i64, ptr %v70, align 8, !invariant.load !0
  br label %rows_head72
rows_head72:
  %v75 = phi i64 [ %v69, %work40 ], [ %v444, %scatter_done422 ]
  %v76 = icmp slt i64 %v75, %v71
  br i1 %v76, label %rows73, label %rows_done74
rows73:
  %v77 = add nsw i64 %v71, -1
  br label %gather_head78
gather_head78:
  %v81 = phi i64 [ 0, %rows73 ], [ %v103, %gather79 ]
  %v82 = icmp slt i64 %v81, 16
  br i1 %v82, label %gather79, label %gather_done80
gather79:
  %v83 = add nsw i64 %v75, %v81
  %v84 = icmp slt i64 %v83, %v77
  %v85 = select i1 %v84, i64 %v83, i64 %v77
  %v86 = mul nsw i64 %v85, %v15
  %v87 = getelementptr i8, ptr %v56, i64 %v86
  %v88 = load float, ptr %v87, align 1, !invariant.load !0
  %v89 = getelementptr float, ptr %scratch, i64 %v81
  store float %v88, ptr %v89
  %v90 = getelementptr i8, ptr %v87, i64 4
  %v91 = load float, ptr %v90, align 1, !invariant.load !0
  %v92 = getelementptr i8, ptr %scratch, i64 64
  %v93 = getelementptr float, ptr %v92, i64 %v81
  store float %v91, ptr %v93
  %v94 = getelementptr i8, ptr %v87, i64 8
  %v95 = load float, ptr %v94, align 1, !invariant.load !0
  %v96 = getelementptr i8, ptr %scratch, i64 128
  %v97 = getelementptr float, ptr %v96, i64 %v81
  store float %v95, ptr %v97
  %v98 = mul nsw i64 %v85, %v33
  %v99 = getelementptr i8, ptr %v68, i64 %v98
  %v100 = load float, ptr %v99, align 1, !invariant.load !0
  %v101 = getelementptr i8, ptr %scratch, i64 192
  %v102 = getelementptr float, ptr %v101, i64 %v81
  store float %v100, ptr %v102
  %v103 = add nsw i64 %v81, 1
  br label %gather_head78
gather_done80:
  %v104 = load <16 x float>, ptr %scratch, align 64
  %v105 = getelementptr i8, ptr %scratch, i64 64
  %v106 = load <16 x float>, ptr %v105, align 64
  %v107 = getelementptr i8, ptr %scratch, i64 128
  %v108 = load <16 x float>, ptr %v107, align 64
  %v115 = getelementptr i64, ptr %v48, i64 2
  %v116 = load i64, ptr %v115, align 8, !invariant.load !0
  %v117 = getelementptr i64, ptr %v48, i64 3
  %v118 = load i64, ptr %v117, align 8, !invariant.load !0
  br label %interval_head109
interval_head109:
  %v119 = phi i64 [ %v116, %gather_done80 ], [ %v407, %interval_end113 ]
  %v120 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v133, %interval_end113 ]
  %v121 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v134, %interval_end113 ]
  %v122 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v135, %interval_end113 ]
  %v123 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v136, %interval_end113 ]
  %v124 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v137, %interval_end113 ]
  %v125 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v138, %interval_end113 ]
  %v126 = icmp slt i64 %v119, %v118
  br i1 %v126, label %interval110, label %columns_done114
interval110:
  %v127 = mul nsw i64 %v119, 16
  %v128 = getelementptr i8, ptr %v36, i64 %v127
  %v129 = load i64, ptr %v128, align 8, !invariant.load !0
  %v130 = getelementptr i64, ptr %v128, i64 1
  %v131 = load i64, ptr %v130, align 8, !invariant.load !0
  br label %chunk_head111
chunk_head111:
  %v132 = phi i64 [ %v129, %interval110 ], [ %v143, %walk_done333 ]
  %v133 = phi <16 x float> [ %v120, %interval110 ], [ %v385, %walk_done333 ]
  %v134 = phi <16 x float> [ %v121, %interval110 ], [ %v390, %walk_done333 ]
  %v135 = phi <16 x float> [ %v122, %interval110 ], [ %v393, %walk_done333 ]
  %v136 = phi <16 x float> [ %v123, %interval110 ], [ %v398, %walk_done333 ]
  %v137 = phi <16 x float> [ %v124, %interval110 ], [ %v401, %walk_done333 ]
  %v138 = phi <16 x float> [ %v125, %interval110 ], [ %v406, %walk_done333 ]
  %v139 = icmp slt i64 %v132, %v131
  %v140 = load volatile i64, ptr %v38, align 8
  %v141 = icmp eq i64 %v140, 0
  %v142 = and i1 %v139, %v141
  br i1 %v142, label %chunk112, label %interval_end113
chunk112:
  %v143 = add nsw i64 %v132, 256
  %v144 = icmp slt i64 %v143, %v131
  %v145 = select i1 %v144, i64 %v143, i64 %v131
  %v146 = add nsw i64 %v145, -3
  br label %walk147
walk147:
  %v150 = phi i64 [ %v132, %chunk112 ], [ %v330, %column148 ]
  %v151 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v327, %column148 ]
  %v152 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v328, %column148 ]
  %v153 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v329, %column148 ]
  %v154 = icmp slt i64 %v150, %v146
  br i1 %v154, label %column148, label %walk_done149
column148:
  %v155 = add nsw i64 %v150, 1
  %v156 = add nsw i64 %v150, 2
  %v157 = add nsw i64 %v150, 3
  %v158 = mul nsw i64 %v150, %v21
  %v159 = getelementptr i8, ptr %v60, i64 %v158
  %v160 = mul nsw i64 %v155, %v21
  %v161 = getelementptr i8, ptr %v60, i64 %v160
  %v162 = mul nsw i64 %v156, %v21
  %v163 = getelementptr i8, ptr %v60, i64 %v162
  %v164 = mul nsw i64 %v157, %v21
  %v165 = getelementptr i8, ptr %v60, i64 %v164
  %v166 = mul nsw i64 %v150, %v27
  %v167 = getelementptr i8, ptr %v64, i64 %v166
  %v168 = mul nsw i64 %v155, %v27
  %v169 = getelementptr i8, ptr %v64, i64 %v168
  %v170 = mul nsw i64 %v156, %v27
  %v171 = getelementptr i8, ptr %v64, i64 %v170
  %v172 = mul nsw i64 %v157, %v27
  %v173 = getelementptr i8, ptr %v64, i64 %v172
  %v174 = load float, ptr %v167, align 1, !invariant.load !0
  %v175 = load float, ptr %v169, align 1, !invariant.load !0
  %v176 = load float, ptr %v171, align 1, !invariant.load !0
  %v177 = load float, ptr %v173, align 1, !invariant.load !0
  %v178 = insertelement <16 x float> poison, float %v174, i64 0
  %v179 = shufflevector <16 x float> %v178, <16 x float> poison, <16 x i32> zeroinitializer
  %v180 = insertelement <16 x float> poison, float %v175, i64 0
  %v181 = shufflevector <16 x float> %v180, <16 x float> poison, <16 x i32> zeroinitializer
  %v182 = insertelement <16 x float> poison, float %v176, i64 0
  %v183 = shufflevector <16 x float> %v182, <16 x float> poison, <16 x i32> zeroinitializer
  %v184 = insertelement <16 x float> poison, float %v177, i64 0
  %v185 = shufflevector <16 x float> %v184, <16 x float> poison, <16 x i32> zeroinitializer
  %v186 = load float, ptr %v159, align 1, !invariant.load !0
  %v187 = load float, ptr %v161, align 1, !invariant.load !0
  %v188 = load float, ptr %v163, align 1, !invariant.load !0
  %v189 = load float, ptr %v165, align 1, !invariant.load !0
  %v190 = insertelement <16 x float> poison, float %v186, i64 0
  %v191 = shufflevector <16 x float> %v190, <16 x float> poison, <16 x i32> zeroinitializer
  %v192 = insertelement <16 x float> poison, float %v187, i64 0
  %v193 = shufflevector <16 x float> %v192, <16 x float> poison, <16 x i32> zeroinitializer
  %v194 = insertelement <16 x float> poison, float %v188, i64 0
  %v195 = shufflevector <16 x float> %v194, <16 x float> poison, <16 x i32> zeroinitializer
  %v196 = insertelement <16 x float> poison, float %v189, i64 0
  %v197 = shufflevector <16 x float> %v196, <16 x float> poison, <16 x i32> zeroinitializer
  %v198 = fsub contract <16 x float> %v104, %v191
  %v199 = fsub contract <16 x float> %v104, %v193
  %v200 = fsub contract <16 x float> %v104, %v195
  %v201 = fsub contract <16 x float> %v104, %v197
  %v202 = fmul contract <16 x float> %v198, %v198
  %v203 = fmul contract <16 x float> %v199, %v199
  %v204 = fmul contract <16 x float> %v200, %v200
  %v205 = fmul contract <16 x float> %v201, %v201
  %v206 = fadd contract <16 x float> splat (float 0x8000000000000000), %v202
  %v207 = fadd contract <16 x float> splat (float 0x8000000000000000), %v203
  %v208 = fadd contract <16 x float> splat (float 0x8000000000000000), %v204
  %v209 = fadd contract <16 x float> splat (float 0x8000000000000000), %v205
  %v210 = getelementptr i8, ptr %v159, i64 4
  %v211 = load float, ptr %v210, align 1, !invariant.load !0
  %v212 = getelementptr i8, ptr %v161, i64 4
  %v213 = load float, ptr %v212, align 1, !invariant.load !0
  %v214 = getelementptr i8, ptr %v163, i64 4
  %v215 = load float, ptr %v214, align 1, !invariant.load !0
  %v216 = getelementptr i8, ptr %v165, i64 4
  %v217 = load float, ptr %v216, align 1, !invariant.load !0
  %v218 = insertelement <16 x float> poison, float %v211, i64 0
  %v219 = shufflevector <16 x float> %v218, <16 x float> poison, <16 x i32> zeroinitializer
  %v220 = insertelement <16 x float> poison, float %v213, i64 0
  %v221 = shufflevector <16 x float> %v220, <16 x float> poison, <16 x i32> zeroinitializer
  %v222 = insertelement <16 x float> poison, float %v215, i64 0
  %v223 = shufflevector <16 x float> %v222, <16 x float> poison, <16 x i32> zeroinitializer
  %v224 = insertelement <16 x float> poison, float %v217, i64 0
  %v225 = shufflevector <16 x float> %v224, <16 x float> poison, <16 x i32> zeroinitializer
  %v226 = fsub contract <16 x float> %v106, %v219
  %v227 = fsub contract <16 x float> %v106, %v221
  %v228 = fsub contract <16 x float> %v106, %v223
  %v229 = fsub contract <16 x float> %v106, %v225
  %v230 = fmul contract <16 x float> %v226, %v226
  %v231 = fmul contract <16 x float> %v227, %v227
  %v232 = fmul contract <16 x float> %v228, %v228
  %v233 = fmul contract <16 x float> %v229, %v229
  %v234 = fadd contract <16 x float> %v206, %v230
  %v235 = fadd contract <16 x float> %v207, %v231
  %v236 = fadd contract <16 x float> %v208, %v232
  %v237 = fadd contract <16 x float> %v209, %v233
  %v238 = getelementptr i8, ptr %v159, i64 8
  %v239 = load float, ptr %v238, align 1, !invariant.load !0
  %v240 = getelementptr i8, ptr %v161, i64 8
  %v241 = load float, ptr %v240, align 1, !invariant.load !0
  %v242 = getelementptr i8, ptr %v163, i64 8
  %v243 = load float, ptr %v242, align 1, !invariant.load !0
  %v244 = getelementptr i8, ptr %v165, i64 8
  %v245 = load float, ptr %v244, align 1, !invariant.load !0
  %v246 = insertelement <16 x float> poison, float %v239, i64 0
  %v247 = shufflevector <16 x float> %v246, <16 x float> poison, <16 x i32> zeroinitializer
  %v248 = insertelement <16 x float> poison, float %v241, i64 0
  %v249 = shufflevector <16 x float> %v248, <16 x float> poison, <16 x i32> zeroinitializer
  %v250 = insertelement <16 x float> poison, float %v243, i64 0
  %v251 = shufflevector <16 x float> %v250, <16 x float> poison, <16 x i32> zeroinitializer
  %v252 = insertelement <16 x float> poison, float %v245, i64 0
  %v253 = shufflevector <16 x float> %v252, <16 x float> poison, <16 x i32> zeroinitializer
  %v254 = fsub contract <16 x float> %v108, %v247
  %v255 = fsub contract <16 x float> %v108, %v249
  %v256 = fsub contract <16 x float> %v108, %v251
  %v257 = fsub contract <16 x float> %v108, %v253
  %v258 = fmul contract <16 x float> %v254, %v254
  %v259 = fmul contract <16 x float> %v255, %v255
  %v260 = fmul contract <16 x float> %v256, %v256
  %v261 = fmul contract <16 x float> %v257, %v257
  %v262 = fadd contract <16 x float> %v234, %v258
  %v263 = fadd contract <16 x float> %v235, %v259
  %v264 = fadd contract <16 x float> %v236, %v260
  %v265 = fadd contract <16 x float> %v237, %v261
  %v266 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v262
  %v267 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v263
  %v268 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v264
  %v269 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v265
  %v270 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v266, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v271 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v270, <16 x float> splat (float 0x3F83CEC460000000))
  %v272 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v271, <16 x float> %v270, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v273 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v272, <16 x float> %v270, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v274 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v273, <16 x float> %v270, <16 x float> splat (float 0x3FE62E4240000000))
  %v275 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v274, <16 x float> %v270, <16 x float> splat (float 0x3FF0000000000000))
  %v276 = fsub <16 x float> %v266, %v270
  %v277 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v275, <16 x float> %v276, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v278 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v267, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v279 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v278, <16 x float> splat (float 0x3F83CEC460000000))
  %v280 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v279, <16 x float> %v278, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v281 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v280, <16 x float> %v278, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v282 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v281, <16 x float> %v278, <16 x float> splat (float 0x3FE62E4240000000))
  %v283 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v282, <16 x float> %v278, <16 x float> splat (float 0x3FF0000000000000))
  %v284 = fsub <16 x float> %v267, %v278
  %v285 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v283, <16 x float> %v284, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v286 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v268, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v287 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v286, <16 x float> splat (float 0x3F83CEC460000000))
  %v288 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v287, <16 x float> %v286, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v289 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v288, <16 x float> %v286, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v290 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v289, <16 x float> %v286, <16 x float> splat (float 0x3FE62E4240000000))
  %v291 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v290, <16 x float> %v286, <16 x float> splat (float 0x3FF0000000000000))
  %v292 = fsub <16 x float> %v268, %v286
  %v293 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v291, <16 x float> %v292, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v294 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v269, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v295 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v294, <16 x float> splat (float 0x3F83CEC460000000))
  %v296 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v295, <16 x float> %v294, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v297 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v296, <16 x float> %v294, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v298 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v297, <16 x float> %v294, <16 x float> splat (float 0x3FE62E4240000000))
  %v299 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v298, <16 x float> %v294, <16 x float> splat (float 0x3FF0000000000000))
  %v300 = fsub <16 x float> %v269, %v294
  %v301 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v299, <16 x float> %v300, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v302 = fmul contract <16 x float> %v179, %v277
  %v303 = fmul contract <16 x float> %v181, %v285
  %v304 = fmul contract <16 x float> %v183, %v293
  %v305 = fmul contract <16 x float> %v185, %v301
  %v306 = fmul contract <16 x float> %v302, %v198
  %v307 = fmul contract <16 x float> %v303, %v199
  %v308 = fmul contract <16 x float> %v304, %v200
  %v309 = fmul contract <16 x float> %v305, %v201
  %v310 = fmul contract <16 x float> %v302, %v226
  %v311 = fmul contract <16 x float> %v303, %v227
  %v312 = fmul contract <16 x float> %v304, %v228
  %v313 = fmul contract <16 x float> %v305, %v229
  %v314 = fmul contract <16 x float> %v302, %v254
  %v315 = fmul contract <16 x float> %v303, %v255
  %v316 = fmul contract <16 x float> %v304, %v256
  %v317 = fmul contract <16 x float> %v305, %v257
  %v318 = fadd contract <16 x float> %v151, %v306
  %v319 = fadd contract <16 x float> %v152, %v310
  %v320 = fadd contract <16 x float> %v153, %v314
  %v321 = fadd contract <16 x float> %v318, %v307
  %v322 = fadd contract <16 x float> %v319, %v311
  %v323 = fadd contract <16 x float> %v320, %v315
  %v324 = fadd contract <16 x float> %v321, %v308
  %v325 = fadd contract <16 x float> %v322, %v312
  %v326 = fadd contract <16 x float> %v323, %v316
  %v327 = fadd contract <16 x float> %v324, %v309
  %v328 = fadd contract <16 x float> %v325, %v313
  %v329 = fadd contract <16 x float> %v326, %v317
  %v330 = add nsw i64 %v150, 4
  br label %walk147
walk_done149:
  br label %walk331
walk331:
  %v334 = phi i64 [ %v150, %walk_done149 ], [ %v382, %column332 ]
  %v335 = phi <16 x float> [ %v151, %walk_done149 ], [ %v377, %column332 ]
  %v336 = phi <16 x float> [ %v152, %walk_done149 ], [ %v379, %column332 ]
  %v337 = phi <16 x float> [ %v153, %walk_done149 ], [ %v381, %column332 ]
  %v338 = icmp slt i64 %v334, %v145
  br i1 %v338, label %column332, label %walk_done333
column332:
  %v339 = mul nsw i64 %v334, %v21
  %v340 = getelementptr i8, ptr %v60, i64 %v339
  %v341 = mul nsw i64 %v334, %v27
  %v342 = getelementptr i8, ptr %v64, i64 %v341
  %v343 = load float, ptr %v342, align 1, !invariant.load !0
  %v344 = insertelement <16 x float> poison, float %v343, i64 0
  %v345 = shufflevector <16 x float> %v344, <16 x float> poison, <16 x i32> zeroinitializer
  %v346 = load float, ptr %v340, align 1, !invariant.load !0
  %v347 = insertelement <16 x float> poison, float %v346, i64 0
  %v348 = shufflevector <16 x float> %v347, <16 x float> poison, <16 x i32> zeroinitializer
  %v349 = fsub contract <16 x float> %v104, %v348
  %v350 = fmul contract <16 x float> %v349, %v349
  %v351 = fadd contract <16 x float> splat (float 0x8000000000000000), %v350
  %v352 = getelementptr i8, ptr %v340, i64 4
  %v353 = load float, ptr %v352, align 1, !invariant.load !0
  %v354 = insertelement <16 x float> poison, float %v353, i64 0
  %v355 = shufflevector <16 x float> %v354, <16 x float> poison, <16 x i32> zeroinitializer
  %v356 = fsub contract <16 x float> %v106, %v355
  %v357 = fmul contract <16 x float> %v356, %v356
  %v358 = fadd contract <16 x float> %v351, %v357
  %v359 = getelementptr i8, ptr %v340, i64 8
  %v360 = load float, ptr %v359, align 1, !invariant.load !0
  %v361 = insertelement <16 x float> poison, float %v360, i64 0
  %v362 = shufflevector <16 x float> %v361, <16 x float> poison, <16 x i32> zeroinitializer
  %v363 = fsub contract <16 x float> %v108, %v362
  %v364 = fmul contract <16 x float> %v363, %v363
  %v365 = fadd contract <16 x float> %v358, %v364
  %v366 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v365
  %v367 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v366, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v368 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v367, <16 x float> splat (float 0x3F83CEC460000000))
  %v369 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v368, <16 x float> %v367, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v370 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v369, <16 x float> %v367, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v371 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v370, <16 x float> %v367, <16 x float> splat (float 0x3FE62E4240000000))
  %v372 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v371, <16 x float> %v367, <16 x float> splat (float 0x3FF0000000000000))
  %v373 = fsub <16 x float> %v366, %v367
  %v374 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v372, <16 x float> %v373, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v375 = fmul contract <16 x float> %v345, %v374
  %v376 = fmul contract <16 x float> %v375, %v349
  %v377 = fadd contract <16 x float> %v335, %v376
  %v378 = fmul contract <16 x float> %v375, %v356
  %v379 = fadd contract <16 x float> %v336, %v378
  %v380 = fmul contract <16 x float> %v375, %v363
  %v381 = fadd contract <16 x float> %v337, %v380
  %v382 = add nsw i64 %v334, 1
  br label %walk331
walk_done333:
  %v383 = fadd contract <16 x float> %v134, splat (float 0x0000000000000000)
  %v384 = fsub contract <16 x float> %v335, %v383
  %v385 = fadd contract <16 x float> %v133, %v384
  %v386 = fsub contract <16 x float> %v385, %v133
  %v387 = fsub contract <16 x float> %v386, %v384
  %v388 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v385)
  %v389 = fcmp olt <16 x float> %v388, splat (float 0x7FF0000000000000)
  %v390 = select <16 x i1> %v389, <16 x float> %v387, <16 x float> splat (float 0x0000000000000000)
  %v391 = fadd contract <16 x float> %v136, splat (float 0x0000000000000000)
  %v392 = fsub contract <16 x float> %v336, %v391
  %v393 = fadd contract <16 x float> %v135, %v392
  %v394 = fsub contract <16 x float> %v393, %v135
  %v395 = fsub contract <16 x float> %v394, %v392
  %v396 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v393)
  %v397 = fcmp olt <16 x float> %v396, splat (float 0x7FF0000000000000)
  %v398 = select <16 x i1> %v397, <16 x float> %v395, <16 x float> splat (float 0x0000000000000000)
  %v399 = fadd contract <16 x float> %v138, splat (float 0x0000000000000000)
  %v400 = fsub contract <16 x float> %v337, %v399
  %v401 = fadd contract <16 x float> %v137, %v400
  %v402 = fsub contract <16 x float> %v401, %v137
  %v403 = fsub contract <16 x float> %v402, %v400
  %v404 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v401)
  %v405 = fcmp olt <16 x float> %v404, splat (float 0x7FF0000000000000)
  %v406 = select <16 x i1> %v405, <16 x float> %v403, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head111
interval_end113:
  %v407 = add nsw i64 %v119, 1
  br label %interval_head109
columns_done114:
  %v408 = getelementptr i8, ptr %scratch, i64 192
  %v409 = load <16 x float>, ptr %v408, align 64
  %v410 = fmul contract <16 x float> splat (float 0xC000000000000000), %v409
  %v411 = fmul contract <16 x float> %v410, %v120
  %v412 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v411, ptr %v412, align 64
  %v413 = fmul contract <16 x float> %v410, %v122
  %v414 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v413, ptr %v414, align 64
  %v415 = fmul contract <16 x float> %v410, %v124
  %v416 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v415, ptr %v416, align 64
  %v417 = sub nsw i64 %v71, %v75
  %v418 = icmp slt i64 16, %v417
  %v419 = select i1 %v418, i64 16, i64 %v417
  br label %scatter_head420
scatter_head420:
  %v423 = phi i64 [ 0, %columns_done114 ], [ %v443, %scatter421 ]
  %v424 = icmp slt i64 %v423, %v419
  br i1 %v424, label %scatter421, label %scatter_done422
scatter421:
  %v425 = add nsw i64 %v75, %v423
  %v426 = mul nsw i64 %v425, %v9
  %v427 = getelementptr i8, ptr %v52, i64 %v426
  %v428 = getelementptr i8, ptr %scratch, i64 256
  %v429 = getelementptr float, ptr %v428, i64 %v423
  %v430 = load float, ptr %v429
  store float %v430, ptr %v427, align 1
  %v431 = getelementptr i8, ptr %scratch, i64 256
  %v432 = getelementptr i8, ptr %v431, i64 64
  %v433 = getelementptr float, ptr %v432, i64 %v423
  %v434 = load float, ptr %v433
  %v435 = mul nsw i64 1, %v11
  %v436 = getelementptr i8, ptr %v427, i64 %v435
  store float %v434, ptr %v436, align 1
  %v437 = getelementptr i8, ptr %scratch, i64 256
  %v438 = getelementptr i8, ptr %v437, i64 128
  %v439 = getelementptr float, ptr %v438, i64 %v423
  %v440 = load float, ptr %v439
  %v441 = mul nsw i64 2, %v11
  %v442 = getelementptr i8, ptr %v427, i64 %v441
  store float %v440, ptr %v442, align 1
  %v443 = add nsw i64 %v423, 1
  br label %scatter_head420
scatter_done422:
  %v444 = add nsw i64 %v75, 16
  br label %rows_head72
rows_done74:
  br label %take39
done41:
  ret void
}

declare <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
