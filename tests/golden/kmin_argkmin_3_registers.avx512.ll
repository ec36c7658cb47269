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
  %v65 = phi i64 [ %v59, %work34 ], [ %v564, %scatter_done529 ]
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
  %v77 = getelementptr i8, ptr %v76, i64 768
  call void @llvm.prefetch.p0(ptr %v77, i32 0, i32 3, i32 1)
  %v78 = getelementptr i8, ptr %v76, i64 832
  call void @llvm.prefetch.p0(ptr %v78, i32 0, i32 3, i32 1)
  %v79 = getelementptr i8, ptr %v76, i64 896
  call void @llvm.prefetch.p0(ptr %v79, i32 0, i32 3, i32 1)
  %v80 = load <48 x float>, ptr %v76, align 1, !invariant.load !0
  %v81 = shufflevector <48 x float> %v80, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  store <16 x float> %v81, ptr %scratch, align 4
  %v82 = shufflevector <48 x float> %v80, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v83 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v82, ptr %v83, align 4
  %v84 = shufflevector <48 x float> %v80, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v85 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v84, ptr %v85, align 4
  br label %moved74
part73:
  br label %gather_head86
gather_head86:
  %v89 = phi i64 [ 0, %part73 ], [ %v106, %gather87 ]
  %v90 = icmp slt i64 %v89, 16
  br i1 %v90, label %gather87, label %gather_done88
gather87:
  %v91 = add nsw i64 %v65, %v89
  %v92 = icmp slt i64 %v91, %v67
  %v93 = select i1 %v92, i64 %v91, i64 %v67
  %v94 = mul nsw i64 %v93, %v21
  %v95 = getelementptr i8, ptr %v54, i64 %v94
  %v96 = load float, ptr %v95, align 1, !invariant.load !0
  %v97 = getelementptr float, ptr %scratch, i64 %v89
  store float %v96, ptr %v97
  %v98 = getelementptr i8, ptr %v95, i64 4
  %v99 = load float, ptr %v98, align 1, !invariant.load !0
  %v100 = getelementptr i8, ptr %scratch, i64 64
  %v101 = getelementptr float, ptr %v100, i64 %v89
  store float %v99, ptr %v101
  %v102 = getelementptr i8, ptr %v95, i64 8
  %v103 = load float, ptr %v102, align 1, !invariant.load !0
  %v104 = getelementptr i8, ptr %scratch, i64 128
  %v105 = getelementptr float, ptr %v104, i64 %v89
  store float %v103, ptr %v105
  %v106 = add nsw i64 %v89, 1
  br label %gather_head86, !llvm.loop !2
gather_done88:
  br label %moved74
moved74:
  %v107 = load <16 x float>, ptr %scratch, align 64
  %v108 = getelementptr i8, ptr %scratch, i64 64
  %v109 = load <16 x float>, ptr %v108, align 64
  %v110 = getelementptr i8, ptr %scratch, i64 128
  %v111 = load <16 x float>, ptr %v110, align 64
  %v118 = getelementptr i64, ptr %v42, i64 2
  %v119 = load i64, ptr %v118, align 8, !invariant.load !0
  %v120 = getelementptr i64, ptr %v42, i64 3
  %v121 = load i64, ptr %v120, align 8, !invariant.load !0
  br label %interval_head112
interval_head112:
  %v122 = phi i64 [ %v119, %moved74 ], [ %v508, %interval_end116 ]
  %v123 = phi <16 x float> [ splat (float 0x7FF0000000000000), %moved74 ], [ %v140, %interval_end116 ]
  %v124 = phi <16 x i32> [ splat (i32 -1), %moved74 ], [ %v141, %interval_end116 ]
  %v125 = phi <16 x float> [ splat (float 0x7FF0000000000000), %moved74 ], [ %v142, %interval_end116 ]
  %v126 = phi <16 x i32> [ splat (i32 -1), %moved74 ], [ %v143, %interval_end116 ]
  %v127 = phi <16 x float> [ splat (float 0x7FF0000000000000), %moved74 ], [ %v144, %interval_end116 ]
  %v128 = phi <16 x i32> [ splat (i32 -1), %moved74 ], [ %v145, %interval_end116 ]
  %v129 = phi <16 x float> [ splat (float 0x7FF0000000000000), %moved74 ], [ %v146, %interval_end116 ]
  %v130 = phi <16 x i32> [ splat (i32 -1), %moved74 ], [ %v147, %interval_end116 ]
  %v131 = phi <16 x float> [ splat (float 0x7FF0000000000000), %moved74 ], [ %v148, %interval_end116 ]
  %v132 = phi <16 x i32> [ splat (i32 -1), %moved74 ], [ %v149, %interval_end116 ]
  %v133 = icmp slt i64 %v122, %v121
  br i1 %v133, label %interval113, label %columns_done117
interval113:
  %v134 = mul nsw i64 %v122, 16
  %v135 = getelementptr i8, ptr %v30, i64 %v134
  %v136 = load i64, ptr %v135, align 8, !invariant.load !0
  %v137 = getelementptr i64, ptr %v135, i64 1
  %v138 = load i64, ptr %v137, align 8, !invariant.load !0
  br label %chunk_head114
