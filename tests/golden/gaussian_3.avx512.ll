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
  %v65 = phi i64 [ %v59, %work34 ], [ %v655, %moved629 ]
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
  %v77 = getelementptr i8, ptr %v76, i64 2304
  call void @llvm.prefetch.p0(ptr %v77, i32 0, i32 3, i32 1)
  %v78 = getelementptr i8, ptr %v76, i64 2368
  call void @llvm.prefetch.p0(ptr %v78, i32 0, i32 3, i32 1)
  %v79 = getelementptr i8, ptr %v76, i64 2432
  call void @llvm.prefetch.p0(ptr %v79, i32 0, i32 3, i32 1)
  %v80 = getelementptr i8, ptr %v76, i64 2496
  call void @llvm.prefetch.p0(ptr %v80, i32 0, i32 3, i32 1)
  %v81 = getelementptr i8, ptr %v76, i64 2560
  call void @llvm.prefetch.p0(ptr %v81, i32 0, i32 3, i32 1)
  %v82 = getelementptr i8, ptr %v76, i64 2624
  call void @llvm.prefetch.p0(ptr %v82, i32 0, i32 3, i32 1)
  %v83 = getelementptr i8, ptr %v76, i64 2688
  call void @llvm.prefetch.p0(ptr %v83, i32 0, i32 3, i32 1)
  %v84 = getelementptr i8, ptr %v76, i64 2752
  call void @llvm.prefetch.p0(ptr %v84, i32 0, i32 3, i32 1)
  %v85 = getelementptr i8, ptr %v76, i64 2816
  call void @llvm.prefetch.p0(ptr %v85, i32 0, i32 3, i32 1)
  %v86 = load <48 x float>, ptr %v76, align 1, !invariant.load !0
  %v87 = shufflevector <48 x float> %v86, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  store <16 x float> %v87, ptr %scratch, align 4
  %v88 = shufflevector <48 x float> %v86, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v89 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v88, ptr %v89, align 4
  %v90 = shufflevector <48 x float> %v86, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v91 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v90, ptr %v91, align 4
  %v92 = getelementptr i8, ptr %v76, i64 192
  %v93 = load <48 x float>, ptr %v92, align 1, !invariant.load !0
  %v94 = shufflevector <48 x float> %v93, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v95 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v94, ptr %v95, align 4
  %v96 = shufflevector <48 x float> %v93, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v97 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v96, ptr %v97, align 4
  %v98 = shufflevector <48 x float> %v93, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v99 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v98, ptr %v99, align 4
  %v100 = getelementptr i8, ptr %v76, i64 384
  %v101 = load <48 x float>, ptr %v100, align 1, !invariant.load !0
  %v102 = shufflevector <48 x float> %v101, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v103 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v102, ptr %v103, align 4
  %v104 = shufflevector <48 x float> %v101, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v105 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v104, ptr %v105, align 4
  %v106 = shufflevector <48 x float> %v101, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v107 = getelementptr i8, ptr %scratch, i64 512
  store <16 x float> %v106, ptr %v107, align 4
  br label %moved74
part73:
  br label %gather_head108
gather_head108:
  %v111 = phi i64 [ 0, %part73 ], [ %v128, %gather109 ]
  %v112 = icmp slt i64 %v111, 48
  br i1 %v112, label %gather109, label %gather_done110
gather109:
  %v113 = add nsw i64 %v65, %v111
  %v114 = icmp slt i64 %v113, %v67
  %v115 = select i1 %v114, i64 %v113, i64 %v67
  %v116 = mul nsw i64 %v115, %v15
  %v117 = getelementptr i8, ptr %v50, i64 %v116
  %v118 = load float, ptr %v117, align 1, !invariant.load !0
  %v119 = getelementptr float, ptr %scratch, i64 %v111
  store float %v118, ptr %v119
  %v120 = getelementptr i8, ptr %v117, i64 4
  %v121 = load float, ptr %v120, align 1, !invariant.load !0
  %v122 = getelementptr i8, ptr %scratch, i64 192
  %v123 = getelementptr float, ptr %v122, i64 %v111
  store float %v121, ptr %v123
  %v124 = getelementptr i8, ptr %v117, i64 8
  %v125 = load float, ptr %v124, align 1, !invariant.load !0
  %v126 = getelementptr i8, ptr %scratch, i64 384
  %v127 = getelementptr float, ptr %v126, i64 %v111
  store float %v125, ptr %v127
  %v128 = add nsw i64 %v111, 1
  br label %gather_head108, !llvm.loop !2
gather_done110:
  br label %moved74
