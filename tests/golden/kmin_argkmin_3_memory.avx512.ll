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
  %v65 = phi i64 [ %v59, %work34 ], [ %v527, %scatter_done488 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  %v68 = add nsw i64 %v65, 16
  %v69 = icmp sle i64 %v68, %v61
  %v70 = icmp eq i64 %v21, 12
  %v71 = and i1 %v69, %v70
  br i1 %v71, label %whole_tile72, label %part73
whole_tile72:
  %v75 = mul nsw i64 %v65, 12
  %v76 = getelementptr i8, ptr %v54, i64 %v75
  %v77 = load <48 x float>, ptr %v76, align 1, !invariant.load !0
  %v78 = shufflevector <48 x float> %v77, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  store <16 x float> %v78, ptr %scratch, align 4
  %v79 = shufflevector <48 x float> %v77, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v80 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v79, ptr %v80, align 4
  %v81 = shufflevector <48 x float> %v77, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v82 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v81, ptr %v82, align 4
  br label %moved74
part73:
  br label %gather_head83
gather_head83:
  %v86 = phi i64 [ 0, %part73 ], [ %v103, %gather84 ]
  %v87 = icmp slt i64 %v86, 16
  br i1 %v87, label %gather84, label %gather_done85
gather84:
  %v88 = add nsw i64 %v65, %v86
  %v89 = icmp slt i64 %v88, %v67
  %v90 = select i1 %v89, i64 %v88, i64 %v67
  %v91 = mul nsw i64 %v90, %v21
  %v92 = getelementptr i8, ptr %v54, i64 %v91
  %v93 = load float, ptr %v92, align 1, !invariant.load !0
  %v94 = getelementptr float, ptr %scratch, i64 %v86
  store float %v93, ptr %v94
  %v95 = getelementptr i8, ptr %v92, i64 4
  %v96 = load float, ptr %v95, align 1, !invariant.load !0
  %v97 = getelementptr i8, ptr %scratch, i64 64
  %v98 = getelementptr float, ptr %v97, i64 %v86
  store float %v96, ptr %v98
  %v99 = getelementptr i8, ptr %v92, i64 8
  %v100 = load float, ptr %v99, align 1, !invariant.load !0
  %v101 = getelementptr i8, ptr %scratch, i64 128
  %v102 = getelementptr float, ptr %v101, i64 %v86
  store float %v100, ptr %v102
  %v103 = add nsw i64 %v86, 1
  br label %gather_head83
gather_done85:
  br label %moved74
moved74:
  br label %feature104
feature104:
  %v106 = phi i64 [ 0, %moved74 ], [ %v113, %feature104 ]
  %v107 = getelementptr i8, ptr %scratch, i64 192
  %v108 = mul nsw i64 %v106, 64
  %v109 = getelementptr i8, ptr %v107, i64 %v108
  store <16 x float> splat (float 0x7FF0000000000000), ptr %v109, align 64
  %v110 = getelementptr i8, ptr %scratch, i64 2752
  %v111 = mul nsw i64 %v106, 64
  %v112 = getelementptr i8, ptr %v110, i64 %v111
  store <16 x i32> splat (i32 0), ptr %v112, align 64
  %v113 = add nsw i64 %v106, 1
  %v114 = icmp slt i64 %v113, 40
  br i1 %v114, label %feature104, label %feature_done105
feature_done105:
  %v115 = load <16 x float>, ptr %scratch, align 64
  %v116 = getelementptr i8, ptr %scratch, i64 64
  %v117 = load <16 x float>, ptr %v116, align 64
  %v118 = getelementptr i8, ptr %scratch, i64 128
  %v119 = load <16 x float>, ptr %v118, align 64
  %v126 = getelementptr i64, ptr %v42, i64 2
  %v127 = load i64, ptr %v126, align 8, !invariant.load !0
  %v128 = getelementptr i64, ptr %v42, i64 3
  %v129 = load i64, ptr %v128, align 8, !invariant.load !0
  br label %interval_head120
interval_head120:
  %v130 = phi i64 [ %v127, %feature_done105 ], [ %v461, %interval_end124 ]
  %v131 = icmp slt i64 %v130, %v129
  br i1 %v131, label %interval121, label %columns_done125
interval121:
  %v132 = mul nsw i64 %v130, 16
  %v133 = getelementptr i8, ptr %v30, i64 %v132
  %v134 = load i64, ptr %v133, align 8, !invariant.load !0
  %v135 = getelementptr i64, ptr %v133, i64 1
  %v136 = load i64, ptr %v135, align 8, !invariant.load !0
  br label %chunk_head122
chunk_head122:
  %v137 = phi i64 [ %v134, %interval121 ], [ %v142, %walk_done397 ]
  %v138 = icmp slt i64 %v137, %v136
  %v139 = load volatile i64, ptr %v32, align 8
  %v140 = icmp eq i64 %v139, 0
  %v141 = and i1 %v138, %v140
  br i1 %v141, label %chunk123, label %interval_end124
chunk123:
  %v142 = add nsw i64 %v137, 256
  %v143 = icmp slt i64 %v142, %v136
  %v144 = select i1 %v143, i64 %v142, i64 %v136
  %v145 = add nsw i64 %v144, -3
  br label %walk146
walk146:
  %v149 = phi i64 [ %v137, %chunk123 ], [ %v394, %when_done365 ]
  %v150 = icmp slt i64 %v149, %v145
  br i1 %v150, label %column147, label %walk_done148
column147:
  %v151 = add nsw i64 %v149, 1
  %v152 = add nsw i64 %v149, 2
  %v153 = add nsw i64 %v149, 3
  %v154 = mul nsw i64 %v149, %v27
  %v155 = getelementptr i8, ptr %v58, i64 %v154
  %v156 = mul nsw i64 %v151, %v27
  %v157 = getelementptr i8, ptr %v58, i64 %v156
  %v158 = mul nsw i64 %v152, %v27
  %v159 = getelementptr i8, ptr %v58, i64 %v158
  %v160 = mul nsw i64 %v153, %v27
  %v161 = getelementptr i8, ptr %v58, i64 %v160
  %v162 = load float, ptr %v155, align 1, !invariant.load !0
  %v163 = load float, ptr %v157, align 1, !invariant.load !0
  %v164 = load float, ptr %v159, align 1, !invariant.load !0
  %v165 = load float, ptr %v161, align 1, !invariant.load !0
  %v166 = insertelement <16 x float> poison, float %v162, i64 0
  %v167 = shufflevector <16 x float> %v166, <16 x float> poison, <16 x i32> zeroinitializer
  %v168 = insertelement <16 x float> poison, float %v163, i64 0
  %v169 = shufflevector <16 x float> %v168, <16 x float> poison, <16 x i32> zeroinitializer
  %v170 = insertelement <16 x float> poison, float %v164, i64 0
  %v171 = shufflevector <16 x float> %v170, <16 x float> poison, <16 x i32> zeroinitializer
  %v172 = insertelement <16 x float> poison, float %v165, i64 0
  %v173 = shufflevector <16 x float> %v172, <16 x float> poison, <16 x i32> zeroinitializer
  %v174 = fsub contract <16 x float> %v115, %v167
  %v175 = fsub contract <16 x float> %v115, %v169
  %v176 = fsub contract <16 x float> %v115, %v171
  %v177 = fsub contract <16 x float> %v115, %v173
  %v178 = fmul contract <16 x float> %v174, %v174
  %v179 = fmul contract <16 x float> %v175, %v175
  %v180 = fmul contract <16 x float> %v176, %v176
  %v181 = fmul contract <16 x float> %v177, %v177
  %v182 = fadd contract <16 x float> splat (float 0x8000000000000000), %v178
  %v183 = fadd contract <16 x float> splat (float 0x8000000000000000), %v179
  %v184 = fadd contract <16 x float> splat (float 0x8000000000000000), %v180
  %v185 = fadd contract <16 x float> splat (float 0x8000000000000000), %v181
  %v186 = getelementptr i8, ptr %v155, i64 4
  %v187 = load float, ptr %v186, align 1, !invariant.load !0
  %v188 = getelementptr i8, ptr %v157, i64 4
  %v189 = load float, ptr %v188, align 1, !invariant.load !0
  %v190 = getelementptr i8, ptr %v159, i64 4
  %v191 = load float, ptr %v190, align 1, !invariant.load !0
  %v192 = getelementptr i8, ptr %v161, i64 4
  %v193 = load float, ptr %v192, align 1, !invariant.load !0
  %v194 = insertelement <16 x float> poison, float %v187, i64 0
  %v195 = shufflevector <16 x float> %v194, <16 x float> poison, <16 x i32> zeroinitializer
  %v196 = insertelement <16 x float> poison, float %v189, i64 0
  %v197 = shufflevector <16 x float> %v196, <16 x float> poison, <16 x i32> zeroinitializer
  %v198 = insertelement <16 x float> poison, float %v191, i64 0
  %v199 = shufflevector <16 x float> %v198, <16 x float> poison, <16 x i32> zeroinitializer
  %v200 = insertelement <16 x float> poison, float %v193, i64 0
  %v201 = shufflevector <16 x float> %v200, <16 x float> poison, <16 x i32> zeroinitializer
  %v202 = fsub contract <16 x float> %v117, %v195
  %v203 = fsub contract <16 x float> %v117, %v197
  %v204 = fsub contract <16 x float> %v117, %v199
  %v205 = fsub contract <16 x float> %v117, %v201
  %v206 = fmul contract <16 x float> %v202, %v202
  %v207 = fmul contract <16 x float> %v203, %v203
  %v208 = fmul contract <16 x float> %v204, %v204
  %v209 = fmul contract <16 x float> %v205, %v205
  %v210 = fadd contract <16 x float> %v182, %v206
  %v211 = fadd contract <16 x float> %v183, %v207
  %v212 = fadd contract <16 x float> %v184, %v208
  %v213 = fadd contract <16 x float> %v185, %v209
  %v214 = getelementptr i8, ptr %v155, i64 8
  %v215 = load float, ptr %v214, align 1, !invariant.load !0
  %v216 = getelementptr i8, ptr %v157, i64 8
  %v217 = load float, ptr %v216, align 1, !invariant.load !0
  %v218 = getelementptr i8, ptr %v159, i64 8
  %v219 = load float, ptr %v218, align 1, !invariant.load !0
  %v220 = getelementptr i8, ptr %v161, i64 8
  %v221 = load float, ptr %v220, align 1, !invariant.load !0
  %v222 = insertelement <16 x float> poison, float %v215, i64 0
  %v223 = shufflevector <16 x float> %v222, <16 x float> poison, <16 x i32> zeroinitializer
  %v224 = insertelement <16 x float> poison, float %v217, i64 0
  %v225 = shufflevector <16 x float> %v224, <16 x float> poison, <16 x i32> zeroinitializer
  %v226 = insertelement <16 x float> poison, float %v219, i64 0
  %v227 = shufflevector <16 x float> %v226, <16 x float> poison, <16 x i32> zeroinitializer
  %v228 = insertelement <16 x float> poison, float %v221, i64 0
  %v229 = shufflevector <16 x float> %v228, <16 x float> poison, <16 x i32> zeroinitializer
  %v230 = fsub contract <16 x float> %v119, %v223
  %v231 = fsub contract <16 x float> %v119, %v225
  %v232 = fsub contract <16 x float> %v119, %v227
  %v233 = fsub contract <16 x float> %v119, %v229
  %v234 = fmul contract <16 x float> %v230, %v230
  %v235 = fmul contract <16 x float> %v231, %v231
  %v236 = fmul contract <16 x float> %v232, %v232
  %v237 = fmul contract <16 x float> %v233, %v233
  %v238 = fadd contract <16 x float> %v210, %v234
  %v239 = fadd contract <16 x float> %v211, %v235
  %v240 = fadd contract <16 x float> %v212, %v236
  %v241 = fadd contract <16 x float> %v213, %v237
  %v242 = trunc i64 %v149 to i32
  %v243 = trunc i64 %v151 to i32
  %v244 = trunc i64 %v152 to i32
  %v245 = trunc i64 %v153 to i32
  %v246 = insertelement <16 x i32> poison, i32 %v242, i64 0
  %v247 = shufflevector <16 x i32> %v246, <16 x i32> poison, <16 x i32> zeroinitializer
  %v248 = insertelement <16 x i32> poison, i32 %v243, i64 0
  %v249 = shufflevector <16 x i32> %v248, <16 x i32> poison, <16 x i32> zeroinitializer
  %v250 = insertelement <16 x i32> poison, i32 %v244, i64 0
  %v251 = shufflevector <16 x i32> %v250, <16 x i32> poison, <16 x i32> zeroinitializer
  %v252 = insertelement <16 x i32> poison, i32 %v245, i64 0
  %v253 = shufflevector <16 x i32> %v252, <16 x i32> poison, <16 x i32> zeroinitializer
  %v254 = getelementptr i8, ptr %scratch, i64 2688
  %v255 = load <16 x float>, ptr %v254, align 64
  %v256 = getelementptr i8, ptr %scratch, i64 5248
  %v257 = load <16 x i32>, ptr %v256, align 64
  %v258 = fcmp olt <16 x float> %v238, %v255
  %v261 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v258)
  br i1 %v261, label %when259, label %when_done260, !prof !1
