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
  %v59 = load float, ptr %v58, align 1, !invariant.load !0
  %v60 = fmul contract float %v59, %v59
  %v61 = insertelement <16 x float> poison, float %v60, i64 0
  %v62 = shufflevector <16 x float> %v61, <16 x float> poison, <16 x i32> zeroinitializer
  %v63 = getelementptr i64, ptr %frame, i64 15
  %v64 = load i64, ptr %v63, align 8, !invariant.load !0
  %v65 = bitcast i64 %v64 to double
  %v66 = fptrunc double %v65 to float
  %v67 = insertelement <16 x float> poison, float %v66, i64 0
  %v68 = shufflevector <16 x float> %v67, <16 x float> poison, <16 x i32> zeroinitializer
  %v69 = load i64, ptr %v42, align 8, !invariant.load !0
  %v70 = getelementptr i64, ptr %v42, i64 1
  %v71 = load i64, ptr %v70, align 8, !invariant.load !0
  br label %rows_head72
rows_head72:
  %v75 = phi i64 [ %v69, %work34 ], [ %v406, %scatter_done396 ]
  %v76 = icmp slt i64 %v75, %v71
  br i1 %v76, label %rows73, label %rows_done74
rows73:
  %v77 = add nsw i64 %v71, -1
  br label %gather_head78
gather_head78:
  %v81 = phi i64 [ 0, %rows73 ], [ %v94, %gather79 ]
  %v82 = icmp slt i64 %v81, 48
  br i1 %v82, label %gather79, label %gather_done80
gather79:
  %v83 = add nsw i64 %v75, %v81
  %v84 = icmp slt i64 %v83, %v77
  %v85 = select i1 %v84, i64 %v83, i64 %v77
  %v86 = mul nsw i64 %v85, %v15
  %v87 = getelementptr i8, ptr %v50, i64 %v86
  %v88 = load float, ptr %v87, align 1, !invariant.load !0
  %v89 = getelementptr float, ptr %scratch, i64 %v81
  store float %v88, ptr %v89
  %v90 = getelementptr i8, ptr %v87, i64 4
  %v91 = load float, ptr %v90, align 1, !invariant.load !0
  %v92 = getelementptr i8, ptr %scratch, i64 192
  %v93 = getelementptr float, ptr %v92, i64 %v81
  store float %v91, ptr %v93
  %v94 = add nsw i64 %v81, 1
  br label %gather_head78
gather_done80:
  %v95 = getelementptr i8, ptr %scratch, i64 64
  %v96 = getelementptr i8, ptr %scratch, i64 128
  %v97 = load <16 x float>, ptr %scratch, align 64
  %v98 = load <16 x float>, ptr %v95, align 64
  %v99 = load <16 x float>, ptr %v96, align 64
  %v100 = getelementptr i8, ptr %scratch, i64 192
  %v101 = getelementptr i8, ptr %v100, i64 64
  %v102 = getelementptr i8, ptr %v100, i64 128
  %v103 = load <16 x float>, ptr %v100, align 64
  %v104 = load <16 x float>, ptr %v101, align 64
  %v105 = load <16 x float>, ptr %v102, align 64
  %v112 = getelementptr i64, ptr %v42, i64 2
  %v113 = load i64, ptr %v112, align 8, !invariant.load !0
  %v114 = getelementptr i64, ptr %v42, i64 3
  %v115 = load i64, ptr %v114, align 8, !invariant.load !0
  br label %interval_head106
interval_head106:
  %v116 = phi i64 [ %v113, %gather_done80 ], [ %v384, %interval_end110 ]
  %v117 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v130, %interval_end110 ]
  %v118 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v131, %interval_end110 ]
  %v119 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v132, %interval_end110 ]
  %v120 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v133, %interval_end110 ]
  %v121 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v134, %interval_end110 ]
  %v122 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v135, %interval_end110 ]
  %v123 = icmp slt i64 %v116, %v115
  br i1 %v123, label %interval107, label %columns_done111
interval107:
  %v124 = mul nsw i64 %v116, 16
  %v125 = getelementptr i8, ptr %v30, i64 %v124
  %v126 = load i64, ptr %v125, align 8, !invariant.load !0
  %v127 = getelementptr i64, ptr %v125, i64 1
  %v128 = load i64, ptr %v127, align 8, !invariant.load !0
  br label %chunk_head108
