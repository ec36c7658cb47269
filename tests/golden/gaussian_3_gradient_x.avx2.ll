target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 13
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 3
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 4
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 14
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 5
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 6
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 15
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 7
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 8
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = getelementptr i64, ptr %frame, i64 16
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 9
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 10
  %v29 = load i64, ptr %v28, align 8, !invariant.load !0
  %v30 = getelementptr i64, ptr %frame, i64 17
  %v31 = load i64, ptr %v30, align 8, !invariant.load !0
  %v32 = getelementptr i64, ptr %frame, i64 11
  %v33 = load i64, ptr %v32, align 8, !invariant.load !0
  %v34 = getelementptr i64, ptr %frame, i64 12
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
  %v75 = phi i64 [ %v69, %work40 ], [ %v553, %moved513 ]
  %v76 = icmp slt i64 %v75, %v71
  br i1 %v76, label %rows73, label %rows_done74
rows73:
  %v77 = add nsw i64 %v71, -1
  %v78 = add nsw i64 %v75, 8
  %v79 = icmp sle i64 %v78, %v71
  %v80 = icmp eq i64 %v15, 12
  %v81 = and i1 %v79, %v80
  %v82 = icmp eq i64 %v33, 4
  %v83 = and i1 %v81, %v82
  br i1 %v83, label %whole_tile84, label %part85
whole_tile84:
  %v87 = mul nsw i64 %v75, 12
  %v88 = getelementptr i8, ptr %v56, i64 %v87
  %v89 = getelementptr i8, ptr %v88, i64 384
  call void @llvm.prefetch.p0(ptr %v89, i32 0, i32 3, i32 1)
  %v90 = getelementptr i8, ptr %v88, i64 448
  call void @llvm.prefetch.p0(ptr %v90, i32 0, i32 3, i32 1)
  %v91 = load <24 x float>, ptr %v88, align 1, !invariant.load !0
  %v92 = shufflevector <24 x float> %v91, <24 x float> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  store <8 x float> %v92, ptr %scratch, align 4
  %v93 = shufflevector <24 x float> %v91, <24 x float> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v94 = getelementptr i8, ptr %scratch, i64 32
  store <8 x float> %v93, ptr %v94, align 4
  %v95 = shufflevector <24 x float> %v91, <24 x float> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v96 = getelementptr i8, ptr %scratch, i64 64
  store <8 x float> %v95, ptr %v96, align 4
  %v97 = mul nsw i64 %v75, 4
  %v98 = getelementptr i8, ptr %v68, i64 %v97
  %v99 = getelementptr i8, ptr %v98, i64 128
  call void @llvm.prefetch.p0(ptr %v99, i32 0, i32 3, i32 1)
  %v100 = load <8 x float>, ptr %v98, align 1, !invariant.load !0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v102 = getelementptr i8, ptr %scratch, i64 128
  store <8 x float> %v101, ptr %v102, align 4
  br label %moved86
part85:
  br label %gather_head103
gather_head103:
  %v106 = phi i64 [ 0, %part85 ], [ %v128, %gather104 ]
  %v107 = icmp slt i64 %v106, 8
  br i1 %v107, label %gather104, label %gather_done105
gather104:
  %v108 = add nsw i64 %v75, %v106
  %v109 = icmp slt i64 %v108, %v77
  %v110 = select i1 %v109, i64 %v108, i64 %v77
  %v111 = mul nsw i64 %v110, %v15
  %v112 = getelementptr i8, ptr %v56, i64 %v111
  %v113 = load float, ptr %v112, align 1, !invariant.load !0
  %v114 = getelementptr float, ptr %scratch, i64 %v106
  store float %v113, ptr %v114
  %v115 = getelementptr i8, ptr %v112, i64 4
  %v116 = load float, ptr %v115, align 1, !invariant.load !0
  %v117 = getelementptr i8, ptr %scratch, i64 32
  %v118 = getelementptr float, ptr %v117, i64 %v106
  store float %v116, ptr %v118
  %v119 = getelementptr i8, ptr %v112, i64 8
  %v120 = load float, ptr %v119, align 1, !invariant.load !0
  %v121 = getelementptr i8, ptr %scratch, i64 64
  %v122 = getelementptr float, ptr %v121, i64 %v106
  store float %v120, ptr %v122
  %v123 = mul nsw i64 %v110, %v33
  %v124 = getelementptr i8, ptr %v68, i64 %v123
  %v125 = load float, ptr %v124, align 1, !invariant.load !0
  %v126 = getelementptr i8, ptr %scratch, i64 128
  %v127 = getelementptr float, ptr %v126, i64 %v106
  store float %v125, ptr %v127
  %v128 = add nsw i64 %v106, 1
  br label %gather_head103, !llvm.loop !2