chunk_head114:
  %v139 = phi i64 [ %v136, %interval113 ], [ %v154, %walk_done431 ]
  %v140 = phi <16 x float> [ %v123, %interval113 ], [ %v433, %walk_done431 ]
  %v141 = phi <16 x i32> [ %v124, %interval113 ], [ %v434, %walk_done431 ]
  %v142 = phi <16 x float> [ %v125, %interval113 ], [ %v435, %walk_done431 ]
  %v143 = phi <16 x i32> [ %v126, %interval113 ], [ %v436, %walk_done431 ]
  %v144 = phi <16 x float> [ %v127, %interval113 ], [ %v437, %walk_done431 ]
  %v145 = phi <16 x i32> [ %v128, %interval113 ], [ %v438, %walk_done431 ]
  %v146 = phi <16 x float> [ %v129, %interval113 ], [ %v439, %walk_done431 ]
  %v147 = phi <16 x i32> [ %v130, %interval113 ], [ %v440, %walk_done431 ]
  %v148 = phi <16 x float> [ %v131, %interval113 ], [ %v441, %walk_done431 ]
  %v149 = phi <16 x i32> [ %v132, %interval113 ], [ %v442, %walk_done431 ]
  %v150 = icmp slt i64 %v139, %v138
  %v151 = load volatile i64, ptr %v32, align 8
  %v152 = icmp eq i64 %v151, 0
  %v153 = and i1 %v150, %v152
  br i1 %v153, label %chunk115, label %interval_end116
chunk115:
  %v154 = add nsw i64 %v139, 256
  %v155 = icmp slt i64 %v154, %v138
  %v156 = select i1 %v155, i64 %v154, i64 %v138
  %v157 = add nsw i64 %v156, -3
  br label %walk158
walk158:
  %v161 = phi i64 [ %v139, %chunk115 ], [ %v428, %when_done392 ]
  %v162 = phi <16 x float> [ %v140, %chunk115 ], [ %v418, %when_done392 ]
  %v163 = phi <16 x i32> [ %v141, %chunk115 ], [ %v419, %when_done392 ]
  %v164 = phi <16 x float> [ %v142, %chunk115 ], [ %v420, %when_done392 ]
  %v165 = phi <16 x i32> [ %v143, %chunk115 ], [ %v421, %when_done392 ]
  %v166 = phi <16 x float> [ %v144, %chunk115 ], [ %v422, %when_done392 ]
  %v167 = phi <16 x i32> [ %v145, %chunk115 ], [ %v423, %when_done392 ]
  %v168 = phi <16 x float> [ %v146, %chunk115 ], [ %v424, %when_done392 ]
  %v169 = phi <16 x i32> [ %v147, %chunk115 ], [ %v425, %when_done392 ]
  %v170 = phi <16 x float> [ %v148, %chunk115 ], [ %v426, %when_done392 ]
  %v171 = phi <16 x i32> [ %v149, %chunk115 ], [ %v427, %when_done392 ]
  %v172 = icmp slt i64 %v161, %v157
  br i1 %v172, label %column159, label %walk_done160
