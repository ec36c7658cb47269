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
  %v65 = phi i64 [ %v59, %work34 ], [ %v507, %scatter_done472 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v88, %gather69 ]
  %v72 = icmp slt i64 %v71, 16
  br i1 %v72, label %gather69, label %gather_done70
gather69:
  %v73 = add nsw i64 %v65, %v71
  %v74 = icmp slt i64 %v73, %v67
  %v75 = select i1 %v74, i64 %v73, i64 %v67
  %v76 = mul nsw i64 %v75, %v21
  %v77 = getelementptr i8, ptr %v54, i64 %v76
  %v78 = load float, ptr %v77, align 1, !invariant.load !0
  %v79 = getelementptr float, ptr %scratch, i64 %v71
  store float %v78, ptr %v79
  %v80 = getelementptr i8, ptr %v77, i64 4
  %v81 = load float, ptr %v80, align 1, !invariant.load !0
  %v82 = getelementptr i8, ptr %scratch, i64 64
  %v83 = getelementptr float, ptr %v82, i64 %v71
  store float %v81, ptr %v83
  %v84 = getelementptr i8, ptr %v77, i64 8
  %v85 = load float, ptr %v84, align 1, !invariant.load !0
  %v86 = getelementptr i8, ptr %scratch, i64 128
  %v87 = getelementptr float, ptr %v86, i64 %v71
  store float %v85, ptr %v87
  %v88 = add nsw i64 %v71, 1
  br label %gather_head68
gather_done70:
  br label %feature89
feature89:
  %v91 = phi i64 [ 0, %gather_done70 ], [ %v98, %feature89 ]
  %v92 = getelementptr i8, ptr %scratch, i64 192
  %v93 = mul nsw i64 %v91, 64
  %v94 = getelementptr i8, ptr %v92, i64 %v93
  store <16 x float> splat (float 0x7FF0000000000000), ptr %v94, align 64
  %v95 = getelementptr i8, ptr %scratch, i64 2752
  %v96 = mul nsw i64 %v91, 64
  %v97 = getelementptr i8, ptr %v95, i64 %v96
  store <16 x i32> splat (i32 0), ptr %v97, align 64
  %v98 = add nsw i64 %v91, 1
  %v99 = icmp slt i64 %v98, 40
  br i1 %v99, label %feature89, label %feature_done90
feature_done90:
  %v100 = load <16 x float>, ptr %scratch, align 64
  %v101 = getelementptr i8, ptr %scratch, i64 64
  %v102 = load <16 x float>, ptr %v101, align 64
  %v103 = getelementptr i8, ptr %scratch, i64 128
  %v104 = load <16 x float>, ptr %v103, align 64
  %v111 = getelementptr i64, ptr %v42, i64 2
  %v112 = load i64, ptr %v111, align 8, !invariant.load !0
  %v113 = getelementptr i64, ptr %v42, i64 3
  %v114 = load i64, ptr %v113, align 8, !invariant.load !0
  br label %interval_head105
interval_head105:
  %v115 = phi i64 [ %v112, %feature_done90 ], [ %v446, %interval_end109 ]
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %interval106, label %columns_done110
interval106:
  %v117 = mul nsw i64 %v115, 16
  %v118 = getelementptr i8, ptr %v30, i64 %v117
  %v119 = load i64, ptr %v118, align 8, !invariant.load !0
  %v120 = getelementptr i64, ptr %v118, i64 1
  %v121 = load i64, ptr %v120, align 8, !invariant.load !0
  br label %chunk_head107
chunk_head107:
  %v122 = phi i64 [ %v119, %interval106 ], [ %v127, %walk_done382 ]
  %v123 = icmp slt i64 %v122, %v121
  %v124 = load volatile i64, ptr %v32, align 8
  %v125 = icmp eq i64 %v124, 0
  %v126 = and i1 %v123, %v125
  br i1 %v126, label %chunk108, label %interval_end109