gather_done105:
  br label %moved86
moved86:
  %v129 = load <8 x float>, ptr %scratch, align 32
  %v130 = getelementptr i8, ptr %scratch, i64 32
  %v131 = load <8 x float>, ptr %v130, align 32
  %v132 = getelementptr i8, ptr %scratch, i64 64
  %v133 = load <8 x float>, ptr %v132, align 32
  %v140 = getelementptr i64, ptr %v48, i64 2
  %v141 = load i64, ptr %v140, align 8, !invariant.load !0
  %v142 = getelementptr i64, ptr %v48, i64 3
  %v143 = load i64, ptr %v142, align 8, !invariant.load !0
  br label %interval_head134
interval_head134:
  %v144 = phi i64 [ %v141, %moved86 ], [ %v497, %interval_end138 ]
  %v145 = phi <8 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v158, %interval_end138 ]
  %v146 = phi <8 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v159, %interval_end138 ]
  %v147 = phi <8 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v160, %interval_end138 ]
  %v148 = phi <8 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v161, %interval_end138 ]
  %v149 = phi <8 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v162, %interval_end138 ]
  %v150 = phi <8 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v163, %interval_end138 ]
  %v151 = icmp slt i64 %v144, %v143
  br i1 %v151, label %interval135, label %columns_done139
interval135:
  %v152 = mul nsw i64 %v144, 16
  %v153 = getelementptr i8, ptr %v36, i64 %v152
  %v154 = load i64, ptr %v153, align 8, !invariant.load !0
  %v155 = getelementptr i64, ptr %v153, i64 1
  %v156 = load i64, ptr %v155, align 8, !invariant.load !0
  br label %chunk_head136
chunk_head136:
  %v157 = phi i64 [ %v154, %interval135 ], [ %v168, %walk_done410 ]
  %v158 = phi <8 x float> [ %v145, %interval135 ], [ %v475, %walk_done410 ]
  %v159 = phi <8 x float> [ %v146, %interval135 ], [ %v480, %walk_done410 ]
  %v160 = phi <8 x float> [ %v147, %interval135 ], [ %v483, %walk_done410 ]
  %v161 = phi <8 x float> [ %v148, %interval135 ], [ %v488, %walk_done410 ]
  %v162 = phi <8 x float> [ %v149, %interval135 ], [ %v491, %walk_done410 ]
  %v163 = phi <8 x float> [ %v150, %interval135 ], [ %v496, %walk_done410 ]
  %v164 = icmp slt i64 %v157, %v156
  %v165 = load volatile i64, ptr %v38, align 8
  %v166 = icmp eq i64 %v165, 0
  %v167 = and i1 %v164, %v166
  br i1 %v167, label %chunk137, label %interval_end138
chunk137:
  %v168 = add nsw i64 %v157, 256
  %v169 = icmp slt i64 %v168, %v156
  %v170 = select i1 %v169, i64 %v168, i64 %v156
  %v171 = add nsw i64 %v170, -3
  br label %walk172
walk172:
  %v175 = phi i64 [ %v157, %chunk137 ], [ %v407, %column173 ]
  %v176 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk137 ], [ %v404, %column173 ]
  %v177 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk137 ], [ %v405, %column173 ]
  %v178 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk137 ], [ %v406, %column173 ]
  %v179 = icmp slt i64 %v175, %v171
  br i1 %v179, label %column173, label %walk_done174