when259:
  br label %feature262
feature262:
  %v264 = phi i64 [ 0, %when259 ], [ %v287, %feature262 ]
  %v265 = phi <16 x i1> [ splat (i1 false), %when259 ], [ %v276, %feature262 ]
  %v266 = phi <16 x float> [ %v238, %when259 ], [ %v271, %feature262 ]
  %v267 = phi <16 x i32> [ %v247, %when259 ], [ %v275, %feature262 ]
  %v268 = getelementptr i8, ptr %scratch, i64 192
  %v269 = mul nsw i64 %v264, 64
  %v270 = getelementptr i8, ptr %v268, i64 %v269
  %v271 = load <16 x float>, ptr %v270, align 64
  %v272 = getelementptr i8, ptr %scratch, i64 2752
  %v273 = mul nsw i64 %v264, 64
  %v274 = getelementptr i8, ptr %v272, i64 %v273
  %v275 = load <16 x i32>, ptr %v274, align 64
  %v276 = fcmp olt <16 x float> %v238, %v271
  %v277 = select <16 x i1> %v276, <16 x float> %v238, <16 x float> %v271
  %v278 = select <16 x i1> %v265, <16 x float> %v266, <16 x float> %v277
  %v279 = select <16 x i1> %v276, <16 x i32> %v247, <16 x i32> %v275
  %v280 = select <16 x i1> %v265, <16 x i32> %v267, <16 x i32> %v279
  %v281 = getelementptr i8, ptr %scratch, i64 192
  %v282 = mul nsw i64 %v264, 64
  %v283 = getelementptr i8, ptr %v281, i64 %v282
  store <16 x float> %v278, ptr %v283, align 64
  %v284 = getelementptr i8, ptr %scratch, i64 2752
  %v285 = mul nsw i64 %v264, 64
  %v286 = getelementptr i8, ptr %v284, i64 %v285
  store <16 x i32> %v280, ptr %v286, align 64
  %v287 = add nsw i64 %v264, 1
  %v288 = icmp slt i64 %v287, 40
  br i1 %v288, label %feature262, label %feature_done263
