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
  %v75 = phi i64 [ %v69, %work40 ], [ %v489, %moved449 ]
  %v76 = icmp slt i64 %v75, %v71
  br i1 %v76, label %rows73, label %rows_done74
rows73:
  %v77 = add nsw i64 %v71, -1
  %v78 = add nsw i64 %v75, 16
  %v79 = icmp sle i64 %v78, %v71
  %v80 = icmp eq i64 %v15, 12
  %v81 = and i1 %v79, %v80
  %v82 = icmp eq i64 %v33, 4
  %v83 = and i1 %v81, %v82
  br i1 %v83, label %whole_tile84, label %part85
whole_tile84:
  %v87 = mul nsw i64 %v75, 12
  %v88 = getelementptr i8, ptr %v56, i64 %v87
  %v89 = getelementptr i8, ptr %v88, i64 768
  call void @llvm.prefetch.p0(ptr %v89, i32 0, i32 3, i32 1)
  %v90 = getelementptr i8, ptr %v88, i64 832
  call void @llvm.prefetch.p0(ptr %v90, i32 0, i32 3, i32 1)
  %v91 = getelementptr i8, ptr %v88, i64 896
  call void @llvm.prefetch.p0(ptr %v91, i32 0, i32 3, i32 1)
  %v92 = load <48 x float>, ptr %v88, align 1, !invariant.load !0
  %v93 = shufflevector <48 x float> %v92, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  store <16 x float> %v93, ptr %scratch, align 4
  %v94 = shufflevector <48 x float> %v92, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v95 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v94, ptr %v95, align 4
  %v96 = shufflevector <48 x float> %v92, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v97 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v96, ptr %v97, align 4
  %v98 = mul nsw i64 %v75, 4
  %v99 = getelementptr i8, ptr %v68, i64 %v98
  %v100 = getelementptr i8, ptr %v99, i64 256
  call void @llvm.prefetch.p0(ptr %v100, i32 0, i32 3, i32 1)
  %v101 = load <16 x float>, ptr %v99, align 1, !invariant.load !0
  %v102 = shufflevector <16 x float> %v101, <16 x float> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v103 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v102, ptr %v103, align 4
  br label %moved86
part85:
  br label %gather_head104
gather_head104:
  %v107 = phi i64 [ 0, %part85 ], [ %v129, %gather105 ]
  %v108 = icmp slt i64 %v107, 16
  br i1 %v108, label %gather105, label %gather_done106
gather105:
  %v109 = add nsw i64 %v75, %v107
  %v110 = icmp slt i64 %v109, %v77
  %v111 = select i1 %v110, i64 %v109, i64 %v77
  %v112 = mul nsw i64 %v111, %v15
  %v113 = getelementptr i8, ptr %v56, i64 %v112
  %v114 = load float, ptr %v113, align 1, !invariant.load !0
  %v115 = getelementptr float, ptr %scratch, i64 %v107
  store float %v114, ptr %v115
  %v116 = getelementptr i8, ptr %v113, i64 4
  %v117 = load float, ptr %v116, align 1, !invariant.load !0
  %v118 = getelementptr i8, ptr %scratch, i64 64
  %v119 = getelementptr float, ptr %v118, i64 %v107
  store float %v117, ptr %v119
  %v120 = getelementptr i8, ptr %v113, i64 8
  %v121 = load float, ptr %v120, align 1, !invariant.load !0
  %v122 = getelementptr i8, ptr %scratch, i64 128
  %v123 = getelementptr float, ptr %v122, i64 %v107
  store float %v121, ptr %v123
  %v124 = mul nsw i64 %v111, %v33
  %v125 = getelementptr i8, ptr %v68, i64 %v124
  %v126 = load float, ptr %v125, align 1, !invariant.load !0
  %v127 = getelementptr i8, ptr %scratch, i64 192
  %v128 = getelementptr float, ptr %v127, i64 %v107
  store float %v126, ptr %v128
  %v129 = add nsw i64 %v107, 1
  br label %gather_head104, !llvm.loop !2
gather_done106:
  br label %moved86