column173:
  %v180 = add nsw i64 %v175, 1
  %v181 = add nsw i64 %v175, 2
  %v182 = add nsw i64 %v175, 3
  %v183 = mul nsw i64 %v175, %v21
  %v184 = getelementptr i8, ptr %v60, i64 %v183
  %v185 = mul nsw i64 %v180, %v21
  %v186 = getelementptr i8, ptr %v60, i64 %v185
  %v187 = mul nsw i64 %v181, %v21
  %v188 = getelementptr i8, ptr %v60, i64 %v187
  %v189 = mul nsw i64 %v182, %v21
  %v190 = getelementptr i8, ptr %v60, i64 %v189
  %v191 = mul nsw i64 %v175, %v27
  %v192 = getelementptr i8, ptr %v64, i64 %v191
  %v193 = mul nsw i64 %v180, %v27
  %v194 = getelementptr i8, ptr %v64, i64 %v193
  %v195 = mul nsw i64 %v181, %v27
  %v196 = getelementptr i8, ptr %v64, i64 %v195
  %v197 = mul nsw i64 %v182, %v27
  %v198 = getelementptr i8, ptr %v64, i64 %v197
  %v199 = load float, ptr %v192, align 1, !invariant.load !0
  %v200 = load float, ptr %v194, align 1, !invariant.load !0
  %v201 = load float, ptr %v196, align 1, !invariant.load !0
  %v202 = load float, ptr %v198, align 1, !invariant.load !0
  %v203 = insertelement <8 x float> poison, float %v199, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = insertelement <8 x float> poison, float %v200, i64 0
  %v206 = shufflevector <8 x float> %v205, <8 x float> poison, <8 x i32> zeroinitializer
  %v207 = insertelement <8 x float> poison, float %v201, i64 0
  %v208 = shufflevector <8 x float> %v207, <8 x float> poison, <8 x i32> zeroinitializer
  %v209 = insertelement <8 x float> poison, float %v202, i64 0
  %v210 = shufflevector <8 x float> %v209, <8 x float> poison, <8 x i32> zeroinitializer
  %v211 = load float, ptr %v184, align 1, !invariant.load !0
  %v212 = load float, ptr %v186, align 1, !invariant.load !0
  %v213 = load float, ptr %v188, align 1, !invariant.load !0
  %v214 = load float, ptr %v190, align 1, !invariant.load !0
  %v215 = insertelement <8 x float> poison, float %v211, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = insertelement <8 x float> poison, float %v212, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = insertelement <8 x float> poison, float %v213, i64 0
  %v220 = shufflevector <8 x float> %v219, <8 x float> poison, <8 x i32> zeroinitializer
  %v221 = insertelement <8 x float> poison, float %v214, i64 0
  %v222 = shufflevector <8 x float> %v221, <8 x float> poison, <8 x i32> zeroinitializer
  %v223 = fsub contract <8 x float> %v129, %v216
  %v224 = fsub contract <8 x float> %v129, %v218
  %v225 = fsub contract <8 x float> %v129, %v220
  %v226 = fsub contract <8 x float> %v129, %v222
  %v227 = fmul contract <8 x float> %v223, %v223
  %v228 = fmul contract <8 x float> %v224, %v224
  %v229 = fmul contract <8 x float> %v225, %v225
  %v230 = fmul contract <8 x float> %v226, %v226
  %v231 = fadd contract <8 x float> splat (float 0x8000000000000000), %v227
  %v232 = fadd contract <8 x float> splat (float 0x8000000000000000), %v228
  %v233 = fadd contract <8 x float> splat (float 0x8000000000000000), %v229
  %v234 = fadd contract <8 x float> splat (float 0x8000000000000000), %v230
  %v235 = getelementptr i8, ptr %v184, i64 4
  %v236 = load float, ptr %v235, align 1, !invariant.load !0
  %v237 = getelementptr i8, ptr %v186, i64 4
  %v238 = load float, ptr %v237, align 1, !invariant.load !0
  %v239 = getelementptr i8, ptr %v188, i64 4
  %v240 = load float, ptr %v239, align 1, !invariant.load !0
  %v241 = getelementptr i8, ptr %v190, i64 4
  %v242 = load float, ptr %v241, align 1, !invariant.load !0
  %v243 = insertelement <8 x float> poison, float %v236, i64 0
  %v244 = shufflevector <8 x float> %v243, <8 x float> poison, <8 x i32> zeroinitializer
  %v245 = insertelement <8 x float> poison, float %v238, i64 0
  %v246 = shufflevector <8 x float> %v245, <8 x float> poison, <8 x i32> zeroinitializer
  %v247 = insertelement <8 x float> poison, float %v240, i64 0
  %v248 = shufflevector <8 x float> %v247, <8 x float> poison, <8 x i32> zeroinitializer
  %v249 = insertelement <8 x float> poison, float %v242, i64 0
  %v250 = shufflevector <8 x float> %v249, <8 x float> poison, <8 x i32> zeroinitializer
  %v251 = fsub contract <8 x float> %v131, %v244
  %v252 = fsub contract <8 x float> %v131, %v246
  %v253 = fsub contract <8 x float> %v131, %v248
  %v254 = fsub contract <8 x float> %v131, %v250
  %v255 = fmul contract <8 x float> %v251, %v251
  %v256 = fmul contract <8 x float> %v252, %v252
  %v257 = fmul contract <8 x float> %v253, %v253
  %v258 = fmul contract <8 x float> %v254, %v254
  %v259 = fadd contract <8 x float> %v231, %v255
  %v260 = fadd contract <8 x float> %v232, %v256
  %v261 = fadd contract <8 x float> %v233, %v257
  %v262 = fadd contract <8 x float> %v234, %v258
  %v263 = getelementptr i8, ptr %v184, i64 8
  %v264 = load float, ptr %v263, align 1, !invariant.load !0
  %v265 = getelementptr i8, ptr %v186, i64 8
  %v266 = load float, ptr %v265, align 1, !invariant.load !0
  %v267 = getelementptr i8, ptr %v188, i64 8
  %v268 = load float, ptr %v267, align 1, !invariant.load !0
  %v269 = getelementptr i8, ptr %v190, i64 8
  %v270 = load float, ptr %v269, align 1, !invariant.load !0
  %v271 = insertelement <8 x float> poison, float %v264, i64 0
  %v272 = shufflevector <8 x float> %v271, <8 x float> poison, <8 x i32> zeroinitializer
  %v273 = insertelement <8 x float> poison, float %v266, i64 0
  %v274 = shufflevector <8 x float> %v273, <8 x float> poison, <8 x i32> zeroinitializer
  %v275 = insertelement <8 x float> poison, float %v268, i64 0
  %v276 = shufflevector <8 x float> %v275, <8 x float> poison, <8 x i32> zeroinitializer
  %v277 = insertelement <8 x float> poison, float %v270, i64 0
  %v278 = shufflevector <8 x float> %v277, <8 x float> poison, <8 x i32> zeroinitializer
  %v279 = fsub contract <8 x float> %v133, %v272
  %v280 = fsub contract <8 x float> %v133, %v274
  %v281 = fsub contract <8 x float> %v133, %v276
  %v282 = fsub contract <8 x float> %v133, %v278
  %v283 = fmul contract <8 x float> %v279, %v279
  %v284 = fmul contract <8 x float> %v280, %v280
  %v285 = fmul contract <8 x float> %v281, %v281
  %v286 = fmul contract <8 x float> %v282, %v282
  %v287 = fadd contract <8 x float> %v259, %v283
  %v288 = fadd contract <8 x float> %v260, %v284
  %v289 = fadd contract <8 x float> %v261, %v285
  %v290 = fadd contract <8 x float> %v262, %v286
  %v291 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v287
  %v292 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v288
  %v293 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v289
  %v294 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v290
  %v295 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v291
  %v296 = select <8 x i1> %v295, <8 x float> splat (float 0x4060200000000000), <8 x float> %v291
  %v297 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v296
  %v298 = select <8 x i1> %v297, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v296
  %v299 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v298, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v300 = fsub <8 x float> %v299, splat (float 0x4168001FC0000000)
  %v301 = fsub <8 x float> %v298, %v300
  %v302 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v301, <8 x float> splat (float 0x3F83CEC460000000))
  %v303 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v302, <8 x float> %v301, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v304 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v303, <8 x float> %v301, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v305 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v304, <8 x float> %v301, <8 x float> splat (float 0x3FE62E4240000000))
  %v306 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v305, <8 x float> %v301, <8 x float> splat (float 0x3FF0000000000000))
  %v307 = bitcast <8 x float> %v299 to <8 x i32>
  %v308 = shl <8 x i32> %v307, splat (i32 22)
  %v309 = and <8 x i32> %v308, splat (i32 -8388608)
  %v310 = shl <8 x i32> %v307, splat (i32 23)
  %v311 = sub <8 x i32> %v310, %v309
  %v312 = bitcast <8 x i32> %v309 to <8 x float>
  %v313 = fmul <8 x float> %v306, %v312
  %v314 = bitcast <8 x i32> %v311 to <8 x float>
  %v315 = fmul <8 x float> %v313, %v314
  %v316 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v292
  %v317 = select <8 x i1> %v316, <8 x float> splat (float 0x4060200000000000), <8 x float> %v292
  %v318 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v317
  %v319 = select <8 x i1> %v318, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v317
  %v320 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v319, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v321 = fsub <8 x float> %v320, splat (float 0x4168001FC0000000)
  %v322 = fsub <8 x float> %v319, %v321
  %v323 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v322, <8 x float> splat (float 0x3F83CEC460000000))
  %v324 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v323, <8 x float> %v322, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v325 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v324, <8 x float> %v322, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v326 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v325, <8 x float> %v322, <8 x float> splat (float 0x3FE62E4240000000))
  %v327 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v326, <8 x float> %v322, <8 x float> splat (float 0x3FF0000000000000))
  %v328 = bitcast <8 x float> %v320 to <8 x i32>
  %v329 = shl <8 x i32> %v328, splat (i32 22)
  %v330 = and <8 x i32> %v329, splat (i32 -8388608)
  %v331 = shl <8 x i32> %v328, splat (i32 23)
  %v332 = sub <8 x i32> %v331, %v330
  %v333 = bitcast <8 x i32> %v330 to <8 x float>
  %v334 = fmul <8 x float> %v327, %v333
  %v335 = bitcast <8 x i32> %v332 to <8 x float>
  %v336 = fmul <8 x float> %v334, %v335
  %v337 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v293
  %v338 = select <8 x i1> %v337, <8 x float> splat (float 0x4060200000000000), <8 x float> %v293
  %v339 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v338
  %v340 = select <8 x i1> %v339, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v338
  %v341 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v340, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v342 = fsub <8 x float> %v341, splat (float 0x4168001FC0000000)
  %v343 = fsub <8 x float> %v340, %v342
  %v344 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v343, <8 x float> splat (float 0x3F83CEC460000000))
  %v345 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v344, <8 x float> %v343, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v346 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v345, <8 x float> %v343, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v347 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v346, <8 x float> %v343, <8 x float> splat (float 0x3FE62E4240000000))
  %v348 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v347, <8 x float> %v343, <8 x float> splat (float 0x3FF0000000000000))
  %v349 = bitcast <8 x float> %v341 to <8 x i32>
  %v350 = shl <8 x i32> %v349, splat (i32 22)
  %v351 = and <8 x i32> %v350, splat (i32 -8388608)
  %v352 = shl <8 x i32> %v349, splat (i32 23)
  %v353 = sub <8 x i32> %v352, %v351
  %v354 = bitcast <8 x i32> %v351 to <8 x float>
  %v355 = fmul <8 x float> %v348, %v354
  %v356 = bitcast <8 x i32> %v353 to <8 x float>
  %v357 = fmul <8 x float> %v355, %v356
  %v358 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v294
  %v359 = select <8 x i1> %v358, <8 x float> splat (float 0x4060200000000000), <8 x float> %v294
  %v360 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v359
  %v361 = select <8 x i1> %v360, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v359
  %v362 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v361, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v363 = fsub <8 x float> %v362, splat (float 0x4168001FC0000000)
  %v364 = fsub <8 x float> %v361, %v363
  %v365 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v364, <8 x float> splat (float 0x3F83CEC460000000))
  %v366 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v365, <8 x float> %v364, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v367 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v366, <8 x float> %v364, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v368 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v367, <8 x float> %v364, <8 x float> splat (float 0x3FE62E4240000000))
  %v369 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v368, <8 x float> %v364, <8 x float> splat (float 0x3FF0000000000000))
  %v370 = bitcast <8 x float> %v362 to <8 x i32>
  %v371 = shl <8 x i32> %v370, splat (i32 22)
  %v372 = and <8 x i32> %v371, splat (i32 -8388608)
  %v373 = shl <8 x i32> %v370, splat (i32 23)
  %v374 = sub <8 x i32> %v373, %v372
  %v375 = bitcast <8 x i32> %v372 to <8 x float>
  %v376 = fmul <8 x float> %v369, %v375
  %v377 = bitcast <8 x i32> %v374 to <8 x float>
  %v378 = fmul <8 x float> %v376, %v377
  %v379 = fmul contract <8 x float> %v204, %v315
  %v380 = fmul contract <8 x float> %v206, %v336
  %v381 = fmul contract <8 x float> %v208, %v357
  %v382 = fmul contract <8 x float> %v210, %v378
  %v383 = fmul contract <8 x float> %v379, %v223
  %v384 = fmul contract <8 x float> %v380, %v224
  %v385 = fmul contract <8 x float> %v381, %v225
  %v386 = fmul contract <8 x float> %v382, %v226
  %v387 = fmul contract <8 x float> %v379, %v251
  %v388 = fmul contract <8 x float> %v380, %v252
  %v389 = fmul contract <8 x float> %v381, %v253
  %v390 = fmul contract <8 x float> %v382, %v254
  %v391 = fmul contract <8 x float> %v379, %v279
  %v392 = fmul contract <8 x float> %v380, %v280
  %v393 = fmul contract <8 x float> %v381, %v281
  %v394 = fmul contract <8 x float> %v382, %v282
  %v395 = fadd contract <8 x float> %v176, %v383
  %v396 = fadd contract <8 x float> %v177, %v387
  %v397 = fadd contract <8 x float> %v178, %v391
  %v398 = fadd contract <8 x float> %v395, %v384
  %v399 = fadd contract <8 x float> %v396, %v388
  %v400 = fadd contract <8 x float> %v397, %v392
  %v401 = fadd contract <8 x float> %v398, %v385
  %v402 = fadd contract <8 x float> %v399, %v389
  %v403 = fadd contract <8 x float> %v400, %v393
  %v404 = fadd contract <8 x float> %v401, %v386
  %v405 = fadd contract <8 x float> %v402, %v390
  %v406 = fadd contract <8 x float> %v403, %v394
  %v407 = add nsw i64 %v175, 4
  br label %walk172, !llvm.loop !3
