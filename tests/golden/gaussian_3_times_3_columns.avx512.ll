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
  %v65 = phi i64 [ %v59, %work34 ], [ %v875, %moved810 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  %v68 = add nsw i64 %v65, 48
  %v69 = icmp sle i64 %v68, %v61
  %v70 = icmp eq i64 %v15, 12
  %v71 = and i1 %v69, %v70
  br i1 %v71, label %whole_tile72, label %part73
whole_tile72:
  %v75 = mul nsw i64 %v65, 12
  %v76 = getelementptr i8, ptr %v50, i64 %v75
  %v77 = load <48 x float>, ptr %v76, align 1, !invariant.load !0
  %v78 = shufflevector <48 x float> %v77, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  store <16 x float> %v78, ptr %scratch, align 4
  %v79 = shufflevector <48 x float> %v77, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v80 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v79, ptr %v80, align 4
  %v81 = shufflevector <48 x float> %v77, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v82 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v81, ptr %v82, align 4
  %v83 = getelementptr i8, ptr %v76, i64 192
  %v84 = load <48 x float>, ptr %v83, align 1, !invariant.load !0
  %v85 = shufflevector <48 x float> %v84, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v86 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v85, ptr %v86, align 4
  %v87 = shufflevector <48 x float> %v84, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v88 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v87, ptr %v88, align 4
  %v89 = shufflevector <48 x float> %v84, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v90 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v89, ptr %v90, align 4
  %v91 = getelementptr i8, ptr %v76, i64 384
  %v92 = load <48 x float>, ptr %v91, align 1, !invariant.load !0
  %v93 = shufflevector <48 x float> %v92, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v94 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v93, ptr %v94, align 4
  %v95 = shufflevector <48 x float> %v92, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v96 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v95, ptr %v96, align 4
  %v97 = shufflevector <48 x float> %v92, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v98 = getelementptr i8, ptr %scratch, i64 512
  store <16 x float> %v97, ptr %v98, align 4
  br label %moved74
part73:
  br label %gather_head99
gather_head99:
  %v102 = phi i64 [ 0, %part73 ], [ %v119, %gather100 ]
  %v103 = icmp slt i64 %v102, 48
  br i1 %v103, label %gather100, label %gather_done101
gather100:
  %v104 = add nsw i64 %v65, %v102
  %v105 = icmp slt i64 %v104, %v67
  %v106 = select i1 %v105, i64 %v104, i64 %v67
  %v107 = mul nsw i64 %v106, %v15
  %v108 = getelementptr i8, ptr %v50, i64 %v107
  %v109 = load float, ptr %v108, align 1, !invariant.load !0
  %v110 = getelementptr float, ptr %scratch, i64 %v102
  store float %v109, ptr %v110
  %v111 = getelementptr i8, ptr %v108, i64 4
  %v112 = load float, ptr %v111, align 1, !invariant.load !0
  %v113 = getelementptr i8, ptr %scratch, i64 192
  %v114 = getelementptr float, ptr %v113, i64 %v102
  store float %v112, ptr %v114
  %v115 = getelementptr i8, ptr %v108, i64 8
  %v116 = load float, ptr %v115, align 1, !invariant.load !0
  %v117 = getelementptr i8, ptr %scratch, i64 384
  %v118 = getelementptr float, ptr %v117, i64 %v102
  store float %v116, ptr %v118
  %v119 = add nsw i64 %v102, 1
  br label %gather_head99
gather_done101:
  br label %moved74
moved74:
  %v120 = getelementptr i8, ptr %scratch, i64 64
  %v121 = getelementptr i8, ptr %scratch, i64 128
  %v122 = load <16 x float>, ptr %scratch, align 64
  %v123 = load <16 x float>, ptr %v120, align 64
  %v124 = load <16 x float>, ptr %v121, align 64
  %v125 = getelementptr i8, ptr %scratch, i64 192
  %v126 = getelementptr i8, ptr %v125, i64 64
  %v127 = getelementptr i8, ptr %v125, i64 128
  %v128 = load <16 x float>, ptr %v125, align 64
  %v129 = load <16 x float>, ptr %v126, align 64
  %v130 = load <16 x float>, ptr %v127, align 64
  %v131 = getelementptr i8, ptr %scratch, i64 384
  %v132 = getelementptr i8, ptr %v131, i64 64
  %v133 = getelementptr i8, ptr %v131, i64 128
  %v134 = load <16 x float>, ptr %v131, align 64
  %v135 = load <16 x float>, ptr %v132, align 64
  %v136 = load <16 x float>, ptr %v133, align 64
  %v143 = getelementptr i64, ptr %v42, i64 2
  %v144 = load i64, ptr %v143, align 8, !invariant.load !0
  %v145 = getelementptr i64, ptr %v42, i64 3
  %v146 = load i64, ptr %v145, align 8, !invariant.load !0
  br label %interval_head137
interval_head137:
  %v147 = phi i64 [ %v144, %moved74 ], [ %v794, %interval_end141 ]
  %v148 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v173, %interval_end141 ]
  %v149 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v174, %interval_end141 ]
  %v150 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v175, %interval_end141 ]
  %v151 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v176, %interval_end141 ]
  %v152 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v177, %interval_end141 ]
  %v153 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v178, %interval_end141 ]
  %v154 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v179, %interval_end141 ]
  %v155 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v180, %interval_end141 ]
  %v156 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v181, %interval_end141 ]
  %v157 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v182, %interval_end141 ]
  %v158 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v183, %interval_end141 ]
  %v159 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v184, %interval_end141 ]
  %v160 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v185, %interval_end141 ]
  %v161 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v186, %interval_end141 ]
  %v162 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v187, %interval_end141 ]
  %v163 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v188, %interval_end141 ]
  %v164 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v189, %interval_end141 ]
  %v165 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v190, %interval_end141 ]
  %v166 = icmp slt i64 %v147, %v146
  br i1 %v166, label %interval138, label %columns_done142
interval138:
  %v167 = mul nsw i64 %v147, 16
  %v168 = getelementptr i8, ptr %v30, i64 %v167
  %v169 = load i64, ptr %v168, align 8, !invariant.load !0
  %v170 = getelementptr i64, ptr %v168, i64 1
  %v171 = load i64, ptr %v170, align 8, !invariant.load !0
  br label %chunk_head139
