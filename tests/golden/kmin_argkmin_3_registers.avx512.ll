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
  %v65 = phi i64 [ %v59, %work34 ], [ %v566, %scatter_done527 ]
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
  %v104 = load <16 x float>, ptr %scratch, align 64
  %v105 = getelementptr i8, ptr %scratch, i64 64
  %v106 = load <16 x float>, ptr %v105, align 64
  %v107 = getelementptr i8, ptr %scratch, i64 128
  %v108 = load <16 x float>, ptr %v107, align 64
  %v115 = getelementptr i64, ptr %v42, i64 2
  %v116 = load i64, ptr %v115, align 8, !invariant.load !0
  %v117 = getelementptr i64, ptr %v42, i64 3
  %v118 = load i64, ptr %v117, align 8, !invariant.load !0
  br label %interval_head109
interval_head109:
  %v119 = phi i64 [ %v116, %moved74 ], [ %v505, %interval_end113 ]
  %v120 = phi <16 x float> [ splat (float 0x7FF0000000000000), %moved74 ], [ %v137, %interval_end113 ]
  %v121 = phi <16 x i32> [ splat (i32 0), %moved74 ], [ %v138, %interval_end113 ]
  %v122 = phi <16 x float> [ splat (float 0x7FF0000000000000), %moved74 ], [ %v139, %interval_end113 ]
  %v123 = phi <16 x i32> [ splat (i32 0), %moved74 ], [ %v140, %interval_end113 ]
  %v124 = phi <16 x float> [ splat (float 0x7FF0000000000000), %moved74 ], [ %v141, %interval_end113 ]
  %v125 = phi <16 x i32> [ splat (i32 0), %moved74 ], [ %v142, %interval_end113 ]
  %v126 = phi <16 x float> [ splat (float 0x7FF0000000000000), %moved74 ], [ %v143, %interval_end113 ]
  %v127 = phi <16 x i32> [ splat (i32 0), %moved74 ], [ %v144, %interval_end113 ]
  %v128 = phi <16 x float> [ splat (float 0x7FF0000000000000), %moved74 ], [ %v145, %interval_end113 ]
  %v129 = phi <16 x i32> [ splat (i32 0), %moved74 ], [ %v146, %interval_end113 ]
  %v130 = icmp slt i64 %v119, %v118
  br i1 %v130, label %interval110, label %columns_done114
interval110:
  %v131 = mul nsw i64 %v119, 16
  %v132 = getelementptr i8, ptr %v30, i64 %v131
  %v133 = load i64, ptr %v132, align 8, !invariant.load !0
  %v134 = getelementptr i64, ptr %v132, i64 1
  %v135 = load i64, ptr %v134, align 8, !invariant.load !0
  br label %chunk_head111
chunk_head111:
  %v136 = phi i64 [ %v133, %interval110 ], [ %v151, %walk_done428 ]
  %v137 = phi <16 x float> [ %v120, %interval110 ], [ %v430, %walk_done428 ]
  %v138 = phi <16 x i32> [ %v121, %interval110 ], [ %v431, %walk_done428 ]
  %v139 = phi <16 x float> [ %v122, %interval110 ], [ %v432, %walk_done428 ]
  %v140 = phi <16 x i32> [ %v123, %interval110 ], [ %v433, %walk_done428 ]
  %v141 = phi <16 x float> [ %v124, %interval110 ], [ %v434, %walk_done428 ]
  %v142 = phi <16 x i32> [ %v125, %interval110 ], [ %v435, %walk_done428 ]
  %v143 = phi <16 x float> [ %v126, %interval110 ], [ %v436, %walk_done428 ]
  %v144 = phi <16 x i32> [ %v127, %interval110 ], [ %v437, %walk_done428 ]
  %v145 = phi <16 x float> [ %v128, %interval110 ], [ %v438, %walk_done428 ]
  %v146 = phi <16 x i32> [ %v129, %interval110 ], [ %v439, %walk_done428 ]
  %v147 = icmp slt i64 %v136, %v135
  %v148 = load volatile i64, ptr %v32, align 8
  %v149 = icmp eq i64 %v148, 0
  %v150 = and i1 %v147, %v149
  br i1 %v150, label %chunk112, label %interval_end113
chunk112:
  %v151 = add nsw i64 %v136, 256
  %v152 = icmp slt i64 %v151, %v135
  %v153 = select i1 %v152, i64 %v151, i64 %v135
  %v154 = add nsw i64 %v153, -3
  br label %walk155