moved86:
  %v130 = load <16 x float>, ptr %scratch, align 64
  %v131 = getelementptr i8, ptr %scratch, i64 64
  %v132 = load <16 x float>, ptr %v131, align 64
  %v133 = getelementptr i8, ptr %scratch, i64 128
  %v134 = load <16 x float>, ptr %v133, align 64
  %v141 = getelementptr i64, ptr %v48, i64 2
  %v142 = load i64, ptr %v141, align 8, !invariant.load !0
  %v143 = getelementptr i64, ptr %v48, i64 3
  %v144 = load i64, ptr %v143, align 8, !invariant.load !0
  br label %interval_head135
interval_head135:
  %v145 = phi i64 [ %v142, %moved86 ], [ %v433, %interval_end139 ]
  %v146 = phi <16 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v159, %interval_end139 ]
  %v147 = phi <16 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v160, %interval_end139 ]
  %v148 = phi <16 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v161, %interval_end139 ]
  %v149 = phi <16 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v162, %interval_end139 ]
  %v150 = phi <16 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v163, %interval_end139 ]
  %v151 = phi <16 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v164, %interval_end139 ]
  %v152 = icmp slt i64 %v145, %v144
  br i1 %v152, label %interval136, label %columns_done140
interval136:
  %v153 = mul nsw i64 %v145, 16
  %v154 = getelementptr i8, ptr %v36, i64 %v153
  %v155 = load i64, ptr %v154, align 8, !invariant.load !0
  %v156 = getelementptr i64, ptr %v154, i64 1
  %v157 = load i64, ptr %v156, align 8, !invariant.load !0
  br label %chunk_head137
chunk_head137:
  %v158 = phi i64 [ %v155, %interval136 ], [ %v169, %walk_done359 ]
  %v159 = phi <16 x float> [ %v146, %interval136 ], [ %v411, %walk_done359 ]
  %v160 = phi <16 x float> [ %v147, %interval136 ], [ %v416, %walk_done359 ]
  %v161 = phi <16 x float> [ %v148, %interval136 ], [ %v419, %walk_done359 ]
  %v162 = phi <16 x float> [ %v149, %interval136 ], [ %v424, %walk_done359 ]
  %v163 = phi <16 x float> [ %v150, %interval136 ], [ %v427, %walk_done359 ]
  %v164 = phi <16 x float> [ %v151, %interval136 ], [ %v432, %walk_done359 ]
  %v165 = icmp slt i64 %v158, %v157
  %v166 = load volatile i64, ptr %v38, align 8
  %v167 = icmp eq i64 %v166, 0
  %v168 = and i1 %v165, %v167
  br i1 %v168, label %chunk138, label %interval_end139
chunk138:
  %v169 = add nsw i64 %v158, 256
  %v170 = icmp slt i64 %v169, %v157
  %v171 = select i1 %v170, i64 %v169, i64 %v157
  %v172 = add nsw i64 %v171, -3
  br label %walk173
walk173:
  %v176 = phi i64 [ %v158, %chunk138 ], [ %v356, %column174 ]
  %v177 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk138 ], [ %v353, %column174 ]
  %v178 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk138 ], [ %v354, %column174 ]
  %v179 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk138 ], [ %v355, %column174 ]
  %v180 = icmp slt i64 %v176, %v172
  br i1 %v180, label %column174, label %walk_done175