chunk_head139:
  %v172 = phi i64 [ %v169, %interval138 ], [ %v195, %walk_done611 ]
  %v173 = phi <16 x float> [ %v148, %interval138 ], [ %v728, %walk_done611 ]
  %v174 = phi <16 x float> [ %v149, %interval138 ], [ %v729, %walk_done611 ]
  %v175 = phi <16 x float> [ %v150, %interval138 ], [ %v730, %walk_done611 ]
  %v176 = phi <16 x float> [ %v151, %interval138 ], [ %v743, %walk_done611 ]
  %v177 = phi <16 x float> [ %v152, %interval138 ], [ %v744, %walk_done611 ]
  %v178 = phi <16 x float> [ %v153, %interval138 ], [ %v745, %walk_done611 ]
  %v179 = phi <16 x float> [ %v154, %interval138 ], [ %v752, %walk_done611 ]
  %v180 = phi <16 x float> [ %v155, %interval138 ], [ %v753, %walk_done611 ]
  %v181 = phi <16 x float> [ %v156, %interval138 ], [ %v754, %walk_done611 ]
  %v182 = phi <16 x float> [ %v157, %interval138 ], [ %v767, %walk_done611 ]
  %v183 = phi <16 x float> [ %v158, %interval138 ], [ %v768, %walk_done611 ]
  %v184 = phi <16 x float> [ %v159, %interval138 ], [ %v769, %walk_done611 ]
  %v185 = phi <16 x float> [ %v160, %interval138 ], [ %v776, %walk_done611 ]
  %v186 = phi <16 x float> [ %v161, %interval138 ], [ %v777, %walk_done611 ]
  %v187 = phi <16 x float> [ %v162, %interval138 ], [ %v778, %walk_done611 ]
  %v188 = phi <16 x float> [ %v163, %interval138 ], [ %v791, %walk_done611 ]
  %v189 = phi <16 x float> [ %v164, %interval138 ], [ %v792, %walk_done611 ]
  %v190 = phi <16 x float> [ %v165, %interval138 ], [ %v793, %walk_done611 ]
  %v191 = icmp slt i64 %v172, %v171
  %v192 = load volatile i64, ptr %v32, align 8
  %v193 = icmp eq i64 %v192, 0
  %v194 = and i1 %v191, %v193
  br i1 %v194, label %chunk140, label %interval_end141
chunk140:
  %v195 = add nsw i64 %v172, 256
  %v196 = icmp slt i64 %v195, %v171
  %v197 = select i1 %v196, i64 %v195, i64 %v171
  %v198 = add nsw i64 %v197, -3
  br label %walk199
walk199:
  %v202 = phi i64 [ %v172, %chunk140 ], [ %v608, %column200 ]
  %v203 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk140 ], [ %v599, %column200 ]
  %v204 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk140 ], [ %v600, %column200 ]
  %v205 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk140 ], [ %v601, %column200 ]
  %v206 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk140 ], [ %v602, %column200 ]
  %v207 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk140 ], [ %v603, %column200 ]
  %v208 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk140 ], [ %v604, %column200 ]
  %v209 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk140 ], [ %v605, %column200 ]
  %v210 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk140 ], [ %v606, %column200 ]
  %v211 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk140 ], [ %v607, %column200 ]
  %v212 = icmp slt i64 %v202, %v198
  br i1 %v212, label %column200, label %walk_done201