column159:
  %v173 = add nsw i64 %v161, 1
  %v174 = add nsw i64 %v161, 2
  %v175 = add nsw i64 %v161, 3
  %v176 = mul nsw i64 %v161, %v27
  %v177 = getelementptr i8, ptr %v58, i64 %v176
  %v178 = mul nsw i64 %v173, %v27
  %v179 = getelementptr i8, ptr %v58, i64 %v178
  %v180 = mul nsw i64 %v174, %v27
  %v181 = getelementptr i8, ptr %v58, i64 %v180
  %v182 = mul nsw i64 %v175, %v27
  %v183 = getelementptr i8, ptr %v58, i64 %v182
  %v184 = load float, ptr %v177, align 1, !invariant.load !0
  %v185 = load float, ptr %v179, align 1, !invariant.load !0
  %v186 = load float, ptr %v181, align 1, !invariant.load !0
  %v187 = load float, ptr %v183, align 1, !invariant.load !0
  %v188 = insertelement <16 x float> poison, float %v184, i64 0
  %v189 = shufflevector <16 x float> %v188, <16 x float> poison, <16 x i32> zeroinitializer
  %v190 = insertelement <16 x float> poison, float %v185, i64 0
  %v191 = shufflevector <16 x float> %v190, <16 x float> poison, <16 x i32> zeroinitializer
  %v192 = insertelement <16 x float> poison, float %v186, i64 0
  %v193 = shufflevector <16 x float> %v192, <16 x float> poison, <16 x i32> zeroinitializer
  %v194 = insertelement <16 x float> poison, float %v187, i64 0
  %v195 = shufflevector <16 x float> %v194, <16 x float> poison, <16 x i32> zeroinitializer
  %v196 = fsub contract <16 x float> %v107, %v189
  %v197 = fsub contract <16 x float> %v107, %v191
  %v198 = fsub contract <16 x float> %v107, %v193
  %v199 = fsub contract <16 x float> %v107, %v195
  %v200 = fmul contract <16 x float> %v196, %v196
  %v201 = fmul contract <16 x float> %v197, %v197
  %v202 = fmul contract <16 x float> %v198, %v198
  %v203 = fmul contract <16 x float> %v199, %v199
  %v204 = fadd contract <16 x float> splat (float 0x8000000000000000), %v200
  %v205 = fadd contract <16 x float> splat (float 0x8000000000000000), %v201
  %v206 = fadd contract <16 x float> splat (float 0x8000000000000000), %v202
  %v207 = fadd contract <16 x float> splat (float 0x8000000000000000), %v203
  %v208 = getelementptr i8, ptr %v177, i64 4
  %v209 = load float, ptr %v208, align 1, !invariant.load !0
  %v210 = getelementptr i8, ptr %v179, i64 4
  %v211 = load float, ptr %v210, align 1, !invariant.load !0
  %v212 = getelementptr i8, ptr %v181, i64 4
  %v213 = load float, ptr %v212, align 1, !invariant.load !0
  %v214 = getelementptr i8, ptr %v183, i64 4
  %v215 = load float, ptr %v214, align 1, !invariant.load !0
  %v216 = insertelement <16 x float> poison, float %v209, i64 0
  %v217 = shufflevector <16 x float> %v216, <16 x float> poison, <16 x i32> zeroinitializer
  %v218 = insertelement <16 x float> poison, float %v211, i64 0
  %v219 = shufflevector <16 x float> %v218, <16 x float> poison, <16 x i32> zeroinitializer
  %v220 = insertelement <16 x float> poison, float %v213, i64 0
  %v221 = shufflevector <16 x float> %v220, <16 x float> poison, <16 x i32> zeroinitializer
  %v222 = insertelement <16 x float> poison, float %v215, i64 0
  %v223 = shufflevector <16 x float> %v222, <16 x float> poison, <16 x i32> zeroinitializer
  %v224 = fsub contract <16 x float> %v109, %v217
  %v225 = fsub contract <16 x float> %v109, %v219
  %v226 = fsub contract <16 x float> %v109, %v221
  %v227 = fsub contract <16 x float> %v109, %v223
  %v228 = fmul contract <16 x float> %v224, %v224
  %v229 = fmul contract <16 x float> %v225, %v225
  %v230 = fmul contract <16 x float> %v226, %v226
  %v231 = fmul contract <16 x float> %v227, %v227
  %v232 = fadd contract <16 x float> %v204, %v228
  %v233 = fadd contract <16 x float> %v205, %v229
  %v234 = fadd contract <16 x float> %v206, %v230
  %v235 = fadd contract <16 x float> %v207, %v231
  %v236 = getelementptr i8, ptr %v177, i64 8
  %v237 = load float, ptr %v236, align 1, !invariant.load !0
  %v238 = getelementptr i8, ptr %v179, i64 8
  %v239 = load float, ptr %v238, align 1, !invariant.load !0
  %v240 = getelementptr i8, ptr %v181, i64 8
  %v241 = load float, ptr %v240, align 1, !invariant.load !0
  %v242 = getelementptr i8, ptr %v183, i64 8
  %v243 = load float, ptr %v242, align 1, !invariant.load !0
  %v244 = insertelement <16 x float> poison, float %v237, i64 0
  %v245 = shufflevector <16 x float> %v244, <16 x float> poison, <16 x i32> zeroinitializer
  %v246 = insertelement <16 x float> poison, float %v239, i64 0
  %v247 = shufflevector <16 x float> %v246, <16 x float> poison, <16 x i32> zeroinitializer
  %v248 = insertelement <16 x float> poison, float %v241, i64 0
  %v249 = shufflevector <16 x float> %v248, <16 x float> poison, <16 x i32> zeroinitializer
  %v250 = insertelement <16 x float> poison, float %v243, i64 0
  %v251 = shufflevector <16 x float> %v250, <16 x float> poison, <16 x i32> zeroinitializer
  %v252 = fsub contract <16 x float> %v111, %v245
  %v253 = fsub contract <16 x float> %v111, %v247
  %v254 = fsub contract <16 x float> %v111, %v249
  %v255 = fsub contract <16 x float> %v111, %v251
  %v256 = fmul contract <16 x float> %v252, %v252
  %v257 = fmul contract <16 x float> %v253, %v253
  %v258 = fmul contract <16 x float> %v254, %v254
  %v259 = fmul contract <16 x float> %v255, %v255
  %v260 = fadd contract <16 x float> %v232, %v256
  %v261 = fadd contract <16 x float> %v233, %v257
  %v262 = fadd contract <16 x float> %v234, %v258
  %v263 = fadd contract <16 x float> %v235, %v259
  %v264 = trunc i64 %v161 to i32
  %v265 = trunc i64 %v173 to i32
  %v266 = trunc i64 %v174 to i32
  %v267 = trunc i64 %v175 to i32
  %v268 = insertelement <16 x i32> poison, i32 %v264, i64 0
  %v269 = shufflevector <16 x i32> %v268, <16 x i32> poison, <16 x i32> zeroinitializer
  %v270 = insertelement <16 x i32> poison, i32 %v265, i64 0
  %v271 = shufflevector <16 x i32> %v270, <16 x i32> poison, <16 x i32> zeroinitializer
  %v272 = insertelement <16 x i32> poison, i32 %v266, i64 0
  %v273 = shufflevector <16 x i32> %v272, <16 x i32> poison, <16 x i32> zeroinitializer
  %v274 = insertelement <16 x i32> poison, i32 %v267, i64 0
  %v275 = shufflevector <16 x i32> %v274, <16 x i32> poison, <16 x i32> zeroinitializer
  %v276 = fcmp olt <16 x float> %v260, %v170
  %v279 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v276)
  br i1 %v279, label %when277, label %when_done278, !prof !1