feature_done263:
  br label %when_done260
when_done260:
  %v289 = getelementptr i8, ptr %scratch, i64 2688
  %v290 = load <16 x float>, ptr %v289, align 64
  %v291 = getelementptr i8, ptr %scratch, i64 5248
  %v292 = load <16 x i32>, ptr %v291, align 64
  %v293 = fcmp olt <16 x float> %v239, %v290
  %v296 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v293)
  br i1 %v296, label %when294, label %when_done295, !prof !1
when294:
  br label %feature297
feature297:
  %v299 = phi i64 [ 0, %when294 ], [ %v322, %feature297 ]
  %v300 = phi <16 x i1> [ splat (i1 false), %when294 ], [ %v311, %feature297 ]
  %v301 = phi <16 x float> [ %v239, %when294 ], [ %v306, %feature297 ]
  %v302 = phi <16 x i32> [ %v249, %when294 ], [ %v310, %feature297 ]
  %v303 = getelementptr i8, ptr %scratch, i64 192
  %v304 = mul nsw i64 %v299, 64
  %v305 = getelementptr i8, ptr %v303, i64 %v304
  %v306 = load <16 x float>, ptr %v305, align 64
  %v307 = getelementptr i8, ptr %scratch, i64 2752
  %v308 = mul nsw i64 %v299, 64
  %v309 = getelementptr i8, ptr %v307, i64 %v308
  %v310 = load <16 x i32>, ptr %v309, align 64
  %v311 = fcmp olt <16 x float> %v239, %v306
  %v312 = select <16 x i1> %v311, <16 x float> %v239, <16 x float> %v306
  %v313 = select <16 x i1> %v300, <16 x float> %v301, <16 x float> %v312
  %v314 = select <16 x i1> %v311, <16 x i32> %v249, <16 x i32> %v310
  %v315 = select <16 x i1> %v300, <16 x i32> %v302, <16 x i32> %v314
  %v316 = getelementptr i8, ptr %scratch, i64 192
  %v317 = mul nsw i64 %v299, 64
  %v318 = getelementptr i8, ptr %v316, i64 %v317
  store <16 x float> %v313, ptr %v318, align 64
  %v319 = getelementptr i8, ptr %scratch, i64 2752
  %v320 = mul nsw i64 %v299, 64
  %v321 = getelementptr i8, ptr %v319, i64 %v320
  store <16 x i32> %v315, ptr %v321, align 64
  %v322 = add nsw i64 %v299, 1
  %v323 = icmp slt i64 %v322, 40
  br i1 %v323, label %feature297, label %feature_done298