walk155:
  %v158 = phi i64 [ %v136, %chunk112 ], [ %v425, %when_done389 ]
  %v159 = phi <16 x float> [ %v137, %chunk112 ], [ %v415, %when_done389 ]
  %v160 = phi <16 x i32> [ %v138, %chunk112 ], [ %v416, %when_done389 ]
  %v161 = phi <16 x float> [ %v139, %chunk112 ], [ %v417, %when_done389 ]
  %v162 = phi <16 x i32> [ %v140, %chunk112 ], [ %v418, %when_done389 ]
  %v163 = phi <16 x float> [ %v141, %chunk112 ], [ %v419, %when_done389 ]
  %v164 = phi <16 x i32> [ %v142, %chunk112 ], [ %v420, %when_done389 ]
  %v165 = phi <16 x float> [ %v143, %chunk112 ], [ %v421, %when_done389 ]
  %v166 = phi <16 x i32> [ %v144, %chunk112 ], [ %v422, %when_done389 ]
  %v167 = phi <16 x float> [ %v145, %chunk112 ], [ %v423, %when_done389 ]
  %v168 = phi <16 x i32> [ %v146, %chunk112 ], [ %v424, %when_done389 ]
  %v169 = icmp slt i64 %v158, %v154
  br i1 %v169, label %column156, label %walk_done157