column174:
  %v181 = add nsw i64 %v176, 1
  %v182 = add nsw i64 %v176, 2
  %v183 = add nsw i64 %v176, 3
  %v184 = mul nsw i64 %v176, %v21
  %v185 = getelementptr i8, ptr %v60, i64 %v184
  %v186 = mul nsw i64 %v181, %v21
  %v187 = getelementptr i8, ptr %v60, i64 %v186
  %v188 = mul nsw i64 %v182, %v21
  %v189 = getelementptr i8, ptr %v60, i64 %v188
  %v190 = mul nsw i64 %v183, %v21
  %v191 = getelementptr i8, ptr %v60, i64 %v190
  %v192 = mul nsw i64 %v176, %v27
  %v193 = getelementptr i8, ptr %v64, i64 %v192
  %v194 = mul nsw i64 %v181, %v27
  %v195 = getelementptr i8, ptr %v64, i64 %v194
  %v196 = mul nsw i64 %v182, %v27
  %v197 = getelementptr i8, ptr %v64, i64 %v196
  %v198 = mul nsw i64 %v183, %v27
  %v199 = getelementptr i8, ptr %v64, i64 %v198
  %v200 = load float, ptr %v193, align 1, !invariant.load !0
  %v201 = load float, ptr %v195, align 1, !invariant.load !0
  %v202 = load float, ptr %v197, align 1, !invariant.load !0
  %v203 = load float, ptr %v199, align 1, !invariant.load !0
  %v204 = insertelement <16 x float> poison, float %v200, i64 0
  %v205 = shufflevector <16 x float> %v204, <16 x float> poison, <16 x i32> zeroinitializer
  %v206 = insertelement <16 x float> poison, float %v201, i64 0
  %v207 = shufflevector <16 x float> %v206, <16 x float> poison, <16 x i32> zeroinitializer
  %v208 = insertelement <16 x float> poison, float %v202, i64 0
  %v209 = shufflevector <16 x float> %v208, <16 x float> poison, <16 x i32> zeroinitializer
  %v210 = insertelement <16 x float> poison, float %v203, i64 0
  %v211 = shufflevector <16 x float> %v210, <16 x float> poison, <16 x i32> zeroinitializer
  %v212 = load float, ptr %v185, align 1, !invariant.load !0
  %v213 = load float, ptr %v187, align 1, !invariant.load !0
  %v214 = load float, ptr %v189, align 1, !invariant.load !0
  %v215 = load float, ptr %v191, align 1, !invariant.load !0
  %v216 = insertelement <16 x float> poison, float %v212, i64 0
  %v217 = shufflevector <16 x float> %v216, <16 x float> poison, <16 x i32> zeroinitializer
  %v218 = insertelement <16 x float> poison, float %v213, i64 0
  %v219 = shufflevector <16 x float> %v218, <16 x float> poison, <16 x i32> zeroinitializer
  %v220 = insertelement <16 x float> poison, float %v214, i64 0
  %v221 = shufflevector <16 x float> %v220, <16 x float> poison, <16 x i32> zeroinitializer
  %v222 = insertelement <16 x float> poison, float %v215, i64 0
  %v223 = shufflevector <16 x float> %v222, <16 x float> poison, <16 x i32> zeroinitializer
  %v224 = fsub contract <16 x float> %v130, %v217
  %v225 = fsub contract <16 x float> %v130, %v219
  %v226 = fsub contract <16 x float> %v130, %v221
  %v227 = fsub contract <16 x float> %v130, %v223
  %v228 = fmul contract <16 x float> %v224, %v224
  %v229 = fmul contract <16 x float> %v225, %v225
  %v230 = fmul contract <16 x float> %v226, %v226
  %v231 = fmul contract <16 x float> %v227, %v227
  %v232 = fadd contract <16 x float> splat (float 0x8000000000000000), %v228
  %v233 = fadd contract <16 x float> splat (float 0x8000000000000000), %v229
  %v234 = fadd contract <16 x float> splat (float 0x8000000000000000), %v230
  %v235 = fadd contract <16 x float> splat (float 0x8000000000000000), %v231
  %v236 = getelementptr i8, ptr %v185, i64 4
  %v237 = load float, ptr %v236, align 1, !invariant.load !0
  %v238 = getelementptr i8, ptr %v187, i64 4
  %v239 = load float, ptr %v238, align 1, !invariant.load !0
  %v240 = getelementptr i8, ptr %v189, i64 4
  %v241 = load float, ptr %v240, align 1, !invariant.load !0
  %v242 = getelementptr i8, ptr %v191, i64 4
  %v243 = load float, ptr %v242, align 1, !invariant.load !0
  %v244 = insertelement <16 x float> poison, float %v237, i64 0
  %v245 = shufflevector <16 x float> %v244, <16 x float> poison, <16 x i32> zeroinitializer
  %v246 = insertelement <16 x float> poison, float %v239, i64 0
  %v247 = shufflevector <16 x float> %v246, <16 x float> poison, <16 x i32> zeroinitializer
  %v248 = insertelement <16 x float> poison, float %v241, i64 0
  %v249 = shufflevector <16 x float> %v248, <16 x float> poison, <16 x i32> zeroinitializer
  %v250 = insertelement <16 x float> poison, float %v243, i64 0
  %v251 = shufflevector <16 x float> %v250, <16 x float> poison, <16 x i32> zeroinitializer
  %v252 = fsub contract <16 x float> %v132, %v245
  %v253 = fsub contract <16 x float> %v132, %v247
  %v254 = fsub contract <16 x float> %v132, %v249
  %v255 = fsub contract <16 x float> %v132, %v251
  %v256 = fmul contract <16 x float> %v252, %v252
  %v257 = fmul contract <16 x float> %v253, %v253
  %v258 = fmul contract <16 x float> %v254, %v254
  %v259 = fmul contract <16 x float> %v255, %v255
  %v260 = fadd contract <16 x float> %v232, %v256
  %v261 = fadd contract <16 x float> %v233, %v257
  %v262 = fadd contract <16 x float> %v234, %v258
  %v263 = fadd contract <16 x float> %v235, %v259
  %v264 = getelementptr i8, ptr %v185, i64 8
  %v265 = load float, ptr %v264, align 1, !invariant.load !0
  %v266 = getelementptr i8, ptr %v187, i64 8
  %v267 = load float, ptr %v266, align 1, !invariant.load !0
  %v268 = getelementptr i8, ptr %v189, i64 8
  %v269 = load float, ptr %v268, align 1, !invariant.load !0
  %v270 = getelementptr i8, ptr %v191, i64 8
  %v271 = load float, ptr %v270, align 1, !invariant.load !0
  %v272 = insertelement <16 x float> poison, float %v265, i64 0
  %v273 = shufflevector <16 x float> %v272, <16 x float> poison, <16 x i32> zeroinitializer
  %v274 = insertelement <16 x float> poison, float %v267, i64 0
  %v275 = shufflevector <16 x float> %v274, <16 x float> poison, <16 x i32> zeroinitializer
  %v276 = insertelement <16 x float> poison, float %v269, i64 0
  %v277 = shufflevector <16 x float> %v276, <16 x float> poison, <16 x i32> zeroinitializer
  %v278 = insertelement <16 x float> poison, float %v271, i64 0
  %v279 = shufflevector <16 x float> %v278, <16 x float> poison, <16 x i32> zeroinitializer
  %v280 = fsub contract <16 x float> %v134, %v273
  %v281 = fsub contract <16 x float> %v134, %v275
  %v282 = fsub contract <16 x float> %v134, %v277
  %v283 = fsub contract <16 x float> %v134, %v279
  %v284 = fmul contract <16 x float> %v280, %v280
  %v285 = fmul contract <16 x float> %v281, %v281
  %v286 = fmul contract <16 x float> %v282, %v282
  %v287 = fmul contract <16 x float> %v283, %v283
  %v288 = fadd contract <16 x float> %v260, %v284
  %v289 = fadd contract <16 x float> %v261, %v285
  %v290 = fadd contract <16 x float> %v262, %v286
  %v291 = fadd contract <16 x float> %v263, %v287
  %v292 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v288
  %v293 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v289
  %v294 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v290
  %v295 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v291
  %v296 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v292, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v297 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v296, <16 x float> splat (float 0x3F83CEC460000000))
  %v298 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v297, <16 x float> %v296, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v299 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v298, <16 x float> %v296, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v300 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v299, <16 x float> %v296, <16 x float> splat (float 0x3FE62E4240000000))
  %v301 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v300, <16 x float> %v296, <16 x float> splat (float 0x3FF0000000000000))
  %v302 = fsub <16 x float> %v292, %v296
  %v303 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v301, <16 x float> %v302, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v304 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v293, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v305 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v304, <16 x float> splat (float 0x3F83CEC460000000))
  %v306 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v305, <16 x float> %v304, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v307 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v306, <16 x float> %v304, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v308 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v307, <16 x float> %v304, <16 x float> splat (float 0x3FE62E4240000000))
  %v309 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v308, <16 x float> %v304, <16 x float> splat (float 0x3FF0000000000000))
  %v310 = fsub <16 x float> %v293, %v304
  %v311 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v309, <16 x float> %v310, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v312 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v294, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v313 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v312, <16 x float> splat (float 0x3F83CEC460000000))
  %v314 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v313, <16 x float> %v312, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v315 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v314, <16 x float> %v312, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v316 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v315, <16 x float> %v312, <16 x float> splat (float 0x3FE62E4240000000))
  %v317 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v316, <16 x float> %v312, <16 x float> splat (float 0x3FF0000000000000))
  %v318 = fsub <16 x float> %v294, %v312
  %v319 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v317, <16 x float> %v318, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v320 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v295, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v321 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v320, <16 x float> splat (float 0x3F83CEC460000000))
  %v322 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v321, <16 x float> %v320, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v323 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v322, <16 x float> %v320, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v324 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v323, <16 x float> %v320, <16 x float> splat (float 0x3FE62E4240000000))
  %v325 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v324, <16 x float> %v320, <16 x float> splat (float 0x3FF0000000000000))
  %v326 = fsub <16 x float> %v295, %v320
  %v327 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v325, <16 x float> %v326, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v328 = fmul contract <16 x float> %v205, %v303
  %v329 = fmul contract <16 x float> %v207, %v311
  %v330 = fmul contract <16 x float> %v209, %v319
  %v331 = fmul contract <16 x float> %v211, %v327
  %v332 = fmul contract <16 x float> %v328, %v224
  %v333 = fmul contract <16 x float> %v329, %v225
  %v334 = fmul contract <16 x float> %v330, %v226
  %v335 = fmul contract <16 x float> %v331, %v227
  %v336 = fmul contract <16 x float> %v328, %v252
  %v337 = fmul contract <16 x float> %v329, %v253
  %v338 = fmul contract <16 x float> %v330, %v254
  %v339 = fmul contract <16 x float> %v331, %v255
  %v340 = fmul contract <16 x float> %v328, %v280
  %v341 = fmul contract <16 x float> %v329, %v281
  %v342 = fmul contract <16 x float> %v330, %v282
  %v343 = fmul contract <16 x float> %v331, %v283
  %v344 = fadd contract <16 x float> %v177, %v332
  %v345 = fadd contract <16 x float> %v178, %v336
  %v346 = fadd contract <16 x float> %v179, %v340
  %v347 = fadd contract <16 x float> %v344, %v333
  %v348 = fadd contract <16 x float> %v345, %v337
  %v349 = fadd contract <16 x float> %v346, %v341
  %v350 = fadd contract <16 x float> %v347, %v334
  %v351 = fadd contract <16 x float> %v348, %v338
  %v352 = fadd contract <16 x float> %v349, %v342
  %v353 = fadd contract <16 x float> %v350, %v335
  %v354 = fadd contract <16 x float> %v351, %v339
  %v355 = fadd contract <16 x float> %v352, %v343
  %v356 = add nsw i64 %v176, 4
  br label %walk173, !llvm.loop !3