chunk_head108:
  %v129 = phi i64 [ %v126, %interval107 ], [ %v140, %walk_done314 ]
  %v130 = phi <16 x float> [ %v117, %interval107 ], [ %v366, %walk_done314 ]
  %v131 = phi <16 x float> [ %v118, %interval107 ], [ %v367, %walk_done314 ]
  %v132 = phi <16 x float> [ %v119, %interval107 ], [ %v368, %walk_done314 ]
  %v133 = phi <16 x float> [ %v120, %interval107 ], [ %v381, %walk_done314 ]
  %v134 = phi <16 x float> [ %v121, %interval107 ], [ %v382, %walk_done314 ]
  %v135 = phi <16 x float> [ %v122, %interval107 ], [ %v383, %walk_done314 ]
  %v136 = icmp slt i64 %v129, %v128
  %v137 = load volatile i64, ptr %v32, align 8
  %v138 = icmp eq i64 %v137, 0
  %v139 = and i1 %v136, %v138
  br i1 %v139, label %chunk109, label %interval_end110
chunk109:
  %v140 = add nsw i64 %v129, 256
  %v141 = icmp slt i64 %v140, %v128
  %v142 = select i1 %v141, i64 %v140, i64 %v128
  %v143 = add nsw i64 %v142, -3
  br label %walk144
walk144:
  %v147 = phi i64 [ %v129, %chunk109 ], [ %v311, %column145 ]
  %v148 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk109 ], [ %v308, %column145 ]
  %v149 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk109 ], [ %v309, %column145 ]
  %v150 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk109 ], [ %v310, %column145 ]
  %v151 = icmp slt i64 %v147, %v143
  br i1 %v151, label %column145, label %walk_done146