feature_done298:
  br label %when_done295
when_done295:
  %v324 = getelementptr i8, ptr %scratch, i64 2688
  %v325 = load <16 x float>, ptr %v324, align 64
  %v326 = getelementptr i8, ptr %scratch, i64 5248
  %v327 = load <16 x i32>, ptr %v326, align 64
  %v328 = fcmp olt <16 x float> %v240, %v325
  %v331 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v328)
  br i1 %v331, label %when329, label %when_done330, !prof !1
when329:
  br label %feature332
feature332:
  %v334 = phi i64 [ 0, %when329 ], [ %v357, %feature332 ]
  %v335 = phi <16 x i1> [ splat (i1 false), %when329 ], [ %v346, %feature332 ]
  %v336 = phi <16 x float> [ %v240, %when329 ], [ %v341, %feature332 ]
  %v337 = phi <16 x i32> [ %v251, %when329 ], [ %v345, %feature332 ]
  %v338 = getelementptr i8, ptr %scratch, i64 192
  %v339 = mul nsw i64 %v334, 64
  %v340 = getelementptr i8, ptr %v338, i64 %v339
  %v341 = load <16 x float>, ptr %v340, align 64
  %v342 = getelementptr i8, ptr %scratch, i64 2752
  %v343 = mul nsw i64 %v334, 64
  %v344 = getelementptr i8, ptr %v342, i64 %v343
  %v345 = load <16 x i32>, ptr %v344, align 64
  %v346 = fcmp olt <16 x float> %v240, %v341
  %v347 = select <16 x i1> %v346, <16 x float> %v240, <16 x float> %v341
  %v348 = select <16 x i1> %v335, <16 x float> %v336, <16 x float> %v347
  %v349 = select <16 x i1> %v346, <16 x i32> %v251, <16 x i32> %v345
  %v350 = select <16 x i1> %v335, <16 x i32> %v337, <16 x i32> %v349
  %v351 = getelementptr i8, ptr %scratch, i64 192
  %v352 = mul nsw i64 %v334, 64
  %v353 = getelementptr i8, ptr %v351, i64 %v352
  store <16 x float> %v348, ptr %v353, align 64
  %v354 = getelementptr i8, ptr %scratch, i64 2752
  %v355 = mul nsw i64 %v334, 64
  %v356 = getelementptr i8, ptr %v354, i64 %v355
  store <16 x i32> %v350, ptr %v356, align 64
  %v357 = add nsw i64 %v334, 1
  %v358 = icmp slt i64 %v357, 40
  br i1 %v358, label %feature332, label %feature_done333