moved74:
  %v129 = getelementptr i8, ptr %scratch, i64 64
  %v130 = getelementptr i8, ptr %scratch, i64 128
  %v131 = load <16 x float>, ptr %scratch, align 64
  %v132 = load <16 x float>, ptr %v129, align 64
  %v133 = load <16 x float>, ptr %v130, align 64
  %v134 = getelementptr i8, ptr %scratch, i64 192
  %v135 = getelementptr i8, ptr %v134, i64 64
  %v136 = getelementptr i8, ptr %v134, i64 128
  %v137 = load <16 x float>, ptr %v134, align 64
  %v138 = load <16 x float>, ptr %v135, align 64
  %v139 = load <16 x float>, ptr %v136, align 64
  %v140 = getelementptr i8, ptr %scratch, i64 384
  %v141 = getelementptr i8, ptr %v140, i64 64
  %v142 = getelementptr i8, ptr %v140, i64 128
  %v143 = load <16 x float>, ptr %v140, align 64
  %v144 = load <16 x float>, ptr %v141, align 64
  %v145 = load <16 x float>, ptr %v142, align 64
  %v152 = getelementptr i64, ptr %v42, i64 2
  %v153 = load i64, ptr %v152, align 8, !invariant.load !0
  %v154 = getelementptr i64, ptr %v42, i64 3
  %v155 = load i64, ptr %v154, align 8, !invariant.load !0
  br label %interval_head146
interval_head146:
  %v156 = phi i64 [ %v153, %moved74 ], [ %v619, %interval_end150 ]
  %v157 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v170, %interval_end150 ]
  %v158 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v171, %interval_end150 ]
  %v159 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v172, %interval_end150 ]
  %v160 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v173, %interval_end150 ]
  %v161 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v174, %interval_end150 ]
  %v162 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v175, %interval_end150 ]
  %v163 = icmp slt i64 %v156, %v155
  br i1 %v163, label %interval147, label %columns_done151
interval147:
  %v164 = mul nsw i64 %v156, 16
  %v165 = getelementptr i8, ptr %v30, i64 %v164
  %v166 = load i64, ptr %v165, align 8, !invariant.load !0
  %v167 = getelementptr i64, ptr %v165, i64 1
  %v168 = load i64, ptr %v167, align 8, !invariant.load !0
  br label %chunk_head148
chunk_head148:
  %v169 = phi i64 [ %v166, %interval147 ], [ %v180, %walk_done510 ]
  %v170 = phi <16 x float> [ %v157, %interval147 ], [ %v601, %walk_done510 ]
  %v171 = phi <16 x float> [ %v158, %interval147 ], [ %v602, %walk_done510 ]
  %v172 = phi <16 x float> [ %v159, %interval147 ], [ %v603, %walk_done510 ]
  %v173 = phi <16 x float> [ %v160, %interval147 ], [ %v616, %walk_done510 ]
  %v174 = phi <16 x float> [ %v161, %interval147 ], [ %v617, %walk_done510 ]
  %v175 = phi <16 x float> [ %v162, %interval147 ], [ %v618, %walk_done510 ]
  %v176 = icmp slt i64 %v169, %v168
  %v177 = load volatile i64, ptr %v32, align 8
  %v178 = icmp eq i64 %v177, 0
  %v179 = and i1 %v176, %v178
  br i1 %v179, label %chunk149, label %interval_end150
chunk149:
  %v180 = add nsw i64 %v169, 256
  %v181 = icmp slt i64 %v180, %v168
  %v182 = select i1 %v181, i64 %v180, i64 %v168
  %v183 = add nsw i64 %v182, -3
  br label %walk184
walk184:
  %v187 = phi i64 [ %v169, %chunk149 ], [ %v507, %column185 ]
  %v188 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk149 ], [ %v504, %column185 ]
  %v189 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk149 ], [ %v505, %column185 ]
  %v190 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk149 ], [ %v506, %column185 ]
  %v191 = icmp slt i64 %v187, %v183
  br i1 %v191, label %column185, label %walk_done186