column200:
  %v213 = add nsw i64 %v202, 1
  %v214 = add nsw i64 %v202, 2
  %v215 = add nsw i64 %v202, 3
  %v216 = mul nsw i64 %v202, %v21
  %v217 = getelementptr i8, ptr %v54, i64 %v216
  %v218 = mul nsw i64 %v213, %v21
  %v219 = getelementptr i8, ptr %v54, i64 %v218
  %v220 = mul nsw i64 %v214, %v21
  %v221 = getelementptr i8, ptr %v54, i64 %v220
  %v222 = mul nsw i64 %v215, %v21
  %v223 = getelementptr i8, ptr %v54, i64 %v222
  %v224 = mul nsw i64 %v202, %v27
  %v225 = getelementptr i8, ptr %v58, i64 %v224
  %v226 = mul nsw i64 %v213, %v27
  %v227 = getelementptr i8, ptr %v58, i64 %v226
  %v228 = mul nsw i64 %v214, %v27
  %v229 = getelementptr i8, ptr %v58, i64 %v228
  %v230 = mul nsw i64 %v215, %v27
  %v231 = getelementptr i8, ptr %v58, i64 %v230
  %v232 = load float, ptr %v217, align 1, !invariant.load !0
  %v233 = load float, ptr %v219, align 1, !invariant.load !0
  %v234 = load float, ptr %v221, align 1, !invariant.load !0
  %v235 = load float, ptr %v223, align 1, !invariant.load !0
  %v236 = insertelement <16 x float> poison, float %v232, i64 0
  %v237 = shufflevector <16 x float> %v236, <16 x float> poison, <16 x i32> zeroinitializer
  %v238 = insertelement <16 x float> poison, float %v233, i64 0
  %v239 = shufflevector <16 x float> %v238, <16 x float> poison, <16 x i32> zeroinitializer
  %v240 = insertelement <16 x float> poison, float %v234, i64 0
  %v241 = shufflevector <16 x float> %v240, <16 x float> poison, <16 x i32> zeroinitializer
  %v242 = insertelement <16 x float> poison, float %v235, i64 0
  %v243 = shufflevector <16 x float> %v242, <16 x float> poison, <16 x i32> zeroinitializer
  %v244 = fsub contract <16 x float> %v122, %v237
  %v245 = fsub contract <16 x float> %v123, %v237
  %v246 = fsub contract <16 x float> %v124, %v237
  %v247 = fsub contract <16 x float> %v122, %v239
  %v248 = fsub contract <16 x float> %v123, %v239
  %v249 = fsub contract <16 x float> %v124, %v239
  %v250 = fsub contract <16 x float> %v122, %v241
  %v251 = fsub contract <16 x float> %v123, %v241
  %v252 = fsub contract <16 x float> %v124, %v241
  %v253 = fsub contract <16 x float> %v122, %v243
  %v254 = fsub contract <16 x float> %v123, %v243
  %v255 = fsub contract <16 x float> %v124, %v243
  %v256 = fmul contract <16 x float> %v244, %v244
  %v257 = fmul contract <16 x float> %v245, %v245
  %v258 = fmul contract <16 x float> %v246, %v246
  %v259 = fmul contract <16 x float> %v247, %v247
  %v260 = fmul contract <16 x float> %v248, %v248
  %v261 = fmul contract <16 x float> %v249, %v249
  %v262 = fmul contract <16 x float> %v250, %v250
  %v263 = fmul contract <16 x float> %v251, %v251
  %v264 = fmul contract <16 x float> %v252, %v252
  %v265 = fmul contract <16 x float> %v253, %v253
  %v266 = fmul contract <16 x float> %v254, %v254
  %v267 = fmul contract <16 x float> %v255, %v255
  %v268 = fadd contract <16 x float> splat (float 0x8000000000000000), %v256
  %v269 = fadd contract <16 x float> splat (float 0x8000000000000000), %v257
  %v270 = fadd contract <16 x float> splat (float 0x8000000000000000), %v258
  %v271 = fadd contract <16 x float> splat (float 0x8000000000000000), %v259
  %v272 = fadd contract <16 x float> splat (float 0x8000000000000000), %v260
  %v273 = fadd contract <16 x float> splat (float 0x8000000000000000), %v261
  %v274 = fadd contract <16 x float> splat (float 0x8000000000000000), %v262
  %v275 = fadd contract <16 x float> splat (float 0x8000000000000000), %v263
  %v276 = fadd contract <16 x float> splat (float 0x8000000000000000), %v264
  %v277 = fadd contract <16 x float> splat (float 0x8000000000000000), %v265
  %v278 = fadd contract <16 x float> splat (float 0x8000000000000000), %v266
  %v279 = fadd contract <16 x float> splat (float 0x8000000000000000), %v267
  %v280 = getelementptr i8, ptr %v217, i64 4
  %v281 = load float, ptr %v280, align 1, !invariant.load !0
  %v282 = getelementptr i8, ptr %v219, i64 4
  %v283 = load float, ptr %v282, align 1, !invariant.load !0
  %v284 = getelementptr i8, ptr %v221, i64 4
  %v285 = load float, ptr %v284, align 1, !invariant.load !0
  %v286 = getelementptr i8, ptr %v223, i64 4
  %v287 = load float, ptr %v286, align 1, !invariant.load !0
  %v288 = insertelement <16 x float> poison, float %v281, i64 0
  %v289 = shufflevector <16 x float> %v288, <16 x float> poison, <16 x i32> zeroinitializer
  %v290 = insertelement <16 x float> poison, float %v283, i64 0
  %v291 = shufflevector <16 x float> %v290, <16 x float> poison, <16 x i32> zeroinitializer
  %v292 = insertelement <16 x float> poison, float %v285, i64 0
  %v293 = shufflevector <16 x float> %v292, <16 x float> poison, <16 x i32> zeroinitializer
  %v294 = insertelement <16 x float> poison, float %v287, i64 0
  %v295 = shufflevector <16 x float> %v294, <16 x float> poison, <16 x i32> zeroinitializer
  %v296 = fsub contract <16 x float> %v128, %v289
  %v297 = fsub contract <16 x float> %v129, %v289
  %v298 = fsub contract <16 x float> %v130, %v289
  %v299 = fsub contract <16 x float> %v128, %v291
  %v300 = fsub contract <16 x float> %v129, %v291
  %v301 = fsub contract <16 x float> %v130, %v291
  %v302 = fsub contract <16 x float> %v128, %v293
  %v303 = fsub contract <16 x float> %v129, %v293
  %v304 = fsub contract <16 x float> %v130, %v293
  %v305 = fsub contract <16 x float> %v128, %v295
  %v306 = fsub contract <16 x float> %v129, %v295
  %v307 = fsub contract <16 x float> %v130, %v295
  %v308 = fmul contract <16 x float> %v296, %v296
  %v309 = fmul contract <16 x float> %v297, %v297
  %v310 = fmul contract <16 x float> %v298, %v298
  %v311 = fmul contract <16 x float> %v299, %v299
  %v312 = fmul contract <16 x float> %v300, %v300
  %v313 = fmul contract <16 x float> %v301, %v301
  %v314 = fmul contract <16 x float> %v302, %v302
  %v315 = fmul contract <16 x float> %v303, %v303
  %v316 = fmul contract <16 x float> %v304, %v304
  %v317 = fmul contract <16 x float> %v305, %v305
  %v318 = fmul contract <16 x float> %v306, %v306
  %v319 = fmul contract <16 x float> %v307, %v307
  %v320 = fadd contract <16 x float> %v268, %v308
  %v321 = fadd contract <16 x float> %v269, %v309
  %v322 = fadd contract <16 x float> %v270, %v310
  %v323 = fadd contract <16 x float> %v271, %v311
  %v324 = fadd contract <16 x float> %v272, %v312
  %v325 = fadd contract <16 x float> %v273, %v313
  %v326 = fadd contract <16 x float> %v274, %v314
  %v327 = fadd contract <16 x float> %v275, %v315
  %v328 = fadd contract <16 x float> %v276, %v316
  %v329 = fadd contract <16 x float> %v277, %v317
  %v330 = fadd contract <16 x float> %v278, %v318
  %v331 = fadd contract <16 x float> %v279, %v319
  %v332 = getelementptr i8, ptr %v217, i64 8
  %v333 = load float, ptr %v332, align 1, !invariant.load !0
  %v334 = getelementptr i8, ptr %v219, i64 8
  %v335 = load float, ptr %v334, align 1, !invariant.load !0
  %v336 = getelementptr i8, ptr %v221, i64 8
  %v337 = load float, ptr %v336, align 1, !invariant.load !0
  %v338 = getelementptr i8, ptr %v223, i64 8
  %v339 = load float, ptr %v338, align 1, !invariant.load !0
  %v340 = insertelement <16 x float> poison, float %v333, i64 0
  %v341 = shufflevector <16 x float> %v340, <16 x float> poison, <16 x i32> zeroinitializer
  %v342 = insertelement <16 x float> poison, float %v335, i64 0
  %v343 = shufflevector <16 x float> %v342, <16 x float> poison, <16 x i32> zeroinitializer
  %v344 = insertelement <16 x float> poison, float %v337, i64 0
  %v345 = shufflevector <16 x float> %v344, <16 x float> poison, <16 x i32> zeroinitializer
  %v346 = insertelement <16 x float> poison, float %v339, i64 0
  %v347 = shufflevector <16 x float> %v346, <16 x float> poison, <16 x i32> zeroinitializer
  %v348 = fsub contract <16 x float> %v134, %v341
  %v349 = fsub contract <16 x float> %v135, %v341
  %v350 = fsub contract <16 x float> %v136, %v341
  %v351 = fsub contract <16 x float> %v134, %v343
  %v352 = fsub contract <16 x float> %v135, %v343
  %v353 = fsub contract <16 x float> %v136, %v343
  %v354 = fsub contract <16 x float> %v134, %v345
  %v355 = fsub contract <16 x float> %v135, %v345
  %v356 = fsub contract <16 x float> %v136, %v345
  %v357 = fsub contract <16 x float> %v134, %v347
  %v358 = fsub contract <16 x float> %v135, %v347
  %v359 = fsub contract <16 x float> %v136, %v347
  %v360 = fmul contract <16 x float> %v348, %v348
  %v361 = fmul contract <16 x float> %v349, %v349
  %v362 = fmul contract <16 x float> %v350, %v350
  %v363 = fmul contract <16 x float> %v351, %v351
  %v364 = fmul contract <16 x float> %v352, %v352
  %v365 = fmul contract <16 x float> %v353, %v353
  %v366 = fmul contract <16 x float> %v354, %v354
  %v367 = fmul contract <16 x float> %v355, %v355
  %v368 = fmul contract <16 x float> %v356, %v356
  %v369 = fmul contract <16 x float> %v357, %v357
  %v370 = fmul contract <16 x float> %v358, %v358
  %v371 = fmul contract <16 x float> %v359, %v359
  %v372 = fadd contract <16 x float> %v320, %v360
  %v373 = fadd contract <16 x float> %v321, %v361
  %v374 = fadd contract <16 x float> %v322, %v362
  %v375 = fadd contract <16 x float> %v323, %v363
  %v376 = fadd contract <16 x float> %v324, %v364
  %v377 = fadd contract <16 x float> %v325, %v365
  %v378 = fadd contract <16 x float> %v326, %v366
  %v379 = fadd contract <16 x float> %v327, %v367
  %v380 = fadd contract <16 x float> %v328, %v368
  %v381 = fadd contract <16 x float> %v329, %v369
  %v382 = fadd contract <16 x float> %v330, %v370
  %v383 = fadd contract <16 x float> %v331, %v371
  %v384 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v372
  %v385 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v373
  %v386 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v374
  %v387 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v375
  %v388 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v376
  %v389 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v377
  %v390 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v378
  %v391 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v379
  %v392 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v380
  %v393 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v381
  %v394 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v382
  %v395 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v383
  %v396 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v384, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v397 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v396, <16 x float> splat (float 0x3F83CEC460000000))
  %v398 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v397, <16 x float> %v396, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v399 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v398, <16 x float> %v396, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v400 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v399, <16 x float> %v396, <16 x float> splat (float 0x3FE62E4240000000))
  %v401 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v400, <16 x float> %v396, <16 x float> splat (float 0x3FF0000000000000))
  %v402 = fsub <16 x float> %v384, %v396
  %v403 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v401, <16 x float> %v402, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v404 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v385, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v405 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v404, <16 x float> splat (float 0x3F83CEC460000000))
  %v406 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v405, <16 x float> %v404, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v407 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v406, <16 x float> %v404, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v408 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v407, <16 x float> %v404, <16 x float> splat (float 0x3FE62E4240000000))
  %v409 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v408, <16 x float> %v404, <16 x float> splat (float 0x3FF0000000000000))
  %v410 = fsub <16 x float> %v385, %v404
  %v411 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v409, <16 x float> %v410, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v412 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v386, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v413 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v412, <16 x float> splat (float 0x3F83CEC460000000))
  %v414 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v413, <16 x float> %v412, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v415 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v414, <16 x float> %v412, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v416 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v415, <16 x float> %v412, <16 x float> splat (float 0x3FE62E4240000000))
  %v417 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v416, <16 x float> %v412, <16 x float> splat (float 0x3FF0000000000000))
  %v418 = fsub <16 x float> %v386, %v412
  %v419 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v417, <16 x float> %v418, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v420 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v387, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v421 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v420, <16 x float> splat (float 0x3F83CEC460000000))
  %v422 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v421, <16 x float> %v420, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v423 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v422, <16 x float> %v420, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v424 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v423, <16 x float> %v420, <16 x float> splat (float 0x3FE62E4240000000))
  %v425 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v424, <16 x float> %v420, <16 x float> splat (float 0x3FF0000000000000))
  %v426 = fsub <16 x float> %v387, %v420
  %v427 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v425, <16 x float> %v426, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v428 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v388, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v429 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v428, <16 x float> splat (float 0x3F83CEC460000000))
  %v430 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v429, <16 x float> %v428, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v431 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v430, <16 x float> %v428, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v432 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v431, <16 x float> %v428, <16 x float> splat (float 0x3FE62E4240000000))
  %v433 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v432, <16 x float> %v428, <16 x float> splat (float 0x3FF0000000000000))
  %v434 = fsub <16 x float> %v388, %v428
  %v435 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v433, <16 x float> %v434, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v436 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v389, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v437 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v436, <16 x float> splat (float 0x3F83CEC460000000))
  %v438 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v437, <16 x float> %v436, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v439 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v438, <16 x float> %v436, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v440 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v439, <16 x float> %v436, <16 x float> splat (float 0x3FE62E4240000000))
  %v441 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v440, <16 x float> %v436, <16 x float> splat (float 0x3FF0000000000000))
  %v442 = fsub <16 x float> %v389, %v436
  %v443 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v441, <16 x float> %v442, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v444 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v390, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v445 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v444, <16 x float> splat (float 0x3F83CEC460000000))
  %v446 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v445, <16 x float> %v444, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v447 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v446, <16 x float> %v444, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v448 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v447, <16 x float> %v444, <16 x float> splat (float 0x3FE62E4240000000))
  %v449 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v448, <16 x float> %v444, <16 x float> splat (float 0x3FF0000000000000))
  %v450 = fsub <16 x float> %v390, %v444
  %v451 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v449, <16 x float> %v450, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v452 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v391, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v453 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v452, <16 x float> splat (float 0x3F83CEC460000000))
  %v454 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v453, <16 x float> %v452, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v455 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v454, <16 x float> %v452, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v456 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v455, <16 x float> %v452, <16 x float> splat (float 0x3FE62E4240000000))
  %v457 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v456, <16 x float> %v452, <16 x float> splat (float 0x3FF0000000000000))
  %v458 = fsub <16 x float> %v391, %v452
  %v459 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v457, <16 x float> %v458, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v460 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v392, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v461 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v460, <16 x float> splat (float 0x3F83CEC460000000))
  %v462 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v461, <16 x float> %v460, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v463 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v462, <16 x float> %v460, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v464 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v463, <16 x float> %v460, <16 x float> splat (float 0x3FE62E4240000000))
  %v465 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v464, <16 x float> %v460, <16 x float> splat (float 0x3FF0000000000000))
  %v466 = fsub <16 x float> %v392, %v460
  %v467 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v465, <16 x float> %v466, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v468 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v393, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v469 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v468, <16 x float> splat (float 0x3F83CEC460000000))
  %v470 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v469, <16 x float> %v468, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v471 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v470, <16 x float> %v468, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v472 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v471, <16 x float> %v468, <16 x float> splat (float 0x3FE62E4240000000))
  %v473 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v472, <16 x float> %v468, <16 x float> splat (float 0x3FF0000000000000))
  %v474 = fsub <16 x float> %v393, %v468
  %v475 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v473, <16 x float> %v474, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v476 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v394, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v477 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v476, <16 x float> splat (float 0x3F83CEC460000000))
  %v478 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v477, <16 x float> %v476, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v479 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v478, <16 x float> %v476, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v480 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v479, <16 x float> %v476, <16 x float> splat (float 0x3FE62E4240000000))
  %v481 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v480, <16 x float> %v476, <16 x float> splat (float 0x3FF0000000000000))
  %v482 = fsub <16 x float> %v394, %v476
  %v483 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v481, <16 x float> %v482, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v484 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v395, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v485 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v484, <16 x float> splat (float 0x3F83CEC460000000))
  %v486 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v485, <16 x float> %v484, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v487 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v486, <16 x float> %v484, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v488 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v487, <16 x float> %v484, <16 x float> splat (float 0x3FE62E4240000000))
  %v489 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v488, <16 x float> %v484, <16 x float> splat (float 0x3FF0000000000000))
  %v490 = fsub <16 x float> %v395, %v484
  %v491 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v489, <16 x float> %v490, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v492 = load float, ptr %v225, align 1, !invariant.load !0
  %v493 = load float, ptr %v227, align 1, !invariant.load !0
  %v494 = load float, ptr %v229, align 1, !invariant.load !0
  %v495 = load float, ptr %v231, align 1, !invariant.load !0
  %v496 = insertelement <16 x float> poison, float %v492, i64 0
  %v497 = shufflevector <16 x float> %v496, <16 x float> poison, <16 x i32> zeroinitializer
  %v498 = insertelement <16 x float> poison, float %v493, i64 0
  %v499 = shufflevector <16 x float> %v498, <16 x float> poison, <16 x i32> zeroinitializer
  %v500 = insertelement <16 x float> poison, float %v494, i64 0
  %v501 = shufflevector <16 x float> %v500, <16 x float> poison, <16 x i32> zeroinitializer
  %v502 = insertelement <16 x float> poison, float %v495, i64 0
  %v503 = shufflevector <16 x float> %v502, <16 x float> poison, <16 x i32> zeroinitializer
  %v504 = fmul contract <16 x float> %v403, %v497
  %v505 = fmul contract <16 x float> %v411, %v497
  %v506 = fmul contract <16 x float> %v419, %v497
  %v507 = fmul contract <16 x float> %v427, %v499
  %v508 = fmul contract <16 x float> %v435, %v499
  %v509 = fmul contract <16 x float> %v443, %v499
  %v510 = fmul contract <16 x float> %v451, %v501
  %v511 = fmul contract <16 x float> %v459, %v501
  %v512 = fmul contract <16 x float> %v467, %v501
  %v513 = fmul contract <16 x float> %v475, %v503
  %v514 = fmul contract <16 x float> %v483, %v503
  %v515 = fmul contract <16 x float> %v491, %v503
  %v516 = getelementptr i8, ptr %v225, i64 4
  %v517 = load float, ptr %v516, align 1, !invariant.load !0
  %v518 = getelementptr i8, ptr %v227, i64 4
  %v519 = load float, ptr %v518, align 1, !invariant.load !0
  %v520 = getelementptr i8, ptr %v229, i64 4
  %v521 = load float, ptr %v520, align 1, !invariant.load !0
  %v522 = getelementptr i8, ptr %v231, i64 4
  %v523 = load float, ptr %v522, align 1, !invariant.load !0
  %v524 = insertelement <16 x float> poison, float %v517, i64 0
  %v525 = shufflevector <16 x float> %v524, <16 x float> poison, <16 x i32> zeroinitializer
  %v526 = insertelement <16 x float> poison, float %v519, i64 0
  %v527 = shufflevector <16 x float> %v526, <16 x float> poison, <16 x i32> zeroinitializer
  %v528 = insertelement <16 x float> poison, float %v521, i64 0
  %v529 = shufflevector <16 x float> %v528, <16 x float> poison, <16 x i32> zeroinitializer
  %v530 = insertelement <16 x float> poison, float %v523, i64 0
  %v531 = shufflevector <16 x float> %v530, <16 x float> poison, <16 x i32> zeroinitializer
  %v532 = fmul contract <16 x float> %v403, %v525
  %v533 = fmul contract <16 x float> %v411, %v525
  %v534 = fmul contract <16 x float> %v419, %v525
  %v535 = fmul contract <16 x float> %v427, %v527
  %v536 = fmul contract <16 x float> %v435, %v527
  %v537 = fmul contract <16 x float> %v443, %v527
  %v538 = fmul contract <16 x float> %v451, %v529
  %v539 = fmul contract <16 x float> %v459, %v529
  %v540 = fmul contract <16 x float> %v467, %v529
  %v541 = fmul contract <16 x float> %v475, %v531
  %v542 = fmul contract <16 x float> %v483, %v531
  %v543 = fmul contract <16 x float> %v491, %v531
  %v544 = getelementptr i8, ptr %v225, i64 8
  %v545 = load float, ptr %v544, align 1, !invariant.load !0
  %v546 = getelementptr i8, ptr %v227, i64 8
  %v547 = load float, ptr %v546, align 1, !invariant.load !0
  %v548 = getelementptr i8, ptr %v229, i64 8
  %v549 = load float, ptr %v548, align 1, !invariant.load !0
  %v550 = getelementptr i8, ptr %v231, i64 8
  %v551 = load float, ptr %v550, align 1, !invariant.load !0
  %v552 = insertelement <16 x float> poison, float %v545, i64 0
  %v553 = shufflevector <16 x float> %v552, <16 x float> poison, <16 x i32> zeroinitializer
  %v554 = insertelement <16 x float> poison, float %v547, i64 0
  %v555 = shufflevector <16 x float> %v554, <16 x float> poison, <16 x i32> zeroinitializer
  %v556 = insertelement <16 x float> poison, float %v549, i64 0
  %v557 = shufflevector <16 x float> %v556, <16 x float> poison, <16 x i32> zeroinitializer
  %v558 = insertelement <16 x float> poison, float %v551, i64 0
  %v559 = shufflevector <16 x float> %v558, <16 x float> poison, <16 x i32> zeroinitializer
  %v560 = fmul contract <16 x float> %v403, %v553
  %v561 = fmul contract <16 x float> %v411, %v553
  %v562 = fmul contract <16 x float> %v419, %v553
  %v563 = fmul contract <16 x float> %v427, %v555
  %v564 = fmul contract <16 x float> %v435, %v555
  %v565 = fmul contract <16 x float> %v443, %v555
  %v566 = fmul contract <16 x float> %v451, %v557
  %v567 = fmul contract <16 x float> %v459, %v557
  %v568 = fmul contract <16 x float> %v467, %v557
  %v569 = fmul contract <16 x float> %v475, %v559
  %v570 = fmul contract <16 x float> %v483, %v559
  %v571 = fmul contract <16 x float> %v491, %v559
  %v572 = fadd contract <16 x float> %v203, %v504
  %v573 = fadd contract <16 x float> %v204, %v505
  %v574 = fadd contract <16 x float> %v205, %v506
  %v575 = fadd contract <16 x float> %v206, %v532
  %v576 = fadd contract <16 x float> %v207, %v533
  %v577 = fadd contract <16 x float> %v208, %v534
  %v578 = fadd contract <16 x float> %v209, %v560
  %v579 = fadd contract <16 x float> %v210, %v561
  %v580 = fadd contract <16 x float> %v211, %v562
  %v581 = fadd contract <16 x float> %v572, %v507
  %v582 = fadd contract <16 x float> %v573, %v508
  %v583 = fadd contract <16 x float> %v574, %v509
  %v584 = fadd contract <16 x float> %v575, %v535
  %v585 = fadd contract <16 x float> %v576, %v536
  %v586 = fadd contract <16 x float> %v577, %v537
  %v587 = fadd contract <16 x float> %v578, %v563
  %v588 = fadd contract <16 x float> %v579, %v564
  %v589 = fadd contract <16 x float> %v580, %v565
  %v590 = fadd contract <16 x float> %v581, %v510
  %v591 = fadd contract <16 x float> %v582, %v511
  %v592 = fadd contract <16 x float> %v583, %v512
  %v593 = fadd contract <16 x float> %v584, %v538
  %v594 = fadd contract <16 x float> %v585, %v539
  %v595 = fadd contract <16 x float> %v586, %v540
  %v596 = fadd contract <16 x float> %v587, %v566
  %v597 = fadd contract <16 x float> %v588, %v567
  %v598 = fadd contract <16 x float> %v589, %v568
  %v599 = fadd contract <16 x float> %v590, %v513
  %v600 = fadd contract <16 x float> %v591, %v514
  %v601 = fadd contract <16 x float> %v592, %v515
  %v602 = fadd contract <16 x float> %v593, %v541
  %v603 = fadd contract <16 x float> %v594, %v542
  %v604 = fadd contract <16 x float> %v595, %v543
  %v605 = fadd contract <16 x float> %v596, %v569
  %v606 = fadd contract <16 x float> %v597, %v570
  %v607 = fadd contract <16 x float> %v598, %v571
  %v608 = add nsw i64 %v202, 4
  br label %walk199