feature_done333:
  br label %when_done330
when_done330:
  %v359 = getelementptr i8, ptr %scratch, i64 2688
  %v360 = load <16 x float>, ptr %v359, align 64
  %v361 = getelementptr i8, ptr %scratch, i64 5248
  %v362 = load <16 x i32>, ptr %v361, align 64
  %v363 = fcmp olt <16 x float> %v241, %v360
  %v366 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v363)
  br i1 %v366, label %when364, label %when_done365, !prof !1
when364:
  br label %feature367
feature367:
  %v369 = phi i64 [ 0, %when364 ], [ %v392, %feature367 ]
  %v370 = phi <16 x i1> [ splat (i1 false), %when364 ], [ %v381, %feature367 ]
  %v371 = phi <16 x float> [ %v241, %when364 ], [ %v376, %feature367 ]
  %v372 = phi <16 x i32> [ %v253, %when364 ], [ %v380, %feature367 ]
  %v373 = getelementptr i8, ptr %scratch, i64 192
  %v374 = mul nsw i64 %v369, 64
  %v375 = getelementptr i8, ptr %v373, i64 %v374
  %v376 = load <16 x float>, ptr %v375, align 64
  %v377 = getelementptr i8, ptr %scratch, i64 2752
  %v378 = mul nsw i64 %v369, 64
  %v379 = getelementptr i8, ptr %v377, i64 %v378
  %v380 = load <16 x i32>, ptr %v379, align 64
  %v381 = fcmp olt <16 x float> %v241, %v376
  %v382 = select <16 x i1> %v381, <16 x float> %v241, <16 x float> %v376
  %v383 = select <16 x i1> %v370, <16 x float> %v371, <16 x float> %v382
  %v384 = select <16 x i1> %v381, <16 x i32> %v253, <16 x i32> %v380
  %v385 = select <16 x i1> %v370, <16 x i32> %v372, <16 x i32> %v384
  %v386 = getelementptr i8, ptr %scratch, i64 192
  %v387 = mul nsw i64 %v369, 64
  %v388 = getelementptr i8, ptr %v386, i64 %v387
  store <16 x float> %v383, ptr %v388, align 64
  %v389 = getelementptr i8, ptr %scratch, i64 2752
  %v390 = mul nsw i64 %v369, 64
  %v391 = getelementptr i8, ptr %v389, i64 %v390
  store <16 x i32> %v385, ptr %v391, align 64
  %v392 = add nsw i64 %v369, 1
  %v393 = icmp slt i64 %v392, 40
  br i1 %v393, label %feature367, label %feature_done368