walk_done175:
  br label %walk357
walk357:
  %v360 = phi i64 [ %v176, %walk_done175 ], [ %v408, %column358 ]
  %v361 = phi <16 x float> [ %v177, %walk_done175 ], [ %v403, %column358 ]
  %v362 = phi <16 x float> [ %v178, %walk_done175 ], [ %v405, %column358 ]
  %v363 = phi <16 x float> [ %v179, %walk_done175 ], [ %v407, %column358 ]
  %v364 = icmp slt i64 %v360, %v171
  br i1 %v364, label %column358, label %walk_done359
column358:
  %v365 = mul nsw i64 %v360, %v21
  %v366 = getelementptr i8, ptr %v60, i64 %v365
  %v367 = mul nsw i64 %v360, %v27
  %v368 = getelementptr i8, ptr %v64, i64 %v367
  %v369 = load float, ptr %v368, align 1, !invariant.load !0
  %v370 = insertelement <16 x float> poison, float %v369, i64 0
  %v371 = shufflevector <16 x float> %v370, <16 x float> poison, <16 x i32> zeroinitializer
  %v372 = load float, ptr %v366, align 1, !invariant.load !0
  %v373 = insertelement <16 x float> poison, float %v372, i64 0
  %v374 = shufflevector <16 x float> %v373, <16 x float> poison, <16 x i32> zeroinitializer
  %v375 = fsub contract <16 x float> %v130, %v374
  %v376 = fmul contract <16 x float> %v375, %v375
  %v377 = fadd contract <16 x float> splat (float 0x8000000000000000), %v376
  %v378 = getelementptr i8, ptr %v366, i64 4
  %v379 = load float, ptr %v378, align 1, !invariant.load !0
  %v380 = insertelement <16 x float> poison, float %v379, i64 0
  %v381 = shufflevector <16 x float> %v380, <16 x float> poison, <16 x i32> zeroinitializer
  %v382 = fsub contract <16 x float> %v132, %v381
  %v383 = fmul contract <16 x float> %v382, %v382
  %v384 = fadd contract <16 x float> %v377, %v383
  %v385 = getelementptr i8, ptr %v366, i64 8
  %v386 = load float, ptr %v385, align 1, !invariant.load !0
  %v387 = insertelement <16 x float> poison, float %v386, i64 0
  %v388 = shufflevector <16 x float> %v387, <16 x float> poison, <16 x i32> zeroinitializer
  %v389 = fsub contract <16 x float> %v134, %v388
  %v390 = fmul contract <16 x float> %v389, %v389
  %v391 = fadd contract <16 x float> %v384, %v390
  %v392 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v391
  %v393 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v392, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v394 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v393, <16 x float> splat (float 0x3F83CEC460000000))
  %v395 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v394, <16 x float> %v393, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v396 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v395, <16 x float> %v393, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v397 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v396, <16 x float> %v393, <16 x float> splat (float 0x3FE62E4240000000))
  %v398 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v397, <16 x float> %v393, <16 x float> splat (float 0x3FF0000000000000))
  %v399 = fsub <16 x float> %v392, %v393
  %v400 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v398, <16 x float> %v399, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v401 = fmul contract <16 x float> %v371, %v400
  %v402 = fmul contract <16 x float> %v401, %v375
  %v403 = fadd contract <16 x float> %v361, %v402
  %v404 = fmul contract <16 x float> %v401, %v382
  %v405 = fadd contract <16 x float> %v362, %v404
  %v406 = fmul contract <16 x float> %v401, %v389
  %v407 = fadd contract <16 x float> %v363, %v406
  %v408 = add nsw i64 %v360, 1
  br label %walk357, !llvm.loop !4