walk_done201:
  br label %walk609
walk609:
  %v612 = phi i64 [ %v202, %walk_done201 ], [ %v721, %column610 ]
  %v613 = phi <16 x float> [ %v203, %walk_done201 ], [ %v698, %column610 ]
  %v614 = phi <16 x float> [ %v204, %walk_done201 ], [ %v699, %column610 ]
  %v615 = phi <16 x float> [ %v205, %walk_done201 ], [ %v700, %column610 ]
  %v616 = phi <16 x float> [ %v206, %walk_done201 ], [ %v708, %column610 ]
  %v617 = phi <16 x float> [ %v207, %walk_done201 ], [ %v709, %column610 ]
  %v618 = phi <16 x float> [ %v208, %walk_done201 ], [ %v710, %column610 ]
  %v619 = phi <16 x float> [ %v209, %walk_done201 ], [ %v718, %column610 ]
  %v620 = phi <16 x float> [ %v210, %walk_done201 ], [ %v719, %column610 ]
  %v621 = phi <16 x float> [ %v211, %walk_done201 ], [ %v720, %column610 ]
  %v622 = icmp slt i64 %v612, %v197
  br i1 %v622, label %column610, label %walk_done611
column610:
  %v623 = mul nsw i64 %v612, %v21
  %v624 = getelementptr i8, ptr %v54, i64 %v623
  %v625 = mul nsw i64 %v612, %v27
  %v626 = getelementptr i8, ptr %v58, i64 %v625
  %v627 = load float, ptr %v624, align 1, !invariant.load !0
  %v628 = insertelement <16 x float> poison, float %v627, i64 0
  %v629 = shufflevector <16 x float> %v628, <16 x float> poison, <16 x i32> zeroinitializer
  %v630 = fsub contract <16 x float> %v122, %v629
  %v631 = fsub contract <16 x float> %v123, %v629
  %v632 = fsub contract <16 x float> %v124, %v629
  %v633 = fmul contract <16 x float> %v630, %v630
  %v634 = fmul contract <16 x float> %v631, %v631
  %v635 = fmul contract <16 x float> %v632, %v632
  %v636 = fadd contract <16 x float> splat (float 0x8000000000000000), %v633
  %v637 = fadd contract <16 x float> splat (float 0x8000000000000000), %v634
  %v638 = fadd contract <16 x float> splat (float 0x8000000000000000), %v635
  %v639 = getelementptr i8, ptr %v624, i64 4
  %v640 = load float, ptr %v639, align 1, !invariant.load !0
  %v641 = insertelement <16 x float> poison, float %v640, i64 0
  %v642 = shufflevector <16 x float> %v641, <16 x float> poison, <16 x i32> zeroinitializer
  %v643 = fsub contract <16 x float> %v128, %v642
  %v644 = fsub contract <16 x float> %v129, %v642
  %v645 = fsub contract <16 x float> %v130, %v642
  %v646 = fmul contract <16 x float> %v643, %v643
  %v647 = fmul contract <16 x float> %v644, %v644
  %v648 = fmul contract <16 x float> %v645, %v645
  %v649 = fadd contract <16 x float> %v636, %v646
  %v650 = fadd contract <16 x float> %v637, %v647
  %v651 = fadd contract <16 x float> %v638, %v648
  %v652 = getelementptr i8, ptr %v624, i64 8
  %v653 = load float, ptr %v652, align 1, !invariant.load !0
  %v654 = insertelement <16 x float> poison, float %v653, i64 0
  %v655 = shufflevector <16 x float> %v654, <16 x float> poison, <16 x i32> zeroinitializer
  %v656 = fsub contract <16 x float> %v134, %v655
  %v657 = fsub contract <16 x float> %v135, %v655
  %v658 = fsub contract <16 x float> %v136, %v655
  %v659 = fmul contract <16 x float> %v656, %v656
  %v660 = fmul contract <16 x float> %v657, %v657
  %v661 = fmul contract <16 x float> %v658, %v658
  %v662 = fadd contract <16 x float> %v649, %v659
  %v663 = fadd contract <16 x float> %v650, %v660
  %v664 = fadd contract <16 x float> %v651, %v661
  %v665 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v662
  %v666 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v663
  %v667 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v664
  %v668 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v665, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v669 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v668, <16 x float> splat (float 0x3F83CEC460000000))
  %v670 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v669, <16 x float> %v668, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v671 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v670, <16 x float> %v668, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v672 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v671, <16 x float> %v668, <16 x float> splat (float 0x3FE62E4240000000))
  %v673 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v672, <16 x float> %v668, <16 x float> splat (float 0x3FF0000000000000))
  %v674 = fsub <16 x float> %v665, %v668
  %v675 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v673, <16 x float> %v674, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v676 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v666, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v677 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v676, <16 x float> splat (float 0x3F83CEC460000000))
  %v678 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v677, <16 x float> %v676, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v679 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v678, <16 x float> %v676, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v680 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v679, <16 x float> %v676, <16 x float> splat (float 0x3FE62E4240000000))
  %v681 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v680, <16 x float> %v676, <16 x float> splat (float 0x3FF0000000000000))
  %v682 = fsub <16 x float> %v666, %v676
  %v683 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v681, <16 x float> %v682, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v684 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v667, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v685 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v684, <16 x float> splat (float 0x3F83CEC460000000))
  %v686 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v685, <16 x float> %v684, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v687 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v686, <16 x float> %v684, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v688 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v687, <16 x float> %v684, <16 x float> splat (float 0x3FE62E4240000000))
  %v689 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v688, <16 x float> %v684, <16 x float> splat (float 0x3FF0000000000000))
  %v690 = fsub <16 x float> %v667, %v684
  %v691 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v689, <16 x float> %v690, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v692 = load float, ptr %v626, align 1, !invariant.load !0
  %v693 = insertelement <16 x float> poison, float %v692, i64 0
  %v694 = shufflevector <16 x float> %v693, <16 x float> poison, <16 x i32> zeroinitializer
  %v695 = fmul contract <16 x float> %v675, %v694
  %v696 = fmul contract <16 x float> %v683, %v694
  %v697 = fmul contract <16 x float> %v691, %v694
  %v698 = fadd contract <16 x float> %v613, %v695
  %v699 = fadd contract <16 x float> %v614, %v696
  %v700 = fadd contract <16 x float> %v615, %v697
  %v701 = getelementptr i8, ptr %v626, i64 4
  %v702 = load float, ptr %v701, align 1, !invariant.load !0
  %v703 = insertelement <16 x float> poison, float %v702, i64 0
  %v704 = shufflevector <16 x float> %v703, <16 x float> poison, <16 x i32> zeroinitializer
  %v705 = fmul contract <16 x float> %v675, %v704
  %v706 = fmul contract <16 x float> %v683, %v704
  %v707 = fmul contract <16 x float> %v691, %v704
  %v708 = fadd contract <16 x float> %v616, %v705
  %v709 = fadd contract <16 x float> %v617, %v706
  %v710 = fadd contract <16 x float> %v618, %v707
  %v711 = getelementptr i8, ptr %v626, i64 8
  %v712 = load float, ptr %v711, align 1, !invariant.load !0
  %v713 = insertelement <16 x float> poison, float %v712, i64 0
  %v714 = shufflevector <16 x float> %v713, <16 x float> poison, <16 x i32> zeroinitializer
  %v715 = fmul contract <16 x float> %v675, %v714
  %v716 = fmul contract <16 x float> %v683, %v714
  %v717 = fmul contract <16 x float> %v691, %v714
  %v718 = fadd contract <16 x float> %v619, %v715
  %v719 = fadd contract <16 x float> %v620, %v716
  %v720 = fadd contract <16 x float> %v621, %v717
  %v721 = add nsw i64 %v612, 1
  br label %walk609