column156:
  %v170 = add nsw i64 %v158, 1
  %v171 = add nsw i64 %v158, 2
  %v172 = add nsw i64 %v158, 3
  %v173 = mul nsw i64 %v158, %v27
  %v174 = getelementptr i8, ptr %v58, i64 %v173
  %v175 = mul nsw i64 %v170, %v27
  %v176 = getelementptr i8, ptr %v58, i64 %v175
  %v177 = mul nsw i64 %v171, %v27
  %v178 = getelementptr i8, ptr %v58, i64 %v177
  %v179 = mul nsw i64 %v172, %v27
  %v180 = getelementptr i8, ptr %v58, i64 %v179
  %v181 = load float, ptr %v174, align 1, !invariant.load !0
  %v182 = load float, ptr %v176, align 1, !invariant.load !0
  %v183 = load float, ptr %v178, align 1, !invariant.load !0
  %v184 = load float, ptr %v180, align 1, !invariant.load !0
  %v185 = insertelement <16 x float> poison, float %v181, i64 0
  %v186 = shufflevector <16 x float> %v185, <16 x float> poison, <16 x i32> zeroinitializer
  %v187 = insertelement <16 x float> poison, float %v182, i64 0
  %v188 = shufflevector <16 x float> %v187, <16 x float> poison, <16 x i32> zeroinitializer
  %v189 = insertelement <16 x float> poison, float %v183, i64 0
  %v190 = shufflevector <16 x float> %v189, <16 x float> poison, <16 x i32> zeroinitializer
  %v191 = insertelement <16 x float> poison, float %v184, i64 0
  %v192 = shufflevector <16 x float> %v191, <16 x float> poison, <16 x i32> zeroinitializer
  %v193 = fsub contract <16 x float> %v104, %v186
  %v194 = fsub contract <16 x float> %v104, %v188
  %v195 = fsub contract <16 x float> %v104, %v190
  %v196 = fsub contract <16 x float> %v104, %v192
  %v197 = fmul contract <16 x float> %v193, %v193
  %v198 = fmul contract <16 x float> %v194, %v194
  %v199 = fmul contract <16 x float> %v195, %v195
  %v200 = fmul contract <16 x float> %v196, %v196
  %v201 = fadd contract <16 x float> splat (float 0x8000000000000000), %v197
  %v202 = fadd contract <16 x float> splat (float 0x8000000000000000), %v198
  %v203 = fadd contract <16 x float> splat (float 0x8000000000000000), %v199
  %v204 = fadd contract <16 x float> splat (float 0x8000000000000000), %v200
  %v205 = getelementptr i8, ptr %v174, i64 4
  %v206 = load float, ptr %v205, align 1, !invariant.load !0
  %v207 = getelementptr i8, ptr %v176, i64 4
  %v208 = load float, ptr %v207, align 1, !invariant.load !0
  %v209 = getelementptr i8, ptr %v178, i64 4
  %v210 = load float, ptr %v209, align 1, !invariant.load !0
  %v211 = getelementptr i8, ptr %v180, i64 4
  %v212 = load float, ptr %v211, align 1, !invariant.load !0
  %v213 = insertelement <16 x float> poison, float %v206, i64 0
  %v214 = shufflevector <16 x float> %v213, <16 x float> poison, <16 x i32> zeroinitializer
  %v215 = insertelement <16 x float> poison, float %v208, i64 0
  %v216 = shufflevector <16 x float> %v215, <16 x float> poison, <16 x i32> zeroinitializer
  %v217 = insertelement <16 x float> poison, float %v210, i64 0
  %v218 = shufflevector <16 x float> %v217, <16 x float> poison, <16 x i32> zeroinitializer
  %v219 = insertelement <16 x float> poison, float %v212, i64 0
  %v220 = shufflevector <16 x float> %v219, <16 x float> poison, <16 x i32> zeroinitializer
  %v221 = fsub contract <16 x float> %v106, %v214
  %v222 = fsub contract <16 x float> %v106, %v216
  %v223 = fsub contract <16 x float> %v106, %v218
  %v224 = fsub contract <16 x float> %v106, %v220
  %v225 = fmul contract <16 x float> %v221, %v221
  %v226 = fmul contract <16 x float> %v222, %v222
  %v227 = fmul contract <16 x float> %v223, %v223
  %v228 = fmul contract <16 x float> %v224, %v224
  %v229 = fadd contract <16 x float> %v201, %v225
  %v230 = fadd contract <16 x float> %v202, %v226
  %v231 = fadd contract <16 x float> %v203, %v227
  %v232 = fadd contract <16 x float> %v204, %v228
  %v233 = getelementptr i8, ptr %v174, i64 8
  %v234 = load float, ptr %v233, align 1, !invariant.load !0
  %v235 = getelementptr i8, ptr %v176, i64 8
  %v236 = load float, ptr %v235, align 1, !invariant.load !0
  %v237 = getelementptr i8, ptr %v178, i64 8
  %v238 = load float, ptr %v237, align 1, !invariant.load !0
  %v239 = getelementptr i8, ptr %v180, i64 8
  %v240 = load float, ptr %v239, align 1, !invariant.load !0
  %v241 = insertelement <16 x float> poison, float %v234, i64 0
  %v242 = shufflevector <16 x float> %v241, <16 x float> poison, <16 x i32> zeroinitializer
  %v243 = insertelement <16 x float> poison, float %v236, i64 0
  %v244 = shufflevector <16 x float> %v243, <16 x float> poison, <16 x i32> zeroinitializer
  %v245 = insertelement <16 x float> poison, float %v238, i64 0
  %v246 = shufflevector <16 x float> %v245, <16 x float> poison, <16 x i32> zeroinitializer
  %v247 = insertelement <16 x float> poison, float %v240, i64 0
  %v248 = shufflevector <16 x float> %v247, <16 x float> poison, <16 x i32> zeroinitializer
  %v249 = fsub contract <16 x float> %v108, %v242
  %v250 = fsub contract <16 x float> %v108, %v244
  %v251 = fsub contract <16 x float> %v108, %v246
  %v252 = fsub contract <16 x float> %v108, %v248
  %v253 = fmul contract <16 x float> %v249, %v249
  %v254 = fmul contract <16 x float> %v250, %v250
  %v255 = fmul contract <16 x float> %v251, %v251
  %v256 = fmul contract <16 x float> %v252, %v252
  %v257 = fadd contract <16 x float> %v229, %v253
  %v258 = fadd contract <16 x float> %v230, %v254
  %v259 = fadd contract <16 x float> %v231, %v255
  %v260 = fadd contract <16 x float> %v232, %v256
  %v261 = trunc i64 %v158 to i32
  %v262 = trunc i64 %v170 to i32
  %v263 = trunc i64 %v171 to i32
  %v264 = trunc i64 %v172 to i32
  %v265 = insertelement <16 x i32> poison, i32 %v261, i64 0
  %v266 = shufflevector <16 x i32> %v265, <16 x i32> poison, <16 x i32> zeroinitializer
  %v267 = insertelement <16 x i32> poison, i32 %v262, i64 0
  %v268 = shufflevector <16 x i32> %v267, <16 x i32> poison, <16 x i32> zeroinitializer
  %v269 = insertelement <16 x i32> poison, i32 %v263, i64 0
  %v270 = shufflevector <16 x i32> %v269, <16 x i32> poison, <16 x i32> zeroinitializer
  %v271 = insertelement <16 x i32> poison, i32 %v264, i64 0
  %v272 = shufflevector <16 x i32> %v271, <16 x i32> poison, <16 x i32> zeroinitializer
  %v273 = fcmp olt <16 x float> %v257, %v167
  %v276 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v273)
  br i1 %v276, label %when274, label %when_done275, !prof !1