walk_done359:
  %v409 = fadd contract <16 x float> %v160, splat (float 0x0000000000000000)
  %v410 = fsub contract <16 x float> %v361, %v409
  %v411 = fadd contract <16 x float> %v159, %v410
  %v412 = fsub contract <16 x float> %v411, %v159
  %v413 = fsub contract <16 x float> %v412, %v410
  %v414 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v411)
  %v415 = fcmp olt <16 x float> %v414, splat (float 0x7FF0000000000000)
  %v416 = select <16 x i1> %v415, <16 x float> %v413, <16 x float> splat (float 0x0000000000000000)
  %v417 = fadd contract <16 x float> %v162, splat (float 0x0000000000000000)
  %v418 = fsub contract <16 x float> %v362, %v417
  %v419 = fadd contract <16 x float> %v161, %v418
  %v420 = fsub contract <16 x float> %v419, %v161
  %v421 = fsub contract <16 x float> %v420, %v418
  %v422 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v419)
  %v423 = fcmp olt <16 x float> %v422, splat (float 0x7FF0000000000000)
  %v424 = select <16 x i1> %v423, <16 x float> %v421, <16 x float> splat (float 0x0000000000000000)
  %v425 = fadd contract <16 x float> %v164, splat (float 0x0000000000000000)
  %v426 = fsub contract <16 x float> %v363, %v425
  %v427 = fadd contract <16 x float> %v163, %v426
  %v428 = fsub contract <16 x float> %v427, %v163
  %v429 = fsub contract <16 x float> %v428, %v426
  %v430 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v427)
  %v431 = fcmp olt <16 x float> %v430, splat (float 0x7FF0000000000000)
  %v432 = select <16 x i1> %v431, <16 x float> %v429, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head137, !llvm.loop !5