chunk108:
  %v127 = add nsw i64 %v122, 256
  %v128 = icmp slt i64 %v127, %v121
  %v129 = select i1 %v128, i64 %v127, i64 %v121
  %v130 = add nsw i64 %v129, -3
  br label %walk131
walk131:
  %v134 = phi i64 [ %v122, %chunk108 ], [ %v379, %when_done350 ]
  %v135 = icmp slt i64 %v134, %v130
  br i1 %v135, label %column132, label %walk_done133
column132:
  %v136 = add nsw i64 %v134, 1
  %v137 = add nsw i64 %v134, 2
  %v138 = add nsw i64 %v134, 3
  %v139 = mul nsw i64 %v134, %v27
  %v140 = getelementptr i8, ptr %v58, i64 %v139
  %v141 = mul nsw i64 %v136, %v27
  %v142 = getelementptr i8, ptr %v58, i64 %v141
  %v143 = mul nsw i64 %v137, %v27
  %v144 = getelementptr i8, ptr %v58, i64 %v143
  %v145 = mul nsw i64 %v138, %v27
  %v146 = getelementptr i8, ptr %v58, i64 %v145
  %v147 = load float, ptr %v140, align 1, !invariant.load !0
  %v148 = load float, ptr %v142, align 1, !invariant.load !0
  %v149 = load float, ptr %v144, align 1, !invariant.load !0
  %v150 = load float, ptr %v146, align 1, !invariant.load !0
  %v151 = insertelement <16 x float> poison, float %v147, i64 0
  %v152 = shufflevector <16 x float> %v151, <16 x float> poison, <16 x i32> zeroinitializer
  %v153 = insertelement <16 x float> poison, float %v148, i64 0
  %v154 = shufflevector <16 x float> %v153, <16 x float> poison, <16 x i32> zeroinitializer
  %v155 = insertelement <16 x float> poison, float %v149, i64 0
  %v156 = shufflevector <16 x float> %v155, <16 x float> poison, <16 x i32> zeroinitializer
  %v157 = insertelement <16 x float> poison, float %v150, i64 0
  %v158 = shufflevector <16 x float> %v157, <16 x float> poison, <16 x i32> zeroinitializer
  %v159 = fsub contract <16 x float> %v100, %v152
  %v160 = fsub contract <16 x float> %v100, %v154
  %v161 = fsub contract <16 x float> %v100, %v156
  %v162 = fsub contract <16 x float> %v100, %v158
  %v163 = fmul contract <16 x float> %v159, %v159
  %v164 = fmul contract <16 x float> %v160, %v160
  %v165 = fmul contract <16 x float> %v161, %v161
  %v166 = fmul contract <16 x float> %v162, %v162
  %v167 = fadd contract <16 x float> splat (float 0x8000000000000000), %v163
  %v168 = fadd contract <16 x float> splat (float 0x8000000000000000), %v164
  %v169 = fadd contract <16 x float> splat (float 0x8000000000000000), %v165
  %v170 = fadd contract <16 x float> splat (float 0x8000000000000000), %v166
  %v171 = getelementptr i8, ptr %v140, i64 4
  %v172 = load float, ptr %v171, align 1, !invariant.load !0
  %v173 = getelementptr i8, ptr %v142, i64 4
  %v174 = load float, ptr %v173, align 1, !invariant.load !0
  %v175 = getelementptr i8, ptr %v144, i64 4
  %v176 = load float, ptr %v175, align 1, !invariant.load !0
  %v177 = getelementptr i8, ptr %v146, i64 4
  %v178 = load float, ptr %v177, align 1, !invariant.load !0
  %v179 = insertelement <16 x float> poison, float %v172, i64 0
  %v180 = shufflevector <16 x float> %v179, <16 x float> poison, <16 x i32> zeroinitializer
  %v181 = insertelement <16 x float> poison, float %v174, i64 0
  %v182 = shufflevector <16 x float> %v181, <16 x float> poison, <16 x i32> zeroinitializer
  %v183 = insertelement <16 x float> poison, float %v176, i64 0
  %v184 = shufflevector <16 x float> %v183, <16 x float> poison, <16 x i32> zeroinitializer
  %v185 = insertelement <16 x float> poison, float %v178, i64 0
  %v186 = shufflevector <16 x float> %v185, <16 x float> poison, <16 x i32> zeroinitializer
  %v187 = fsub contract <16 x float> %v102, %v180
  %v188 = fsub contract <16 x float> %v102, %v182
  %v189 = fsub contract <16 x float> %v102, %v184
  %v190 = fsub contract <16 x float> %v102, %v186
  %v191 = fmul contract <16 x float> %v187, %v187
  %v192 = fmul contract <16 x float> %v188, %v188
  %v193 = fmul contract <16 x float> %v189, %v189
  %v194 = fmul contract <16 x float> %v190, %v190
  %v195 = fadd contract <16 x float> %v167, %v191
  %v196 = fadd contract <16 x float> %v168, %v192
  %v197 = fadd contract <16 x float> %v169, %v193
  %v198 = fadd contract <16 x float> %v170, %v194
  %v199 = getelementptr i8, ptr %v140, i64 8
  %v200 = load float, ptr %v199, align 1, !invariant.load !0
  %v201 = getelementptr i8, ptr %v142, i64 8
  %v202 = load float, ptr %v201, align 1, !invariant.load !0
  %v203 = getelementptr i8, ptr %v144, i64 8
  %v204 = load float, ptr %v203, align 1, !invariant.load !0
  %v205 = getelementptr i8, ptr %v146, i64 8
  %v206 = load float, ptr %v205, align 1, !invariant.load !0
  %v207 = insertelement <16 x float> poison, float %v200, i64 0
  %v208 = shufflevector <16 x float> %v207, <16 x float> poison, <16 x i32> zeroinitializer
  %v209 = insertelement <16 x float> poison, float %v202, i64 0
  %v210 = shufflevector <16 x float> %v209, <16 x float> poison, <16 x i32> zeroinitializer
  %v211 = insertelement <16 x float> poison, float %v204, i64 0
  %v212 = shufflevector <16 x float> %v211, <16 x float> poison, <16 x i32> zeroinitializer
  %v213 = insertelement <16 x float> poison, float %v206, i64 0
  %v214 = shufflevector <16 x float> %v213, <16 x float> poison, <16 x i32> zeroinitializer
  %v215 = fsub contract <16 x float> %v104, %v208
  %v216 = fsub contract <16 x float> %v104, %v210
  %v217 = fsub contract <16 x float> %v104, %v212
  %v218 = fsub contract <16 x float> %v104, %v214
  %v219 = fmul contract <16 x float> %v215, %v215
  %v220 = fmul contract <16 x float> %v216, %v216
  %v221 = fmul contract <16 x float> %v217, %v217
  %v222 = fmul contract <16 x float> %v218, %v218
  %v223 = fadd contract <16 x float> %v195, %v219
  %v224 = fadd contract <16 x float> %v196, %v220
  %v225 = fadd contract <16 x float> %v197, %v221
  %v226 = fadd contract <16 x float> %v198, %v222
  %v227 = trunc i64 %v134 to i32
  %v228 = trunc i64 %v136 to i32
  %v229 = trunc i64 %v137 to i32
  %v230 = trunc i64 %v138 to i32
  %v231 = insertelement <16 x i32> poison, i32 %v227, i64 0
  %v232 = shufflevector <16 x i32> %v231, <16 x i32> poison, <16 x i32> zeroinitializer
  %v233 = insertelement <16 x i32> poison, i32 %v228, i64 0
  %v234 = shufflevector <16 x i32> %v233, <16 x i32> poison, <16 x i32> zeroinitializer
  %v235 = insertelement <16 x i32> poison, i32 %v229, i64 0
  %v236 = shufflevector <16 x i32> %v235, <16 x i32> poison, <16 x i32> zeroinitializer
  %v237 = insertelement <16 x i32> poison, i32 %v230, i64 0
  %v238 = shufflevector <16 x i32> %v237, <16 x i32> poison, <16 x i32> zeroinitializer
  %v239 = getelementptr i8, ptr %scratch, i64 2688
  %v240 = load <16 x float>, ptr %v239, align 64
  %v241 = getelementptr i8, ptr %scratch, i64 5248
  %v242 = load <16 x i32>, ptr %v241, align 64
  %v243 = fcmp olt <16 x float> %v223, %v240
  %v246 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v243)
  br i1 %v246, label %when244, label %when_done245, !prof !1