column185:
  %v192 = add nsw i64 %v187, 1
  %v193 = add nsw i64 %v187, 2
  %v194 = add nsw i64 %v187, 3
  %v195 = mul nsw i64 %v187, %v21
  %v196 = getelementptr i8, ptr %v54, i64 %v195
  %v197 = mul nsw i64 %v192, %v21
  %v198 = getelementptr i8, ptr %v54, i64 %v197
  %v199 = mul nsw i64 %v193, %v21
  %v200 = getelementptr i8, ptr %v54, i64 %v199
  %v201 = mul nsw i64 %v194, %v21
  %v202 = getelementptr i8, ptr %v54, i64 %v201
  %v203 = mul nsw i64 %v187, %v27
  %v204 = getelementptr i8, ptr %v58, i64 %v203
  %v205 = mul nsw i64 %v192, %v27
  %v206 = getelementptr i8, ptr %v58, i64 %v205
  %v207 = mul nsw i64 %v193, %v27
  %v208 = getelementptr i8, ptr %v58, i64 %v207
  %v209 = mul nsw i64 %v194, %v27
  %v210 = getelementptr i8, ptr %v58, i64 %v209
  %v211 = load float, ptr %v204, align 1, !invariant.load !0
  %v212 = load float, ptr %v206, align 1, !invariant.load !0
  %v213 = load float, ptr %v208, align 1, !invariant.load !0
  %v214 = load float, ptr %v210, align 1, !invariant.load !0
  %v215 = insertelement <16 x float> poison, float %v211, i64 0
  %v216 = shufflevector <16 x float> %v215, <16 x float> poison, <16 x i32> zeroinitializer
  %v217 = insertelement <16 x float> poison, float %v212, i64 0
  %v218 = shufflevector <16 x float> %v217, <16 x float> poison, <16 x i32> zeroinitializer
  %v219 = insertelement <16 x float> poison, float %v213, i64 0
  %v220 = shufflevector <16 x float> %v219, <16 x float> poison, <16 x i32> zeroinitializer
  %v221 = insertelement <16 x float> poison, float %v214, i64 0
  %v222 = shufflevector <16 x float> %v221, <16 x float> poison, <16 x i32> zeroinitializer
  %v223 = load float, ptr %v196, align 1, !invariant.load !0
  %v224 = load float, ptr %v198, align 1, !invariant.load !0
  %v225 = load float, ptr %v200, align 1, !invariant.load !0
  %v226 = load float, ptr %v202, align 1, !invariant.load !0
  %v227 = insertelement <16 x float> poison, float %v223, i64 0
  %v228 = shufflevector <16 x float> %v227, <16 x float> poison, <16 x i32> zeroinitializer
  %v229 = insertelement <16 x float> poison, float %v224, i64 0
  %v230 = shufflevector <16 x float> %v229, <16 x float> poison, <16 x i32> zeroinitializer
  %v231 = insertelement <16 x float> poison, float %v225, i64 0
  %v232 = shufflevector <16 x float> %v231, <16 x float> poison, <16 x i32> zeroinitializer
  %v233 = insertelement <16 x float> poison, float %v226, i64 0
  %v234 = shufflevector <16 x float> %v233, <16 x float> poison, <16 x i32> zeroinitializer
  %v235 = fsub contract <16 x float> %v131, %v228
  %v236 = fsub contract <16 x float> %v132, %v228
  %v237 = fsub contract <16 x float> %v133, %v228
  %v238 = fsub contract <16 x float> %v131, %v230
  %v239 = fsub contract <16 x float> %v132, %v230
  %v240 = fsub contract <16 x float> %v133, %v230
  %v241 = fsub contract <16 x float> %v131, %v232
  %v242 = fsub contract <16 x float> %v132, %v232
  %v243 = fsub contract <16 x float> %v133, %v232
  %v244 = fsub contract <16 x float> %v131, %v234
  %v245 = fsub contract <16 x float> %v132, %v234
  %v246 = fsub contract <16 x float> %v133, %v234
  %v247 = fmul contract <16 x float> %v235, %v235
  %v248 = fmul contract <16 x float> %v236, %v236
  %v249 = fmul contract <16 x float> %v237, %v237
  %v250 = fmul contract <16 x float> %v238, %v238
  %v251 = fmul contract <16 x float> %v239, %v239
  %v252 = fmul contract <16 x float> %v240, %v240
  %v253 = fmul contract <16 x float> %v241, %v241
  %v254 = fmul contract <16 x float> %v242, %v242
  %v255 = fmul contract <16 x float> %v243, %v243
  %v256 = fmul contract <16 x float> %v244, %v244
  %v257 = fmul contract <16 x float> %v245, %v245
  %v258 = fmul contract <16 x float> %v246, %v246
  %v259 = fadd contract <16 x float> splat (float 0x8000000000000000), %v247
  %v260 = fadd contract <16 x float> splat (float 0x8000000000000000), %v248
  %v261 = fadd contract <16 x float> splat (float 0x8000000000000000), %v249
  %v262 = fadd contract <16 x float> splat (float 0x8000000000000000), %v250
  %v263 = fadd contract <16 x float> splat (float 0x8000000000000000), %v251
  %v264 = fadd contract <16 x float> splat (float 0x8000000000000000), %v252
  %v265 = fadd contract <16 x float> splat (float 0x8000000000000000), %v253
  %v266 = fadd contract <16 x float> splat (float 0x8000000000000000), %v254
  %v267 = fadd contract <16 x float> splat (float 0x8000000000000000), %v255
  %v268 = fadd contract <16 x float> splat (float 0x8000000000000000), %v256
  %v269 = fadd contract <16 x float> splat (float 0x8000000000000000), %v257
  %v270 = fadd contract <16 x float> splat (float 0x8000000000000000), %v258
  %v271 = getelementptr i8, ptr %v196, i64 4
  %v272 = load float, ptr %v271, align 1, !invariant.load !0
  %v273 = getelementptr i8, ptr %v198, i64 4
  %v274 = load float, ptr %v273, align 1, !invariant.load !0
  %v275 = getelementptr i8, ptr %v200, i64 4
  %v276 = load float, ptr %v275, align 1, !invariant.load !0
  %v277 = getelementptr i8, ptr %v202, i64 4
  %v278 = load float, ptr %v277, align 1, !invariant.load !0
  %v279 = insertelement <16 x float> poison, float %v272, i64 0
  %v280 = shufflevector <16 x float> %v279, <16 x float> poison, <16 x i32> zeroinitializer
  %v281 = insertelement <16 x float> poison, float %v274, i64 0
  %v282 = shufflevector <16 x float> %v281, <16 x float> poison, <16 x i32> zeroinitializer
  %v283 = insertelement <16 x float> poison, float %v276, i64 0
  %v284 = shufflevector <16 x float> %v283, <16 x float> poison, <16 x i32> zeroinitializer
  %v285 = insertelement <16 x float> poison, float %v278, i64 0
  %v286 = shufflevector <16 x float> %v285, <16 x float> poison, <16 x i32> zeroinitializer
  %v287 = fsub contract <16 x float> %v137, %v280
  %v288 = fsub contract <16 x float> %v138, %v280
  %v289 = fsub contract <16 x float> %v139, %v280
  %v290 = fsub contract <16 x float> %v137, %v282
  %v291 = fsub contract <16 x float> %v138, %v282
  %v292 = fsub contract <16 x float> %v139, %v282
  %v293 = fsub contract <16 x float> %v137, %v284
  %v294 = fsub contract <16 x float> %v138, %v284
  %v295 = fsub contract <16 x float> %v139, %v284
  %v296 = fsub contract <16 x float> %v137, %v286
  %v297 = fsub contract <16 x float> %v138, %v286
  %v298 = fsub contract <16 x float> %v139, %v286
  %v299 = fmul contract <16 x float> %v287, %v287
  %v300 = fmul contract <16 x float> %v288, %v288
  %v301 = fmul contract <16 x float> %v289, %v289
  %v302 = fmul contract <16 x float> %v290, %v290
  %v303 = fmul contract <16 x float> %v291, %v291
  %v304 = fmul contract <16 x float> %v292, %v292
  %v305 = fmul contract <16 x float> %v293, %v293
  %v306 = fmul contract <16 x float> %v294, %v294
  %v307 = fmul contract <16 x float> %v295, %v295
  %v308 = fmul contract <16 x float> %v296, %v296
  %v309 = fmul contract <16 x float> %v297, %v297
  %v310 = fmul contract <16 x float> %v298, %v298
  %v311 = fadd contract <16 x float> %v259, %v299
  %v312 = fadd contract <16 x float> %v260, %v300
  %v313 = fadd contract <16 x float> %v261, %v301
  %v314 = fadd contract <16 x float> %v262, %v302
  %v315 = fadd contract <16 x float> %v263, %v303
  %v316 = fadd contract <16 x float> %v264, %v304
  %v317 = fadd contract <16 x float> %v265, %v305
  %v318 = fadd contract <16 x float> %v266, %v306
  %v319 = fadd contract <16 x float> %v267, %v307
  %v320 = fadd contract <16 x float> %v268, %v308
  %v321 = fadd contract <16 x float> %v269, %v309
  %v322 = fadd contract <16 x float> %v270, %v310
  %v323 = getelementptr i8, ptr %v196, i64 8
  %v324 = load float, ptr %v323, align 1, !invariant.load !0
  %v325 = getelementptr i8, ptr %v198, i64 8
  %v326 = load float, ptr %v325, align 1, !invariant.load !0
  %v327 = getelementptr i8, ptr %v200, i64 8
  %v328 = load float, ptr %v327, align 1, !invariant.load !0
  %v329 = getelementptr i8, ptr %v202, i64 8
  %v330 = load float, ptr %v329, align 1, !invariant.load !0
  %v331 = insertelement <16 x float> poison, float %v324, i64 0
  %v332 = shufflevector <16 x float> %v331, <16 x float> poison, <16 x i32> zeroinitializer
  %v333 = insertelement <16 x float> poison, float %v326, i64 0
  %v334 = shufflevector <16 x float> %v333, <16 x float> poison, <16 x i32> zeroinitializer
  %v335 = insertelement <16 x float> poison, float %v328, i64 0
  %v336 = shufflevector <16 x float> %v335, <16 x float> poison, <16 x i32> zeroinitializer
  %v337 = insertelement <16 x float> poison, float %v330, i64 0
  %v338 = shufflevector <16 x float> %v337, <16 x float> poison, <16 x i32> zeroinitializer
  %v339 = fsub contract <16 x float> %v143, %v332
  %v340 = fsub contract <16 x float> %v144, %v332
  %v341 = fsub contract <16 x float> %v145, %v332
  %v342 = fsub contract <16 x float> %v143, %v334
  %v343 = fsub contract <16 x float> %v144, %v334
  %v344 = fsub contract <16 x float> %v145, %v334
  %v345 = fsub contract <16 x float> %v143, %v336
  %v346 = fsub contract <16 x float> %v144, %v336
  %v347 = fsub contract <16 x float> %v145, %v336
  %v348 = fsub contract <16 x float> %v143, %v338
  %v349 = fsub contract <16 x float> %v144, %v338
  %v350 = fsub contract <16 x float> %v145, %v338
  %v351 = fmul contract <16 x float> %v339, %v339
  %v352 = fmul contract <16 x float> %v340, %v340
  %v353 = fmul contract <16 x float> %v341, %v341
  %v354 = fmul contract <16 x float> %v342, %v342
  %v355 = fmul contract <16 x float> %v343, %v343
  %v356 = fmul contract <16 x float> %v344, %v344
  %v357 = fmul contract <16 x float> %v345, %v345
  %v358 = fmul contract <16 x float> %v346, %v346
  %v359 = fmul contract <16 x float> %v347, %v347
  %v360 = fmul contract <16 x float> %v348, %v348
  %v361 = fmul contract <16 x float> %v349, %v349
  %v362 = fmul contract <16 x float> %v350, %v350
  %v363 = fadd contract <16 x float> %v311, %v351
  %v364 = fadd contract <16 x float> %v312, %v352
  %v365 = fadd contract <16 x float> %v313, %v353
  %v366 = fadd contract <16 x float> %v314, %v354
  %v367 = fadd contract <16 x float> %v315, %v355
  %v368 = fadd contract <16 x float> %v316, %v356
  %v369 = fadd contract <16 x float> %v317, %v357
  %v370 = fadd contract <16 x float> %v318, %v358
  %v371 = fadd contract <16 x float> %v319, %v359
  %v372 = fadd contract <16 x float> %v320, %v360
  %v373 = fadd contract <16 x float> %v321, %v361
  %v374 = fadd contract <16 x float> %v322, %v362
  %v375 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v363
  %v376 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v364
  %v377 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v365
  %v378 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v366
  %v379 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v367
  %v380 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v368
  %v381 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v369
  %v382 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v370
  %v383 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v371
  %v384 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v372
  %v385 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v373
  %v386 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v374
  %v387 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v375, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v388 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v387, <16 x float> splat (float 0x3F83CEC460000000))
  %v389 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v388, <16 x float> %v387, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v390 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v389, <16 x float> %v387, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v391 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v390, <16 x float> %v387, <16 x float> splat (float 0x3FE62E4240000000))
  %v392 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v391, <16 x float> %v387, <16 x float> splat (float 0x3FF0000000000000))
  %v393 = fsub <16 x float> %v375, %v387
  %v394 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v392, <16 x float> %v393, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v395 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v376, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v396 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v395, <16 x float> splat (float 0x3F83CEC460000000))
  %v397 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v396, <16 x float> %v395, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v398 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v397, <16 x float> %v395, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v399 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v398, <16 x float> %v395, <16 x float> splat (float 0x3FE62E4240000000))
  %v400 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v399, <16 x float> %v395, <16 x float> splat (float 0x3FF0000000000000))
  %v401 = fsub <16 x float> %v376, %v395
  %v402 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v400, <16 x float> %v401, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v403 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v377, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v404 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v403, <16 x float> splat (float 0x3F83CEC460000000))
  %v405 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v404, <16 x float> %v403, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v406 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v405, <16 x float> %v403, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v407 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v406, <16 x float> %v403, <16 x float> splat (float 0x3FE62E4240000000))
  %v408 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v407, <16 x float> %v403, <16 x float> splat (float 0x3FF0000000000000))
  %v409 = fsub <16 x float> %v377, %v403
  %v410 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v408, <16 x float> %v409, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v411 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v378, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v412 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v411, <16 x float> splat (float 0x3F83CEC460000000))
  %v413 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v412, <16 x float> %v411, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v414 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v413, <16 x float> %v411, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v415 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v414, <16 x float> %v411, <16 x float> splat (float 0x3FE62E4240000000))
  %v416 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v415, <16 x float> %v411, <16 x float> splat (float 0x3FF0000000000000))
  %v417 = fsub <16 x float> %v378, %v411
  %v418 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v416, <16 x float> %v417, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v419 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v379, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v420 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v419, <16 x float> splat (float 0x3F83CEC460000000))
  %v421 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v420, <16 x float> %v419, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v422 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v421, <16 x float> %v419, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v423 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v422, <16 x float> %v419, <16 x float> splat (float 0x3FE62E4240000000))
  %v424 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v423, <16 x float> %v419, <16 x float> splat (float 0x3FF0000000000000))
  %v425 = fsub <16 x float> %v379, %v419
  %v426 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v424, <16 x float> %v425, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v427 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v380, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v428 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v427, <16 x float> splat (float 0x3F83CEC460000000))
  %v429 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v428, <16 x float> %v427, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v430 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v429, <16 x float> %v427, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v431 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v430, <16 x float> %v427, <16 x float> splat (float 0x3FE62E4240000000))
  %v432 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v431, <16 x float> %v427, <16 x float> splat (float 0x3FF0000000000000))
  %v433 = fsub <16 x float> %v380, %v427
  %v434 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v432, <16 x float> %v433, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v435 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v381, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v436 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v435, <16 x float> splat (float 0x3F83CEC460000000))
  %v437 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v436, <16 x float> %v435, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v438 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v437, <16 x float> %v435, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v439 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v438, <16 x float> %v435, <16 x float> splat (float 0x3FE62E4240000000))
  %v440 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v439, <16 x float> %v435, <16 x float> splat (float 0x3FF0000000000000))
  %v441 = fsub <16 x float> %v381, %v435
  %v442 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v440, <16 x float> %v441, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v443 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v382, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v444 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v443, <16 x float> splat (float 0x3F83CEC460000000))
  %v445 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v444, <16 x float> %v443, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v446 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v445, <16 x float> %v443, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v447 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v446, <16 x float> %v443, <16 x float> splat (float 0x3FE62E4240000000))
  %v448 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v447, <16 x float> %v443, <16 x float> splat (float 0x3FF0000000000000))
  %v449 = fsub <16 x float> %v382, %v443
  %v450 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v448, <16 x float> %v449, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v451 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v383, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v452 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v451, <16 x float> splat (float 0x3F83CEC460000000))
  %v453 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v452, <16 x float> %v451, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v454 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v453, <16 x float> %v451, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v455 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v454, <16 x float> %v451, <16 x float> splat (float 0x3FE62E4240000000))
  %v456 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v455, <16 x float> %v451, <16 x float> splat (float 0x3FF0000000000000))
  %v457 = fsub <16 x float> %v383, %v451
  %v458 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v456, <16 x float> %v457, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v459 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v384, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v460 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v459, <16 x float> splat (float 0x3F83CEC460000000))
  %v461 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v460, <16 x float> %v459, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v462 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v461, <16 x float> %v459, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v463 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v462, <16 x float> %v459, <16 x float> splat (float 0x3FE62E4240000000))
  %v464 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v463, <16 x float> %v459, <16 x float> splat (float 0x3FF0000000000000))
  %v465 = fsub <16 x float> %v384, %v459
  %v466 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v464, <16 x float> %v465, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v467 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v385, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v468 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v467, <16 x float> splat (float 0x3F83CEC460000000))
  %v469 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v468, <16 x float> %v467, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v470 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v469, <16 x float> %v467, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v471 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v470, <16 x float> %v467, <16 x float> splat (float 0x3FE62E4240000000))
  %v472 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v471, <16 x float> %v467, <16 x float> splat (float 0x3FF0000000000000))
  %v473 = fsub <16 x float> %v385, %v467
  %v474 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v472, <16 x float> %v473, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v475 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v386, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v476 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v475, <16 x float> splat (float 0x3F83CEC460000000))
  %v477 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v476, <16 x float> %v475, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v478 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v477, <16 x float> %v475, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v479 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v478, <16 x float> %v475, <16 x float> splat (float 0x3FE62E4240000000))
  %v480 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v479, <16 x float> %v475, <16 x float> splat (float 0x3FF0000000000000))
  %v481 = fsub <16 x float> %v386, %v475
  %v482 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v480, <16 x float> %v481, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v483 = fmul contract <16 x float> %v216, %v394
  %v484 = fmul contract <16 x float> %v216, %v402
  %v485 = fmul contract <16 x float> %v216, %v410
  %v486 = fmul contract <16 x float> %v218, %v418
  %v487 = fmul contract <16 x float> %v218, %v426
  %v488 = fmul contract <16 x float> %v218, %v434
  %v489 = fmul contract <16 x float> %v220, %v442
  %v490 = fmul contract <16 x float> %v220, %v450
  %v491 = fmul contract <16 x float> %v220, %v458
  %v492 = fmul contract <16 x float> %v222, %v466
  %v493 = fmul contract <16 x float> %v222, %v474
  %v494 = fmul contract <16 x float> %v222, %v482
  %v495 = fadd contract <16 x float> %v188, %v483
  %v496 = fadd contract <16 x float> %v189, %v484
  %v497 = fadd contract <16 x float> %v190, %v485
  %v498 = fadd contract <16 x float> %v495, %v486
  %v499 = fadd contract <16 x float> %v496, %v487
  %v500 = fadd contract <16 x float> %v497, %v488
  %v501 = fadd contract <16 x float> %v498, %v489
  %v502 = fadd contract <16 x float> %v499, %v490
  %v503 = fadd contract <16 x float> %v500, %v491
  %v504 = fadd contract <16 x float> %v501, %v492
  %v505 = fadd contract <16 x float> %v502, %v493
  %v506 = fadd contract <16 x float> %v503, %v494
  %v507 = add nsw i64 %v187, 4
  br label %walk184, !llvm.loop !3