walk_done174:
  br label %walk408
walk408:
  %v411 = phi i64 [ %v175, %walk_done174 ], [ %v472, %column409 ]
  %v412 = phi <8 x float> [ %v176, %walk_done174 ], [ %v467, %column409 ]
  %v413 = phi <8 x float> [ %v177, %walk_done174 ], [ %v469, %column409 ]
  %v414 = phi <8 x float> [ %v178, %walk_done174 ], [ %v471, %column409 ]
  %v415 = icmp slt i64 %v411, %v170
  br i1 %v415, label %column409, label %walk_done410
column409:
  %v416 = mul nsw i64 %v411, %v21
  %v417 = getelementptr i8, ptr %v60, i64 %v416
  %v418 = mul nsw i64 %v411, %v27
  %v419 = getelementptr i8, ptr %v64, i64 %v418
  %v420 = load float, ptr %v419, align 1, !invariant.load !0
  %v421 = insertelement <8 x float> poison, float %v420, i64 0
  %v422 = shufflevector <8 x float> %v421, <8 x float> poison, <8 x i32> zeroinitializer
  %v423 = load float, ptr %v417, align 1, !invariant.load !0
  %v424 = insertelement <8 x float> poison, float %v423, i64 0
  %v425 = shufflevector <8 x float> %v424, <8 x float> poison, <8 x i32> zeroinitializer
  %v426 = fsub contract <8 x float> %v129, %v425
  %v427 = fmul contract <8 x float> %v426, %v426
  %v428 = fadd contract <8 x float> splat (float 0x8000000000000000), %v427
  %v429 = getelementptr i8, ptr %v417, i64 4
  %v430 = load float, ptr %v429, align 1, !invariant.load !0
  %v431 = insertelement <8 x float> poison, float %v430, i64 0
  %v432 = shufflevector <8 x float> %v431, <8 x float> poison, <8 x i32> zeroinitializer
  %v433 = fsub contract <8 x float> %v131, %v432
  %v434 = fmul contract <8 x float> %v433, %v433
  %v435 = fadd contract <8 x float> %v428, %v434
  %v436 = getelementptr i8, ptr %v417, i64 8
  %v437 = load float, ptr %v436, align 1, !invariant.load !0
  %v438 = insertelement <8 x float> poison, float %v437, i64 0
  %v439 = shufflevector <8 x float> %v438, <8 x float> poison, <8 x i32> zeroinitializer
  %v440 = fsub contract <8 x float> %v133, %v439
  %v441 = fmul contract <8 x float> %v440, %v440
  %v442 = fadd contract <8 x float> %v435, %v441
  %v443 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v442
  %v444 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v443
  %v445 = select <8 x i1> %v444, <8 x float> splat (float 0x4060200000000000), <8 x float> %v443
  %v446 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v445
  %v447 = select <8 x i1> %v446, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v445
  %v448 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v447, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v449 = fsub <8 x float> %v448, splat (float 0x4168001FC0000000)
  %v450 = fsub <8 x float> %v447, %v449
  %v451 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v450, <8 x float> splat (float 0x3F83CEC460000000))
  %v452 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v451, <8 x float> %v450, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v453 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v452, <8 x float> %v450, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v454 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v453, <8 x float> %v450, <8 x float> splat (float 0x3FE62E4240000000))
  %v455 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v454, <8 x float> %v450, <8 x float> splat (float 0x3FF0000000000000))
  %v456 = bitcast <8 x float> %v448 to <8 x i32>
  %v457 = shl <8 x i32> %v456, splat (i32 22)
  %v458 = and <8 x i32> %v457, splat (i32 -8388608)
  %v459 = shl <8 x i32> %v456, splat (i32 23)
  %v460 = sub <8 x i32> %v459, %v458
  %v461 = bitcast <8 x i32> %v458 to <8 x float>
  %v462 = fmul <8 x float> %v455, %v461
  %v463 = bitcast <8 x i32> %v460 to <8 x float>
  %v464 = fmul <8 x float> %v462, %v463
  %v465 = fmul contract <8 x float> %v422, %v464
  %v466 = fmul contract <8 x float> %v465, %v426
  %v467 = fadd contract <8 x float> %v412, %v466
  %v468 = fmul contract <8 x float> %v465, %v433
  %v469 = fadd contract <8 x float> %v413, %v468
  %v470 = fmul contract <8 x float> %v465, %v440
  %v471 = fadd contract <8 x float> %v414, %v470
  %v472 = add nsw i64 %v411, 1
  br label %walk408, !llvm.loop !4