when274:
  %v277 = fcmp olt <16 x float> %v257, %v159
  %v278 = select <16 x i1> %v277, <16 x float> %v257, <16 x float> %v159
  %v279 = select <16 x i1> splat (i1 false), <16 x float> %v257, <16 x float> %v278
  %v280 = select <16 x i1> %v277, <16 x i32> %v266, <16 x i32> %v160
  %v281 = select <16 x i1> splat (i1 false), <16 x i32> %v266, <16 x i32> %v280
  %v282 = fcmp olt <16 x float> %v257, %v161
  %v283 = select <16 x i1> %v282, <16 x float> %v257, <16 x float> %v161
  %v284 = select <16 x i1> %v277, <16 x float> %v159, <16 x float> %v283
  %v285 = select <16 x i1> %v282, <16 x i32> %v266, <16 x i32> %v162
  %v286 = select <16 x i1> %v277, <16 x i32> %v160, <16 x i32> %v285
  %v287 = fcmp olt <16 x float> %v257, %v163
  %v288 = select <16 x i1> %v287, <16 x float> %v257, <16 x float> %v163
  %v289 = select <16 x i1> %v282, <16 x float> %v161, <16 x float> %v288
  %v290 = select <16 x i1> %v287, <16 x i32> %v266, <16 x i32> %v164
  %v291 = select <16 x i1> %v282, <16 x i32> %v162, <16 x i32> %v290
  %v292 = fcmp olt <16 x float> %v257, %v165
  %v293 = select <16 x i1> %v292, <16 x float> %v257, <16 x float> %v165
  %v294 = select <16 x i1> %v287, <16 x float> %v163, <16 x float> %v293
  %v295 = select <16 x i1> %v292, <16 x i32> %v266, <16 x i32> %v166
  %v296 = select <16 x i1> %v287, <16 x i32> %v164, <16 x i32> %v295
  %v297 = select <16 x i1> %v273, <16 x float> %v257, <16 x float> %v167
  %v298 = select <16 x i1> %v292, <16 x float> %v165, <16 x float> %v297
  %v299 = select <16 x i1> %v273, <16 x i32> %v266, <16 x i32> %v168
  %v300 = select <16 x i1> %v292, <16 x i32> %v166, <16 x i32> %v299
  br label %when_done275
when_done275:
  %v301 = phi <16 x float> [ %v159, %column156 ], [ %v279, %when274 ]
  %v302 = phi <16 x i32> [ %v160, %column156 ], [ %v281, %when274 ]
  %v303 = phi <16 x float> [ %v161, %column156 ], [ %v284, %when274 ]
  %v304 = phi <16 x i32> [ %v162, %column156 ], [ %v286, %when274 ]
  %v305 = phi <16 x float> [ %v163, %column156 ], [ %v289, %when274 ]
  %v306 = phi <16 x i32> [ %v164, %column156 ], [ %v291, %when274 ]
  %v307 = phi <16 x float> [ %v165, %column156 ], [ %v294, %when274 ]
  %v308 = phi <16 x i32> [ %v166, %column156 ], [ %v296, %when274 ]
  %v309 = phi <16 x float> [ %v167, %column156 ], [ %v298, %when274 ]
  %v310 = phi <16 x i32> [ %v168, %column156 ], [ %v300, %when274 ]
  %v311 = fcmp olt <16 x float> %v258, %v309
  %v314 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v311)
  br i1 %v314, label %when312, label %when_done313, !prof !1
when312:
  %v315 = fcmp olt <16 x float> %v258, %v301
  %v316 = select <16 x i1> %v315, <16 x float> %v258, <16 x float> %v301
  %v317 = select <16 x i1> splat (i1 false), <16 x float> %v258, <16 x float> %v316
  %v318 = select <16 x i1> %v315, <16 x i32> %v268, <16 x i32> %v302
  %v319 = select <16 x i1> splat (i1 false), <16 x i32> %v268, <16 x i32> %v318
  %v320 = fcmp olt <16 x float> %v258, %v303
  %v321 = select <16 x i1> %v320, <16 x float> %v258, <16 x float> %v303
  %v322 = select <16 x i1> %v315, <16 x float> %v301, <16 x float> %v321
  %v323 = select <16 x i1> %v320, <16 x i32> %v268, <16 x i32> %v304
  %v324 = select <16 x i1> %v315, <16 x i32> %v302, <16 x i32> %v323
  %v325 = fcmp olt <16 x float> %v258, %v305
  %v326 = select <16 x i1> %v325, <16 x float> %v258, <16 x float> %v305
  %v327 = select <16 x i1> %v320, <16 x float> %v303, <16 x float> %v326
  %v328 = select <16 x i1> %v325, <16 x i32> %v268, <16 x i32> %v306
  %v329 = select <16 x i1> %v320, <16 x i32> %v304, <16 x i32> %v328
  %v330 = fcmp olt <16 x float> %v258, %v307
  %v331 = select <16 x i1> %v330, <16 x float> %v258, <16 x float> %v307
  %v332 = select <16 x i1> %v325, <16 x float> %v305, <16 x float> %v331
  %v333 = select <16 x i1> %v330, <16 x i32> %v268, <16 x i32> %v308
  %v334 = select <16 x i1> %v325, <16 x i32> %v306, <16 x i32> %v333
  %v335 = select <16 x i1> %v311, <16 x float> %v258, <16 x float> %v309
  %v336 = select <16 x i1> %v330, <16 x float> %v307, <16 x float> %v335
  %v337 = select <16 x i1> %v311, <16 x i32> %v268, <16 x i32> %v310
  %v338 = select <16 x i1> %v330, <16 x i32> %v308, <16 x i32> %v337
  br label %when_done313