feature_done368:
  br label %when_done365
when_done365:
  %v394 = add nsw i64 %v149, 4
  br label %walk146
walk_done148:
  br label %walk395
walk395:
  %v398 = phi i64 [ %v149, %walk_done148 ], [ %v460, %when_done431 ]
  %v399 = icmp slt i64 %v398, %v144
  br i1 %v399, label %column396, label %walk_done397
column396:
  %v400 = mul nsw i64 %v398, %v27
  %v401 = getelementptr i8, ptr %v58, i64 %v400
  %v402 = load float, ptr %v401, align 1, !invariant.load !0
  %v403 = insertelement <16 x float> poison, float %v402, i64 0
  %v404 = shufflevector <16 x float> %v403, <16 x float> poison, <16 x i32> zeroinitializer
  %v405 = fsub contract <16 x float> %v115, %v404
  %v406 = fmul contract <16 x float> %v405, %v405
  %v407 = fadd contract <16 x float> splat (float 0x8000000000000000), %v406
  %v408 = getelementptr i8, ptr %v401, i64 4
  %v409 = load float, ptr %v408, align 1, !invariant.load !0
  %v410 = insertelement <16 x float> poison, float %v409, i64 0
  %v411 = shufflevector <16 x float> %v410, <16 x float> poison, <16 x i32> zeroinitializer
  %v412 = fsub contract <16 x float> %v117, %v411
  %v413 = fmul contract <16 x float> %v412, %v412
  %v414 = fadd contract <16 x float> %v407, %v413
  %v415 = getelementptr i8, ptr %v401, i64 8
  %v416 = load float, ptr %v415, align 1, !invariant.load !0
  %v417 = insertelement <16 x float> poison, float %v416, i64 0
  %v418 = shufflevector <16 x float> %v417, <16 x float> poison, <16 x i32> zeroinitializer
  %v419 = fsub contract <16 x float> %v119, %v418
  %v420 = fmul contract <16 x float> %v419, %v419
  %v421 = fadd contract <16 x float> %v414, %v420
  %v422 = trunc i64 %v398 to i32
  %v423 = insertelement <16 x i32> poison, i32 %v422, i64 0
  %v424 = shufflevector <16 x i32> %v423, <16 x i32> poison, <16 x i32> zeroinitializer
  %v425 = getelementptr i8, ptr %scratch, i64 2688
  %v426 = load <16 x float>, ptr %v425, align 64
  %v427 = getelementptr i8, ptr %scratch, i64 5248
  %v428 = load <16 x i32>, ptr %v427, align 64
  %v429 = fcmp olt <16 x float> %v421, %v426
  %v432 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v429)
  br i1 %v432, label %when430, label %when_done431, !prof !1