when244:
  br label %feature247
feature247:
  %v249 = phi i64 [ 0, %when244 ], [ %v272, %feature247 ]
  %v250 = phi <16 x i1> [ splat (i1 false), %when244 ], [ %v261, %feature247 ]
  %v251 = phi <16 x float> [ %v223, %when244 ], [ %v256, %feature247 ]
  %v252 = phi <16 x i32> [ %v232, %when244 ], [ %v260, %feature247 ]
  %v253 = getelementptr i8, ptr %scratch, i64 192
  %v254 = mul nsw i64 %v249, 64
  %v255 = getelementptr i8, ptr %v253, i64 %v254
  %v256 = load <16 x float>, ptr %v255, align 64
  %v257 = getelementptr i8, ptr %scratch, i64 2752
  %v258 = mul nsw i64 %v249, 64
  %v259 = getelementptr i8, ptr %v257, i64 %v258
  %v260 = load <16 x i32>, ptr %v259, align 64
  %v261 = fcmp olt <16 x float> %v223, %v256
  %v262 = select <16 x i1> %v261, <16 x float> %v223, <16 x float> %v256
  %v263 = select <16 x i1> %v250, <16 x float> %v251, <16 x float> %v262
  %v264 = select <16 x i1> %v261, <16 x i32> %v232, <16 x i32> %v260
  %v265 = select <16 x i1> %v250, <16 x i32> %v252, <16 x i32> %v264
  %v266 = getelementptr i8, ptr %scratch, i64 192
  %v267 = mul nsw i64 %v249, 64
  %v268 = getelementptr i8, ptr %v266, i64 %v267
  store <16 x float> %v263, ptr %v268, align 64
  %v269 = getelementptr i8, ptr %scratch, i64 2752
  %v270 = mul nsw i64 %v249, 64
  %v271 = getelementptr i8, ptr %v269, i64 %v270
  store <16 x i32> %v265, ptr %v271, align 64
  %v272 = add nsw i64 %v249, 1
  %v273 = icmp slt i64 %v272, 40
  br i1 %v273, label %feature247, label %feature_done248