when_done313:
  %v339 = phi <16 x float> [ %v301, %when_done275 ], [ %v317, %when312 ]
  %v340 = phi <16 x i32> [ %v302, %when_done275 ], [ %v319, %when312 ]
  %v341 = phi <16 x float> [ %v303, %when_done275 ], [ %v322, %when312 ]
  %v342 = phi <16 x i32> [ %v304, %when_done275 ], [ %v324, %when312 ]
  %v343 = phi <16 x float> [ %v305, %when_done275 ], [ %v327, %when312 ]
  %v344 = phi <16 x i32> [ %v306, %when_done275 ], [ %v329, %when312 ]
  %v345 = phi <16 x float> [ %v307, %when_done275 ], [ %v332, %when312 ]
  %v346 = phi <16 x i32> [ %v308, %when_done275 ], [ %v334, %when312 ]
  %v347 = phi <16 x float> [ %v309, %when_done275 ], [ %v336, %when312 ]
  %v348 = phi <16 x i32> [ %v310, %when_done275 ], [ %v338, %when312 ]
  %v349 = fcmp olt <16 x float> %v259, %v347
  %v352 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v349)
  br i1 %v352, label %when350, label %when_done351, !prof !1
when350:
  %v353 = fcmp olt <16 x float> %v259, %v339
  %v354 = select <16 x i1> %v353, <16 x float> %v259, <16 x float> %v339
  %v355 = select <16 x i1> splat (i1 false), <16 x float> %v259, <16 x float> %v354
  %v356 = select <16 x i1> %v353, <16 x i32> %v270, <16 x i32> %v340
  %v357 = select <16 x i1> splat (i1 false), <16 x i32> %v270, <16 x i32> %v356
  %v358 = fcmp olt <16 x float> %v259, %v341
  %v359 = select <16 x i1> %v358, <16 x float> %v259, <16 x float> %v341
  %v360 = select <16 x i1> %v353, <16 x float> %v339, <16 x float> %v359
  %v361 = select <16 x i1> %v358, <16 x i32> %v270, <16 x i32> %v342
  %v362 = select <16 x i1> %v353, <16 x i32> %v340, <16 x i32> %v361
  %v363 = fcmp olt <16 x float> %v259, %v343
  %v364 = select <16 x i1> %v363, <16 x float> %v259, <16 x float> %v343
  %v365 = select <16 x i1> %v358, <16 x float> %v341, <16 x float> %v364
  %v366 = select <16 x i1> %v363, <16 x i32> %v270, <16 x i32> %v344
  %v367 = select <16 x i1> %v358, <16 x i32> %v342, <16 x i32> %v366
  %v368 = fcmp olt <16 x float> %v259, %v345
  %v369 = select <16 x i1> %v368, <16 x float> %v259, <16 x float> %v345
  %v370 = select <16 x i1> %v363, <16 x float> %v343, <16 x float> %v369
  %v371 = select <16 x i1> %v368, <16 x i32> %v270, <16 x i32> %v346
  %v372 = select <16 x i1> %v363, <16 x i32> %v344, <16 x i32> %v371
  %v373 = select <16 x i1> %v349, <16 x float> %v259, <16 x float> %v347
  %v374 = select <16 x i1> %v368, <16 x float> %v345, <16 x float> %v373
  %v375 = select <16 x i1> %v349, <16 x i32> %v270, <16 x i32> %v348
  %v376 = select <16 x i1> %v368, <16 x i32> %v346, <16 x i32> %v375
  br label %when_done351
when_done351:
  %v377 = phi <16 x float> [ %v339, %when_done313 ], [ %v355, %when350 ]
  %v378 = phi <16 x i32> [ %v340, %when_done313 ], [ %v357, %when350 ]
  %v379 = phi <16 x float> [ %v341, %when_done313 ], [ %v360, %when350 ]
  %v380 = phi <16 x i32> [ %v342, %when_done313 ], [ %v362, %when350 ]
  %v381 = phi <16 x float> [ %v343, %when_done313 ], [ %v365, %when350 ]
  %v382 = phi <16 x i32> [ %v344, %when_done313 ], [ %v367, %when350 ]
  %v383 = phi <16 x float> [ %v345, %when_done313 ], [ %v370, %when350 ]
  %v384 = phi <16 x i32> [ %v346, %when_done313 ], [ %v372, %when350 ]
  %v385 = phi <16 x float> [ %v347, %when_done313 ], [ %v374, %when350 ]
  %v386 = phi <16 x i32> [ %v348, %when_done313 ], [ %v376, %when350 ]
  %v387 = fcmp olt <16 x float> %v260, %v385
  %v390 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v387)
  br i1 %v390, label %when388, label %when_done389, !prof !1