interval_end139:
  %v433 = add nsw i64 %v145, 1
  br label %interval_head135, !llvm.loop !6
columns_done140:
  %v434 = getelementptr i8, ptr %scratch, i64 192
  %v435 = load <16 x float>, ptr %v434, align 64
  %v436 = fmul contract <16 x float> splat (float 0xC000000000000000), %v435
  %v437 = fmul contract <16 x float> %v436, %v146
  %v438 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v437, ptr %v438, align 64
  %v439 = fmul contract <16 x float> %v436, %v148
  %v440 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v439, ptr %v440, align 64
  %v441 = fmul contract <16 x float> %v436, %v150
  %v442 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v441, ptr %v442, align 64
  %v443 = add nsw i64 %v75, 16
  %v444 = icmp sle i64 %v443, %v71
  %v445 = icmp eq i64 %v9, 12
  %v446 = and i1 %v444, %v445
  br i1 %v446, label %whole_tile447, label %part448
whole_tile447:
  %v450 = mul nsw i64 %v75, 12
  %v451 = getelementptr i8, ptr %v52, i64 %v450
  %v452 = getelementptr i8, ptr %scratch, i64 256
  %v453 = load <16 x float>, ptr %v452, align 64
  %v454 = getelementptr i8, ptr %scratch, i64 320
  %v455 = load <16 x float>, ptr %v454, align 64
  %v456 = shufflevector <16 x float> %v453, <16 x float> %v455, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v457 = getelementptr i8, ptr %scratch, i64 384
  %v458 = load <16 x float>, ptr %v457, align 64
  %v459 = shufflevector <16 x float> %v458, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v460 = shufflevector <32 x float> %v456, <32 x float> %v459, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v461 = shufflevector <48 x float> %v460, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  store <48 x float> %v461, ptr %v451, align 1
  br label %moved449