feature_done248:
  br label %when_done245
when_done245:
  %v274 = getelementptr i8, ptr %scratch, i64 2688
  %v275 = load <16 x float>, ptr %v274, align 64
  %v276 = getelementptr i8, ptr %scratch, i64 5248
  %v277 = load <16 x i32>, ptr %v276, align 64
  %v278 = fcmp olt <16 x float> %v224, %v275
  %v281 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v278)
  br i1 %v281, label %when279, label %when_done280, !prof !1
when279:
  br label %feature282
feature282:
  %v284 = phi i64 [ 0, %when279 ], [ %v307, %feature282 ]
  %v285 = phi <16 x i1> [ splat (i1 false), %when279 ], [ %v296, %feature282 ]
  %v286 = phi <16 x float> [ %v224, %when279 ], [ %v291, %feature282 ]
  %v287 = phi <16 x i32> [ %v234, %when279 ], [ %v295, %feature282 ]
  %v288 = getelementptr i8, ptr %scratch, i64 192
  %v289 = mul nsw i64 %v284, 64
  %v290 = getelementptr i8, ptr %v288, i64 %v289
  %v291 = load <16 x float>, ptr %v290, align 64
  %v292 = getelementptr i8, ptr %scratch, i64 2752
  %v293 = mul nsw i64 %v284, 64
  %v294 = getelementptr i8, ptr %v292, i64 %v293
  %v295 = load <16 x i32>, ptr %v294, align 64
  %v296 = fcmp olt <16 x float> %v224, %v291
  %v297 = select <16 x i1> %v296, <16 x float> %v224, <16 x float> %v291
  %v298 = select <16 x i1> %v285, <16 x float> %v286, <16 x float> %v297
  %v299 = select <16 x i1> %v296, <16 x i32> %v234, <16 x i32> %v295
  %v300 = select <16 x i1> %v285, <16 x i32> %v287, <16 x i32> %v299
  %v301 = getelementptr i8, ptr %scratch, i64 192
  %v302 = mul nsw i64 %v284, 64
  %v303 = getelementptr i8, ptr %v301, i64 %v302
  store <16 x float> %v298, ptr %v303, align 64
  %v304 = getelementptr i8, ptr %scratch, i64 2752
  %v305 = mul nsw i64 %v284, 64
  %v306 = getelementptr i8, ptr %v304, i64 %v305
  store <16 x i32> %v300, ptr %v306, align 64
  %v307 = add nsw i64 %v284, 1
  %v308 = icmp slt i64 %v307, 40
  br i1 %v308, label %feature282, label %feature_done283
