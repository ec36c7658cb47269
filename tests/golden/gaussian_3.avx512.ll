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
  %v65 = phi i64 [ %v59, %work34 ], [ %v598, %scatter_done588 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v88, %gather69 ]
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
  %v80 = getelementptr i8, ptr %v77, i64 4
  %v81 = load float, ptr %v80, align 1, !invariant.load !0
  %v82 = getelementptr i8, ptr %scratch, i64 192
  %v83 = getelementptr float, ptr %v82, i64 %v71
  store float %v81, ptr %v83
  %v84 = getelementptr i8, ptr %v77, i64 8
  %v85 = load float, ptr %v84, align 1, !invariant.load !0
  %v86 = getelementptr i8, ptr %scratch, i64 384
  %v87 = getelementptr float, ptr %v86, i64 %v71
  store float %v85, ptr %v87
  %v88 = add nsw i64 %v71, 1
  br label %gather_head68
gather_done70:
  %v89 = getelementptr i8, ptr %scratch, i64 64
  %v90 = getelementptr i8, ptr %scratch, i64 128
  %v91 = load <16 x float>, ptr %scratch, align 64
  %v92 = load <16 x float>, ptr %v89, align 64
  %v93 = load <16 x float>, ptr %v90, align 64
  %v94 = getelementptr i8, ptr %scratch, i64 192
  %v95 = getelementptr i8, ptr %v94, i64 64
  %v96 = getelementptr i8, ptr %v94, i64 128
  %v97 = load <16 x float>, ptr %v94, align 64
  %v98 = load <16 x float>, ptr %v95, align 64
  %v99 = load <16 x float>, ptr %v96, align 64
  %v100 = getelementptr i8, ptr %scratch, i64 384
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
  %v116 = phi i64 [ %v113, %gather_done70 ], [ %v579, %interval_end110 ]
  %v117 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v130, %interval_end110 ]
  %v118 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v131, %interval_end110 ]
  %v119 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v132, %interval_end110 ]
  %v120 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v133, %interval_end110 ]
  %v121 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v134, %interval_end110 ]
  %v122 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v135, %interval_end110 ]
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
  %v129 = phi i64 [ %v126, %interval107 ], [ %v140, %walk_done470 ]
  %v130 = phi <16 x float> [ %v117, %interval107 ], [ %v561, %walk_done470 ]
  %v131 = phi <16 x float> [ %v118, %interval107 ], [ %v562, %walk_done470 ]
  %v132 = phi <16 x float> [ %v119, %interval107 ], [ %v563, %walk_done470 ]
  %v133 = phi <16 x float> [ %v120, %interval107 ], [ %v576, %walk_done470 ]
  %v134 = phi <16 x float> [ %v121, %interval107 ], [ %v577, %walk_done470 ]
  %v135 = phi <16 x float> [ %v122, %interval107 ], [ %v578, %walk_done470 ]
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
  %v147 = phi i64 [ %v129, %chunk109 ], [ %v467, %column145 ]
  %v148 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk109 ], [ %v464, %column145 ]
  %v149 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk109 ], [ %v465, %column145 ]
  %v150 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk109 ], [ %v466, %column145 ]
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
  %v163 = mul nsw i64 %v147, %v27
  %v164 = getelementptr i8, ptr %v58, i64 %v163
  %v165 = mul nsw i64 %v152, %v27
  %v166 = getelementptr i8, ptr %v58, i64 %v165
  %v167 = mul nsw i64 %v153, %v27
  %v168 = getelementptr i8, ptr %v58, i64 %v167
  %v169 = mul nsw i64 %v154, %v27
  %v170 = getelementptr i8, ptr %v58, i64 %v169
  %v171 = load float, ptr %v164, align 1, !invariant.load !0
  %v172 = load float, ptr %v166, align 1, !invariant.load !0
  %v173 = load float, ptr %v168, align 1, !invariant.load !0
  %v174 = load float, ptr %v170, align 1, !invariant.load !0
  %v175 = insertelement <16 x float> poison, float %v171, i64 0
  %v176 = shufflevector <16 x float> %v175, <16 x float> poison, <16 x i32> zeroinitializer
  %v177 = insertelement <16 x float> poison, float %v172, i64 0
  %v178 = shufflevector <16 x float> %v177, <16 x float> poison, <16 x i32> zeroinitializer
  %v179 = insertelement <16 x float> poison, float %v173, i64 0
  %v180 = shufflevector <16 x float> %v179, <16 x float> poison, <16 x i32> zeroinitializer
  %v181 = insertelement <16 x float> poison, float %v174, i64 0
  %v182 = shufflevector <16 x float> %v181, <16 x float> poison, <16 x i32> zeroinitializer
  %v183 = load float, ptr %v156, align 1, !invariant.load !0
  %v184 = load float, ptr %v158, align 1, !invariant.load !0
  %v185 = load float, ptr %v160, align 1, !invariant.load !0
  %v186 = load float, ptr %v162, align 1, !invariant.load !0
  %v187 = insertelement <16 x float> poison, float %v183, i64 0
  %v188 = shufflevector <16 x float> %v187, <16 x float> poison, <16 x i32> zeroinitializer
  %v189 = insertelement <16 x float> poison, float %v184, i64 0
  %v190 = shufflevector <16 x float> %v189, <16 x float> poison, <16 x i32> zeroinitializer
  %v191 = insertelement <16 x float> poison, float %v185, i64 0
  %v192 = shufflevector <16 x float> %v191, <16 x float> poison, <16 x i32> zeroinitializer
  %v193 = insertelement <16 x float> poison, float %v186, i64 0
  %v194 = shufflevector <16 x float> %v193, <16 x float> poison, <16 x i32> zeroinitializer
  %v195 = fsub contract <16 x float> %v91, %v188
  %v196 = fsub contract <16 x float> %v92, %v188
  %v197 = fsub contract <16 x float> %v93, %v188
  %v198 = fsub contract <16 x float> %v91, %v190
  %v199 = fsub contract <16 x float> %v92, %v190
  %v200 = fsub contract <16 x float> %v93, %v190
  %v201 = fsub contract <16 x float> %v91, %v192
  %v202 = fsub contract <16 x float> %v92, %v192
  %v203 = fsub contract <16 x float> %v93, %v192
  %v204 = fsub contract <16 x float> %v91, %v194
  %v205 = fsub contract <16 x float> %v92, %v194
  %v206 = fsub contract <16 x float> %v93, %v194
  %v207 = fmul contract <16 x float> %v195, %v195
  %v208 = fmul contract <16 x float> %v196, %v196
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
  %v219 = fadd contract <16 x float> splat (float 0x8000000000000000), %v207
  %v220 = fadd contract <16 x float> splat (float 0x8000000000000000), %v208
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
  %v231 = getelementptr i8, ptr %v156, i64 4
  %v232 = load float, ptr %v231, align 1, !invariant.load !0
  %v233 = getelementptr i8, ptr %v158, i64 4
  %v234 = load float, ptr %v233, align 1, !invariant.load !0
  %v235 = getelementptr i8, ptr %v160, i64 4
  %v236 = load float, ptr %v235, align 1, !invariant.load !0
  %v237 = getelementptr i8, ptr %v162, i64 4
  %v238 = load float, ptr %v237, align 1, !invariant.load !0
  %v239 = insertelement <16 x float> poison, float %v232, i64 0
  %v240 = shufflevector <16 x float> %v239, <16 x float> poison, <16 x i32> zeroinitializer
  %v241 = insertelement <16 x float> poison, float %v234, i64 0
  %v242 = shufflevector <16 x float> %v241, <16 x float> poison, <16 x i32> zeroinitializer
  %v243 = insertelement <16 x float> poison, float %v236, i64 0
  %v244 = shufflevector <16 x float> %v243, <16 x float> poison, <16 x i32> zeroinitializer
  %v245 = insertelement <16 x float> poison, float %v238, i64 0
  %v246 = shufflevector <16 x float> %v245, <16 x float> poison, <16 x i32> zeroinitializer
  %v247 = fsub contract <16 x float> %v97, %v240
  %v248 = fsub contract <16 x float> %v98, %v240
  %v249 = fsub contract <16 x float> %v99, %v240
  %v250 = fsub contract <16 x float> %v97, %v242
  %v251 = fsub contract <16 x float> %v98, %v242
  %v252 = fsub contract <16 x float> %v99, %v242
  %v253 = fsub contract <16 x float> %v97, %v244
  %v254 = fsub contract <16 x float> %v98, %v244
  %v255 = fsub contract <16 x float> %v99, %v244
  %v256 = fsub contract <16 x float> %v97, %v246
  %v257 = fsub contract <16 x float> %v98, %v246
  %v258 = fsub contract <16 x float> %v99, %v246
  %v259 = fmul contract <16 x float> %v247, %v247
  %v260 = fmul contract <16 x float> %v248, %v248
  %v261 = fmul contract <16 x float> %v249, %v249
  %v262 = fmul contract <16 x float> %v250, %v250
  %v263 = fmul contract <16 x float> %v251, %v251
  %v264 = fmul contract <16 x float> %v252, %v252
  %v265 = fmul contract <16 x float> %v253, %v253
  %v266 = fmul contract <16 x float> %v254, %v254
  %v267 = fmul contract <16 x float> %v255, %v255
  %v268 = fmul contract <16 x float> %v256, %v256
  %v269 = fmul contract <16 x float> %v257, %v257
  %v270 = fmul contract <16 x float> %v258, %v258
  %v271 = fadd contract <16 x float> %v219, %v259
  %v272 = fadd contract <16 x float> %v220, %v260
  %v273 = fadd contract <16 x float> %v221, %v261
  %v274 = fadd contract <16 x float> %v222, %v262
  %v275 = fadd contract <16 x float> %v223, %v263
  %v276 = fadd contract <16 x float> %v224, %v264
  %v277 = fadd contract <16 x float> %v225, %v265
  %v278 = fadd contract <16 x float> %v226, %v266
  %v279 = fadd contract <16 x float> %v227, %v267
  %v280 = fadd contract <16 x float> %v228, %v268
  %v281 = fadd contract <16 x float> %v229, %v269
  %v282 = fadd contract <16 x float> %v230, %v270
  %v283 = getelementptr i8, ptr %v156, i64 8
  %v284 = load float, ptr %v283, align 1, !invariant.load !0
  %v285 = getelementptr i8, ptr %v158, i64 8
  %v286 = load float, ptr %v285, align 1, !invariant.load !0
  %v287 = getelementptr i8, ptr %v160, i64 8
  %v288 = load float, ptr %v287, align 1, !invariant.load !0
  %v289 = getelementptr i8, ptr %v162, i64 8
  %v290 = load float, ptr %v289, align 1, !invariant.load !0
  %v291 = insertelement <16 x float> poison, float %v284, i64 0
  %v292 = shufflevector <16 x float> %v291, <16 x float> poison, <16 x i32> zeroinitializer
  %v293 = insertelement <16 x float> poison, float %v286, i64 0
  %v294 = shufflevector <16 x float> %v293, <16 x float> poison, <16 x i32> zeroinitializer
  %v295 = insertelement <16 x float> poison, float %v288, i64 0
  %v296 = shufflevector <16 x float> %v295, <16 x float> poison, <16 x i32> zeroinitializer
  %v297 = insertelement <16 x float> poison, float %v290, i64 0
  %v298 = shufflevector <16 x float> %v297, <16 x float> poison, <16 x i32> zeroinitializer
  %v299 = fsub contract <16 x float> %v103, %v292
  %v300 = fsub contract <16 x float> %v104, %v292
  %v301 = fsub contract <16 x float> %v105, %v292
  %v302 = fsub contract <16 x float> %v103, %v294
  %v303 = fsub contract <16 x float> %v104, %v294
  %v304 = fsub contract <16 x float> %v105, %v294
  %v305 = fsub contract <16 x float> %v103, %v296
  %v306 = fsub contract <16 x float> %v104, %v296
  %v307 = fsub contract <16 x float> %v105, %v296
  %v308 = fsub contract <16 x float> %v103, %v298
  %v309 = fsub contract <16 x float> %v104, %v298
  %v310 = fsub contract <16 x float> %v105, %v298
  %v311 = fmul contract <16 x float> %v299, %v299
  %v312 = fmul contract <16 x float> %v300, %v300
  %v313 = fmul contract <16 x float> %v301, %v301
  %v314 = fmul contract <16 x float> %v302, %v302
  %v315 = fmul contract <16 x float> %v303, %v303
  %v316 = fmul contract <16 x float> %v304, %v304
  %v317 = fmul contract <16 x float> %v305, %v305
  %v318 = fmul contract <16 x float> %v306, %v306
  %v319 = fmul contract <16 x float> %v307, %v307
  %v320 = fmul contract <16 x float> %v308, %v308
  %v321 = fmul contract <16 x float> %v309, %v309
  %v322 = fmul contract <16 x float> %v310, %v310
  %v323 = fadd contract <16 x float> %v271, %v311
  %v324 = fadd contract <16 x float> %v272, %v312
  %v325 = fadd contract <16 x float> %v273, %v313
  %v326 = fadd contract <16 x float> %v274, %v314
  %v327 = fadd contract <16 x float> %v275, %v315
  %v328 = fadd contract <16 x float> %v276, %v316
  %v329 = fadd contract <16 x float> %v277, %v317
  %v330 = fadd contract <16 x float> %v278, %v318
  %v331 = fadd contract <16 x float> %v279, %v319
  %v332 = fadd contract <16 x float> %v280, %v320
  %v333 = fadd contract <16 x float> %v281, %v321
  %v334 = fadd contract <16 x float> %v282, %v322
  %v335 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v323
  %v336 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v324
  %v337 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v325
  %v338 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v326
  %v339 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v327
  %v340 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v328
  %v341 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v329
  %v342 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v330
  %v343 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v331
  %v344 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v332
  %v345 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v333
  %v346 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v334
  %v347 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v335, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v348 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v347, <16 x float> splat (float 0x3F83CEC460000000))
  %v349 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v348, <16 x float> %v347, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v350 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v349, <16 x float> %v347, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v351 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v350, <16 x float> %v347, <16 x float> splat (float 0x3FE62E4240000000))
  %v352 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v351, <16 x float> %v347, <16 x float> splat (float 0x3FF0000000000000))
  %v353 = fsub <16 x float> %v335, %v347
  %v354 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v352, <16 x float> %v353, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v355 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v336, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v356 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v355, <16 x float> splat (float 0x3F83CEC460000000))
  %v357 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v356, <16 x float> %v355, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v358 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v357, <16 x float> %v355, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v359 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v358, <16 x float> %v355, <16 x float> splat (float 0x3FE62E4240000000))
  %v360 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v359, <16 x float> %v355, <16 x float> splat (float 0x3FF0000000000000))
  %v361 = fsub <16 x float> %v336, %v355
  %v362 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v360, <16 x float> %v361, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v363 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v337, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v364 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v363, <16 x float> splat (float 0x3F83CEC460000000))
  %v365 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v364, <16 x float> %v363, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v366 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v365, <16 x float> %v363, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v367 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v366, <16 x float> %v363, <16 x float> splat (float 0x3FE62E4240000000))
  %v368 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v367, <16 x float> %v363, <16 x float> splat (float 0x3FF0000000000000))
  %v369 = fsub <16 x float> %v337, %v363
  %v370 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v368, <16 x float> %v369, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v371 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v338, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v372 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v371, <16 x float> splat (float 0x3F83CEC460000000))
  %v373 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v372, <16 x float> %v371, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v374 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v373, <16 x float> %v371, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v375 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v374, <16 x float> %v371, <16 x float> splat (float 0x3FE62E4240000000))
  %v376 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v375, <16 x float> %v371, <16 x float> splat (float 0x3FF0000000000000))
  %v377 = fsub <16 x float> %v338, %v371
  %v378 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v376, <16 x float> %v377, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v379 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v339, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v380 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v379, <16 x float> splat (float 0x3F83CEC460000000))
  %v381 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v380, <16 x float> %v379, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v382 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v381, <16 x float> %v379, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v383 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v382, <16 x float> %v379, <16 x float> splat (float 0x3FE62E4240000000))
  %v384 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v383, <16 x float> %v379, <16 x float> splat (float 0x3FF0000000000000))
  %v385 = fsub <16 x float> %v339, %v379
  %v386 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v384, <16 x float> %v385, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v387 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v340, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v388 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v387, <16 x float> splat (float 0x3F83CEC460000000))
  %v389 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v388, <16 x float> %v387, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v390 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v389, <16 x float> %v387, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v391 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v390, <16 x float> %v387, <16 x float> splat (float 0x3FE62E4240000000))
  %v392 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v391, <16 x float> %v387, <16 x float> splat (float 0x3FF0000000000000))
  %v393 = fsub <16 x float> %v340, %v387
  %v394 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v392, <16 x float> %v393, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v395 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v341, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v396 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v395, <16 x float> splat (float 0x3F83CEC460000000))
  %v397 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v396, <16 x float> %v395, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v398 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v397, <16 x float> %v395, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v399 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v398, <16 x float> %v395, <16 x float> splat (float 0x3FE62E4240000000))
  %v400 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v399, <16 x float> %v395, <16 x float> splat (float 0x3FF0000000000000))
  %v401 = fsub <16 x float> %v341, %v395
  %v402 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v400, <16 x float> %v401, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v403 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v342, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v404 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v403, <16 x float> splat (float 0x3F83CEC460000000))
  %v405 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v404, <16 x float> %v403, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v406 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v405, <16 x float> %v403, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v407 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v406, <16 x float> %v403, <16 x float> splat (float 0x3FE62E4240000000))
  %v408 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v407, <16 x float> %v403, <16 x float> splat (float 0x3FF0000000000000))
  %v409 = fsub <16 x float> %v342, %v403
  %v410 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v408, <16 x float> %v409, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v411 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v343, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v412 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v411, <16 x float> splat (float 0x3F83CEC460000000))
  %v413 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v412, <16 x float> %v411, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v414 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v413, <16 x float> %v411, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v415 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v414, <16 x float> %v411, <16 x float> splat (float 0x3FE62E4240000000))
  %v416 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v415, <16 x float> %v411, <16 x float> splat (float 0x3FF0000000000000))
  %v417 = fsub <16 x float> %v343, %v411
  %v418 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v416, <16 x float> %v417, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v419 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v344, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v420 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v419, <16 x float> splat (float 0x3F83CEC460000000))
  %v421 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v420, <16 x float> %v419, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v422 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v421, <16 x float> %v419, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v423 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v422, <16 x float> %v419, <16 x float> splat (float 0x3FE62E4240000000))
  %v424 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v423, <16 x float> %v419, <16 x float> splat (float 0x3FF0000000000000))
  %v425 = fsub <16 x float> %v344, %v419
  %v426 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v424, <16 x float> %v425, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v427 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v345, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v428 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v427, <16 x float> splat (float 0x3F83CEC460000000))
  %v429 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v428, <16 x float> %v427, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v430 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v429, <16 x float> %v427, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v431 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v430, <16 x float> %v427, <16 x float> splat (float 0x3FE62E4240000000))
  %v432 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v431, <16 x float> %v427, <16 x float> splat (float 0x3FF0000000000000))
  %v433 = fsub <16 x float> %v345, %v427
  %v434 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v432, <16 x float> %v433, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v435 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v346, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v436 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v435, <16 x float> splat (float 0x3F83CEC460000000))
  %v437 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v436, <16 x float> %v435, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v438 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v437, <16 x float> %v435, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v439 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v438, <16 x float> %v435, <16 x float> splat (float 0x3FE62E4240000000))
  %v440 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v439, <16 x float> %v435, <16 x float> splat (float 0x3FF0000000000000))
  %v441 = fsub <16 x float> %v346, %v435
  %v442 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v440, <16 x float> %v441, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v443 = fmul contract <16 x float> %v176, %v354
  %v444 = fmul contract <16 x float> %v176, %v362
  %v445 = fmul contract <16 x float> %v176, %v370
  %v446 = fmul contract <16 x float> %v178, %v378
  %v447 = fmul contract <16 x float> %v178, %v386
  %v448 = fmul contract <16 x float> %v178, %v394
  %v449 = fmul contract <16 x float> %v180, %v402
  %v450 = fmul contract <16 x float> %v180, %v410
  %v451 = fmul contract <16 x float> %v180, %v418
  %v452 = fmul contract <16 x float> %v182, %v426
  %v453 = fmul contract <16 x float> %v182, %v434
  %v454 = fmul contract <16 x float> %v182, %v442
  %v455 = fadd contract <16 x float> %v148, %v443
  %v456 = fadd contract <16 x float> %v149, %v444
  %v457 = fadd contract <16 x float> %v150, %v445
  %v458 = fadd contract <16 x float> %v455, %v446
  %v459 = fadd contract <16 x float> %v456, %v447
  %v460 = fadd contract <16 x float> %v457, %v448
  %v461 = fadd contract <16 x float> %v458, %v449
  %v462 = fadd contract <16 x float> %v459, %v450
  %v463 = fadd contract <16 x float> %v460, %v451
  %v464 = fadd contract <16 x float> %v461, %v452
  %v465 = fadd contract <16 x float> %v462, %v453
  %v466 = fadd contract <16 x float> %v463, %v454
  %v467 = add nsw i64 %v147, 4
  br label %walk144