when277:
  %v280 = fcmp olt <16 x float> %v260, %v162
  %v281 = select <16 x i1> %v280, <16 x float> %v260, <16 x float> %v162
  %v282 = select <16 x i1> splat (i1 false), <16 x float> %v260, <16 x float> %v281
  %v283 = select <16 x i1> %v280, <16 x i32> %v269, <16 x i32> %v163
  %v284 = select <16 x i1> splat (i1 false), <16 x i32> %v269, <16 x i32> %v283
  %v285 = fcmp olt <16 x float> %v260, %v164
  %v286 = select <16 x i1> %v285, <16 x float> %v260, <16 x float> %v164
  %v287 = select <16 x i1> %v280, <16 x float> %v162, <16 x float> %v286
  %v288 = select <16 x i1> %v285, <16 x i32> %v269, <16 x i32> %v165
  %v289 = select <16 x i1> %v280, <16 x i32> %v163, <16 x i32> %v288
  %v290 = fcmp olt <16 x float> %v260, %v166
  %v291 = select <16 x i1> %v290, <16 x float> %v260, <16 x float> %v166
  %v292 = select <16 x i1> %v285, <16 x float> %v164, <16 x float> %v291
  %v293 = select <16 x i1> %v290, <16 x i32> %v269, <16 x i32> %v167
  %v294 = select <16 x i1> %v285, <16 x i32> %v165, <16 x i32> %v293
  %v295 = fcmp olt <16 x float> %v260, %v168
  %v296 = select <16 x i1> %v295, <16 x float> %v260, <16 x float> %v168
  %v297 = select <16 x i1> %v290, <16 x float> %v166, <16 x float> %v296
  %v298 = select <16 x i1> %v295, <16 x i32> %v269, <16 x i32> %v169
  %v299 = select <16 x i1> %v290, <16 x i32> %v167, <16 x i32> %v298
  %v300 = select <16 x i1> %v276, <16 x float> %v260, <16 x float> %v170
  %v301 = select <16 x i1> %v295, <16 x float> %v168, <16 x float> %v300
  %v302 = select <16 x i1> %v276, <16 x i32> %v269, <16 x i32> %v171
  %v303 = select <16 x i1> %v295, <16 x i32> %v169, <16 x i32> %v302
  br label %when_done278
when_done278:
  %v304 = phi <16 x float> [ %v162, %column159 ], [ %v282, %when277 ]
  %v305 = phi <16 x i32> [ %v163, %column159 ], [ %v284, %when277 ]
  %v306 = phi <16 x float> [ %v164, %column159 ], [ %v287, %when277 ]
  %v307 = phi <16 x i32> [ %v165, %column159 ], [ %v289, %when277 ]
  %v308 = phi <16 x float> [ %v166, %column159 ], [ %v292, %when277 ]
  %v309 = phi <16 x i32> [ %v167, %column159 ], [ %v294, %when277 ]
  %v310 = phi <16 x float> [ %v168, %column159 ], [ %v297, %when277 ]
  %v311 = phi <16 x i32> [ %v169, %column159 ], [ %v299, %when277 ]
  %v312 = phi <16 x float> [ %v170, %column159 ], [ %v301, %when277 ]
  %v313 = phi <16 x i32> [ %v171, %column159 ], [ %v303, %when277 ]
  %v314 = fcmp olt <16 x float> %v261, %v312
  %v317 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v314)
  br i1 %v317, label %when315, label %when_done316, !prof !1
when315:
  %v318 = fcmp olt <16 x float> %v261, %v304
  %v319 = select <16 x i1> %v318, <16 x float> %v261, <16 x float> %v304
  %v320 = select <16 x i1> splat (i1 false), <16 x float> %v261, <16 x float> %v319
  %v321 = select <16 x i1> %v318, <16 x i32> %v271, <16 x i32> %v305
  %v322 = select <16 x i1> splat (i1 false), <16 x i32> %v271, <16 x i32> %v321
  %v323 = fcmp olt <16 x float> %v261, %v306
  %v324 = select <16 x i1> %v323, <16 x float> %v261, <16 x float> %v306
  %v325 = select <16 x i1> %v318, <16 x float> %v304, <16 x float> %v324
  %v326 = select <16 x i1> %v323, <16 x i32> %v271, <16 x i32> %v307
  %v327 = select <16 x i1> %v318, <16 x i32> %v305, <16 x i32> %v326
  %v328 = fcmp olt <16 x float> %v261, %v308
  %v329 = select <16 x i1> %v328, <16 x float> %v261, <16 x float> %v308
  %v330 = select <16 x i1> %v323, <16 x float> %v306, <16 x float> %v329
  %v331 = select <16 x i1> %v328, <16 x i32> %v271, <16 x i32> %v309
  %v332 = select <16 x i1> %v323, <16 x i32> %v307, <16 x i32> %v331
  %v333 = fcmp olt <16 x float> %v261, %v310
  %v334 = select <16 x i1> %v333, <16 x float> %v261, <16 x float> %v310
  %v335 = select <16 x i1> %v328, <16 x float> %v308, <16 x float> %v334
  %v336 = select <16 x i1> %v333, <16 x i32> %v271, <16 x i32> %v311
  %v337 = select <16 x i1> %v328, <16 x i32> %v309, <16 x i32> %v336
  %v338 = select <16 x i1> %v314, <16 x float> %v261, <16 x float> %v312
  %v339 = select <16 x i1> %v333, <16 x float> %v310, <16 x float> %v338
  %v340 = select <16 x i1> %v314, <16 x i32> %v271, <16 x i32> %v313
  %v341 = select <16 x i1> %v333, <16 x i32> %v311, <16 x i32> %v340
  br label %when_done316