feature_done283:
  br label %when_done280
when_done280:
  %v309 = getelementptr i8, ptr %scratch, i64 2688
  %v310 = load <16 x float>, ptr %v309, align 64
  %v311 = getelementptr i8, ptr %scratch, i64 5248
  %v312 = load <16 x i32>, ptr %v311, align 64
  %v313 = fcmp olt <16 x float> %v225, %v310
  %v316 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v313)
  br i1 %v316, label %when314, label %when_done315, !prof !1
when314:
  br label %feature317
feature317:
  %v319 = phi i64 [ 0, %when314 ], [ %v342, %feature317 ]
  %v320 = phi <16 x i1> [ splat (i1 false), %when314 ], [ %v331, %feature317 ]
  %v321 = phi <16 x float> [ %v225, %when314 ], [ %v326, %feature317 ]
  %v322 = phi <16 x i32> [ %v236, %when314 ], [ %v330, %feature317 ]
  %v323 = getelementptr i8, ptr %scratch, i64 192
  %v324 = mul nsw i64 %v319, 64
  %v325 = getelementptr i8, ptr %v323, i64 %v324
  %v326 = load <16 x float>, ptr %v325, align 64
  %v327 = getelementptr i8, ptr %scratch, i64 2752
  %v328 = mul nsw i64 %v319, 64
  %v329 = getelementptr i8, ptr %v327, i64 %v328
  %v330 = load <16 x i32>, ptr %v329, align 64
  %v331 = fcmp olt <16 x float> %v225, %v326
  %v332 = select <16 x i1> %v331, <16 x float> %v225, <16 x float> %v326
  %v333 = select <16 x i1> %v320, <16 x float> %v321, <16 x float> %v332
  %v334 = select <16 x i1> %v331, <16 x i32> %v236, <16 x i32> %v330
  %v335 = select <16 x i1> %v320, <16 x i32> %v322, <16 x i32> %v334
  %v336 = getelementptr i8, ptr %scratch, i64 192
  %v337 = mul nsw i64 %v319, 64
  %v338 = getelementptr i8, ptr %v336, i64 %v337
  store <16 x float> %v333, ptr %v338, align 64
  %v339 = getelementptr i8, ptr %scratch, i64 2752
  %v340 = mul nsw i64 %v319, 64
  %v341 = getelementptr i8, ptr %v339, i64 %v340
  store <16 x i32> %v335, ptr %v341, align 64
  %v342 = add nsw i64 %v319, 1
  %v343 = icmp slt i64 %v342, 40
  br i1 %v343, label %feature317, label %feature_done318