walk_done611:
  %v722 = fadd contract <16 x float> %v176, splat (float 0x0000000000000000)
  %v723 = fadd contract <16 x float> %v177, splat (float 0x0000000000000000)
  %v724 = fadd contract <16 x float> %v178, splat (float 0x0000000000000000)
  %v725 = fsub contract <16 x float> %v613, %v722
  %v726 = fsub contract <16 x float> %v614, %v723
  %v727 = fsub contract <16 x float> %v615, %v724
  %v728 = fadd contract <16 x float> %v173, %v725
  %v729 = fadd contract <16 x float> %v174, %v726
  %v730 = fadd contract <16 x float> %v175, %v727
  %v731 = fsub contract <16 x float> %v728, %v173
  %v732 = fsub contract <16 x float> %v729, %v174
  %v733 = fsub contract <16 x float> %v730, %v175
  %v734 = fsub contract <16 x float> %v731, %v725
  %v735 = fsub contract <16 x float> %v732, %v726
  %v736 = fsub contract <16 x float> %v733, %v727
  %v737 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v728)
  %v738 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v729)
  %v739 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v730)
  %v740 = fcmp olt <16 x float> %v737, splat (float 0x7FF0000000000000)
  %v741 = fcmp olt <16 x float> %v738, splat (float 0x7FF0000000000000)
  %v742 = fcmp olt <16 x float> %v739, splat (float 0x7FF0000000000000)
  %v743 = select <16 x i1> %v740, <16 x float> %v734, <16 x float> splat (float 0x0000000000000000)
  %v744 = select <16 x i1> %v741, <16 x float> %v735, <16 x float> splat (float 0x0000000000000000)
  %v745 = select <16 x i1> %v742, <16 x float> %v736, <16 x float> splat (float 0x0000000000000000)
  %v746 = fadd contract <16 x float> %v182, splat (float 0x0000000000000000)
  %v747 = fadd contract <16 x float> %v183, splat (float 0x0000000000000000)
  %v748 = fadd contract <16 x float> %v184, splat (float 0x0000000000000000)
  %v749 = fsub contract <16 x float> %v616, %v746
  %v750 = fsub contract <16 x float> %v617, %v747
  %v751 = fsub contract <16 x float> %v618, %v748
  %v752 = fadd contract <16 x float> %v179, %v749
  %v753 = fadd contract <16 x float> %v180, %v750
  %v754 = fadd contract <16 x float> %v181, %v751
  %v755 = fsub contract <16 x float> %v752, %v179
  %v756 = fsub contract <16 x float> %v753, %v180
  %v757 = fsub contract <16 x float> %v754, %v181
  %v758 = fsub contract <16 x float> %v755, %v749
  %v759 = fsub contract <16 x float> %v756, %v750
  %v760 = fsub contract <16 x float> %v757, %v751
  %v761 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v752)
  %v762 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v753)
  %v763 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v754)
  %v764 = fcmp olt <16 x float> %v761, splat (float 0x7FF0000000000000)
  %v765 = fcmp olt <16 x float> %v762, splat (float 0x7FF0000000000000)
  %v766 = fcmp olt <16 x float> %v763, splat (float 0x7FF0000000000000)
  %v767 = select <16 x i1> %v764, <16 x float> %v758, <16 x float> splat (float 0x0000000000000000)
  %v768 = select <16 x i1> %v765, <16 x float> %v759, <16 x float> splat (float 0x0000000000000000)
  %v769 = select <16 x i1> %v766, <16 x float> %v760, <16 x float> splat (float 0x0000000000000000)
  %v770 = fadd contract <16 x float> %v188, splat (float 0x0000000000000000)
  %v771 = fadd contract <16 x float> %v189, splat (float 0x0000000000000000)
  %v772 = fadd contract <16 x float> %v190, splat (float 0x0000000000000000)
  %v773 = fsub contract <16 x float> %v619, %v770
  %v774 = fsub contract <16 x float> %v620, %v771
  %v775 = fsub contract <16 x float> %v621, %v772
  %v776 = fadd contract <16 x float> %v185, %v773
  %v777 = fadd contract <16 x float> %v186, %v774
  %v778 = fadd contract <16 x float> %v187, %v775
  %v779 = fsub contract <16 x float> %v776, %v185
  %v780 = fsub contract <16 x float> %v777, %v186
  %v781 = fsub contract <16 x float> %v778, %v187
  %v782 = fsub contract <16 x float> %v779, %v773
  %v783 = fsub contract <16 x float> %v780, %v774
  %v784 = fsub contract <16 x float> %v781, %v775
  %v785 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v776)
  %v786 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v777)
  %v787 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v778)
  %v788 = fcmp olt <16 x float> %v785, splat (float 0x7FF0000000000000)
  %v789 = fcmp olt <16 x float> %v786, splat (float 0x7FF0000000000000)
  %v790 = fcmp olt <16 x float> %v787, splat (float 0x7FF0000000000000)
  %v791 = select <16 x i1> %v788, <16 x float> %v782, <16 x float> splat (float 0x0000000000000000)
  %v792 = select <16 x i1> %v789, <16 x float> %v783, <16 x float> splat (float 0x0000000000000000)
  %v793 = select <16 x i1> %v790, <16 x float> %v784, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head139