walk_done186:
  br label %walk508
walk508:
  %v511 = phi i64 [ %v187, %walk_done186 ], [ %v594, %column509 ]
  %v512 = phi <16 x float> [ %v188, %walk_done186 ], [ %v591, %column509 ]
  %v513 = phi <16 x float> [ %v189, %walk_done186 ], [ %v592, %column509 ]
  %v514 = phi <16 x float> [ %v190, %walk_done186 ], [ %v593, %column509 ]
  %v515 = icmp slt i64 %v511, %v182
  br i1 %v515, label %column509, label %walk_done510
column509:
  %v516 = mul nsw i64 %v511, %v21
  %v517 = getelementptr i8, ptr %v54, i64 %v516
  %v518 = mul nsw i64 %v511, %v27
  %v519 = getelementptr i8, ptr %v58, i64 %v518
  %v520 = load float, ptr %v519, align 1, !invariant.load !0
  %v521 = insertelement <16 x float> poison, float %v520, i64 0
  %v522 = shufflevector <16 x float> %v521, <16 x float> poison, <16 x i32> zeroinitializer
  %v523 = load float, ptr %v517, align 1, !invariant.load !0
  %v524 = insertelement <16 x float> poison, float %v523, i64 0
  %v525 = shufflevector <16 x float> %v524, <16 x float> poison, <16 x i32> zeroinitializer
  %v526 = fsub contract <16 x float> %v131, %v525
  %v527 = fsub contract <16 x float> %v132, %v525
  %v528 = fsub contract <16 x float> %v133, %v525
  %v529 = fmul contract <16 x float> %v526, %v526
  %v530 = fmul contract <16 x float> %v527, %v527
  %v531 = fmul contract <16 x float> %v528, %v528
  %v532 = fadd contract <16 x float> splat (float 0x8000000000000000), %v529
  %v533 = fadd contract <16 x float> splat (float 0x8000000000000000), %v530
  %v534 = fadd contract <16 x float> splat (float 0x8000000000000000), %v531
  %v535 = getelementptr i8, ptr %v517, i64 4
  %v536 = load float, ptr %v535, align 1, !invariant.load !0
  %v537 = insertelement <16 x float> poison, float %v536, i64 0
  %v538 = shufflevector <16 x float> %v537, <16 x float> poison, <16 x i32> zeroinitializer
  %v539 = fsub contract <16 x float> %v137, %v538
  %v540 = fsub contract <16 x float> %v138, %v538
  %v541 = fsub contract <16 x float> %v139, %v538
  %v542 = fmul contract <16 x float> %v539, %v539
  %v543 = fmul contract <16 x float> %v540, %v540
  %v544 = fmul contract <16 x float> %v541, %v541
  %v545 = fadd contract <16 x float> %v532, %v542
  %v546 = fadd contract <16 x float> %v533, %v543
  %v547 = fadd contract <16 x float> %v534, %v544
  %v548 = getelementptr i8, ptr %v517, i64 8
  %v549 = load float, ptr %v548, align 1, !invariant.load !0
  %v550 = insertelement <16 x float> poison, float %v549, i64 0
  %v551 = shufflevector <16 x float> %v550, <16 x float> poison, <16 x i32> zeroinitializer
  %v552 = fsub contract <16 x float> %v143, %v551
  %v553 = fsub contract <16 x float> %v144, %v551
  %v554 = fsub contract <16 x float> %v145, %v551
  %v555 = fmul contract <16 x float> %v552, %v552
  %v556 = fmul contract <16 x float> %v553, %v553
  %v557 = fmul contract <16 x float> %v554, %v554
  %v558 = fadd contract <16 x float> %v545, %v555
  %v559 = fadd contract <16 x float> %v546, %v556
  %v560 = fadd contract <16 x float> %v547, %v557
  %v561 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v558
  %v562 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v559
  %v563 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v560
  %v564 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v561, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v565 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v564, <16 x float> splat (float 0x3F83CEC460000000))
  %v566 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v565, <16 x float> %v564, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v567 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v566, <16 x float> %v564, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v568 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v567, <16 x float> %v564, <16 x float> splat (float 0x3FE62E4240000000))
  %v569 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v568, <16 x float> %v564, <16 x float> splat (float 0x3FF0000000000000))
  %v570 = fsub <16 x float> %v561, %v564
  %v571 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v569, <16 x float> %v570, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v572 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v562, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v573 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v572, <16 x float> splat (float 0x3F83CEC460000000))
  %v574 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v573, <16 x float> %v572, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v575 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v574, <16 x float> %v572, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v576 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v575, <16 x float> %v572, <16 x float> splat (float 0x3FE62E4240000000))
  %v577 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v576, <16 x float> %v572, <16 x float> splat (float 0x3FF0000000000000))
  %v578 = fsub <16 x float> %v562, %v572
  %v579 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v577, <16 x float> %v578, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v580 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v563, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v581 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v580, <16 x float> splat (float 0x3F83CEC460000000))
  %v582 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v581, <16 x float> %v580, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v583 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v582, <16 x float> %v580, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v584 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v583, <16 x float> %v580, <16 x float> splat (float 0x3FE62E4240000000))
  %v585 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v584, <16 x float> %v580, <16 x float> splat (float 0x3FF0000000000000))
  %v586 = fsub <16 x float> %v563, %v580
  %v587 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v585, <16 x float> %v586, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v588 = fmul contract <16 x float> %v522, %v571
  %v589 = fmul contract <16 x float> %v522, %v579
  %v590 = fmul contract <16 x float> %v522, %v587
  %v591 = fadd contract <16 x float> %v512, %v588
  %v592 = fadd contract <16 x float> %v513, %v589
  %v593 = fadd contract <16 x float> %v514, %v590
  %v594 = add nsw i64 %v511, 1
  br label %walk508, !llvm.loop !4