feature_done318:
  br label %when_done315
when_done315:
  %v344 = getelementptr i8, ptr %scratch, i64 2688
  %v345 = load <16 x float>, ptr %v344, align 64
  %v346 = getelementptr i8, ptr %scratch, i64 5248
  %v347 = load <16 x i32>, ptr %v346, align 64
  %v348 = fcmp olt <16 x float> %v226, %v345
  %v351 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v348)
  br i1 %v351, label %when349, label %when_done350, !prof !1
when349:
  br label %feature352
feature352:
  %v354 = phi i64 [ 0, %when349 ], [ %v377, %feature352 ]
  %v355 = phi <16 x i1> [ splat (i1 false), %when349 ], [ %v366, %feature352 ]
  %v356 = phi <16 x float> [ %v226, %when349 ], [ %v361, %feature352 ]
  %v357 = phi <16 x i32> [ %v238, %when349 ], [ %v365, %feature352 ]
  %v358 = getelementptr i8, ptr %scratch, i64 192
  %v359 = mul nsw i64 %v354, 64
  %v360 = getelementptr i8, ptr %v358, i64 %v359
  %v361 = load <16 x float>, ptr %v360, align 64
  %v362 = getelementptr i8, ptr %scratch, i64 2752
  %v363 = mul nsw i64 %v354, 64
  %v364 = getelementptr i8, ptr %v362, i64 %v363
  %v365 = load <16 x i32>, ptr %v364, align 64
  %v366 = fcmp olt <16 x float> %v226, %v361
  %v367 = select <16 x i1> %v366, <16 x float> %v226, <16 x float> %v361
  %v368 = select <16 x i1> %v355, <16 x float> %v356, <16 x float> %v367
  %v369 = select <16 x i1> %v366, <16 x i32> %v238, <16 x i32> %v365
  %v370 = select <16 x i1> %v355, <16 x i32> %v357, <16 x i32> %v369
  %v371 = getelementptr i8, ptr %scratch, i64 192
  %v372 = mul nsw i64 %v354, 64
  %v373 = getelementptr i8, ptr %v371, i64 %v372
  store <16 x float> %v368, ptr %v373, align 64
  %v374 = getelementptr i8, ptr %scratch, i64 2752
  %v375 = mul nsw i64 %v354, 64
  %v376 = getelementptr i8, ptr %v374, i64 %v375
  store <16 x i32> %v370, ptr %v376, align 64
  %v377 = add nsw i64 %v354, 1
  %v378 = icmp slt i64 %v377, 40
  br i1 %v378, label %feature352, label %feature_done353
feature_done353:
  br label %when_done350
when_done350:
  %v379 = add nsw i64 %v134, 4
  br label %walk131
walk_done133:
  br label %walk380
walk380:
  %v383 = phi i64 [ %v134, %walk_done133 ], [ %v445, %when_done416 ]
  %v384 = icmp slt i64 %v383, %v129
  br i1 %v384, label %column381, label %walk_done382