when_done316:
  %v342 = phi <16 x float> [ %v304, %when_done278 ], [ %v320, %when315 ]
  %v343 = phi <16 x i32> [ %v305, %when_done278 ], [ %v322, %when315 ]
  %v344 = phi <16 x float> [ %v306, %when_done278 ], [ %v325, %when315 ]
  %v345 = phi <16 x i32> [ %v307, %when_done278 ], [ %v327, %when315 ]
  %v346 = phi <16 x float> [ %v308, %when_done278 ], [ %v330, %when315 ]
  %v347 = phi <16 x i32> [ %v309, %when_done278 ], [ %v332, %when315 ]
  %v348 = phi <16 x float> [ %v310, %when_done278 ], [ %v335, %when315 ]
  %v349 = phi <16 x i32> [ %v311, %when_done278 ], [ %v337, %when315 ]
  %v350 = phi <16 x float> [ %v312, %when_done278 ], [ %v339, %when315 ]
  %v351 = phi <16 x i32> [ %v313, %when_done278 ], [ %v341, %when315 ]
  %v352 = fcmp olt <16 x float> %v262, %v350
  %v355 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v352)
  br i1 %v355, label %when353, label %when_done354, !prof !1
when353:
  %v356 = fcmp olt <16 x float> %v262, %v342
  %v357 = select <16 x i1> %v356, <16 x float> %v262, <16 x float> %v342
  %v358 = select <16 x i1> splat (i1 false), <16 x float> %v262, <16 x float> %v357
  %v359 = select <16 x i1> %v356, <16 x i32> %v273, <16 x i32> %v343
  %v360 = select <16 x i1> splat (i1 false), <16 x i32> %v273, <16 x i32> %v359
  %v361 = fcmp olt <16 x float> %v262, %v344
  %v362 = select <16 x i1> %v361, <16 x float> %v262, <16 x float> %v344
  %v363 = select <16 x i1> %v356, <16 x float> %v342, <16 x float> %v362
  %v364 = select <16 x i1> %v361, <16 x i32> %v273, <16 x i32> %v345
  %v365 = select <16 x i1> %v356, <16 x i32> %v343, <16 x i32> %v364
  %v366 = fcmp olt <16 x float> %v262, %v346
  %v367 = select <16 x i1> %v366, <16 x float> %v262, <16 x float> %v346
  %v368 = select <16 x i1> %v361, <16 x float> %v344, <16 x float> %v367
  %v369 = select <16 x i1> %v366, <16 x i32> %v273, <16 x i32> %v347
  %v370 = select <16 x i1> %v361, <16 x i32> %v345, <16 x i32> %v369
  %v371 = fcmp olt <16 x float> %v262, %v348
  %v372 = select <16 x i1> %v371, <16 x float> %v262, <16 x float> %v348
  %v373 = select <16 x i1> %v366, <16 x float> %v346, <16 x float> %v372
  %v374 = select <16 x i1> %v371, <16 x i32> %v273, <16 x i32> %v349
  %v375 = select <16 x i1> %v366, <16 x i32> %v347, <16 x i32> %v374
  %v376 = select <16 x i1> %v352, <16 x float> %v262, <16 x float> %v350
  %v377 = select <16 x i1> %v371, <16 x float> %v348, <16 x float> %v376
  %v378 = select <16 x i1> %v352, <16 x i32> %v273, <16 x i32> %v351
  %v379 = select <16 x i1> %v371, <16 x i32> %v349, <16 x i32> %v378
  br label %when_done354
when_done354:
  %v380 = phi <16 x float> [ %v342, %when_done316 ], [ %v358, %when353 ]
  %v381 = phi <16 x i32> [ %v343, %when_done316 ], [ %v360, %when353 ]
  %v382 = phi <16 x float> [ %v344, %when_done316 ], [ %v363, %when353 ]
  %v383 = phi <16 x i32> [ %v345, %when_done316 ], [ %v365, %when353 ]
  %v384 = phi <16 x float> [ %v346, %when_done316 ], [ %v368, %when353 ]
  %v385 = phi <16 x i32> [ %v347, %when_done316 ], [ %v370, %when353 ]
  %v386 = phi <16 x float> [ %v348, %when_done316 ], [ %v373, %when353 ]
  %v387 = phi <16 x i32> [ %v349, %when_done316 ], [ %v375, %when353 ]
  %v388 = phi <16 x float> [ %v350, %when_done316 ], [ %v377, %when353 ]
  %v389 = phi <16 x i32> [ %v351, %when_done316 ], [ %v379, %when353 ]
  %v390 = fcmp olt <16 x float> %v263, %v388
  %v393 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v390)
  br i1 %v393, label %when391, label %when_done392, !prof !1