when388:
  %v391 = fcmp olt <16 x float> %v260, %v377
  %v392 = select <16 x i1> %v391, <16 x float> %v260, <16 x float> %v377
  %v393 = select <16 x i1> splat (i1 false), <16 x float> %v260, <16 x float> %v392
  %v394 = select <16 x i1> %v391, <16 x i32> %v272, <16 x i32> %v378
  %v395 = select <16 x i1> splat (i1 false), <16 x i32> %v272, <16 x i32> %v394
  %v396 = fcmp olt <16 x float> %v260, %v379
  %v397 = select <16 x i1> %v396, <16 x float> %v260, <16 x float> %v379
  %v398 = select <16 x i1> %v391, <16 x float> %v377, <16 x float> %v397
  %v399 = select <16 x i1> %v396, <16 x i32> %v272, <16 x i32> %v380
  %v400 = select <16 x i1> %v391, <16 x i32> %v378, <16 x i32> %v399
  %v401 = fcmp olt <16 x float> %v260, %v381
  %v402 = select <16 x i1> %v401, <16 x float> %v260, <16 x float> %v381
  %v403 = select <16 x i1> %v396, <16 x float> %v379, <16 x float> %v402
  %v404 = select <16 x i1> %v401, <16 x i32> %v272, <16 x i32> %v382
  %v405 = select <16 x i1> %v396, <16 x i32> %v380, <16 x i32> %v404
  %v406 = fcmp olt <16 x float> %v260, %v383
  %v407 = select <16 x i1> %v406, <16 x float> %v260, <16 x float> %v383
  %v408 = select <16 x i1> %v401, <16 x float> %v381, <16 x float> %v407
  %v409 = select <16 x i1> %v406, <16 x i32> %v272, <16 x i32> %v384
  %v410 = select <16 x i1> %v401, <16 x i32> %v382, <16 x i32> %v409
  %v411 = select <16 x i1> %v387, <16 x float> %v260, <16 x float> %v385
  %v412 = select <16 x i1> %v406, <16 x float> %v383, <16 x float> %v411
  %v413 = select <16 x i1> %v387, <16 x i32> %v272, <16 x i32> %v386
  %v414 = select <16 x i1> %v406, <16 x i32> %v384, <16 x i32> %v413
  br label %when_done389
when_done389:
  %v415 = phi <16 x float> [ %v377, %when_done351 ], [ %v393, %when388 ]
  %v416 = phi <16 x i32> [ %v378, %when_done351 ], [ %v395, %when388 ]
  %v417 = phi <16 x float> [ %v379, %when_done351 ], [ %v398, %when388 ]
  %v418 = phi <16 x i32> [ %v380, %when_done351 ], [ %v400, %when388 ]
  %v419 = phi <16 x float> [ %v381, %when_done351 ], [ %v403, %when388 ]
  %v420 = phi <16 x i32> [ %v382, %when_done351 ], [ %v405, %when388 ]
  %v421 = phi <16 x float> [ %v383, %when_done351 ], [ %v408, %when388 ]
  %v422 = phi <16 x i32> [ %v384, %when_done351 ], [ %v410, %when388 ]
  %v423 = phi <16 x float> [ %v385, %when_done351 ], [ %v412, %when388 ]
  %v424 = phi <16 x i32> [ %v386, %when_done351 ], [ %v414, %when388 ]
  %v425 = add nsw i64 %v158, 4
  br label %walk155
walk_done157:
  br label %walk426
walk426:
  %v429 = phi i64 [ %v158, %walk_done157 ], [ %v504, %when_done468 ]
  %v430 = phi <16 x float> [ %v159, %walk_done157 ], [ %v494, %when_done468 ]
  %v431 = phi <16 x i32> [ %v160, %walk_done157 ], [ %v495, %when_done468 ]
  %v432 = phi <16 x float> [ %v161, %walk_done157 ], [ %v496, %when_done468 ]
  %v433 = phi <16 x i32> [ %v162, %walk_done157 ], [ %v497, %when_done468 ]
  %v434 = phi <16 x float> [ %v163, %walk_done157 ], [ %v498, %when_done468 ]
  %v435 = phi <16 x i32> [ %v164, %walk_done157 ], [ %v499, %when_done468 ]
  %v436 = phi <16 x float> [ %v165, %walk_done157 ], [ %v500, %when_done468 ]
  %v437 = phi <16 x i32> [ %v166, %walk_done157 ], [ %v501, %when_done468 ]
  %v438 = phi <16 x float> [ %v167, %walk_done157 ], [ %v502, %when_done468 ]
  %v439 = phi <16 x i32> [ %v168, %walk_done157 ], [ %v503, %when_done468 ]
  %v440 = icmp slt i64 %v429, %v153
  br i1 %v440, label %column427, label %walk_done428