column145:
  %v152 = add nsw i64 %v147, 1
  %v153 = add nsw i64 %v147, 2
  %v154 = add nsw i64 %v147, 3
  %v155 = mul nsw i64 %v147, %v21
  %v156 = getelementptr i8, ptr %v54, i64 %v155
  %v157 = mul nsw i64 %v152, %v21
  %v158 = getelementptr i8, ptr %v54, i64 %v157
  %v159 = mul nsw i64 %v153, %v21
  %v160 = getelementptr i8, ptr %v54, i64 %v159
  %v161 = mul nsw i64 %v154, %v21
  %v162 = getelementptr i8, ptr %v54, i64 %v161
  %v163 = load float, ptr %v156, align 1, !invariant.load !0
  %v164 = load float, ptr %v158, align 1, !invariant.load !0
  %v165 = load float, ptr %v160, align 1, !invariant.load !0
  %v166 = load float, ptr %v162, align 1, !invariant.load !0
  %v167 = insertelement <16 x float> poison, float %v163, i64 0
  %v168 = shufflevector <16 x float> %v167, <16 x float> poison, <16 x i32> zeroinitializer
  %v169 = insertelement <16 x float> poison, float %v164, i64 0
  %v170 = shufflevector <16 x float> %v169, <16 x float> poison, <16 x i32> zeroinitializer
  %v171 = insertelement <16 x float> poison, float %v165, i64 0
  %v172 = shufflevector <16 x float> %v171, <16 x float> poison, <16 x i32> zeroinitializer
  %v173 = insertelement <16 x float> poison, float %v166, i64 0
  %v174 = shufflevector <16 x float> %v173, <16 x float> poison, <16 x i32> zeroinitializer
  %v175 = fsub contract <16 x float> %v97, %v168
  %v176 = fsub contract <16 x float> %v98, %v168
  %v177 = fsub contract <16 x float> %v99, %v168
  %v178 = fsub contract <16 x float> %v97, %v170
  %v179 = fsub contract <16 x float> %v98, %v170
  %v180 = fsub contract <16 x float> %v99, %v170
  %v181 = fsub contract <16 x float> %v97, %v172
  %v182 = fsub contract <16 x float> %v98, %v172
  %v183 = fsub contract <16 x float> %v99, %v172
  %v184 = fsub contract <16 x float> %v97, %v174
  %v185 = fsub contract <16 x float> %v98, %v174
  %v186 = fsub contract <16 x float> %v99, %v174
  %v187 = fmul contract <16 x float> %v175, %v175
  %v188 = fmul contract <16 x float> %v176, %v176
  %v189 = fmul contract <16 x float> %v177, %v177
  %v190 = fmul contract <16 x float> %v178, %v178
  %v191 = fmul contract <16 x float> %v179, %v179
  %v192 = fmul contract <16 x float> %v180, %v180
  %v193 = fmul contract <16 x float> %v181, %v181
  %v194 = fmul contract <16 x float> %v182, %v182
  %v195 = fmul contract <16 x float> %v183, %v183
  %v196 = fmul contract <16 x float> %v184, %v184
  %v197 = fmul contract <16 x float> %v185, %v185
  %v198 = fmul contract <16 x float> %v186, %v186
  %v199 = fadd contract <16 x float> splat (float 0x8000000000000000), %v187
  %v200 = fadd contract <16 x float> splat (float 0x8000000000000000), %v188
  %v201 = fadd contract <16 x float> splat (float 0x8000000000000000), %v189
  %v202 = fadd contract <16 x float> splat (float 0x8000000000000000), %v190
  %v203 = fadd contract <16 x float> splat (float 0x8000000000000000), %v191
  %v204 = fadd contract <16 x float> splat (float 0x8000000000000000), %v192
  %v205 = fadd contract <16 x float> splat (float 0x8000000000000000), %v193
  %v206 = fadd contract <16 x float> splat (float 0x8000000000000000), %v194
  %v207 = fadd contract <16 x float> splat (float 0x8000000000000000), %v195
  %v208 = fadd contract <16 x float> splat (float 0x8000000000000000), %v196
  %v209 = fadd contract <16 x float> splat (float 0x8000000000000000), %v197
  %v210 = fadd contract <16 x float> splat (float 0x8000000000000000), %v198
  %v211 = getelementptr i8, ptr %v156, i64 4
  %v212 = load float, ptr %v211, align 1, !invariant.load !0
  %v213 = getelementptr i8, ptr %v158, i64 4
  %v214 = load float, ptr %v213, align 1, !invariant.load !0
  %v215 = getelementptr i8, ptr %v160, i64 4
  %v216 = load float, ptr %v215, align 1, !invariant.load !0
  %v217 = getelementptr i8, ptr %v162, i64 4
  %v218 = load float, ptr %v217, align 1, !invariant.load !0
  %v219 = insertelement <16 x float> poison, float %v212, i64 0
  %v220 = shufflevector <16 x float> %v219, <16 x float> poison, <16 x i32> zeroinitializer
  %v221 = insertelement <16 x float> poison, float %v214, i64 0
  %v222 = shufflevector <16 x float> %v221, <16 x float> poison, <16 x i32> zeroinitializer
  %v223 = insertelement <16 x float> poison, float %v216, i64 0
  %v224 = shufflevector <16 x float> %v223, <16 x float> poison, <16 x i32> zeroinitializer
  %v225 = insertelement <16 x float> poison, float %v218, i64 0
  %v226 = shufflevector <16 x float> %v225, <16 x float> poison, <16 x i32> zeroinitializer
  %v227 = fsub contract <16 x float> %v103, %v220
  %v228 = fsub contract <16 x float> %v104, %v220
  %v229 = fsub contract <16 x float> %v105, %v220
  %v230 = fsub contract <16 x float> %v103, %v222
  %v231 = fsub contract <16 x float> %v104, %v222
  %v232 = fsub contract <16 x float> %v105, %v222
  %v233 = fsub contract <16 x float> %v103, %v224
  %v234 = fsub contract <16 x float> %v104, %v224
  %v235 = fsub contract <16 x float> %v105, %v224
  %v236 = fsub contract <16 x float> %v103, %v226
  %v237 = fsub contract <16 x float> %v104, %v226
  %v238 = fsub contract <16 x float> %v105, %v226
  %v239 = fmul contract <16 x float> %v227, %v227
  %v240 = fmul contract <16 x float> %v228, %v228
  %v241 = fmul contract <16 x float> %v229, %v229
  %v242 = fmul contract <16 x float> %v230, %v230
  %v243 = fmul contract <16 x float> %v231, %v231
  %v244 = fmul contract <16 x float> %v232, %v232
  %v245 = fmul contract <16 x float> %v233, %v233
  %v246 = fmul contract <16 x float> %v234, %v234
  %v247 = fmul contract <16 x float> %v235, %v235
  %v248 = fmul contract <16 x float> %v236, %v236
  %v249 = fmul contract <16 x float> %v237, %v237
  %v250 = fmul contract <16 x float> %v238, %v238
  %v251 = fadd contract <16 x float> %v199, %v239
  %v252 = fadd contract <16 x float> %v200, %v240
  %v253 = fadd contract <16 x float> %v201, %v241
  %v254 = fadd contract <16 x float> %v202, %v242
  %v255 = fadd contract <16 x float> %v203, %v243
  %v256 = fadd contract <16 x float> %v204, %v244
  %v257 = fadd contract <16 x float> %v205, %v245
  %v258 = fadd contract <16 x float> %v206, %v246
  %v259 = fadd contract <16 x float> %v207, %v247
  %v260 = fadd contract <16 x float> %v208, %v248
  %v261 = fadd contract <16 x float> %v209, %v249
  %v262 = fadd contract <16 x float> %v210, %v250
  %v263 = fmul contract <16 x float> %v251, %v62
  %v264 = fmul contract <16 x float> %v252, %v62
  %v265 = fmul contract <16 x float> %v253, %v62
  %v266 = fmul contract <16 x float> %v254, %v62
  %v267 = fmul contract <16 x float> %v255, %v62
  %v268 = fmul contract <16 x float> %v256, %v62
  %v269 = fmul contract <16 x float> %v257, %v62
  %v270 = fmul contract <16 x float> %v258, %v62
  %v271 = fmul contract <16 x float> %v259, %v62
  %v272 = fmul contract <16 x float> %v260, %v62
  %v273 = fmul contract <16 x float> %v261, %v62
  %v274 = fmul contract <16 x float> %v262, %v62
  %v275 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v263
  %v276 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v264
  %v277 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v265
  %v278 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v266
  %v279 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v267
  %v280 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v268
  %v281 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v269
  %v282 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v270
  %v283 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v271
  %v284 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v272
  %v285 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v273
  %v286 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v274
  %v287 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v275
  %v288 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v276
  %v289 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v277
  %v290 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v278
  %v291 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v279
  %v292 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v280
  %v293 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v281
  %v294 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v282
  %v295 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v283
  %v296 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v284
  %v297 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v285
  %v298 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v286
  %v299 = fadd contract <16 x float> %v148, %v287
  %v300 = fadd contract <16 x float> %v149, %v288
  %v301 = fadd contract <16 x float> %v150, %v289
  %v302 = fadd contract <16 x float> %v299, %v290
  %v303 = fadd contract <16 x float> %v300, %v291
  %v304 = fadd contract <16 x float> %v301, %v292
  %v305 = fadd contract <16 x float> %v302, %v293
  %v306 = fadd contract <16 x float> %v303, %v294
  %v307 = fadd contract <16 x float> %v304, %v295
  %v308 = fadd contract <16 x float> %v305, %v296
  %v309 = fadd contract <16 x float> %v306, %v297
  %v310 = fadd contract <16 x float> %v307, %v298
  %v311 = add nsw i64 %v147, 4
  br label %walk144