interval_end141:
  %v794 = add nsw i64 %v147, 1
  br label %interval_head137
columns_done142:
  %v795 = getelementptr i8, ptr %scratch, i64 576
  %v796 = getelementptr i8, ptr %v795, i64 64
  %v797 = getelementptr i8, ptr %v795, i64 128
  store <16 x float> %v148, ptr %v795, align 64
  store <16 x float> %v149, ptr %v796, align 64
  store <16 x float> %v150, ptr %v797, align 64
  %v798 = getelementptr i8, ptr %scratch, i64 768
  %v799 = getelementptr i8, ptr %v798, i64 64
  %v800 = getelementptr i8, ptr %v798, i64 128
  store <16 x float> %v154, ptr %v798, align 64
  store <16 x float> %v155, ptr %v799, align 64
  store <16 x float> %v156, ptr %v800, align 64
  %v801 = getelementptr i8, ptr %scratch, i64 960
  %v802 = getelementptr i8, ptr %v801, i64 64
  %v803 = getelementptr i8, ptr %v801, i64 128
  store <16 x float> %v160, ptr %v801, align 64
  store <16 x float> %v161, ptr %v802, align 64
  store <16 x float> %v162, ptr %v803, align 64
  %v804 = add nsw i64 %v65, 48
  %v805 = icmp sle i64 %v804, %v61
  %v806 = icmp eq i64 %v9, 12
  %v807 = and i1 %v805, %v806
  br i1 %v807, label %whole_tile808, label %part809