walk_done146:
  br label %walk468
walk468:
  %v471 = phi i64 [ %v147, %walk_done146 ], [ %v554, %column469 ]
  %v472 = phi <16 x float> [ %v148, %walk_done146 ], [ %v551, %column469 ]
  %v473 = phi <16 x float> [ %v149, %walk_done146 ], [ %v552, %column469 ]
  %v474 = phi <16 x float> [ %v150, %walk_done146 ], [ %v553, %column469 ]
  %v475 = icmp slt i64 %v471, %v142
  br i1 %v475, label %column469, label %walk_done470
column469:
  %v476 = mul nsw i64 %v471, %v21
  %v477 = getelementptr i8, ptr %v54, i64 %v476
  %v478 = mul nsw i64 %v471, %v27
  %v479 = getelementptr i8, ptr %v58, i64 %v478
  %v480 = load float, ptr %v479, align 1, !invariant.load !0
  %v481 = insertelement <16 x float> poison, float %v480, i64 0
  %v482 = shufflevector <16 x float> %v481, <16 x float> poison, <16 x i32> zeroinitializer
  %v483 = load float, ptr %v477, align 1, !invariant.load !0
  %v484 = insertelement <16 x float> poison, float %v483, i64 0
  %v485 = shufflevector <16 x float> %v484, <16 x float> poison, <16 x i32> zeroinitializer
  %v486 = fsub contract <16 x float> %v91, %v485
  %v487 = fsub contract <16 x float> %v92, %v485
  %v488 = fsub contract <16 x float> %v93, %v485
  %v489 = fmul contract <16 x float> %v486, %v486
  %v490 = fmul contract <16 x float> %v487, %v487
  %v491 = fmul contract <16 x float> %v488, %v488
  %v492 = fadd contract <16 x float> splat (float 0x8000000000000000), %v489
  %v493 = fadd contract <16 x float> splat (float 0x8000000000000000), %v490
  %v494 = fadd contract <16 x float> splat (float 0x8000000000000000), %v491
  %v495 = getelementptr i8, ptr %v477, i64 4
  %v496 = load float, ptr %v495, align 1, !invariant.load !0
  %v497 = insertelement <16 x float> poison, float %v496, i64 0
  %v498 = shufflevector <16 x float> %v497, <16 x float> poison, <16 x i32> zeroinitializer
  %v499 = fsub contract <16 x float> %v97, %v498
  %v500 = fsub contract <16 x float> %v98, %v498
  %v501 = fsub contract <16 x float> %v99, %v498
  %v502 = fmul contract <16 x float> %v499, %v499
  %v503 = fmul contract <16 x float> %v500, %v500
  %v504 = fmul contract <16 x float> %v501, %v501
  %v505 = fadd contract <16 x float> %v492, %v502
  %v506 = fadd contract <16 x float> %v493, %v503
  %v507 = fadd contract <16 x float> %v494, %v504
  %v508 = getelementptr i8, ptr %v477, i64 8
  %v509 = load float, ptr %v508, align 1, !invariant.load !0
  %v510 = insertelement <16 x float> poison, float %v509, i64 0
  %v511 = shufflevector <16 x float> %v510, <16 x float> poison, <16 x i32> zeroinitializer
  %v512 = fsub contract <16 x float> %v103, %v511
  %v513 = fsub contract <16 x float> %v104, %v511
  %v514 = fsub contract <16 x float> %v105, %v511
  %v515 = fmul contract <16 x float> %v512, %v512
  %v516 = fmul contract <16 x float> %v513, %v513
  %v517 = fmul contract <16 x float> %v514, %v514
  %v518 = fadd contract <16 x float> %v505, %v515
  %v519 = fadd contract <16 x float> %v506, %v516
  %v520 = fadd contract <16 x float> %v507, %v517
  %v521 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v518
  %v522 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v519
  %v523 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v520
  %v524 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v521, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v525 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v524, <16 x float> splat (float 0x3F83CEC460000000))
  %v526 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v525, <16 x float> %v524, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v527 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v526, <16 x float> %v524, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v528 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v527, <16 x float> %v524, <16 x float> splat (float 0x3FE62E4240000000))
  %v529 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v528, <16 x float> %v524, <16 x float> splat (float 0x3FF0000000000000))
  %v530 = fsub <16 x float> %v521, %v524
  %v531 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v529, <16 x float> %v530, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v532 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v522, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v533 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v532, <16 x float> splat (float 0x3F83CEC460000000))
  %v534 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v533, <16 x float> %v532, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v535 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v534, <16 x float> %v532, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v536 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v535, <16 x float> %v532, <16 x float> splat (float 0x3FE62E4240000000))
  %v537 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v536, <16 x float> %v532, <16 x float> splat (float 0x3FF0000000000000))
  %v538 = fsub <16 x float> %v522, %v532
  %v539 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v537, <16 x float> %v538, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v540 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v523, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v541 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v540, <16 x float> splat (float 0x3F83CEC460000000))
  %v542 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v541, <16 x float> %v540, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v543 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v542, <16 x float> %v540, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v544 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v543, <16 x float> %v540, <16 x float> splat (float 0x3FE62E4240000000))
  %v545 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v544, <16 x float> %v540, <16 x float> splat (float 0x3FF0000000000000))
  %v546 = fsub <16 x float> %v523, %v540
  %v547 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v545, <16 x float> %v546, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v548 = fmul contract <16 x float> %v482, %v531
  %v549 = fmul contract <16 x float> %v482, %v539
  %v550 = fmul contract <16 x float> %v482, %v547
  %v551 = fadd contract <16 x float> %v472, %v548
  %v552 = fadd contract <16 x float> %v473, %v549
  %v553 = fadd contract <16 x float> %v474, %v550
  %v554 = add nsw i64 %v471, 1
  br label %walk468