column381:
  %v385 = mul nsw i64 %v383, %v27
  %v386 = getelementptr i8, ptr %v58, i64 %v385
  %v387 = load float, ptr %v386, align 1, !invariant.load !0
  %v388 = insertelement <16 x float> poison, float %v387, i64 0
  %v389 = shufflevector <16 x float> %v388, <16 x float> poison, <16 x i32> zeroinitializer
  %v390 = fsub contract <16 x float> %v100, %v389
  %v391 = fmul contract <16 x float> %v390, %v390
  %v392 = fadd contract <16 x float> splat (float 0x8000000000000000), %v391
  %v393 = getelementptr i8, ptr %v386, i64 4
  %v394 = load float, ptr %v393, align 1, !invariant.load !0
  %v395 = insertelement <16 x float> poison, float %v394, i64 0
  %v396 = shufflevector <16 x float> %v395, <16 x float> poison, <16 x i32> zeroinitializer
  %v397 = fsub contract <16 x float> %v102, %v396
  %v398 = fmul contract <16 x float> %v397, %v397
  %v399 = fadd contract <16 x float> %v392, %v398
  %v400 = getelementptr i8, ptr %v386, i64 8
  %v401 = load float, ptr %v400, align 1, !invariant.load !0
  %v402 = insertelement <16 x float> poison, float %v401, i64 0
  %v403 = shufflevector <16 x float> %v402, <16 x float> poison, <16 x i32> zeroinitializer
  %v404 = fsub contract <16 x float> %v104, %v403
  %v405 = fmul contract <16 x float> %v404, %v404
  %v406 = fadd contract <16 x float> %v399, %v405
  %v407 = trunc i64 %v383 to i32
  %v408 = insertelement <16 x i32> poison, i32 %v407, i64 0
  %v409 = shufflevector <16 x i32> %v408, <16 x i32> poison, <16 x i32> zeroinitializer
  %v410 = getelementptr i8, ptr %scratch, i64 2688
  %v411 = load <16 x float>, ptr %v410, align 64
  %v412 = getelementptr i8, ptr %scratch, i64 5248
  %v413 = load <16 x i32>, ptr %v412, align 64
  %v414 = fcmp olt <16 x float> %v406, %v411
  %v417 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v414)
  br i1 %v417, label %when415, label %when_done416, !prof !1
when415:
  br label %feature418
feature418:
  %v420 = phi i64 [ 0, %when415 ], [ %v443, %feature418 ]
  %v421 = phi <16 x i1> [ splat (i1 false), %when415 ], [ %v432, %feature418 ]
  %v422 = phi <16 x float> [ %v406, %when415 ], [ %v427, %feature418 ]
  %v423 = phi <16 x i32> [ %v409, %when415 ], [ %v431, %feature418 ]
  %v424 = getelementptr i8, ptr %scratch, i64 192
  %v425 = mul nsw i64 %v420, 64
  %v426 = getelementptr i8, ptr %v424, i64 %v425
  %v427 = load <16 x float>, ptr %v426, align 64
  %v428 = getelementptr i8, ptr %scratch, i64 2752
  %v429 = mul nsw i64 %v420, 64
  %v430 = getelementptr i8, ptr %v428, i64 %v429
  %v431 = load <16 x i32>, ptr %v430, align 64
  %v432 = fcmp olt <16 x float> %v406, %v427
  %v433 = select <16 x i1> %v432, <16 x float> %v406, <16 x float> %v427
  %v434 = select <16 x i1> %v421, <16 x float> %v422, <16 x float> %v433
  %v435 = select <16 x i1> %v432, <16 x i32> %v409, <16 x i32> %v431
  %v436 = select <16 x i1> %v421, <16 x i32> %v423, <16 x i32> %v435
  %v437 = getelementptr i8, ptr %scratch, i64 192
  %v438 = mul nsw i64 %v420, 64
  %v439 = getelementptr i8, ptr %v437, i64 %v438
  store <16 x float> %v434, ptr %v439, align 64
  %v440 = getelementptr i8, ptr %scratch, i64 2752
  %v441 = mul nsw i64 %v420, 64
  %v442 = getelementptr i8, ptr %v440, i64 %v441
  store <16 x i32> %v436, ptr %v442, align 64
  %v443 = add nsw i64 %v420, 1
  %v444 = icmp slt i64 %v443, 40
  br i1 %v444, label %feature418, label %feature_done419
feature_done419:
  br label %when_done416
when_done416:
  %v445 = add nsw i64 %v383, 1
  br label %walk380
walk_done382:
  br label %chunk_head107
interval_end109:
  %v446 = add nsw i64 %v115, 1
  br label %interval_head105
columns_done110:
  br label %feature447