part448:
  %v462 = sub nsw i64 %v71, %v75
  %v463 = icmp slt i64 16, %v462
  %v464 = select i1 %v463, i64 16, i64 %v462
  br label %scatter_head465
scatter_head465:
  %v468 = phi i64 [ 0, %part448 ], [ %v488, %scatter466 ]
  %v469 = icmp slt i64 %v468, %v464
  br i1 %v469, label %scatter466, label %scatter_done467
scatter466:
  %v470 = add nsw i64 %v75, %v468
  %v471 = mul nsw i64 %v470, %v9
  %v472 = getelementptr i8, ptr %v52, i64 %v471
  %v473 = getelementptr i8, ptr %scratch, i64 256
  %v474 = getelementptr float, ptr %v473, i64 %v468
  %v475 = load float, ptr %v474
  store float %v475, ptr %v472, align 1
  %v476 = getelementptr i8, ptr %scratch, i64 256
  %v477 = getelementptr i8, ptr %v476, i64 64
  %v478 = getelementptr float, ptr %v477, i64 %v468
  %v479 = load float, ptr %v478
  %v480 = mul nsw i64 1, %v11
  %v481 = getelementptr i8, ptr %v472, i64 %v480
  store float %v479, ptr %v481, align 1
  %v482 = getelementptr i8, ptr %scratch, i64 256
  %v483 = getelementptr i8, ptr %v482, i64 128
  %v484 = getelementptr float, ptr %v483, i64 %v468
  %v485 = load float, ptr %v484
  %v486 = mul nsw i64 2, %v11
  %v487 = getelementptr i8, ptr %v472, i64 %v486
  store float %v485, ptr %v487, align 1
  %v488 = add nsw i64 %v468, 1
  br label %scatter_head465, !llvm.loop !7
scatter_done467:
  br label %moved449
moved449:
  %v489 = add nsw i64 %v75, 16
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
declare <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