walk_done470:
  %v555 = fadd contract <16 x float> %v133, splat (float 0x0000000000000000)
  %v556 = fadd contract <16 x float> %v134, splat (float 0x0000000000000000)
  %v557 = fadd contract <16 x float> %v135, splat (float 0x0000000000000000)
  %v558 = fsub contract <16 x float> %v472, %v555
  %v559 = fsub contract <16 x float> %v473, %v556
  %v560 = fsub contract <16 x float> %v474, %v557
  %v561 = fadd contract <16 x float> %v130, %v558
  %v562 = fadd contract <16 x float> %v131, %v559
  %v563 = fadd contract <16 x float> %v132, %v560
  %v564 = fsub contract <16 x float> %v561, %v130
  %v565 = fsub contract <16 x float> %v562, %v131
  %v566 = fsub contract <16 x float> %v563, %v132
  %v567 = fsub contract <16 x float> %v564, %v558
  %v568 = fsub contract <16 x float> %v565, %v559
  %v569 = fsub contract <16 x float> %v566, %v560
  %v570 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v561)
  %v571 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v562)
  %v572 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v563)
  %v573 = fcmp olt <16 x float> %v570, splat (float 0x7FF0000000000000)
  %v574 = fcmp olt <16 x float> %v571, splat (float 0x7FF0000000000000)
  %v575 = fcmp olt <16 x float> %v572, splat (float 0x7FF0000000000000)
  %v576 = select <16 x i1> %v573, <16 x float> %v567, <16 x float> splat (float 0x0000000000000000)
  %v577 = select <16 x i1> %v574, <16 x float> %v568, <16 x float> splat (float 0x0000000000000000)
  %v578 = select <16 x i1> %v575, <16 x float> %v569, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head108