walk_done510:
  %v595 = fadd contract <16 x float> %v173, splat (float 0x0000000000000000)
  %v596 = fadd contract <16 x float> %v174, splat (float 0x0000000000000000)
  %v597 = fadd contract <16 x float> %v175, splat (float 0x0000000000000000)
  %v598 = fsub contract <16 x float> %v512, %v595
  %v599 = fsub contract <16 x float> %v513, %v596
  %v600 = fsub contract <16 x float> %v514, %v597
  %v601 = fadd contract <16 x float> %v170, %v598
  %v602 = fadd contract <16 x float> %v171, %v599
  %v603 = fadd contract <16 x float> %v172, %v600
  %v604 = fsub contract <16 x float> %v601, %v170
  %v605 = fsub contract <16 x float> %v602, %v171
  %v606 = fsub contract <16 x float> %v603, %v172
  %v607 = fsub contract <16 x float> %v604, %v598
  %v608 = fsub contract <16 x float> %v605, %v599
  %v609 = fsub contract <16 x float> %v606, %v600
  %v610 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v601)
  %v611 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v602)
  %v612 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v603)
  %v613 = fcmp olt <16 x float> %v610, splat (float 0x7FF0000000000000)
  %v614 = fcmp olt <16 x float> %v611, splat (float 0x7FF0000000000000)
  %v615 = fcmp olt <16 x float> %v612, splat (float 0x7FF0000000000000)
  %v616 = select <16 x i1> %v613, <16 x float> %v607, <16 x float> splat (float 0x0000000000000000)
  %v617 = select <16 x i1> %v614, <16 x float> %v608, <16 x float> splat (float 0x0000000000000000)
  %v618 = select <16 x i1> %v615, <16 x float> %v609, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head148, !llvm.loop !5