when430:
  br label %feature433
feature433:
  %v435 = phi i64 [ 0, %when430 ], [ %v458, %feature433 ]
  %v436 = phi <16 x i1> [ splat (i1 false), %when430 ], [ %v447, %feature433 ]
  %v437 = phi <16 x float> [ %v421, %when430 ], [ %v442, %feature433 ]
  %v438 = phi <16 x i32> [ %v424, %when430 ], [ %v446, %feature433 ]
  %v439 = getelementptr i8, ptr %scratch, i64 192
  %v440 = mul nsw i64 %v435, 64
  %v441 = getelementptr i8, ptr %v439, i64 %v440
  %v442 = load <16 x float>, ptr %v441, align 64
  %v443 = getelementptr i8, ptr %scratch, i64 2752
  %v444 = mul nsw i64 %v435, 64
  %v445 = getelementptr i8, ptr %v443, i64 %v444
  %v446 = load <16 x i32>, ptr %v445, align 64
  %v447 = fcmp olt <16 x float> %v421, %v442
  %v448 = select <16 x i1> %v447, <16 x float> %v421, <16 x float> %v442
  %v449 = select <16 x i1> %v436, <16 x float> %v437, <16 x float> %v448
  %v450 = select <16 x i1> %v447, <16 x i32> %v424, <16 x i32> %v446
  %v451 = select <16 x i1> %v436, <16 x i32> %v438, <16 x i32> %v450
  %v452 = getelementptr i8, ptr %scratch, i64 192
  %v453 = mul nsw i64 %v435, 64
  %v454 = getelementptr i8, ptr %v452, i64 %v453
  store <16 x float> %v449, ptr %v454, align 64
  %v455 = getelementptr i8, ptr %scratch, i64 2752
  %v456 = mul nsw i64 %v435, 64
  %v457 = getelementptr i8, ptr %v455, i64 %v456
  store <16 x i32> %v451, ptr %v457, align 64
  %v458 = add nsw i64 %v435, 1
  %v459 = icmp slt i64 %v458, 40
  br i1 %v459, label %feature433, label %feature_done434
feature_done434:
  br label %when_done431
when_done431:
  %v460 = add nsw i64 %v398, 1
  br label %walk395
walk_done397:
  br label %chunk_head122
interval_end124:
  %v461 = add nsw i64 %v130, 1
  br label %interval_head120
columns_done125:
  br label %feature462
