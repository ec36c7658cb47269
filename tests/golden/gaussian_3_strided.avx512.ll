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
  %v65 = phi i64 [ %v59, %work34 ], [ %v627, %moved601 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v90, %gather69 ]
  %v72 = icmp slt i64 %v71, 48
  br i1 %v72, label %gather69, label %gather_done70
gather69:
  %v73 = add nsw i64 %v65, %v71
  %v74 = icmp slt i64 %v73, %v67
  %v75 = select i1 %v74, i64 %v73, i64 %v67
  %v76 = mul nsw i64 %v75, %v15
  %v77 = getelementptr i8, ptr %v50, i64 %v76
  %v78 = load float, ptr %v77, align 1, !invariant.load !0
  %v79 = getelementptr float, ptr %scratch, i64 %v71
  store float %v78, ptr %v79
  %v80 = mul nsw i64 1, %v17
  %v81 = getelementptr i8, ptr %v77, i64 %v80
  %v82 = load float, ptr %v81, align 1, !invariant.load !0
  %v83 = getelementptr i8, ptr %scratch, i64 192
  %v84 = getelementptr float, ptr %v83, i64 %v71
  store float %v82, ptr %v84
  %v85 = mul nsw i64 2, %v17
  %v86 = getelementptr i8, ptr %v77, i64 %v85
  %v87 = load float, ptr %v86, align 1, !invariant.load !0
  %v88 = getelementptr i8, ptr %scratch, i64 384
  %v89 = getelementptr float, ptr %v88, i64 %v71
  store float %v87, ptr %v89
  %v90 = add nsw i64 %v71, 1
  br label %gather_head68, !llvm.loop !2
gather_done70:
  %v91 = getelementptr i8, ptr %scratch, i64 64
  %v92 = getelementptr i8, ptr %scratch, i64 128
  %v93 = load <16 x float>, ptr %scratch, align 64
  %v94 = load <16 x float>, ptr %v91, align 64
  %v95 = load <16 x float>, ptr %v92, align 64
  %v96 = getelementptr i8, ptr %scratch, i64 192
  %v97 = getelementptr i8, ptr %v96, i64 64
  %v98 = getelementptr i8, ptr %v96, i64 128
  %v99 = load <16 x float>, ptr %v96, align 64
  %v100 = load <16 x float>, ptr %v97, align 64
  %v101 = load <16 x float>, ptr %v98, align 64
  %v102 = getelementptr i8, ptr %scratch, i64 384
  %v103 = getelementptr i8, ptr %v102, i64 64
  %v104 = getelementptr i8, ptr %v102, i64 128
  %v105 = load <16 x float>, ptr %v102, align 64
  %v106 = load <16 x float>, ptr %v103, align 64
  %v107 = load <16 x float>, ptr %v104, align 64
  %v114 = getelementptr i64, ptr %v42, i64 2
  %v115 = load i64, ptr %v114, align 8, !invariant.load !0
  %v116 = getelementptr i64, ptr %v42, i64 3
  %v117 = load i64, ptr %v116, align 8, !invariant.load !0
  br label %interval_head108
interval_head108:
  %v118 = phi i64 [ %v115, %gather_done70 ], [ %v591, %interval_end112 ]
  %v119 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v132, %interval_end112 ]
  %v120 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v133, %interval_end112 ]
  %v121 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v134, %interval_end112 ]
  %v122 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v135, %interval_end112 ]
  %v123 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v136, %interval_end112 ]
  %v124 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v137, %interval_end112 ]
  %v125 = icmp slt i64 %v118, %v117
  br i1 %v125, label %interval109, label %columns_done113
interval109:
  %v126 = mul nsw i64 %v118, 16
  %v127 = getelementptr i8, ptr %v30, i64 %v126
  %v128 = load i64, ptr %v127, align 8, !invariant.load !0
  %v129 = getelementptr i64, ptr %v127, i64 1
  %v130 = load i64, ptr %v129, align 8, !invariant.load !0
  br label %chunk_head110
chunk_head110:
  %v131 = phi i64 [ %v128, %interval109 ], [ %v142, %walk_done480 ]
  %v132 = phi <16 x float> [ %v119, %interval109 ], [ %v573, %walk_done480 ]
  %v133 = phi <16 x float> [ %v120, %interval109 ], [ %v574, %walk_done480 ]
  %v134 = phi <16 x float> [ %v121, %interval109 ], [ %v575, %walk_done480 ]
  %v135 = phi <16 x float> [ %v122, %interval109 ], [ %v588, %walk_done480 ]
  %v136 = phi <16 x float> [ %v123, %interval109 ], [ %v589, %walk_done480 ]
  %v137 = phi <16 x float> [ %v124, %interval109 ], [ %v590, %walk_done480 ]
  %v138 = icmp slt i64 %v131, %v130
  %v139 = load volatile i64, ptr %v32, align 8
  %v140 = icmp eq i64 %v139, 0
  %v141 = and i1 %v138, %v140
  br i1 %v141, label %chunk111, label %interval_end112