when391:
  %v394 = fcmp olt <16 x float> %v263, %v380
  %v395 = select <16 x i1> %v394, <16 x float> %v263, <16 x float> %v380
  %v396 = select <16 x i1> splat (i1 false), <16 x float> %v263, <16 x float> %v395
  %v397 = select <16 x i1> %v394, <16 x i32> %v275, <16 x i32> %v381
  %v398 = select <16 x i1> splat (i1 false), <16 x i32> %v275, <16 x i32> %v397
  %v399 = fcmp olt <16 x float> %v263, %v382
  %v400 = select <16 x i1> %v399, <16 x float> %v263, <16 x float> %v382
  %v401 = select <16 x i1> %v394, <16 x float> %v380, <16 x float> %v400
  %v402 = select <16 x i1> %v399, <16 x i32> %v275, <16 x i32> %v383
  %v403 = select <16 x i1> %v394, <16 x i32> %v381, <16 x i32> %v402
  %v404 = fcmp olt <16 x float> %v263, %v384
  %v405 = select <16 x i1> %v404, <16 x float> %v263, <16 x float> %v384
  %v406 = select <16 x i1> %v399, <16 x float> %v382, <16 x float> %v405
  %v407 = select <16 x i1> %v404, <16 x i32> %v275, <16 x i32> %v385
  %v408 = select <16 x i1> %v399, <16 x i32> %v383, <16 x i32> %v407
  %v409 = fcmp olt <16 x float> %v263, %v386
  %v410 = select <16 x i1> %v409, <16 x float> %v263, <16 x float> %v386
  %v411 = select <16 x i1> %v404, <16 x float> %v384, <16 x float> %v410
  %v412 = select <16 x i1> %v409, <16 x i32> %v275, <16 x i32> %v387
  %v413 = select <16 x i1> %v404, <16 x i32> %v385, <16 x i32> %v412
  %v414 = select <16 x i1> %v390, <16 x float> %v263, <16 x float> %v388
  %v415 = select <16 x i1> %v409, <16 x float> %v386, <16 x float> %v414
  %v416 = select <16 x i1> %v390, <16 x i32> %v275, <16 x i32> %v389
  %v417 = select <16 x i1> %v409, <16 x i32> %v387, <16 x i32> %v416
  br label %when_done392
when_done392:
  %v418 = phi <16 x float> [ %v380, %when_done354 ], [ %v396, %when391 ]
  %v419 = phi <16 x i32> [ %v381, %when_done354 ], [ %v398, %when391 ]
  %v420 = phi <16 x float> [ %v382, %when_done354 ], [ %v401, %when391 ]
  %v421 = phi <16 x i32> [ %v383, %when_done354 ], [ %v403, %when391 ]
  %v422 = phi <16 x float> [ %v384, %when_done354 ], [ %v406, %when391 ]
  %v423 = phi <16 x i32> [ %v385, %when_done354 ], [ %v408, %when391 ]
  %v424 = phi <16 x float> [ %v386, %when_done354 ], [ %v411, %when391 ]
  %v425 = phi <16 x i32> [ %v387, %when_done354 ], [ %v413, %when391 ]
  %v426 = phi <16 x float> [ %v388, %when_done354 ], [ %v415, %when391 ]
  %v427 = phi <16 x i32> [ %v389, %when_done354 ], [ %v417, %when391 ]
  %v428 = add nsw i64 %v161, 4
  br label %walk158, !llvm.loop !3
walk_done160:
  br label %walk429
walk429:
  %v432 = phi i64 [ %v161, %walk_done160 ], [ %v507, %when_done471 ]
  %v433 = phi <16 x float> [ %v162, %walk_done160 ], [ %v497, %when_done471 ]
  %v434 = phi <16 x i32> [ %v163, %walk_done160 ], [ %v498, %when_done471 ]
  %v435 = phi <16 x float> [ %v164, %walk_done160 ], [ %v499, %when_done471 ]
  %v436 = phi <16 x i32> [ %v165, %walk_done160 ], [ %v500, %when_done471 ]
  %v437 = phi <16 x float> [ %v166, %walk_done160 ], [ %v501, %when_done471 ]
  %v438 = phi <16 x i32> [ %v167, %walk_done160 ], [ %v502, %when_done471 ]
  %v439 = phi <16 x float> [ %v168, %walk_done160 ], [ %v503, %when_done471 ]
  %v440 = phi <16 x i32> [ %v169, %walk_done160 ], [ %v504, %when_done471 ]
  %v441 = phi <16 x float> [ %v170, %walk_done160 ], [ %v505, %when_done471 ]
  %v442 = phi <16 x i32> [ %v171, %walk_done160 ], [ %v506, %when_done471 ]
  %v443 = icmp slt i64 %v432, %v156
  br i1 %v443, label %column430, label %walk_done431