interval_end110:
  %v579 = add nsw i64 %v116, 1
  br label %interval_head106
columns_done111:
  %v580 = getelementptr i8, ptr %scratch, i64 576
  %v581 = getelementptr i8, ptr %v580, i64 64
  %v582 = getelementptr i8, ptr %v580, i64 128
  store <16 x float> %v117, ptr %v580, align 64
  store <16 x float> %v118, ptr %v581, align 64
  store <16 x float> %v119, ptr %v582, align 64
  %v583 = sub nsw i64 %v61, %v65
  %v584 = icmp slt i64 48, %v583
  %v585 = select i1 %v584, i64 48, i64 %v583
  br label %scatter_head586
scatter_head586:
  %v589 = phi i64 [ 0, %columns_done111 ], [ %v597, %scatter587 ]
  %v590 = icmp slt i64 %v589, %v585
  br i1 %v590, label %scatter587, label %scatter_done588
scatter587:
  %v591 = add nsw i64 %v65, %v589
  %v592 = mul nsw i64 %v591, %v9
  %v593 = getelementptr i8, ptr %v46, i64 %v592
  %v594 = getelementptr i8, ptr %scratch, i64 576
  %v595 = getelementptr float, ptr %v594, i64 %v589
  %v596 = load float, ptr %v595
  store float %v596, ptr %v593, align 1
  %v597 = add nsw i64 %v589, 1
  br label %scatter_head586
scatter_done588:
  %v598 = add nsw i64 %v65, 48
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