interval_end150:
  %v619 = add nsw i64 %v156, 1
  br label %interval_head146, !llvm.loop !6
columns_done151:
  %v620 = getelementptr i8, ptr %scratch, i64 576
  %v621 = getelementptr i8, ptr %v620, i64 64
  %v622 = getelementptr i8, ptr %v620, i64 128
  store <16 x float> %v157, ptr %v620, align 64
  store <16 x float> %v158, ptr %v621, align 64
  store <16 x float> %v159, ptr %v622, align 64
  %v623 = add nsw i64 %v65, 48
  %v624 = icmp sle i64 %v623, %v61
  %v625 = icmp eq i64 %v9, 4
  %v626 = and i1 %v624, %v625
  br i1 %v626, label %whole_tile627, label %part628
whole_tile627:
  %v630 = mul nsw i64 %v65, 4
  %v631 = getelementptr i8, ptr %v46, i64 %v630
  %v632 = getelementptr i8, ptr %scratch, i64 576
  %v633 = load <16 x float>, ptr %v632, align 64
  store <16 x float> %v633, ptr %v631, align 1
  %v634 = getelementptr i8, ptr %scratch, i64 640
  %v635 = load <16 x float>, ptr %v634, align 64
  %v636 = getelementptr i8, ptr %v631, i64 64
  store <16 x float> %v635, ptr %v636, align 1
  %v637 = getelementptr i8, ptr %scratch, i64 704
  %v638 = load <16 x float>, ptr %v637, align 64
  %v639 = getelementptr i8, ptr %v631, i64 128
  store <16 x float> %v638, ptr %v639, align 1
  br label %moved629
part628:
  %v640 = sub nsw i64 %v61, %v65
  %v641 = icmp slt i64 48, %v640
  %v642 = select i1 %v641, i64 48, i64 %v640
  br label %scatter_head643
scatter_head643:
  %v646 = phi i64 [ 0, %part628 ], [ %v654, %scatter644 ]
  %v647 = icmp slt i64 %v646, %v642
  br i1 %v647, label %scatter644, label %scatter_done645
scatter644:
  %v648 = add nsw i64 %v65, %v646
  %v649 = mul nsw i64 %v648, %v9
  %v650 = getelementptr i8, ptr %v46, i64 %v649
  %v651 = getelementptr i8, ptr %scratch, i64 576
  %v652 = getelementptr float, ptr %v651, i64 %v646
  %v653 = load float, ptr %v652
  store float %v653, ptr %v650, align 1
  %v654 = add nsw i64 %v646, 1
  br label %scatter_head643, !llvm.loop !7
scatter_done645:
  br label %moved629
moved629:
  %v655 = add nsw i64 %v65, 48
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
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