walk_done410:
  %v473 = fadd contract <8 x float> %v159, splat (float 0x0000000000000000)
  %v474 = fsub contract <8 x float> %v412, %v473
  %v475 = fadd contract <8 x float> %v158, %v474
  %v476 = fsub contract <8 x float> %v475, %v158
  %v477 = fsub contract <8 x float> %v476, %v474
  %v478 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v475)
  %v479 = fcmp olt <8 x float> %v478, splat (float 0x7FF0000000000000)
  %v480 = select <8 x i1> %v479, <8 x float> %v477, <8 x float> splat (float 0x0000000000000000)
  %v481 = fadd contract <8 x float> %v161, splat (float 0x0000000000000000)
  %v482 = fsub contract <8 x float> %v413, %v481
  %v483 = fadd contract <8 x float> %v160, %v482
  %v484 = fsub contract <8 x float> %v483, %v160
  %v485 = fsub contract <8 x float> %v484, %v482
  %v486 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v483)
  %v487 = fcmp olt <8 x float> %v486, splat (float 0x7FF0000000000000)
  %v488 = select <8 x i1> %v487, <8 x float> %v485, <8 x float> splat (float 0x0000000000000000)
  %v489 = fadd contract <8 x float> %v163, splat (float 0x0000000000000000)
  %v490 = fsub contract <8 x float> %v414, %v489
  %v491 = fadd contract <8 x float> %v162, %v490
  %v492 = fsub contract <8 x float> %v491, %v162
  %v493 = fsub contract <8 x float> %v492, %v490
  %v494 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v491)
  %v495 = fcmp olt <8 x float> %v494, splat (float 0x7FF0000000000000)
  %v496 = select <8 x i1> %v495, <8 x float> %v493, <8 x float> splat (float 0x0000000000000000)
  br label %chunk_head136, !llvm.loop !5