walk_done146:
  br label %walk312
walk312:
  %v315 = phi i64 [ %v147, %walk_done146 ], [ %v359, %column313 ]
  %v316 = phi <16 x float> [ %v148, %walk_done146 ], [ %v356, %column313 ]
  %v317 = phi <16 x float> [ %v149, %walk_done146 ], [ %v357, %column313 ]
  %v318 = phi <16 x float> [ %v150, %walk_done146 ], [ %v358, %column313 ]
  %v319 = icmp slt i64 %v315, %v142
  br i1 %v319, label %column313, label %walk_done314
column313:
  %v320 = mul nsw i64 %v315, %v21
  %v321 = getelementptr i8, ptr %v54, i64 %v320
  %v322 = load float, ptr %v321, align 1, !invariant.load !0
  %v323 = insertelement <16 x float> poison, float %v322, i64 0
  %v324 = shufflevector <16 x float> %v323, <16 x float> poison, <16 x i32> zeroinitializer
  %v325 = fsub contract <16 x float> %v97, %v324
  %v326 = fsub contract <16 x float> %v98, %v324
  %v327 = fsub contract <16 x float> %v99, %v324
  %v328 = fmul contract <16 x float> %v325, %v325
  %v329 = fmul contract <16 x float> %v326, %v326
  %v330 = fmul contract <16 x float> %v327, %v327
  %v331 = fadd contract <16 x float> splat (float 0x8000000000000000), %v328
  %v332 = fadd contract <16 x float> splat (float 0x8000000000000000), %v329
  %v333 = fadd contract <16 x float> splat (float 0x8000000000000000), %v330
  %v334 = getelementptr i8, ptr %v321, i64 4
  %v335 = load float, ptr %v334, align 1, !invariant.load !0
  %v336 = insertelement <16 x float> poison, float %v335, i64 0
  %v337 = shufflevector <16 x float> %v336, <16 x float> poison, <16 x i32> zeroinitializer
  %v338 = fsub contract <16 x float> %v103, %v337
  %v339 = fsub contract <16 x float> %v104, %v337
  %v340 = fsub contract <16 x float> %v105, %v337
  %v341 = fmul contract <16 x float> %v338, %v338
  %v342 = fmul contract <16 x float> %v339, %v339
  %v343 = fmul contract <16 x float> %v340, %v340
  %v344 = fadd contract <16 x float> %v331, %v341
  %v345 = fadd contract <16 x float> %v332, %v342
  %v346 = fadd contract <16 x float> %v333, %v343
  %v347 = fmul contract <16 x float> %v344, %v62
  %v348 = fmul contract <16 x float> %v345, %v62
  %v349 = fmul contract <16 x float> %v346, %v62
  %v350 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v347
  %v351 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v348
  %v352 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v349
  %v353 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v350
  %v354 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v351
  %v355 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v352
  %v356 = fadd contract <16 x float> %v316, %v353
  %v357 = fadd contract <16 x float> %v317, %v354
  %v358 = fadd contract <16 x float> %v318, %v355
  %v359 = add nsw i64 %v315, 1
  br label %walk312