column427:
  %v441 = mul nsw i64 %v429, %v27
  %v442 = getelementptr i8, ptr %v58, i64 %v441
  %v443 = load float, ptr %v442, align 1, !invariant.load !0
  %v444 = insertelement <16 x float> poison, float %v443, i64 0
  %v445 = shufflevector <16 x float> %v444, <16 x float> poison, <16 x i32> zeroinitializer
  %v446 = fsub contract <16 x float> %v104, %v445
  %v447 = fmul contract <16 x float> %v446, %v446
  %v448 = fadd contract <16 x float> splat (float 0x8000000000000000), %v447
  %v449 = getelementptr i8, ptr %v442, i64 4
  %v450 = load float, ptr %v449, align 1, !invariant.load !0
  %v451 = insertelement <16 x float> poison, float %v450, i64 0
  %v452 = shufflevector <16 x float> %v451, <16 x float> poison, <16 x i32> zeroinitializer
  %v453 = fsub contract <16 x float> %v106, %v452
  %v454 = fmul contract <16 x float> %v453, %v453
  %v455 = fadd contract <16 x float> %v448, %v454
  %v456 = getelementptr i8, ptr %v442, i64 8
  %v457 = load float, ptr %v456, align 1, !invariant.load !0
  %v458 = insertelement <16 x float> poison, float %v457, i64 0
  %v459 = shufflevector <16 x float> %v458, <16 x float> poison, <16 x i32> zeroinitializer
  %v460 = fsub contract <16 x float> %v108, %v459
  %v461 = fmul contract <16 x float> %v460, %v460
  %v462 = fadd contract <16 x float> %v455, %v461
  %v463 = trunc i64 %v429 to i32
  %v464 = insertelement <16 x i32> poison, i32 %v463, i64 0
  %v465 = shufflevector <16 x i32> %v464, <16 x i32> poison, <16 x i32> zeroinitializer
  %v466 = fcmp olt <16 x float> %v462, %v438
  %v469 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v466)
  br i1 %v469, label %when467, label %when_done468, !prof !1
when467:
  %v470 = fcmp olt <16 x float> %v462, %v430
  %v471 = select <16 x i1> %v470, <16 x float> %v462, <16 x float> %v430
  %v472 = select <16 x i1> splat (i1 false), <16 x float> %v462, <16 x float> %v471
  %v473 = select <16 x i1> %v470, <16 x i32> %v465, <16 x i32> %v431
  %v474 = select <16 x i1> splat (i1 false), <16 x i32> %v465, <16 x i32> %v473
  %v475 = fcmp olt <16 x float> %v462, %v432
  %v476 = select <16 x i1> %v475, <16 x float> %v462, <16 x float> %v432
  %v477 = select <16 x i1> %v470, <16 x float> %v430, <16 x float> %v476
  %v478 = select <16 x i1> %v475, <16 x i32> %v465, <16 x i32> %v433
  %v479 = select <16 x i1> %v470, <16 x i32> %v431, <16 x i32> %v478
  %v480 = fcmp olt <16 x float> %v462, %v434
  %v481 = select <16 x i1> %v480, <16 x float> %v462, <16 x float> %v434
  %v482 = select <16 x i1> %v475, <16 x float> %v432, <16 x float> %v481
  %v483 = select <16 x i1> %v480, <16 x i32> %v465, <16 x i32> %v435
  %v484 = select <16 x i1> %v475, <16 x i32> %v433, <16 x i32> %v483
  %v485 = fcmp olt <16 x float> %v462, %v436
  %v486 = select <16 x i1> %v485, <16 x float> %v462, <16 x float> %v436
  %v487 = select <16 x i1> %v480, <16 x float> %v434, <16 x float> %v486
  %v488 = select <16 x i1> %v485, <16 x i32> %v465, <16 x i32> %v437
  %v489 = select <16 x i1> %v480, <16 x i32> %v435, <16 x i32> %v488
  %v490 = select <16 x i1> %v466, <16 x float> %v462, <16 x float> %v438
  %v491 = select <16 x i1> %v485, <16 x float> %v436, <16 x float> %v490
  %v492 = select <16 x i1> %v466, <16 x i32> %v465, <16 x i32> %v439
  %v493 = select <16 x i1> %v485, <16 x i32> %v437, <16 x i32> %v492
  br label %when_done468