interval_end138:
  %v497 = add nsw i64 %v144, 1
  br label %interval_head134, !llvm.loop !6
columns_done139:
  %v498 = getelementptr i8, ptr %scratch, i64 128
  %v499 = load <8 x float>, ptr %v498, align 32
  %v500 = fmul contract <8 x float> splat (float 0xC000000000000000), %v499
  %v501 = fmul contract <8 x float> %v500, %v145
  %v502 = getelementptr i8, ptr %scratch, i64 192
  store <8 x float> %v501, ptr %v502, align 32
  %v503 = fmul contract <8 x float> %v500, %v147
  %v504 = getelementptr i8, ptr %scratch, i64 224
  store <8 x float> %v503, ptr %v504, align 32
  %v505 = fmul contract <8 x float> %v500, %v149
  %v506 = getelementptr i8, ptr %scratch, i64 256
  store <8 x float> %v505, ptr %v506, align 32
  %v507 = add nsw i64 %v75, 8
  %v508 = icmp sle i64 %v507, %v71
  %v509 = icmp eq i64 %v9, 12
  %v510 = and i1 %v508, %v509
  br i1 %v510, label %whole_tile511, label %part512
whole_tile511:
  %v514 = mul nsw i64 %v75, 12
  %v515 = getelementptr i8, ptr %v52, i64 %v514
  %v516 = getelementptr i8, ptr %scratch, i64 192
  %v517 = load <8 x float>, ptr %v516, align 32
  %v518 = getelementptr i8, ptr %scratch, i64 224
  %v519 = load <8 x float>, ptr %v518, align 32
  %v520 = shufflevector <8 x float> %v517, <8 x float> %v519, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v521 = getelementptr i8, ptr %scratch, i64 256
  %v522 = load <8 x float>, ptr %v521, align 32
  %v523 = shufflevector <8 x float> %v522, <8 x float> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v524 = shufflevector <16 x float> %v520, <16 x float> %v523, <24 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %v525 = shufflevector <24 x float> %v524, <24 x float> poison, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x float> %v525, ptr %v515, align 1
  br label %moved513