column430:
  %v444 = mul nsw i64 %v432, %v27
  %v445 = getelementptr i8, ptr %v58, i64 %v444
  %v446 = load float, ptr %v445, align 1, !invariant.load !0
  %v447 = insertelement <16 x float> poison, float %v446, i64 0
  %v448 = shufflevector <16 x float> %v447, <16 x float> poison, <16 x i32> zeroinitializer
  %v449 = fsub contract <16 x float> %v107, %v448
  %v450 = fmul contract <16 x float> %v449, %v449
  %v451 = fadd contract <16 x float> splat (float 0x8000000000000000), %v450
  %v452 = getelementptr i8, ptr %v445, i64 4
  %v453 = load float, ptr %v452, align 1, !invariant.load !0
  %v454 = insertelement <16 x float> poison, float %v453, i64 0
  %v455 = shufflevector <16 x float> %v454, <16 x float> poison, <16 x i32> zeroinitializer
  %v456 = fsub contract <16 x float> %v109, %v455
  %v457 = fmul contract <16 x float> %v456, %v456
  %v458 = fadd contract <16 x float> %v451, %v457
  %v459 = getelementptr i8, ptr %v445, i64 8
  %v460 = load float, ptr %v459, align 1, !invariant.load !0
  %v461 = insertelement <16 x float> poison, float %v460, i64 0
  %v462 = shufflevector <16 x float> %v461, <16 x float> poison, <16 x i32> zeroinitializer
  %v463 = fsub contract <16 x float> %v111, %v462
  %v464 = fmul contract <16 x float> %v463, %v463
  %v465 = fadd contract <16 x float> %v458, %v464
  %v466 = trunc i64 %v432 to i32
  %v467 = insertelement <16 x i32> poison, i32 %v466, i64 0
  %v468 = shufflevector <16 x i32> %v467, <16 x i32> poison, <16 x i32> zeroinitializer
  %v469 = fcmp olt <16 x float> %v465, %v441
  %v472 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v469)
  br i1 %v472, label %when470, label %when_done471, !prof !1
when470:
  %v473 = fcmp olt <16 x float> %v465, %v433
  %v474 = select <16 x i1> %v473, <16 x float> %v465, <16 x float> %v433
  %v475 = select <16 x i1> splat (i1 false), <16 x float> %v465, <16 x float> %v474
  %v476 = select <16 x i1> %v473, <16 x i32> %v468, <16 x i32> %v434
  %v477 = select <16 x i1> splat (i1 false), <16 x i32> %v468, <16 x i32> %v476
  %v478 = fcmp olt <16 x float> %v465, %v435
  %v479 = select <16 x i1> %v478, <16 x float> %v465, <16 x float> %v435
  %v480 = select <16 x i1> %v473, <16 x float> %v433, <16 x float> %v479
  %v481 = select <16 x i1> %v478, <16 x i32> %v468, <16 x i32> %v436
  %v482 = select <16 x i1> %v473, <16 x i32> %v434, <16 x i32> %v481
  %v483 = fcmp olt <16 x float> %v465, %v437
  %v484 = select <16 x i1> %v483, <16 x float> %v465, <16 x float> %v437
  %v485 = select <16 x i1> %v478, <16 x float> %v435, <16 x float> %v484
  %v486 = select <16 x i1> %v483, <16 x i32> %v468, <16 x i32> %v438
  %v487 = select <16 x i1> %v478, <16 x i32> %v436, <16 x i32> %v486
  %v488 = fcmp olt <16 x float> %v465, %v439
  %v489 = select <16 x i1> %v488, <16 x float> %v465, <16 x float> %v439
  %v490 = select <16 x i1> %v483, <16 x float> %v437, <16 x float> %v489
  %v491 = select <16 x i1> %v488, <16 x i32> %v468, <16 x i32> %v440
  %v492 = select <16 x i1> %v483, <16 x i32> %v438, <16 x i32> %v491
  %v493 = select <16 x i1> %v469, <16 x float> %v465, <16 x float> %v441
  %v494 = select <16 x i1> %v488, <16 x float> %v439, <16 x float> %v493
  %v495 = select <16 x i1> %v469, <16 x i32> %v468, <16 x i32> %v442
  %v496 = select <16 x i1> %v488, <16 x i32> %v440, <16 x i32> %v495
  br label %when_done471
when_done471:
  %v497 = phi <16 x float> [ %v433, %column430 ], [ %v475, %when470 ]
  %v498 = phi <16 x i32> [ %v434, %column430 ], [ %v477, %when470 ]
  %v499 = phi <16 x float> [ %v435, %column430 ], [ %v480, %when470 ]
  %v500 = phi <16 x i32> [ %v436, %column430 ], [ %v482, %when470 ]
  %v501 = phi <16 x float> [ %v437, %column430 ], [ %v485, %when470 ]
  %v502 = phi <16 x i32> [ %v438, %column430 ], [ %v487, %when470 ]
  %v503 = phi <16 x float> [ %v439, %column430 ], [ %v490, %when470 ]
  %v504 = phi <16 x i32> [ %v440, %column430 ], [ %v492, %when470 ]
  %v505 = phi <16 x float> [ %v441, %column430 ], [ %v494, %when470 ]
  %v506 = phi <16 x i32> [ %v442, %column430 ], [ %v496, %when470 ]
  %v507 = add nsw i64 %v432, 1
  br label %walk429, !llvm.loop !4