whole_tile808:
  %v811 = mul nsw i64 %v65, 12
  %v812 = getelementptr i8, ptr %v46, i64 %v811
  %v813 = getelementptr i8, ptr %scratch, i64 576
  %v814 = load <16 x float>, ptr %v813, align 64
  %v815 = getelementptr i8, ptr %scratch, i64 768
  %v816 = load <16 x float>, ptr %v815, align 64
  %v817 = shufflevector <16 x float> %v814, <16 x float> %v816, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v818 = getelementptr i8, ptr %scratch, i64 960
  %v819 = load <16 x float>, ptr %v818, align 64
  %v820 = shufflevector <16 x float> %v819, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v821 = shufflevector <32 x float> %v817, <32 x float> %v820, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v822 = shufflevector <48 x float> %v821, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  store <48 x float> %v822, ptr %v812, align 1
  %v823 = getelementptr i8, ptr %scratch, i64 640
  %v824 = load <16 x float>, ptr %v823, align 64
  %v825 = getelementptr i8, ptr %scratch, i64 832
  %v826 = load <16 x float>, ptr %v825, align 64
  %v827 = shufflevector <16 x float> %v824, <16 x float> %v826, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v828 = getelementptr i8, ptr %scratch, i64 1024
  %v829 = load <16 x float>, ptr %v828, align 64
  %v830 = shufflevector <16 x float> %v829, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v831 = shufflevector <32 x float> %v827, <32 x float> %v830, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v832 = shufflevector <48 x float> %v831, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v833 = getelementptr i8, ptr %v812, i64 192
  store <48 x float> %v832, ptr %v833, align 1
  %v834 = getelementptr i8, ptr %scratch, i64 704
  %v835 = load <16 x float>, ptr %v834, align 64
  %v836 = getelementptr i8, ptr %scratch, i64 896
  %v837 = load <16 x float>, ptr %v836, align 64
  %v838 = shufflevector <16 x float> %v835, <16 x float> %v837, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v839 = getelementptr i8, ptr %scratch, i64 1088
  %v840 = load <16 x float>, ptr %v839, align 64
  %v841 = shufflevector <16 x float> %v840, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v842 = shufflevector <32 x float> %v838, <32 x float> %v841, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v843 = shufflevector <48 x float> %v842, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v844 = getelementptr i8, ptr %v812, i64 384
  store <48 x float> %v843, ptr %v844, align 1
  br label %moved810