chunk111:
  %v142 = add nsw i64 %v131, 256
  %v143 = icmp slt i64 %v142, %v130
  %v144 = select i1 %v143, i64 %v142, i64 %v130
  %v145 = add nsw i64 %v144, -3
  br label %walk146
walk146:
  %v149 = phi i64 [ %v131, %chunk111 ], [ %v477, %column147 ]
  %v150 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk111 ], [ %v474, %column147 ]
  %v151 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk111 ], [ %v475, %column147 ]
  %v152 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk111 ], [ %v476, %column147 ]
  %v153 = icmp slt i64 %v149, %v145
  br i1 %v153, label %column147, label %walk_done148
column147:
  %v154 = add nsw i64 %v149, 1
  %v155 = add nsw i64 %v149, 2
  %v156 = add nsw i64 %v149, 3
  %v157 = mul nsw i64 %v149, %v21
  %v158 = getelementptr i8, ptr %v54, i64 %v157
  %v159 = mul nsw i64 %v154, %v21
  %v160 = getelementptr i8, ptr %v54, i64 %v159
  %v161 = mul nsw i64 %v155, %v21
  %v162 = getelementptr i8, ptr %v54, i64 %v161
  %v163 = mul nsw i64 %v156, %v21
  %v164 = getelementptr i8, ptr %v54, i64 %v163
  %v165 = mul nsw i64 %v149, %v27
  %v166 = getelementptr i8, ptr %v58, i64 %v165
  %v167 = mul nsw i64 %v154, %v27
  %v168 = getelementptr i8, ptr %v58, i64 %v167
  %v169 = mul nsw i64 %v155, %v27
  %v170 = getelementptr i8, ptr %v58, i64 %v169
  %v171 = mul nsw i64 %v156, %v27
  %v172 = getelementptr i8, ptr %v58, i64 %v171
  %v173 = load float, ptr %v166, align 1, !invariant.load !0
  %v174 = load float, ptr %v168, align 1, !invariant.load !0
  %v175 = load float, ptr %v170, align 1, !invariant.load !0
  %v176 = load float, ptr %v172, align 1, !invariant.load !0
  %v177 = insertelement <16 x float> poison, float %v173, i64 0
  %v178 = shufflevector <16 x float> %v177, <16 x float> poison, <16 x i32> zeroinitializer
  %v179 = insertelement <16 x float> poison, float %v174, i64 0
  %v180 = shufflevector <16 x float> %v179, <16 x float> poison, <16 x i32> zeroinitializer
  %v181 = insertelement <16 x float> poison, float %v175, i64 0
  %v182 = shufflevector <16 x float> %v181, <16 x float> poison, <16 x i32> zeroinitializer
  %v183 = insertelement <16 x float> poison, float %v176, i64 0
  %v184 = shufflevector <16 x float> %v183, <16 x float> poison, <16 x i32> zeroinitializer
  %v185 = load float, ptr %v158, align 1, !invariant.load !0
  %v186 = load float, ptr %v160, align 1, !invariant.load !0
  %v187 = load float, ptr %v162, align 1, !invariant.load !0
  %v188 = load float, ptr %v164, align 1, !invariant.load !0
  %v189 = insertelement <16 x float> poison, float %v185, i64 0
  %v190 = shufflevector <16 x float> %v189, <16 x float> poison, <16 x i32> zeroinitializer
  %v191 = insertelement <16 x float> poison, float %v186, i64 0
  %v192 = shufflevector <16 x float> %v191, <16 x float> poison, <16 x i32> zeroinitializer
  %v193 = insertelement <16 x float> poison, float %v187, i64 0
  %v194 = shufflevector <16 x float> %v193, <16 x float> poison, <16 x i32> zeroinitializer
  %v195 = insertelement <16 x float> poison, float %v188, i64 0
  %v196 = shufflevector <16 x float> %v195, <16 x float> poison, <16 x i32> zeroinitializer
  %v197 = fsub contract <16 x float> %v93, %v190
  %v198 = fsub contract <16 x float> %v94, %v190
  %v199 = fsub contract <16 x float> %v95, %v190
  %v200 = fsub contract <16 x float> %v93, %v192
  %v201 = fsub contract <16 x float> %v94, %v192
  %v202 = fsub contract <16 x float> %v95, %v192
  %v203 = fsub contract <16 x float> %v93, %v194
  %v204 = fsub contract <16 x float> %v94, %v194
  %v205 = fsub contract <16 x float> %v95, %v194
  %v206 = fsub contract <16 x float> %v93, %v196
  %v207 = fsub contract <16 x float> %v94, %v196
  %v208 = fsub contract <16 x float> %v95, %v196
  %v209 = fmul contract <16 x float> %v197, %v197
  %v210 = fmul contract <16 x float> %v198, %v198
  %v211 = fmul contract <16 x float> %v199, %v199
  %v212 = fmul contract <16 x float> %v200, %v200
  %v213 = fmul contract <16 x float> %v201, %v201
  %v214 = fmul contract <16 x float> %v202, %v202
  %v215 = fmul contract <16 x float> %v203, %v203
  %v216 = fmul contract <16 x float> %v204, %v204
  %v217 = fmul contract <16 x float> %v205, %v205
  %v218 = fmul contract <16 x float> %v206, %v206
  %v219 = fmul contract <16 x float> %v207, %v207
  %v220 = fmul contract <16 x float> %v208, %v208
  %v221 = fadd contract <16 x float> splat (float 0x8000000000000000), %v209
  %v222 = fadd contract <16 x float> splat (float 0x8000000000000000), %v210
  %v223 = fadd contract <16 x float> splat (float 0x8000000000000000), %v211
  %v224 = fadd contract <16 x float> splat (float 0x8000000000000000), %v212
  %v225 = fadd contract <16 x float> splat (float 0x8000000000000000), %v213
  %v226 = fadd contract <16 x float> splat (float 0x8000000000000000), %v214
  %v227 = fadd contract <16 x float> splat (float 0x8000000000000000), %v215
  %v228 = fadd contract <16 x float> splat (float 0x8000000000000000), %v216
  %v229 = fadd contract <16 x float> splat (float 0x8000000000000000), %v217
  %v230 = fadd contract <16 x float> splat (float 0x8000000000000000), %v218
  %v231 = fadd contract <16 x float> splat (float 0x8000000000000000), %v219
  %v232 = fadd contract <16 x float> splat (float 0x8000000000000000), %v220
  %v233 = mul nsw i64 1, %v23
  %v234 = getelementptr i8, ptr %v158, i64 %v233
  %v235 = load float, ptr %v234, align 1, !invariant.load !0
  %v236 = mul nsw i64 1, %v23
  %v237 = getelementptr i8, ptr %v160, i64 %v236
  %v238 = load float, ptr %v237, align 1, !invariant.load !0
  %v239 = mul nsw i64 1, %v23
  %v240 = getelementptr i8, ptr %v162, i64 %v239
  %v241 = load float, ptr %v240, align 1, !invariant.load !0
  %v242 = mul nsw i64 1, %v23
  %v243 = getelementptr i8, ptr %v164, i64 %v242
  %v244 = load float, ptr %v243, align 1, !invariant.load !0
  %v245 = insertelement <16 x float> poison, float %v235, i64 0
  %v246 = shufflevector <16 x float> %v245, <16 x float> poison, <16 x i32> zeroinitializer
  %v247 = insertelement <16 x float> poison, float %v238, i64 0
  %v248 = shufflevector <16 x float> %v247, <16 x float> poison, <16 x i32> zeroinitializer
  %v249 = insertelement <16 x float> poison, float %v241, i64 0
  %v250 = shufflevector <16 x float> %v249, <16 x float> poison, <16 x i32> zeroinitializer
  %v251 = insertelement <16 x float> poison, float %v244, i64 0
  %v252 = shufflevector <16 x float> %v251, <16 x float> poison, <16 x i32> zeroinitializer
  %v253 = fsub contract <16 x float> %v99, %v246
  %v254 = fsub contract <16 x float> %v100, %v246
  %v255 = fsub contract <16 x float> %v101, %v246
  %v256 = fsub contract <16 x float> %v99, %v248
  %v257 = fsub contract <16 x float> %v100, %v248
  %v258 = fsub contract <16 x float> %v101, %v248
  %v259 = fsub contract <16 x float> %v99, %v250
  %v260 = fsub contract <16 x float> %v100, %v250
  %v261 = fsub contract <16 x float> %v101, %v250
  %v262 = fsub contract <16 x float> %v99, %v252
  %v263 = fsub contract <16 x float> %v100, %v252
  %v264 = fsub contract <16 x float> %v101, %v252
  %v265 = fmul contract <16 x float> %v253, %v253
  %v266 = fmul contract <16 x float> %v254, %v254
  %v267 = fmul contract <16 x float> %v255, %v255
  %v268 = fmul contract <16 x float> %v256, %v256
  %v269 = fmul contract <16 x float> %v257, %v257
  %v270 = fmul contract <16 x float> %v258, %v258
  %v271 = fmul contract <16 x float> %v259, %v259
  %v272 = fmul contract <16 x float> %v260, %v260
  %v273 = fmul contract <16 x float> %v261, %v261
  %v274 = fmul contract <16 x float> %v262, %v262
  %v275 = fmul contract <16 x float> %v263, %v263
  %v276 = fmul contract <16 x float> %v264, %v264
  %v277 = fadd contract <16 x float> %v221, %v265
  %v278 = fadd contract <16 x float> %v222, %v266
  %v279 = fadd contract <16 x float> %v223, %v267
  %v280 = fadd contract <16 x float> %v224, %v268
  %v281 = fadd contract <16 x float> %v225, %v269
  %v282 = fadd contract <16 x float> %v226, %v270
  %v283 = fadd contract <16 x float> %v227, %v271
  %v284 = fadd contract <16 x float> %v228, %v272
  %v285 = fadd contract <16 x float> %v229, %v273
  %v286 = fadd contract <16 x float> %v230, %v274
  %v287 = fadd contract <16 x float> %v231, %v275
  %v288 = fadd contract <16 x float> %v232, %v276
  %v289 = mul nsw i64 2, %v23
  %v290 = getelementptr i8, ptr %v158, i64 %v289
  %v291 = load float, ptr %v290, align 1, !invariant.load !0
  %v292 = mul nsw i64 2, %v23
  %v293 = getelementptr i8, ptr %v160, i64 %v292
  %v294 = load float, ptr %v293, align 1, !invariant.load !0
  %v295 = mul nsw i64 2, %v23
  %v296 = getelementptr i8, ptr %v162, i64 %v295
  %v297 = load float, ptr %v296, align 1, !invariant.load !0
  %v298 = mul nsw i64 2, %v23
  %v299 = getelementptr i8, ptr %v164, i64 %v298
  %v300 = load float, ptr %v299, align 1, !invariant.load !0
  %v301 = insertelement <16 x float> poison, float %v291, i64 0
  %v302 = shufflevector <16 x float> %v301, <16 x float> poison, <16 x i32> zeroinitializer
  %v303 = insertelement <16 x float> poison, float %v294, i64 0
  %v304 = shufflevector <16 x float> %v303, <16 x float> poison, <16 x i32> zeroinitializer
  %v305 = insertelement <16 x float> poison, float %v297, i64 0
  %v306 = shufflevector <16 x float> %v305, <16 x float> poison, <16 x i32> zeroinitializer
  %v307 = insertelement <16 x float> poison, float %v300, i64 0
  %v308 = shufflevector <16 x float> %v307, <16 x float> poison, <16 x i32> zeroinitializer
  %v309 = fsub contract <16 x float> %v105, %v302
  %v310 = fsub contract <16 x float> %v106, %v302
  %v311 = fsub contract <16 x float> %v107, %v302
  %v312 = fsub contract <16 x float> %v105, %v304
  %v313 = fsub contract <16 x float> %v106, %v304
  %v314 = fsub contract <16 x float> %v107, %v304
  %v315 = fsub contract <16 x float> %v105, %v306
  %v316 = fsub contract <16 x float> %v106, %v306
  %v317 = fsub contract <16 x float> %v107, %v306
  %v318 = fsub contract <16 x float> %v105, %v308
  %v319 = fsub contract <16 x float> %v106, %v308
  %v320 = fsub contract <16 x float> %v107, %v308
  %v321 = fmul contract <16 x float> %v309, %v309
  %v322 = fmul contract <16 x float> %v310, %v310
  %v323 = fmul contract <16 x float> %v311, %v311
  %v324 = fmul contract <16 x float> %v312, %v312
  %v325 = fmul contract <16 x float> %v313, %v313
  %v326 = fmul contract <16 x float> %v314, %v314
  %v327 = fmul contract <16 x float> %v315, %v315
  %v328 = fmul contract <16 x float> %v316, %v316
  %v329 = fmul contract <16 x float> %v317, %v317
  %v330 = fmul contract <16 x float> %v318, %v318
  %v331 = fmul contract <16 x float> %v319, %v319
  %v332 = fmul contract <16 x float> %v320, %v320
  %v333 = fadd contract <16 x float> %v277, %v321
  %v334 = fadd contract <16 x float> %v278, %v322
  %v335 = fadd contract <16 x float> %v279, %v323
  %v336 = fadd contract <16 x float> %v280, %v324
  %v337 = fadd contract <16 x float> %v281, %v325
  %v338 = fadd contract <16 x float> %v282, %v326
  %v339 = fadd contract <16 x float> %v283, %v327
  %v340 = fadd contract <16 x float> %v284, %v328
  %v341 = fadd contract <16 x float> %v285, %v329
  %v342 = fadd contract <16 x float> %v286, %v330
  %v343 = fadd contract <16 x float> %v287, %v331
  %v344 = fadd contract <16 x float> %v288, %v332
  %v345 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v333
  %v346 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v334
  %v347 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v335
  %v348 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v336
  %v349 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v337
  %v350 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v338
  %v351 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v339
  %v352 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v340
  %v353 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v341
  %v354 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v342
  %v355 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v343
  %v356 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v344
  %v357 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v345, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v358 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v357, <16 x float> splat (float 0x3F83CEC460000000))
  %v359 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v358, <16 x float> %v357, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v360 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v359, <16 x float> %v357, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v361 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v360, <16 x float> %v357, <16 x float> splat (float 0x3FE62E4240000000))
  %v362 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v361, <16 x float> %v357, <16 x float> splat (float 0x3FF0000000000000))
  %v363 = fsub <16 x float> %v345, %v357
  %v364 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v362, <16 x float> %v363, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v365 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v346, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v366 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v365, <16 x float> splat (float 0x3F83CEC460000000))
  %v367 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v366, <16 x float> %v365, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v368 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v367, <16 x float> %v365, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v369 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v368, <16 x float> %v365, <16 x float> splat (float 0x3FE62E4240000000))
  %v370 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v369, <16 x float> %v365, <16 x float> splat (float 0x3FF0000000000000))
  %v371 = fsub <16 x float> %v346, %v365
  %v372 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v370, <16 x float> %v371, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v373 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v347, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v374 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v373, <16 x float> splat (float 0x3F83CEC460000000))
  %v375 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v374, <16 x float> %v373, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v376 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v375, <16 x float> %v373, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v377 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v376, <16 x float> %v373, <16 x float> splat (float 0x3FE62E4240000000))
  %v378 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v377, <16 x float> %v373, <16 x float> splat (float 0x3FF0000000000000))
  %v379 = fsub <16 x float> %v347, %v373
  %v380 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v378, <16 x float> %v379, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v381 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v348, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v382 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v381, <16 x float> splat (float 0x3F83CEC460000000))
  %v383 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v382, <16 x float> %v381, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v384 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v383, <16 x float> %v381, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v385 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v384, <16 x float> %v381, <16 x float> splat (float 0x3FE62E4240000000))
  %v386 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v385, <16 x float> %v381, <16 x float> splat (float 0x3FF0000000000000))
  %v387 = fsub <16 x float> %v348, %v381
  %v388 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v386, <16 x float> %v387, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v389 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v349, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v390 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v389, <16 x float> splat (float 0x3F83CEC460000000))
  %v391 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v390, <16 x float> %v389, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v392 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v391, <16 x float> %v389, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v393 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v392, <16 x float> %v389, <16 x float> splat (float 0x3FE62E4240000000))
  %v394 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v393, <16 x float> %v389, <16 x float> splat (float 0x3FF0000000000000))
  %v395 = fsub <16 x float> %v349, %v389
  %v396 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v394, <16 x float> %v395, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v397 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v350, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v398 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v397, <16 x float> splat (float 0x3F83CEC460000000))
  %v399 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v398, <16 x float> %v397, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v400 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v399, <16 x float> %v397, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v401 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v400, <16 x float> %v397, <16 x float> splat (float 0x3FE62E4240000000))
  %v402 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v401, <16 x float> %v397, <16 x float> splat (float 0x3FF0000000000000))
  %v403 = fsub <16 x float> %v350, %v397
  %v404 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v402, <16 x float> %v403, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v405 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v351, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v406 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v405, <16 x float> splat (float 0x3F83CEC460000000))
  %v407 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v406, <16 x float> %v405, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v408 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v407, <16 x float> %v405, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v409 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v408, <16 x float> %v405, <16 x float> splat (float 0x3FE62E4240000000))
  %v410 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v409, <16 x float> %v405, <16 x float> splat (float 0x3FF0000000000000))
  %v411 = fsub <16 x float> %v351, %v405
  %v412 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v410, <16 x float> %v411, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v413 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v352, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v414 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v413, <16 x float> splat (float 0x3F83CEC460000000))
  %v415 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v414, <16 x float> %v413, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v416 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v415, <16 x float> %v413, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v417 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v416, <16 x float> %v413, <16 x float> splat (float 0x3FE62E4240000000))
  %v418 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v417, <16 x float> %v413, <16 x float> splat (float 0x3FF0000000000000))
  %v419 = fsub <16 x float> %v352, %v413
  %v420 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v418, <16 x float> %v419, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v421 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v353, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v422 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v421, <16 x float> splat (float 0x3F83CEC460000000))
  %v423 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v422, <16 x float> %v421, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v424 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v423, <16 x float> %v421, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v425 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v424, <16 x float> %v421, <16 x float> splat (float 0x3FE62E4240000000))
  %v426 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v425, <16 x float> %v421, <16 x float> splat (float 0x3FF0000000000000))
  %v427 = fsub <16 x float> %v353, %v421
  %v428 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v426, <16 x float> %v427, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v429 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v354, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v430 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v429, <16 x float> splat (float 0x3F83CEC460000000))
  %v431 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v430, <16 x float> %v429, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v432 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v431, <16 x float> %v429, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v433 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v432, <16 x float> %v429, <16 x float> splat (float 0x3FE62E4240000000))
  %v434 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v433, <16 x float> %v429, <16 x float> splat (float 0x3FF0000000000000))
  %v435 = fsub <16 x float> %v354, %v429
  %v436 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v434, <16 x float> %v435, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v437 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v355, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v438 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v437, <16 x float> splat (float 0x3F83CEC460000000))
  %v439 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v438, <16 x float> %v437, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v440 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v439, <16 x float> %v437, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v441 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v440, <16 x float> %v437, <16 x float> splat (float 0x3FE62E4240000000))
  %v442 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v441, <16 x float> %v437, <16 x float> splat (float 0x3FF0000000000000))
  %v443 = fsub <16 x float> %v355, %v437
  %v444 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v442, <16 x float> %v443, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v445 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v356, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v446 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v445, <16 x float> splat (float 0x3F83CEC460000000))
  %v447 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v446, <16 x float> %v445, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v448 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v447, <16 x float> %v445, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v449 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v448, <16 x float> %v445, <16 x float> splat (float 0x3FE62E4240000000))
  %v450 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v449, <16 x float> %v445, <16 x float> splat (float 0x3FF0000000000000))
  %v451 = fsub <16 x float> %v356, %v445
  %v452 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v450, <16 x float> %v451, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v453 = fmul contract <16 x float> %v178, %v364
  %v454 = fmul contract <16 x float> %v178, %v372
  %v455 = fmul contract <16 x float> %v178, %v380
  %v456 = fmul contract <16 x float> %v180, %v388
  %v457 = fmul contract <16 x float> %v180, %v396
  %v458 = fmul contract <16 x float> %v180, %v404
  %v459 = fmul contract <16 x float> %v182, %v412
  %v460 = fmul contract <16 x float> %v182, %v420
  %v461 = fmul contract <16 x float> %v182, %v428
  %v462 = fmul contract <16 x float> %v184, %v436
  %v463 = fmul contract <16 x float> %v184, %v444
  %v464 = fmul contract <16 x float> %v184, %v452
  %v465 = fadd contract <16 x float> %v150, %v453
  %v466 = fadd contract <16 x float> %v151, %v454
  %v467 = fadd contract <16 x float> %v152, %v455
  %v468 = fadd contract <16 x float> %v465, %v456
  %v469 = fadd contract <16 x float> %v466, %v457
  %v470 = fadd contract <16 x float> %v467, %v458
  %v471 = fadd contract <16 x float> %v468, %v459
  %v472 = fadd contract <16 x float> %v469, %v460
  %v473 = fadd contract <16 x float> %v470, %v461
  %v474 = fadd contract <16 x float> %v471, %v462
  %v475 = fadd contract <16 x float> %v472, %v463
  %v476 = fadd contract <16 x float> %v473, %v464
  %v477 = add nsw i64 %v149, 4
  br label %walk146, !llvm.loop !3