feature447:
  %v449 = phi i64 [ 0, %columns_done110 ], [ %v465, %feature447 ]
  %v450 = getelementptr i8, ptr %scratch, i64 192
  %v451 = mul nsw i64 %v449, 64
  %v452 = getelementptr i8, ptr %v450, i64 %v451
  %v453 = load <16 x float>, ptr %v452, align 64
  %v454 = getelementptr i8, ptr %scratch, i64 2752
  %v455 = mul nsw i64 %v449, 64
  %v456 = getelementptr i8, ptr %v454, i64 %v455
  %v457 = load <16 x i32>, ptr %v456, align 64
  %v458 = getelementptr i8, ptr %scratch, i64 5312
  %v459 = mul nsw i64 %v449, 64
  %v460 = getelementptr i8, ptr %v458, i64 %v459
  store <16 x float> %v453, ptr %v460, align 64
  %v461 = getelementptr i8, ptr %scratch, i64 7872
  %v462 = mul nsw i64 %v449, 128
  %v463 = getelementptr i8, ptr %v461, i64 %v462
  %v464 = sext <16 x i32> %v457 to <16 x i64>
  store <16 x i64> %v464, ptr %v463, align 64
  %v465 = add nsw i64 %v449, 1
  %v466 = icmp slt i64 %v465, 40
  br i1 %v466, label %feature447, label %feature_done448
feature_done448:
  %v467 = sub nsw i64 %v61, %v65
  %v468 = icmp slt i64 16, %v467
  %v469 = select i1 %v468, i64 16, i64 %v467
  br label %scatter_head470
scatter_head470:
  %v473 = phi i64 [ 0, %feature_done448 ], [ %v506, %component_done495 ]
  %v474 = icmp slt i64 %v473, %v469
  br i1 %v474, label %scatter471, label %scatter_done472
scatter471:
  %v475 = add nsw i64 %v65, %v473
  %v476 = mul nsw i64 %v475, %v9
  %v477 = getelementptr i8, ptr %v46, i64 %v476
  br label %component_head478
component_head478:
  %v481 = phi i64 [ 0, %scatter471 ], [ %v490, %component479 ]
  %v482 = icmp slt i64 %v481, 40
  br i1 %v482, label %component479, label %component_done480
component479:
  %v483 = getelementptr i8, ptr %scratch, i64 5312
  %v484 = mul nsw i64 %v481, 64
  %v485 = getelementptr i8, ptr %v483, i64 %v484
  %v486 = getelementptr float, ptr %v485, i64 %v473
  %v487 = load float, ptr %v486
  %v488 = mul nsw i64 %v481, %v11
  %v489 = getelementptr i8, ptr %v477, i64 %v488
  store float %v487, ptr %v489, align 1
  %v490 = add nsw i64 %v481, 1
  br label %component_head478
component_done480:
  %v491 = mul nsw i64 %v475, %v15
  %v492 = getelementptr i8, ptr %v50, i64 %v491
  br label %component_head493
component_head493:
  %v496 = phi i64 [ 0, %component_done480 ], [ %v505, %component494 ]
  %v497 = icmp slt i64 %v496, 40
  br i1 %v497, label %component494, label %component_done495
component494:
  %v498 = getelementptr i8, ptr %scratch, i64 7872
  %v499 = mul nsw i64 %v496, 128
  %v500 = getelementptr i8, ptr %v498, i64 %v499
  %v501 = getelementptr i64, ptr %v500, i64 %v473
  %v502 = load i64, ptr %v501
  %v503 = mul nsw i64 %v496, %v17
  %v504 = getelementptr i8, ptr %v492, i64 %v503
  store i64 %v502, ptr %v504, align 1
  %v505 = add nsw i64 %v496, 1
  br label %component_head493
component_done495:
  %v506 = add nsw i64 %v473, 1
  br label %scatter_head470
scatter_done472:
  %v507 = add nsw i64 %v65, 16
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

!1 = !{!"branch_weights", i32 1, i32 99}
declare i1 @llvm.vector.reduce.or.v16i1(<16 x i1>)

attributes #0 = { nounwind }
!0 = !{}