feature462:
  %v464 = phi i64 [ 0, %columns_done125 ], [ %v480, %feature462 ]
  %v465 = getelementptr i8, ptr %scratch, i64 192
  %v466 = mul nsw i64 %v464, 64
  %v467 = getelementptr i8, ptr %v465, i64 %v466
  %v468 = load <16 x float>, ptr %v467, align 64
  %v469 = getelementptr i8, ptr %scratch, i64 2752
  %v470 = mul nsw i64 %v464, 64
  %v471 = getelementptr i8, ptr %v469, i64 %v470
  %v472 = load <16 x i32>, ptr %v471, align 64
  %v473 = getelementptr i8, ptr %scratch, i64 5312
  %v474 = mul nsw i64 %v464, 64
  %v475 = getelementptr i8, ptr %v473, i64 %v474
  store <16 x float> %v468, ptr %v475, align 64
  %v476 = getelementptr i8, ptr %scratch, i64 7872
  %v477 = mul nsw i64 %v464, 128
  %v478 = getelementptr i8, ptr %v476, i64 %v477
  %v479 = sext <16 x i32> %v472 to <16 x i64>
  store <16 x i64> %v479, ptr %v478, align 64
  %v480 = add nsw i64 %v464, 1
  %v481 = icmp slt i64 %v480, 40
  br i1 %v481, label %feature462, label %feature_done463
feature_done463:
  %v482 = sub nsw i64 %v61, %v65
  %v483 = mul nsw i64 %v482, 1
  %v484 = icmp slt i64 16, %v483
  %v485 = select i1 %v484, i64 16, i64 %v483
  br label %scatter_head486
scatter_head486:
  %v489 = phi i64 [ 0, %feature_done463 ], [ %v526, %component_done515 ]
  %v490 = icmp slt i64 %v489, %v485
  br i1 %v490, label %scatter487, label %scatter_done488
scatter487:
  %v491 = add nsw i64 %v65, %v489
  %v492 = mul nsw i64 %v491, %v9
  %v493 = getelementptr i8, ptr %v46, i64 %v492
  %v494 = mul nsw i64 0, 160
  %v495 = getelementptr i8, ptr %v493, i64 %v494
  br label %component_head496
component_head496:
  %v499 = phi i64 [ 0, %scatter487 ], [ %v508, %component497 ]
  %v500 = icmp slt i64 %v499, 40
  br i1 %v500, label %component497, label %component_done498
component497:
  %v501 = getelementptr i8, ptr %scratch, i64 5312
  %v502 = mul nsw i64 %v499, 64
  %v503 = getelementptr i8, ptr %v501, i64 %v502
  %v504 = getelementptr float, ptr %v503, i64 %v489
  %v505 = load float, ptr %v504
  %v506 = mul nsw i64 %v499, %v11
  %v507 = getelementptr i8, ptr %v495, i64 %v506
  store float %v505, ptr %v507, align 1
  %v508 = add nsw i64 %v499, 1
  br label %component_head496
component_done498:
  %v509 = mul nsw i64 %v491, %v15
  %v510 = getelementptr i8, ptr %v50, i64 %v509
  %v511 = mul nsw i64 0, 320
  %v512 = getelementptr i8, ptr %v510, i64 %v511
  br label %component_head513
component_head513:
  %v516 = phi i64 [ 0, %component_done498 ], [ %v525, %component514 ]
  %v517 = icmp slt i64 %v516, 40
  br i1 %v517, label %component514, label %component_done515
component514:
  %v518 = getelementptr i8, ptr %scratch, i64 7872
  %v519 = mul nsw i64 %v516, 128
  %v520 = getelementptr i8, ptr %v518, i64 %v519
  %v521 = getelementptr i64, ptr %v520, i64 %v489
  %v522 = load i64, ptr %v521
  %v523 = mul nsw i64 %v516, %v17
  %v524 = getelementptr i8, ptr %v512, i64 %v523
  store i64 %v522, ptr %v524, align 1
  %v525 = add nsw i64 %v516, 1
  br label %component_head513
component_done515:
  %v526 = add nsw i64 %v489, 1
  br label %scatter_head486
scatter_done488:
  %v527 = add nsw i64 %v65, 16
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