part512:
  %v526 = sub nsw i64 %v71, %v75
  %v527 = icmp slt i64 8, %v526
  %v528 = select i1 %v527, i64 8, i64 %v526
  br label %scatter_head529
scatter_head529:
  %v532 = phi i64 [ 0, %part512 ], [ %v552, %scatter530 ]
  %v533 = icmp slt i64 %v532, %v528
  br i1 %v533, label %scatter530, label %scatter_done531
scatter530:
  %v534 = add nsw i64 %v75, %v532
  %v535 = mul nsw i64 %v534, %v9
  %v536 = getelementptr i8, ptr %v52, i64 %v535
  %v537 = getelementptr i8, ptr %scratch, i64 192
  %v538 = getelementptr float, ptr %v537, i64 %v532
  %v539 = load float, ptr %v538
  store float %v539, ptr %v536, align 1
  %v540 = getelementptr i8, ptr %scratch, i64 192
  %v541 = getelementptr i8, ptr %v540, i64 32
  %v542 = getelementptr float, ptr %v541, i64 %v532
  %v543 = load float, ptr %v542
  %v544 = mul nsw i64 1, %v11
  %v545 = getelementptr i8, ptr %v536, i64 %v544
  store float %v543, ptr %v545, align 1
  %v546 = getelementptr i8, ptr %scratch, i64 192
  %v547 = getelementptr i8, ptr %v546, i64 64
  %v548 = getelementptr float, ptr %v547, i64 %v532
  %v549 = load float, ptr %v548
  %v550 = mul nsw i64 2, %v11
  %v551 = getelementptr i8, ptr %v536, i64 %v550
  store float %v549, ptr %v551, align 1
  %v552 = add nsw i64 %v532, 1
  br label %scatter_head529, !llvm.loop !7
scatter_done531:
  br label %moved513
moved513:
  %v553 = add nsw i64 %v75, 8
  br label %rows_head72, !llvm.loop !8
rows_done74:
  br label %take39
done41:
  ret void
}

!2 = distinct !{!2, !{!"llvm.loop.unroll.disable"}}
!3 = distinct !{!3, !{!"llvm.loop.unroll.disable"}}
!4 = distinct !{!4, !{!"llvm.loop.unroll.disable"}}
!5 = distinct !{!5, !{!"llvm.loop.unroll.disable"}}
!6 = distinct !{!6, !{!"llvm.loop.unroll.disable"}}
!7 = distinct !{!7, !{!"llvm.loop.unroll.disable"}}
!8 = distinct !{!8, !{!"llvm.loop.unroll.disable"}}
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind }
!0 = !{}