walk_done314:
  %v360 = fadd contract <16 x float> %v133, splat (float 0x0000000000000000)
  %v361 = fadd contract <16 x float> %v134, splat (float 0x0000000000000000)
  %v362 = fadd contract <16 x float> %v135, splat (float 0x0000000000000000)
  %v363 = fsub contract <16 x float> %v316, %v360
  %v364 = fsub contract <16 x float> %v317, %v361
  %v365 = fsub contract <16 x float> %v318, %v362
  %v366 = fadd contract <16 x float> %v130, %v363
  %v367 = fadd contract <16 x float> %v131, %v364
  %v368 = fadd contract <16 x float> %v132, %v365
  %v369 = fsub contract <16 x float> %v366, %v130
  %v370 = fsub contract <16 x float> %v367, %v131
  %v371 = fsub contract <16 x float> %v368, %v132
  %v372 = fsub contract <16 x float> %v369, %v363
  %v373 = fsub contract <16 x float> %v370, %v364
  %v374 = fsub contract <16 x float> %v371, %v365
  %v375 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v366)
  %v376 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v367)
  %v377 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v368)
  %v378 = fcmp olt <16 x float> %v375, splat (float 0x7FF0000000000000)
  %v379 = fcmp olt <16 x float> %v376, splat (float 0x7FF0000000000000)
  %v380 = fcmp olt <16 x float> %v377, splat (float 0x7FF0000000000000)
  %v381 = select <16 x i1> %v378, <16 x float> %v372, <16 x float> splat (float 0x0000000000000000)
  %v382 = select <16 x i1> %v379, <16 x float> %v373, <16 x float> splat (float 0x0000000000000000)
  %v383 = select <16 x i1> %v380, <16 x float> %v374, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head108
interval_end110:
  %v384 = add nsw i64 %v116, 1
  br label %interval_head106
columns_done111:
  %v385 = fmul contract <16 x float> %v68, %v117
  %v386 = fmul contract <16 x float> %v68, %v118
  %v387 = fmul contract <16 x float> %v68, %v119
  %v388 = getelementptr i8, ptr %scratch, i64 384
  %v389 = getelementptr i8, ptr %v388, i64 64
  %v390 = getelementptr i8, ptr %v388, i64 128
  store <16 x float> %v385, ptr %v388, align 64
  store <16 x float> %v386, ptr %v389, align 64
  store <16 x float> %v387, ptr %v390, align 64
  %v391 = sub nsw i64 %v71, %v75
  %v392 = icmp slt i64 48, %v391
  %v393 = select i1 %v392, i64 48, i64 %v391
  br label %scatter_head394
scatter_head394:
  %v397 = phi i64 [ 0, %columns_done111 ], [ %v405, %scatter395 ]
  %v398 = icmp slt i64 %v397, %v393
  br i1 %v398, label %scatter395, label %scatter_done396
scatter395:
  %v399 = add nsw i64 %v75, %v397
  %v400 = mul nsw i64 %v399, %v9
  %v401 = getelementptr i8, ptr %v46, i64 %v400
  %v402 = getelementptr i8, ptr %scratch, i64 384
  %v403 = getelementptr float, ptr %v402, i64 %v397
  %v404 = load float, ptr %v403
  store float %v404, ptr %v401, align 1
  %v405 = add nsw i64 %v397, 1
  br label %scatter_head394
scatter_done396:
  %v406 = add nsw i64 %v75, 48
  br label %rows_head72
rows_done74:
  br label %take33
done35:
  ret void
}

declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