walk_done148:
  br label %walk478
walk478:
  %v481 = phi i64 [ %v149, %walk_done148 ], [ %v566, %column479 ]
  %v482 = phi <16 x float> [ %v150, %walk_done148 ], [ %v563, %column479 ]
  %v483 = phi <16 x float> [ %v151, %walk_done148 ], [ %v564, %column479 ]
  %v484 = phi <16 x float> [ %v152, %walk_done148 ], [ %v565, %column479 ]
  %v485 = icmp slt i64 %v481, %v144
  br i1 %v485, label %column479, label %walk_done480
column479:
  %v486 = mul nsw i64 %v481, %v21
  %v487 = getelementptr i8, ptr %v54, i64 %v486
  %v488 = mul nsw i64 %v481, %v27
  %v489 = getelementptr i8, ptr %v58, i64 %v488
  %v490 = load float, ptr %v489, align 1, !invariant.load !0
  %v491 = insertelement <16 x float> poison, float %v490, i64 0
  %v492 = shufflevector <16 x float> %v491, <16 x float> poison, <16 x i32> zeroinitializer
  %v493 = load float, ptr %v487, align 1, !invariant.load !0
  %v494 = insertelement <16 x float> poison, float %v493, i64 0
  %v495 = shufflevector <16 x float> %v494, <16 x float> poison, <16 x i32> zeroinitializer
  %v496 = fsub contract <16 x float> %v93, %v495
  %v497 = fsub contract <16 x float> %v94, %v495
  %v498 = fsub contract <16 x float> %v95, %v495
  %v499 = fmul contract <16 x float> %v496, %v496
  %v500 = fmul contract <16 x float> %v497, %v497
  %v501 = fmul contract <16 x float> %v498, %v498
  %v502 = fadd contract <16 x float> splat (float 0x8000000000000000), %v499
  %v503 = fadd contract <16 x float> splat (float 0x8000000000000000), %v500
  %v504 = fadd contract <16 x float> splat (float 0x8000000000000000), %v501
  %v505 = mul nsw i64 1, %v23
  %v506 = getelementptr i8, ptr %v487, i64 %v505
  %v507 = load float, ptr %v506, align 1, !invariant.load !0
  %v508 = insertelement <16 x float> poison, float %v507, i64 0
  %v509 = shufflevector <16 x float> %v508, <16 x float> poison, <16 x i32> zeroinitializer
  %v510 = fsub contract <16 x float> %v99, %v509
  %v511 = fsub contract <16 x float> %v100, %v509
  %v512 = fsub contract <16 x float> %v101, %v509
  %v513 = fmul contract <16 x float> %v510, %v510
  %v514 = fmul contract <16 x float> %v511, %v511
  %v515 = fmul contract <16 x float> %v512, %v512
  %v516 = fadd contract <16 x float> %v502, %v513
  %v517 = fadd contract <16 x float> %v503, %v514
  %v518 = fadd contract <16 x float> %v504, %v515
  %v519 = mul nsw i64 2, %v23
  %v520 = getelementptr i8, ptr %v487, i64 %v519
  %v521 = load float, ptr %v520, align 1, !invariant.load !0
  %v522 = insertelement <16 x float> poison, float %v521, i64 0
  %v523 = shufflevector <16 x float> %v522, <16 x float> poison, <16 x i32> zeroinitializer
  %v524 = fsub contract <16 x float> %v105, %v523
  %v525 = fsub contract <16 x float> %v106, %v523
  %v526 = fsub contract <16 x float> %v107, %v523
  %v527 = fmul contract <16 x float> %v524, %v524
  %v528 = fmul contract <16 x float> %v525, %v525
  %v529 = fmul contract <16 x float> %v526, %v526
  %v530 = fadd contract <16 x float> %v516, %v527
  %v531 = fadd contract <16 x float> %v517, %v528
  %v532 = fadd contract <16 x float> %v518, %v529
  %v533 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v530
  %v534 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v531
  %v535 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v532
  %v536 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v533, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v537 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v536, <16 x float> splat (float 0x3F83CEC460000000))
  %v538 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v537, <16 x float> %v536, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v539 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v538, <16 x float> %v536, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v540 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v539, <16 x float> %v536, <16 x float> splat (float 0x3FE62E4240000000))
  %v541 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v540, <16 x float> %v536, <16 x float> splat (float 0x3FF0000000000000))
  %v542 = fsub <16 x float> %v533, %v536
  %v543 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v541, <16 x float> %v542, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v544 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v534, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v545 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v544, <16 x float> splat (float 0x3F83CEC460000000))
  %v546 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v545, <16 x float> %v544, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v547 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v546, <16 x float> %v544, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v548 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v547, <16 x float> %v544, <16 x float> splat (float 0x3FE62E4240000000))
  %v549 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v548, <16 x float> %v544, <16 x float> splat (float 0x3FF0000000000000))
  %v550 = fsub <16 x float> %v534, %v544
  %v551 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v549, <16 x float> %v550, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v552 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v535, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v553 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v552, <16 x float> splat (float 0x3F83CEC460000000))
  %v554 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v553, <16 x float> %v552, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v555 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v554, <16 x float> %v552, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v556 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v555, <16 x float> %v552, <16 x float> splat (float 0x3FE62E4240000000))
  %v557 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v556, <16 x float> %v552, <16 x float> splat (float 0x3FF0000000000000))
  %v558 = fsub <16 x float> %v535, %v552
  %v559 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v557, <16 x float> %v558, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v560 = fmul contract <16 x float> %v492, %v543
  %v561 = fmul contract <16 x float> %v492, %v551
  %v562 = fmul contract <16 x float> %v492, %v559
  %v563 = fadd contract <16 x float> %v482, %v560
  %v564 = fadd contract <16 x float> %v483, %v561
  %v565 = fadd contract <16 x float> %v484, %v562
  %v566 = add nsw i64 %v481, 1
  br label %walk478, !llvm.loop !4