part809:
  %v845 = sub nsw i64 %v61, %v65
  %v846 = mul nsw i64 %v845, 1
  %v847 = icmp slt i64 48, %v846
  %v848 = select i1 %v847, i64 48, i64 %v846
  br label %scatter_head849
scatter_head849:
  %v852 = phi i64 [ 0, %part809 ], [ %v874, %scatter850 ]
  %v853 = icmp slt i64 %v852, %v848
  br i1 %v853, label %scatter850, label %scatter_done851
scatter850:
  %v854 = add nsw i64 %v65, %v852
  %v855 = mul nsw i64 %v854, %v9
  %v856 = getelementptr i8, ptr %v46, i64 %v855
  %v857 = mul nsw i64 0, 12
  %v858 = getelementptr i8, ptr %v856, i64 %v857
  %v859 = getelementptr i8, ptr %scratch, i64 576
  %v860 = getelementptr float, ptr %v859, i64 %v852
  %v861 = load float, ptr %v860
  store float %v861, ptr %v858, align 1
  %v862 = getelementptr i8, ptr %scratch, i64 576
  %v863 = getelementptr i8, ptr %v862, i64 192
  %v864 = getelementptr float, ptr %v863, i64 %v852
  %v865 = load float, ptr %v864
  %v866 = mul nsw i64 1, %v11
  %v867 = getelementptr i8, ptr %v858, i64 %v866
  store float %v865, ptr %v867, align 1
  %v868 = getelementptr i8, ptr %scratch, i64 576
  %v869 = getelementptr i8, ptr %v868, i64 384
  %v870 = getelementptr float, ptr %v869, i64 %v852
  %v871 = load float, ptr %v870
  %v872 = mul nsw i64 2, %v11
  %v873 = getelementptr i8, ptr %v858, i64 %v872
  store float %v871, ptr %v873, align 1
  %v874 = add nsw i64 %v852, 1
  br label %scatter_head849
scatter_done851:
  br label %moved810
moved810:
  %v875 = add nsw i64 %v65, 48
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