when_done468:
  %v494 = phi <16 x float> [ %v430, %column427 ], [ %v472, %when467 ]
  %v495 = phi <16 x i32> [ %v431, %column427 ], [ %v474, %when467 ]
  %v496 = phi <16 x float> [ %v432, %column427 ], [ %v477, %when467 ]
  %v497 = phi <16 x i32> [ %v433, %column427 ], [ %v479, %when467 ]
  %v498 = phi <16 x float> [ %v434, %column427 ], [ %v482, %when467 ]
  %v499 = phi <16 x i32> [ %v435, %column427 ], [ %v484, %when467 ]
  %v500 = phi <16 x float> [ %v436, %column427 ], [ %v487, %when467 ]
  %v501 = phi <16 x i32> [ %v437, %column427 ], [ %v489, %when467 ]
  %v502 = phi <16 x float> [ %v438, %column427 ], [ %v491, %when467 ]
  %v503 = phi <16 x i32> [ %v439, %column427 ], [ %v493, %when467 ]
  %v504 = add nsw i64 %v429, 1
  br label %walk426
walk_done428:
  br label %chunk_head111
interval_end113:
  %v505 = add nsw i64 %v119, 1
  br label %interval_head109
columns_done114:
  %v506 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v120, ptr %v506, align 64
  %v507 = getelementptr i8, ptr %scratch, i64 512
  %v508 = sext <16 x i32> %v121 to <16 x i64>
  store <16 x i64> %v508, ptr %v507, align 64
  %v509 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v122, ptr %v509, align 64
  %v510 = getelementptr i8, ptr %scratch, i64 640
  %v511 = sext <16 x i32> %v123 to <16 x i64>
  store <16 x i64> %v511, ptr %v510, align 64
  %v512 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v124, ptr %v512, align 64
  %v513 = getelementptr i8, ptr %scratch, i64 768
  %v514 = sext <16 x i32> %v125 to <16 x i64>
  store <16 x i64> %v514, ptr %v513, align 64
  %v515 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v126, ptr %v515, align 64
  %v516 = getelementptr i8, ptr %scratch, i64 896
  %v517 = sext <16 x i32> %v127 to <16 x i64>
  store <16 x i64> %v517, ptr %v516, align 64
  %v518 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v128, ptr %v518, align 64
  %v519 = getelementptr i8, ptr %scratch, i64 1024
  %v520 = sext <16 x i32> %v129 to <16 x i64>
  store <16 x i64> %v520, ptr %v519, align 64
  %v521 = sub nsw i64 %v61, %v65
  %v522 = mul nsw i64 %v521, 1
  %v523 = icmp slt i64 16, %v522
  %v524 = select i1 %v523, i64 16, i64 %v522
  br label %scatter_head525
scatter_head525:
  %v528 = phi i64 [ 0, %columns_done114 ], [ %v565, %component_done554 ]
  %v529 = icmp slt i64 %v528, %v524
  br i1 %v529, label %scatter526, label %scatter_done527
scatter526:
  %v530 = add nsw i64 %v65, %v528
  %v531 = mul nsw i64 %v530, %v9
  %v532 = getelementptr i8, ptr %v46, i64 %v531
  %v533 = mul nsw i64 0, 20
  %v534 = getelementptr i8, ptr %v532, i64 %v533
  br label %component_head535
component_head535:
  %v538 = phi i64 [ 0, %scatter526 ], [ %v547, %component536 ]
  %v539 = icmp slt i64 %v538, 5
  br i1 %v539, label %component536, label %component_done537
component536:
  %v540 = getelementptr i8, ptr %scratch, i64 192
  %v541 = mul nsw i64 %v538, 64
  %v542 = getelementptr i8, ptr %v540, i64 %v541
  %v543 = getelementptr float, ptr %v542, i64 %v528
  %v544 = load float, ptr %v543
  %v545 = mul nsw i64 %v538, %v11
  %v546 = getelementptr i8, ptr %v534, i64 %v545
  store float %v544, ptr %v546, align 1
  %v547 = add nsw i64 %v538, 1
  br label %component_head535
component_done537:
  %v548 = mul nsw i64 %v530, %v15
  %v549 = getelementptr i8, ptr %v50, i64 %v548
  %v550 = mul nsw i64 0, 40
  %v551 = getelementptr i8, ptr %v549, i64 %v550
  br label %component_head552
component_head552:
  %v555 = phi i64 [ 0, %component_done537 ], [ %v564, %component553 ]
  %v556 = icmp slt i64 %v555, 5
  br i1 %v556, label %component553, label %component_done554
component553:
  %v557 = getelementptr i8, ptr %scratch, i64 512
  %v558 = mul nsw i64 %v555, 128
  %v559 = getelementptr i8, ptr %v557, i64 %v558
  %v560 = getelementptr i64, ptr %v559, i64 %v528
  %v561 = load i64, ptr %v560
  %v562 = mul nsw i64 %v555, %v17
  %v563 = getelementptr i8, ptr %v551, i64 %v562
  store i64 %v561, ptr %v563, align 1
  %v564 = add nsw i64 %v555, 1
  br label %component_head552
component_done554:
  %v565 = add nsw i64 %v528, 1
  br label %scatter_head525
scatter_done527:
  %v566 = add nsw i64 %v65, 16
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