walk_done480:
  %v567 = fadd contract <16 x float> %v135, splat (float 0x0000000000000000)
  %v568 = fadd contract <16 x float> %v136, splat (float 0x0000000000000000)
  %v569 = fadd contract <16 x float> %v137, splat (float 0x0000000000000000)
  %v570 = fsub contract <16 x float> %v482, %v567
  %v571 = fsub contract <16 x float> %v483, %v568
  %v572 = fsub contract <16 x float> %v484, %v569
  %v573 = fadd contract <16 x float> %v132, %v570
  %v574 = fadd contract <16 x float> %v133, %v571
  %v575 = fadd contract <16 x float> %v134, %v572
  %v576 = fsub contract <16 x float> %v573, %v132
  %v577 = fsub contract <16 x float> %v574, %v133
  %v578 = fsub contract <16 x float> %v575, %v134
  %v579 = fsub contract <16 x float> %v576, %v570
  %v580 = fsub contract <16 x float> %v577, %v571
  %v581 = fsub contract <16 x float> %v578, %v572
  %v582 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v573)
  %v583 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v574)
  %v584 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v575)
  %v585 = fcmp olt <16 x float> %v582, splat (float 0x7FF0000000000000)
  %v586 = fcmp olt <16 x float> %v583, splat (float 0x7FF0000000000000)
  %v587 = fcmp olt <16 x float> %v584, splat (float 0x7FF0000000000000)
  %v588 = select <16 x i1> %v585, <16 x float> %v579, <16 x float> splat (float 0x0000000000000000)
  %v589 = select <16 x i1> %v586, <16 x float> %v580, <16 x float> splat (float 0x0000000000000000)
  %v590 = select <16 x i1> %v587, <16 x float> %v581, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head110, !llvm.loop !5