walk_done431:
  br label %chunk_head114, !llvm.loop !5
interval_end116:
  %v508 = add nsw i64 %v122, 1
  br label %interval_head112, !llvm.loop !6
columns_done117:
  %v509 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v123, ptr %v509, align 64
  %v510 = getelementptr i8, ptr %scratch, i64 512
  %v511 = sext <16 x i32> %v124 to <16 x i64>
  store <16 x i64> %v511, ptr %v510, align 64
  %v512 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v125, ptr %v512, align 64
  %v513 = getelementptr i8, ptr %scratch, i64 640
  %v514 = sext <16 x i32> %v126 to <16 x i64>
  store <16 x i64> %v514, ptr %v513, align 64
  %v515 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v127, ptr %v515, align 64
  %v516 = getelementptr i8, ptr %scratch, i64 768
  %v517 = sext <16 x i32> %v128 to <16 x i64>
  store <16 x i64> %v517, ptr %v516, align 64
  %v518 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v129, ptr %v518, align 64
  %v519 = getelementptr i8, ptr %scratch, i64 896
  %v520 = sext <16 x i32> %v130 to <16 x i64>
  store <16 x i64> %v520, ptr %v519, align 64
  %v521 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v131, ptr %v521, align 64
  %v522 = getelementptr i8, ptr %scratch, i64 1024
  %v523 = sext <16 x i32> %v132 to <16 x i64>
  store <16 x i64> %v523, ptr %v522, align 64
  %v524 = sub nsw i64 %v61, %v65
  %v525 = icmp slt i64 16, %v524
  %v526 = select i1 %v525, i64 16, i64 %v524
  br label %scatter_head527
scatter_head527:
  %v530 = phi i64 [ 0, %columns_done117 ], [ %v563, %component_done552 ]
  %v531 = icmp slt i64 %v530, %v526
  br i1 %v531, label %scatter528, label %scatter_done529
scatter528:
  %v532 = add nsw i64 %v65, %v530
  %v533 = mul nsw i64 %v532, %v9
  %v534 = getelementptr i8, ptr %v46, i64 %v533
  br label %component_head535
component_head535:
  %v538 = phi i64 [ 0, %scatter528 ], [ %v547, %component536 ]
  %v539 = icmp slt i64 %v538, 5
  br i1 %v539, label %component536, label %component_done537
component536:
  %v540 = getelementptr i8, ptr %scratch, i64 192
  %v541 = mul nsw i64 %v538, 64
  %v542 = getelementptr i8, ptr %v540, i64 %v541
  %v543 = getelementptr float, ptr %v542, i64 %v530
  %v544 = load float, ptr %v543
  %v545 = mul nsw i64 %v538, %v11
  %v546 = getelementptr i8, ptr %v534, i64 %v545
  store float %v544, ptr %v546, align 1
  %v547 = add nsw i64 %v538, 1
  br label %component_head535, !llvm.loop !7
component_done537:
  %v548 = mul nsw i64 %v532, %v15
  %v549 = getelementptr i8, ptr %v50, i64 %v548
  br label %component_head550
component_head550:
  %v553 = phi i64 [ 0, %component_done537 ], [ %v562, %component551 ]
  %v554 = icmp slt i64 %v553, 5
  br i1 %v554, label %component551, label %component_done552
component551:
  %v555 = getelementptr i8, ptr %scratch, i64 512
  %v556 = mul nsw i64 %v553, 128
  %v557 = getelementptr i8, ptr %v555, i64 %v556
  %v558 = getelementptr i64, ptr %v557, i64 %v530
  %v559 = load i64, ptr %v558
  %v560 = mul nsw i64 %v553, %v17
  %v561 = getelementptr i8, ptr %v549, i64 %v560
  store i64 %v559, ptr %v561, align 1
  %v562 = add nsw i64 %v553, 1
  br label %component_head550, !llvm.loop !8
component_done552:
  %v563 = add nsw i64 %v530, 1
  br label %scatter_head527, !llvm.loop !9
scatter_done529:
  %v564 = add nsw i64 %v65, 16
  br label %rows_head62, !llvm.loop !10
rows_done64:
  br label %take33
done35:
  ret void
}

!2 = distinct !{!2, !{!"llvm.loop.unroll.disable"}}
!1 = !{!"branch_weights", i32 1, i32 99}
!3 = distinct !{!3, !{!"llvm.loop.unroll.disable"}}
!4 = distinct !{!4, !{!"llvm.loop.unroll.disable"}}
!5 = distinct !{!5, !{!"llvm.loop.unroll.disable"}}
!6 = distinct !{!6, !{!"llvm.loop.unroll.disable"}}
!7 = distinct !{!7, !{!"llvm.loop.unroll.disable"}}
!8 = distinct !{!8, !{!"llvm.loop.unroll.disable"}}
!9 = distinct !{!9, !{!"llvm.loop.unroll.disable"}}
!10 = distinct !{!10, !{!"llvm.loop.unroll.disable"}}
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare i1 @llvm.vector.reduce.or.v16i1(<16 x i1>)

attributes #0 = { nounwind }
!0 = !{}