interval_end112:
  %v591 = add nsw i64 %v118, 1
  br label %interval_head108, !llvm.loop !6
columns_done113:
  %v592 = getelementptr i8, ptr %scratch, i64 576
  %v593 = getelementptr i8, ptr %v592, i64 64
  %v594 = getelementptr i8, ptr %v592, i64 128
  store <16 x float> %v119, ptr %v592, align 64
  store <16 x float> %v120, ptr %v593, align 64
  store <16 x float> %v121, ptr %v594, align 64
  %v595 = add nsw i64 %v65, 48
  %v596 = icmp sle i64 %v595, %v61
  %v597 = icmp eq i64 %v9, 4
  %v598 = and i1 %v596, %v597
  br i1 %v598, label %whole_tile599, label %part600
whole_tile599:
  %v602 = mul nsw i64 %v65, 4
  %v603 = getelementptr i8, ptr %v46, i64 %v602
  %v604 = getelementptr i8, ptr %scratch, i64 576
  %v605 = load <16 x float>, ptr %v604, align 64
  store <16 x float> %v605, ptr %v603, align 1
  %v606 = getelementptr i8, ptr %scratch, i64 640
  %v607 = load <16 x float>, ptr %v606, align 64
  %v608 = getelementptr i8, ptr %v603, i64 64
  store <16 x float> %v607, ptr %v608, align 1
  %v609 = getelementptr i8, ptr %scratch, i64 704
  %v610 = load <16 x float>, ptr %v609, align 64
  %v611 = getelementptr i8, ptr %v603, i64 128
  store <16 x float> %v610, ptr %v611, align 1
  br label %moved601
part600:
  %v612 = sub nsw i64 %v61, %v65
  %v613 = icmp slt i64 48, %v612
  %v614 = select i1 %v613, i64 48, i64 %v612
  br label %scatter_head615
scatter_head615:
  %v618 = phi i64 [ 0, %part600 ], [ %v626, %scatter616 ]
  %v619 = icmp slt i64 %v618, %v614
  br i1 %v619, label %scatter616, label %scatter_done617
scatter616:
  %v620 = add nsw i64 %v65, %v618
  %v621 = mul nsw i64 %v620, %v9
  %v622 = getelementptr i8, ptr %v46, i64 %v621
  %v623 = getelementptr i8, ptr %scratch, i64 576
  %v624 = getelementptr float, ptr %v623, i64 %v618
  %v625 = load float, ptr %v624
  store float %v625, ptr %v622, align 1
  %v626 = add nsw i64 %v618, 1
  br label %scatter_head615, !llvm.loop !7
scatter_done617:
  br label %moved601
moved601:
  %v627 = add nsw i64 %v65, 48
  br label %rows_head62, !llvm.loop !8
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
declare <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
