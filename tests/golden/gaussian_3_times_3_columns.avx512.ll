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
  %v65 = phi i64 [ %v59, %work34 ], [ %v881, %moved819 ]
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
  %v156 = phi i64 [ %v153, %moved74 ], [ %v803, %interval_end150 ]
  %v157 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v182, %interval_end150 ]
  %v158 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v183, %interval_end150 ]
  %v159 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v184, %interval_end150 ]
  %v160 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v185, %interval_end150 ]
  %v161 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v186, %interval_end150 ]
  %v162 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v187, %interval_end150 ]
  %v163 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v188, %interval_end150 ]
  %v164 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v189, %interval_end150 ]
  %v165 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v190, %interval_end150 ]
  %v166 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v191, %interval_end150 ]
  %v167 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v192, %interval_end150 ]
  %v168 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v193, %interval_end150 ]
  %v169 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v194, %interval_end150 ]
  %v170 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v195, %interval_end150 ]
  %v171 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v196, %interval_end150 ]
  %v172 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v197, %interval_end150 ]
  %v173 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v198, %interval_end150 ]
  %v174 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v199, %interval_end150 ]
  %v175 = icmp slt i64 %v156, %v155
  br i1 %v175, label %interval147, label %columns_done151
interval147:
  %v176 = mul nsw i64 %v156, 16
  %v177 = getelementptr i8, ptr %v30, i64 %v176
  %v178 = load i64, ptr %v177, align 8, !invariant.load !0
  %v179 = getelementptr i64, ptr %v177, i64 1
  %v180 = load i64, ptr %v179, align 8, !invariant.load !0
  br label %chunk_head148
chunk_head148:
  %v181 = phi i64 [ %v178, %interval147 ], [ %v204, %walk_done620 ]
  %v182 = phi <16 x float> [ %v157, %interval147 ], [ %v737, %walk_done620 ]
  %v183 = phi <16 x float> [ %v158, %interval147 ], [ %v738, %walk_done620 ]
  %v184 = phi <16 x float> [ %v159, %interval147 ], [ %v739, %walk_done620 ]
  %v185 = phi <16 x float> [ %v160, %interval147 ], [ %v752, %walk_done620 ]
  %v186 = phi <16 x float> [ %v161, %interval147 ], [ %v753, %walk_done620 ]
  %v187 = phi <16 x float> [ %v162, %interval147 ], [ %v754, %walk_done620 ]
  %v188 = phi <16 x float> [ %v163, %interval147 ], [ %v761, %walk_done620 ]
  %v189 = phi <16 x float> [ %v164, %interval147 ], [ %v762, %walk_done620 ]
  %v190 = phi <16 x float> [ %v165, %interval147 ], [ %v763, %walk_done620 ]
  %v191 = phi <16 x float> [ %v166, %interval147 ], [ %v776, %walk_done620 ]
  %v192 = phi <16 x float> [ %v167, %interval147 ], [ %v777, %walk_done620 ]
  %v193 = phi <16 x float> [ %v168, %interval147 ], [ %v778, %walk_done620 ]
  %v194 = phi <16 x float> [ %v169, %interval147 ], [ %v785, %walk_done620 ]
  %v195 = phi <16 x float> [ %v170, %interval147 ], [ %v786, %walk_done620 ]
  %v196 = phi <16 x float> [ %v171, %interval147 ], [ %v787, %walk_done620 ]
  %v197 = phi <16 x float> [ %v172, %interval147 ], [ %v800, %walk_done620 ]
  %v198 = phi <16 x float> [ %v173, %interval147 ], [ %v801, %walk_done620 ]
  %v199 = phi <16 x float> [ %v174, %interval147 ], [ %v802, %walk_done620 ]
  %v200 = icmp slt i64 %v181, %v180
  %v201 = load volatile i64, ptr %v32, align 8
  %v202 = icmp eq i64 %v201, 0
  %v203 = and i1 %v200, %v202
  br i1 %v203, label %chunk149, label %interval_end150
chunk149:
  %v204 = add nsw i64 %v181, 256
  %v205 = icmp slt i64 %v204, %v180
  %v206 = select i1 %v205, i64 %v204, i64 %v180
  %v207 = add nsw i64 %v206, -3
  br label %walk208
walk208:
  %v211 = phi i64 [ %v181, %chunk149 ], [ %v617, %column209 ]
  %v212 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk149 ], [ %v608, %column209 ]
  %v213 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk149 ], [ %v609, %column209 ]
  %v214 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk149 ], [ %v610, %column209 ]
  %v215 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk149 ], [ %v611, %column209 ]
  %v216 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk149 ], [ %v612, %column209 ]
  %v217 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk149 ], [ %v613, %column209 ]
  %v218 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk149 ], [ %v614, %column209 ]
  %v219 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk149 ], [ %v615, %column209 ]
  %v220 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk149 ], [ %v616, %column209 ]
  %v221 = icmp slt i64 %v211, %v207
  br i1 %v221, label %column209, label %walk_done210
column209:
  %v222 = add nsw i64 %v211, 1
  %v223 = add nsw i64 %v211, 2
  %v224 = add nsw i64 %v211, 3
  %v225 = mul nsw i64 %v211, %v21
  %v226 = getelementptr i8, ptr %v54, i64 %v225
  %v227 = mul nsw i64 %v222, %v21
  %v228 = getelementptr i8, ptr %v54, i64 %v227
  %v229 = mul nsw i64 %v223, %v21
  %v230 = getelementptr i8, ptr %v54, i64 %v229
  %v231 = mul nsw i64 %v224, %v21
  %v232 = getelementptr i8, ptr %v54, i64 %v231
  %v233 = mul nsw i64 %v211, %v27
  %v234 = getelementptr i8, ptr %v58, i64 %v233
  %v235 = mul nsw i64 %v222, %v27
  %v236 = getelementptr i8, ptr %v58, i64 %v235
  %v237 = mul nsw i64 %v223, %v27
  %v238 = getelementptr i8, ptr %v58, i64 %v237
  %v239 = mul nsw i64 %v224, %v27
  %v240 = getelementptr i8, ptr %v58, i64 %v239
  %v241 = load float, ptr %v226, align 1, !invariant.load !0
  %v242 = load float, ptr %v228, align 1, !invariant.load !0
  %v243 = load float, ptr %v230, align 1, !invariant.load !0
  %v244 = load float, ptr %v232, align 1, !invariant.load !0
  %v245 = insertelement <16 x float> poison, float %v241, i64 0
  %v246 = shufflevector <16 x float> %v245, <16 x float> poison, <16 x i32> zeroinitializer
  %v247 = insertelement <16 x float> poison, float %v242, i64 0
  %v248 = shufflevector <16 x float> %v247, <16 x float> poison, <16 x i32> zeroinitializer
  %v249 = insertelement <16 x float> poison, float %v243, i64 0
  %v250 = shufflevector <16 x float> %v249, <16 x float> poison, <16 x i32> zeroinitializer
  %v251 = insertelement <16 x float> poison, float %v244, i64 0
  %v252 = shufflevector <16 x float> %v251, <16 x float> poison, <16 x i32> zeroinitializer
  %v253 = fsub contract <16 x float> %v131, %v246
  %v254 = fsub contract <16 x float> %v132, %v246
  %v255 = fsub contract <16 x float> %v133, %v246
  %v256 = fsub contract <16 x float> %v131, %v248
  %v257 = fsub contract <16 x float> %v132, %v248
  %v258 = fsub contract <16 x float> %v133, %v248
  %v259 = fsub contract <16 x float> %v131, %v250
  %v260 = fsub contract <16 x float> %v132, %v250
  %v261 = fsub contract <16 x float> %v133, %v250
  %v262 = fsub contract <16 x float> %v131, %v252
  %v263 = fsub contract <16 x float> %v132, %v252
  %v264 = fsub contract <16 x float> %v133, %v252
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
  %v277 = fadd contract <16 x float> splat (float 0x8000000000000000), %v265
  %v278 = fadd contract <16 x float> splat (float 0x8000000000000000), %v266
  %v279 = fadd contract <16 x float> splat (float 0x8000000000000000), %v267
  %v280 = fadd contract <16 x float> splat (float 0x8000000000000000), %v268
  %v281 = fadd contract <16 x float> splat (float 0x8000000000000000), %v269
  %v282 = fadd contract <16 x float> splat (float 0x8000000000000000), %v270
  %v283 = fadd contract <16 x float> splat (float 0x8000000000000000), %v271
  %v284 = fadd contract <16 x float> splat (float 0x8000000000000000), %v272
  %v285 = fadd contract <16 x float> splat (float 0x8000000000000000), %v273
  %v286 = fadd contract <16 x float> splat (float 0x8000000000000000), %v274
  %v287 = fadd contract <16 x float> splat (float 0x8000000000000000), %v275
  %v288 = fadd contract <16 x float> splat (float 0x8000000000000000), %v276
  %v289 = getelementptr i8, ptr %v226, i64 4
  %v290 = load float, ptr %v289, align 1, !invariant.load !0
  %v291 = getelementptr i8, ptr %v228, i64 4
  %v292 = load float, ptr %v291, align 1, !invariant.load !0
  %v293 = getelementptr i8, ptr %v230, i64 4
  %v294 = load float, ptr %v293, align 1, !invariant.load !0
  %v295 = getelementptr i8, ptr %v232, i64 4
  %v296 = load float, ptr %v295, align 1, !invariant.load !0
  %v297 = insertelement <16 x float> poison, float %v290, i64 0
  %v298 = shufflevector <16 x float> %v297, <16 x float> poison, <16 x i32> zeroinitializer
  %v299 = insertelement <16 x float> poison, float %v292, i64 0
  %v300 = shufflevector <16 x float> %v299, <16 x float> poison, <16 x i32> zeroinitializer
  %v301 = insertelement <16 x float> poison, float %v294, i64 0
  %v302 = shufflevector <16 x float> %v301, <16 x float> poison, <16 x i32> zeroinitializer
  %v303 = insertelement <16 x float> poison, float %v296, i64 0
  %v304 = shufflevector <16 x float> %v303, <16 x float> poison, <16 x i32> zeroinitializer
  %v305 = fsub contract <16 x float> %v137, %v298
  %v306 = fsub contract <16 x float> %v138, %v298
  %v307 = fsub contract <16 x float> %v139, %v298
  %v308 = fsub contract <16 x float> %v137, %v300
  %v309 = fsub contract <16 x float> %v138, %v300
  %v310 = fsub contract <16 x float> %v139, %v300
  %v311 = fsub contract <16 x float> %v137, %v302
  %v312 = fsub contract <16 x float> %v138, %v302
  %v313 = fsub contract <16 x float> %v139, %v302
  %v314 = fsub contract <16 x float> %v137, %v304
  %v315 = fsub contract <16 x float> %v138, %v304
  %v316 = fsub contract <16 x float> %v139, %v304
  %v317 = fmul contract <16 x float> %v305, %v305
  %v318 = fmul contract <16 x float> %v306, %v306
  %v319 = fmul contract <16 x float> %v307, %v307
  %v320 = fmul contract <16 x float> %v308, %v308
  %v321 = fmul contract <16 x float> %v309, %v309
  %v322 = fmul contract <16 x float> %v310, %v310
  %v323 = fmul contract <16 x float> %v311, %v311
  %v324 = fmul contract <16 x float> %v312, %v312
  %v325 = fmul contract <16 x float> %v313, %v313
  %v326 = fmul contract <16 x float> %v314, %v314
  %v327 = fmul contract <16 x float> %v315, %v315
  %v328 = fmul contract <16 x float> %v316, %v316
  %v329 = fadd contract <16 x float> %v277, %v317
  %v330 = fadd contract <16 x float> %v278, %v318
  %v331 = fadd contract <16 x float> %v279, %v319
  %v332 = fadd contract <16 x float> %v280, %v320
  %v333 = fadd contract <16 x float> %v281, %v321
  %v334 = fadd contract <16 x float> %v282, %v322
  %v335 = fadd contract <16 x float> %v283, %v323
  %v336 = fadd contract <16 x float> %v284, %v324
  %v337 = fadd contract <16 x float> %v285, %v325
  %v338 = fadd contract <16 x float> %v286, %v326
  %v339 = fadd contract <16 x float> %v287, %v327
  %v340 = fadd contract <16 x float> %v288, %v328
  %v341 = getelementptr i8, ptr %v226, i64 8
  %v342 = load float, ptr %v341, align 1, !invariant.load !0
  %v343 = getelementptr i8, ptr %v228, i64 8
  %v344 = load float, ptr %v343, align 1, !invariant.load !0
  %v345 = getelementptr i8, ptr %v230, i64 8
  %v346 = load float, ptr %v345, align 1, !invariant.load !0
  %v347 = getelementptr i8, ptr %v232, i64 8
  %v348 = load float, ptr %v347, align 1, !invariant.load !0
  %v349 = insertelement <16 x float> poison, float %v342, i64 0
  %v350 = shufflevector <16 x float> %v349, <16 x float> poison, <16 x i32> zeroinitializer
  %v351 = insertelement <16 x float> poison, float %v344, i64 0
  %v352 = shufflevector <16 x float> %v351, <16 x float> poison, <16 x i32> zeroinitializer
  %v353 = insertelement <16 x float> poison, float %v346, i64 0
  %v354 = shufflevector <16 x float> %v353, <16 x float> poison, <16 x i32> zeroinitializer
  %v355 = insertelement <16 x float> poison, float %v348, i64 0
  %v356 = shufflevector <16 x float> %v355, <16 x float> poison, <16 x i32> zeroinitializer
  %v357 = fsub contract <16 x float> %v143, %v350
  %v358 = fsub contract <16 x float> %v144, %v350
  %v359 = fsub contract <16 x float> %v145, %v350
  %v360 = fsub contract <16 x float> %v143, %v352
  %v361 = fsub contract <16 x float> %v144, %v352
  %v362 = fsub contract <16 x float> %v145, %v352
  %v363 = fsub contract <16 x float> %v143, %v354
  %v364 = fsub contract <16 x float> %v144, %v354
  %v365 = fsub contract <16 x float> %v145, %v354
  %v366 = fsub contract <16 x float> %v143, %v356
  %v367 = fsub contract <16 x float> %v144, %v356
  %v368 = fsub contract <16 x float> %v145, %v356
  %v369 = fmul contract <16 x float> %v357, %v357
  %v370 = fmul contract <16 x float> %v358, %v358
  %v371 = fmul contract <16 x float> %v359, %v359
  %v372 = fmul contract <16 x float> %v360, %v360
  %v373 = fmul contract <16 x float> %v361, %v361
  %v374 = fmul contract <16 x float> %v362, %v362
  %v375 = fmul contract <16 x float> %v363, %v363
  %v376 = fmul contract <16 x float> %v364, %v364
  %v377 = fmul contract <16 x float> %v365, %v365
  %v378 = fmul contract <16 x float> %v366, %v366
  %v379 = fmul contract <16 x float> %v367, %v367
  %v380 = fmul contract <16 x float> %v368, %v368
  %v381 = fadd contract <16 x float> %v329, %v369
  %v382 = fadd contract <16 x float> %v330, %v370
  %v383 = fadd contract <16 x float> %v331, %v371
  %v384 = fadd contract <16 x float> %v332, %v372
  %v385 = fadd contract <16 x float> %v333, %v373
  %v386 = fadd contract <16 x float> %v334, %v374
  %v387 = fadd contract <16 x float> %v335, %v375
  %v388 = fadd contract <16 x float> %v336, %v376
  %v389 = fadd contract <16 x float> %v337, %v377
  %v390 = fadd contract <16 x float> %v338, %v378
  %v391 = fadd contract <16 x float> %v339, %v379
  %v392 = fadd contract <16 x float> %v340, %v380
  %v393 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v381
  %v394 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v382
  %v395 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v383
  %v396 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v384
  %v397 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v385
  %v398 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v386
  %v399 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v387
  %v400 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v388
  %v401 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v389
  %v402 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v390
  %v403 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v391
  %v404 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v392
  %v405 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v393, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v406 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v405, <16 x float> splat (float 0x3F83CEC460000000))
  %v407 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v406, <16 x float> %v405, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v408 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v407, <16 x float> %v405, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v409 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v408, <16 x float> %v405, <16 x float> splat (float 0x3FE62E4240000000))
  %v410 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v409, <16 x float> %v405, <16 x float> splat (float 0x3FF0000000000000))
  %v411 = fsub <16 x float> %v393, %v405
  %v412 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v410, <16 x float> %v411, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v413 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v394, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v414 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v413, <16 x float> splat (float 0x3F83CEC460000000))
  %v415 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v414, <16 x float> %v413, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v416 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v415, <16 x float> %v413, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v417 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v416, <16 x float> %v413, <16 x float> splat (float 0x3FE62E4240000000))
  %v418 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v417, <16 x float> %v413, <16 x float> splat (float 0x3FF0000000000000))
  %v419 = fsub <16 x float> %v394, %v413
  %v420 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v418, <16 x float> %v419, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v421 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v395, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v422 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v421, <16 x float> splat (float 0x3F83CEC460000000))
  %v423 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v422, <16 x float> %v421, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v424 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v423, <16 x float> %v421, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v425 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v424, <16 x float> %v421, <16 x float> splat (float 0x3FE62E4240000000))
  %v426 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v425, <16 x float> %v421, <16 x float> splat (float 0x3FF0000000000000))
  %v427 = fsub <16 x float> %v395, %v421
  %v428 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v426, <16 x float> %v427, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v429 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v396, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v430 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v429, <16 x float> splat (float 0x3F83CEC460000000))
  %v431 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v430, <16 x float> %v429, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v432 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v431, <16 x float> %v429, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v433 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v432, <16 x float> %v429, <16 x float> splat (float 0x3FE62E4240000000))
  %v434 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v433, <16 x float> %v429, <16 x float> splat (float 0x3FF0000000000000))
  %v435 = fsub <16 x float> %v396, %v429
  %v436 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v434, <16 x float> %v435, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v437 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v397, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v438 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v437, <16 x float> splat (float 0x3F83CEC460000000))
  %v439 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v438, <16 x float> %v437, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v440 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v439, <16 x float> %v437, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v441 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v440, <16 x float> %v437, <16 x float> splat (float 0x3FE62E4240000000))
  %v442 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v441, <16 x float> %v437, <16 x float> splat (float 0x3FF0000000000000))
  %v443 = fsub <16 x float> %v397, %v437
  %v444 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v442, <16 x float> %v443, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v445 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v398, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v446 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v445, <16 x float> splat (float 0x3F83CEC460000000))
  %v447 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v446, <16 x float> %v445, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v448 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v447, <16 x float> %v445, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v449 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v448, <16 x float> %v445, <16 x float> splat (float 0x3FE62E4240000000))
  %v450 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v449, <16 x float> %v445, <16 x float> splat (float 0x3FF0000000000000))
  %v451 = fsub <16 x float> %v398, %v445
  %v452 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v450, <16 x float> %v451, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v453 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v399, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v454 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v453, <16 x float> splat (float 0x3F83CEC460000000))
  %v455 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v454, <16 x float> %v453, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v456 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v455, <16 x float> %v453, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v457 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v456, <16 x float> %v453, <16 x float> splat (float 0x3FE62E4240000000))
  %v458 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v457, <16 x float> %v453, <16 x float> splat (float 0x3FF0000000000000))
  %v459 = fsub <16 x float> %v399, %v453
  %v460 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v458, <16 x float> %v459, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v461 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v400, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v462 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v461, <16 x float> splat (float 0x3F83CEC460000000))
  %v463 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v462, <16 x float> %v461, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v464 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v463, <16 x float> %v461, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v465 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v464, <16 x float> %v461, <16 x float> splat (float 0x3FE62E4240000000))
  %v466 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v465, <16 x float> %v461, <16 x float> splat (float 0x3FF0000000000000))
  %v467 = fsub <16 x float> %v400, %v461
  %v468 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v466, <16 x float> %v467, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v469 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v401, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v470 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v469, <16 x float> splat (float 0x3F83CEC460000000))
  %v471 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v470, <16 x float> %v469, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v472 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v471, <16 x float> %v469, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v473 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v472, <16 x float> %v469, <16 x float> splat (float 0x3FE62E4240000000))
  %v474 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v473, <16 x float> %v469, <16 x float> splat (float 0x3FF0000000000000))
  %v475 = fsub <16 x float> %v401, %v469
  %v476 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v474, <16 x float> %v475, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v477 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v402, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v478 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v477, <16 x float> splat (float 0x3F83CEC460000000))
  %v479 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v478, <16 x float> %v477, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v480 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v479, <16 x float> %v477, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v481 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v480, <16 x float> %v477, <16 x float> splat (float 0x3FE62E4240000000))
  %v482 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v481, <16 x float> %v477, <16 x float> splat (float 0x3FF0000000000000))
  %v483 = fsub <16 x float> %v402, %v477
  %v484 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v482, <16 x float> %v483, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v485 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v403, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v486 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v485, <16 x float> splat (float 0x3F83CEC460000000))
  %v487 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v486, <16 x float> %v485, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v488 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v487, <16 x float> %v485, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v489 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v488, <16 x float> %v485, <16 x float> splat (float 0x3FE62E4240000000))
  %v490 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v489, <16 x float> %v485, <16 x float> splat (float 0x3FF0000000000000))
  %v491 = fsub <16 x float> %v403, %v485
  %v492 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v490, <16 x float> %v491, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v493 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v404, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v494 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v493, <16 x float> splat (float 0x3F83CEC460000000))
  %v495 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v494, <16 x float> %v493, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v496 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v495, <16 x float> %v493, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v497 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v496, <16 x float> %v493, <16 x float> splat (float 0x3FE62E4240000000))
  %v498 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v497, <16 x float> %v493, <16 x float> splat (float 0x3FF0000000000000))
  %v499 = fsub <16 x float> %v404, %v493
  %v500 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v498, <16 x float> %v499, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v501 = load float, ptr %v234, align 1, !invariant.load !0
  %v502 = load float, ptr %v236, align 1, !invariant.load !0
  %v503 = load float, ptr %v238, align 1, !invariant.load !0
  %v504 = load float, ptr %v240, align 1, !invariant.load !0
  %v505 = insertelement <16 x float> poison, float %v501, i64 0
  %v506 = shufflevector <16 x float> %v505, <16 x float> poison, <16 x i32> zeroinitializer
  %v507 = insertelement <16 x float> poison, float %v502, i64 0
  %v508 = shufflevector <16 x float> %v507, <16 x float> poison, <16 x i32> zeroinitializer
  %v509 = insertelement <16 x float> poison, float %v503, i64 0
  %v510 = shufflevector <16 x float> %v509, <16 x float> poison, <16 x i32> zeroinitializer
  %v511 = insertelement <16 x float> poison, float %v504, i64 0
  %v512 = shufflevector <16 x float> %v511, <16 x float> poison, <16 x i32> zeroinitializer
  %v513 = fmul contract <16 x float> %v412, %v506
  %v514 = fmul contract <16 x float> %v420, %v506
  %v515 = fmul contract <16 x float> %v428, %v506
  %v516 = fmul contract <16 x float> %v436, %v508
  %v517 = fmul contract <16 x float> %v444, %v508
  %v518 = fmul contract <16 x float> %v452, %v508
  %v519 = fmul contract <16 x float> %v460, %v510
  %v520 = fmul contract <16 x float> %v468, %v510
  %v521 = fmul contract <16 x float> %v476, %v510
  %v522 = fmul contract <16 x float> %v484, %v512
  %v523 = fmul contract <16 x float> %v492, %v512
  %v524 = fmul contract <16 x float> %v500, %v512
  %v525 = getelementptr i8, ptr %v234, i64 4
  %v526 = load float, ptr %v525, align 1, !invariant.load !0
  %v527 = getelementptr i8, ptr %v236, i64 4
  %v528 = load float, ptr %v527, align 1, !invariant.load !0
  %v529 = getelementptr i8, ptr %v238, i64 4
  %v530 = load float, ptr %v529, align 1, !invariant.load !0
  %v531 = getelementptr i8, ptr %v240, i64 4
  %v532 = load float, ptr %v531, align 1, !invariant.load !0
  %v533 = insertelement <16 x float> poison, float %v526, i64 0
  %v534 = shufflevector <16 x float> %v533, <16 x float> poison, <16 x i32> zeroinitializer
  %v535 = insertelement <16 x float> poison, float %v528, i64 0
  %v536 = shufflevector <16 x float> %v535, <16 x float> poison, <16 x i32> zeroinitializer
  %v537 = insertelement <16 x float> poison, float %v530, i64 0
  %v538 = shufflevector <16 x float> %v537, <16 x float> poison, <16 x i32> zeroinitializer
  %v539 = insertelement <16 x float> poison, float %v532, i64 0
  %v540 = shufflevector <16 x float> %v539, <16 x float> poison, <16 x i32> zeroinitializer
  %v541 = fmul contract <16 x float> %v412, %v534
  %v542 = fmul contract <16 x float> %v420, %v534
  %v543 = fmul contract <16 x float> %v428, %v534
  %v544 = fmul contract <16 x float> %v436, %v536
  %v545 = fmul contract <16 x float> %v444, %v536
  %v546 = fmul contract <16 x float> %v452, %v536
  %v547 = fmul contract <16 x float> %v460, %v538
  %v548 = fmul contract <16 x float> %v468, %v538
  %v549 = fmul contract <16 x float> %v476, %v538
  %v550 = fmul contract <16 x float> %v484, %v540
  %v551 = fmul contract <16 x float> %v492, %v540
  %v552 = fmul contract <16 x float> %v500, %v540
  %v553 = getelementptr i8, ptr %v234, i64 8
  %v554 = load float, ptr %v553, align 1, !invariant.load !0
  %v555 = getelementptr i8, ptr %v236, i64 8
  %v556 = load float, ptr %v555, align 1, !invariant.load !0
  %v557 = getelementptr i8, ptr %v238, i64 8
  %v558 = load float, ptr %v557, align 1, !invariant.load !0
  %v559 = getelementptr i8, ptr %v240, i64 8
  %v560 = load float, ptr %v559, align 1, !invariant.load !0
  %v561 = insertelement <16 x float> poison, float %v554, i64 0
  %v562 = shufflevector <16 x float> %v561, <16 x float> poison, <16 x i32> zeroinitializer
  %v563 = insertelement <16 x float> poison, float %v556, i64 0
  %v564 = shufflevector <16 x float> %v563, <16 x float> poison, <16 x i32> zeroinitializer
  %v565 = insertelement <16 x float> poison, float %v558, i64 0
  %v566 = shufflevector <16 x float> %v565, <16 x float> poison, <16 x i32> zeroinitializer
  %v567 = insertelement <16 x float> poison, float %v560, i64 0
  %v568 = shufflevector <16 x float> %v567, <16 x float> poison, <16 x i32> zeroinitializer
  %v569 = fmul contract <16 x float> %v412, %v562
  %v570 = fmul contract <16 x float> %v420, %v562
  %v571 = fmul contract <16 x float> %v428, %v562
  %v572 = fmul contract <16 x float> %v436, %v564
  %v573 = fmul contract <16 x float> %v444, %v564
  %v574 = fmul contract <16 x float> %v452, %v564
  %v575 = fmul contract <16 x float> %v460, %v566
  %v576 = fmul contract <16 x float> %v468, %v566
  %v577 = fmul contract <16 x float> %v476, %v566
  %v578 = fmul contract <16 x float> %v484, %v568
  %v579 = fmul contract <16 x float> %v492, %v568
  %v580 = fmul contract <16 x float> %v500, %v568
  %v581 = fadd contract <16 x float> %v212, %v513
  %v582 = fadd contract <16 x float> %v213, %v514
  %v583 = fadd contract <16 x float> %v214, %v515
  %v584 = fadd contract <16 x float> %v215, %v541
  %v585 = fadd contract <16 x float> %v216, %v542
  %v586 = fadd contract <16 x float> %v217, %v543
  %v587 = fadd contract <16 x float> %v218, %v569
  %v588 = fadd contract <16 x float> %v219, %v570
  %v589 = fadd contract <16 x float> %v220, %v571
  %v590 = fadd contract <16 x float> %v581, %v516
  %v591 = fadd contract <16 x float> %v582, %v517
  %v592 = fadd contract <16 x float> %v583, %v518
  %v593 = fadd contract <16 x float> %v584, %v544
  %v594 = fadd contract <16 x float> %v585, %v545
  %v595 = fadd contract <16 x float> %v586, %v546
  %v596 = fadd contract <16 x float> %v587, %v572
  %v597 = fadd contract <16 x float> %v588, %v573
  %v598 = fadd contract <16 x float> %v589, %v574
  %v599 = fadd contract <16 x float> %v590, %v519
  %v600 = fadd contract <16 x float> %v591, %v520
  %v601 = fadd contract <16 x float> %v592, %v521
  %v602 = fadd contract <16 x float> %v593, %v547
  %v603 = fadd contract <16 x float> %v594, %v548
  %v604 = fadd contract <16 x float> %v595, %v549
  %v605 = fadd contract <16 x float> %v596, %v575
  %v606 = fadd contract <16 x float> %v597, %v576
  %v607 = fadd contract <16 x float> %v598, %v577
  %v608 = fadd contract <16 x float> %v599, %v522
  %v609 = fadd contract <16 x float> %v600, %v523
  %v610 = fadd contract <16 x float> %v601, %v524
  %v611 = fadd contract <16 x float> %v602, %v550
  %v612 = fadd contract <16 x float> %v603, %v551
  %v613 = fadd contract <16 x float> %v604, %v552
  %v614 = fadd contract <16 x float> %v605, %v578
  %v615 = fadd contract <16 x float> %v606, %v579
  %v616 = fadd contract <16 x float> %v607, %v580
  %v617 = add nsw i64 %v211, 4
  br label %walk208, !llvm.loop !3
walk_done210:
  br label %walk618
walk618:
  %v621 = phi i64 [ %v211, %walk_done210 ], [ %v730, %column619 ]
  %v622 = phi <16 x float> [ %v212, %walk_done210 ], [ %v707, %column619 ]
  %v623 = phi <16 x float> [ %v213, %walk_done210 ], [ %v708, %column619 ]
  %v624 = phi <16 x float> [ %v214, %walk_done210 ], [ %v709, %column619 ]
  %v625 = phi <16 x float> [ %v215, %walk_done210 ], [ %v717, %column619 ]
  %v626 = phi <16 x float> [ %v216, %walk_done210 ], [ %v718, %column619 ]
  %v627 = phi <16 x float> [ %v217, %walk_done210 ], [ %v719, %column619 ]
  %v628 = phi <16 x float> [ %v218, %walk_done210 ], [ %v727, %column619 ]
  %v629 = phi <16 x float> [ %v219, %walk_done210 ], [ %v728, %column619 ]
  %v630 = phi <16 x float> [ %v220, %walk_done210 ], [ %v729, %column619 ]
  %v631 = icmp slt i64 %v621, %v206
  br i1 %v631, label %column619, label %walk_done620
column619:
  %v632 = mul nsw i64 %v621, %v21
  %v633 = getelementptr i8, ptr %v54, i64 %v632
  %v634 = mul nsw i64 %v621, %v27
  %v635 = getelementptr i8, ptr %v58, i64 %v634
  %v636 = load float, ptr %v633, align 1, !invariant.load !0
  %v637 = insertelement <16 x float> poison, float %v636, i64 0
  %v638 = shufflevector <16 x float> %v637, <16 x float> poison, <16 x i32> zeroinitializer
  %v639 = fsub contract <16 x float> %v131, %v638
  %v640 = fsub contract <16 x float> %v132, %v638
  %v641 = fsub contract <16 x float> %v133, %v638
  %v642 = fmul contract <16 x float> %v639, %v639
  %v643 = fmul contract <16 x float> %v640, %v640
  %v644 = fmul contract <16 x float> %v641, %v641
  %v645 = fadd contract <16 x float> splat (float 0x8000000000000000), %v642
  %v646 = fadd contract <16 x float> splat (float 0x8000000000000000), %v643
  %v647 = fadd contract <16 x float> splat (float 0x8000000000000000), %v644
  %v648 = getelementptr i8, ptr %v633, i64 4
  %v649 = load float, ptr %v648, align 1, !invariant.load !0
  %v650 = insertelement <16 x float> poison, float %v649, i64 0
  %v651 = shufflevector <16 x float> %v650, <16 x float> poison, <16 x i32> zeroinitializer
  %v652 = fsub contract <16 x float> %v137, %v651
  %v653 = fsub contract <16 x float> %v138, %v651
  %v654 = fsub contract <16 x float> %v139, %v651
  %v655 = fmul contract <16 x float> %v652, %v652
  %v656 = fmul contract <16 x float> %v653, %v653
  %v657 = fmul contract <16 x float> %v654, %v654
  %v658 = fadd contract <16 x float> %v645, %v655
  %v659 = fadd contract <16 x float> %v646, %v656
  %v660 = fadd contract <16 x float> %v647, %v657
  %v661 = getelementptr i8, ptr %v633, i64 8
  %v662 = load float, ptr %v661, align 1, !invariant.load !0
  %v663 = insertelement <16 x float> poison, float %v662, i64 0
  %v664 = shufflevector <16 x float> %v663, <16 x float> poison, <16 x i32> zeroinitializer
  %v665 = fsub contract <16 x float> %v143, %v664
  %v666 = fsub contract <16 x float> %v144, %v664
  %v667 = fsub contract <16 x float> %v145, %v664
  %v668 = fmul contract <16 x float> %v665, %v665
  %v669 = fmul contract <16 x float> %v666, %v666
  %v670 = fmul contract <16 x float> %v667, %v667
  %v671 = fadd contract <16 x float> %v658, %v668
  %v672 = fadd contract <16 x float> %v659, %v669
  %v673 = fadd contract <16 x float> %v660, %v670
  %v674 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v671
  %v675 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v672
  %v676 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v673
  %v677 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v674, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v678 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v677, <16 x float> splat (float 0x3F83CEC460000000))
  %v679 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v678, <16 x float> %v677, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v680 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v679, <16 x float> %v677, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v681 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v680, <16 x float> %v677, <16 x float> splat (float 0x3FE62E4240000000))
  %v682 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v681, <16 x float> %v677, <16 x float> splat (float 0x3FF0000000000000))
  %v683 = fsub <16 x float> %v674, %v677
  %v684 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v682, <16 x float> %v683, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v685 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v675, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v686 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v685, <16 x float> splat (float 0x3F83CEC460000000))
  %v687 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v686, <16 x float> %v685, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v688 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v687, <16 x float> %v685, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v689 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v688, <16 x float> %v685, <16 x float> splat (float 0x3FE62E4240000000))
  %v690 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v689, <16 x float> %v685, <16 x float> splat (float 0x3FF0000000000000))
  %v691 = fsub <16 x float> %v675, %v685
  %v692 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v690, <16 x float> %v691, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v693 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v676, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v694 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v693, <16 x float> splat (float 0x3F83CEC460000000))
  %v695 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v694, <16 x float> %v693, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v696 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v695, <16 x float> %v693, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v697 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v696, <16 x float> %v693, <16 x float> splat (float 0x3FE62E4240000000))
  %v698 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v697, <16 x float> %v693, <16 x float> splat (float 0x3FF0000000000000))
  %v699 = fsub <16 x float> %v676, %v693
  %v700 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v698, <16 x float> %v699, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v701 = load float, ptr %v635, align 1, !invariant.load !0
  %v702 = insertelement <16 x float> poison, float %v701, i64 0
  %v703 = shufflevector <16 x float> %v702, <16 x float> poison, <16 x i32> zeroinitializer
  %v704 = fmul contract <16 x float> %v684, %v703
  %v705 = fmul contract <16 x float> %v692, %v703
  %v706 = fmul contract <16 x float> %v700, %v703
  %v707 = fadd contract <16 x float> %v622, %v704
  %v708 = fadd contract <16 x float> %v623, %v705
  %v709 = fadd contract <16 x float> %v624, %v706
  %v710 = getelementptr i8, ptr %v635, i64 4
  %v711 = load float, ptr %v710, align 1, !invariant.load !0
  %v712 = insertelement <16 x float> poison, float %v711, i64 0
  %v713 = shufflevector <16 x float> %v712, <16 x float> poison, <16 x i32> zeroinitializer
  %v714 = fmul contract <16 x float> %v684, %v713
  %v715 = fmul contract <16 x float> %v692, %v713
  %v716 = fmul contract <16 x float> %v700, %v713
  %v717 = fadd contract <16 x float> %v625, %v714
  %v718 = fadd contract <16 x float> %v626, %v715
  %v719 = fadd contract <16 x float> %v627, %v716
  %v720 = getelementptr i8, ptr %v635, i64 8
  %v721 = load float, ptr %v720, align 1, !invariant.load !0
  %v722 = insertelement <16 x float> poison, float %v721, i64 0
  %v723 = shufflevector <16 x float> %v722, <16 x float> poison, <16 x i32> zeroinitializer
  %v724 = fmul contract <16 x float> %v684, %v723
  %v725 = fmul contract <16 x float> %v692, %v723
  %v726 = fmul contract <16 x float> %v700, %v723
  %v727 = fadd contract <16 x float> %v628, %v724
  %v728 = fadd contract <16 x float> %v629, %v725
  %v729 = fadd contract <16 x float> %v630, %v726
  %v730 = add nsw i64 %v621, 1
  br label %walk618, !llvm.loop !4
walk_done620:
  %v731 = fadd contract <16 x float> %v185, splat (float 0x0000000000000000)
  %v732 = fadd contract <16 x float> %v186, splat (float 0x0000000000000000)
  %v733 = fadd contract <16 x float> %v187, splat (float 0x0000000000000000)
  %v734 = fsub contract <16 x float> %v622, %v731
  %v735 = fsub contract <16 x float> %v623, %v732
  %v736 = fsub contract <16 x float> %v624, %v733
  %v737 = fadd contract <16 x float> %v182, %v734
  %v738 = fadd contract <16 x float> %v183, %v735
  %v739 = fadd contract <16 x float> %v184, %v736
  %v740 = fsub contract <16 x float> %v737, %v182
  %v741 = fsub contract <16 x float> %v738, %v183
  %v742 = fsub contract <16 x float> %v739, %v184
  %v743 = fsub contract <16 x float> %v740, %v734
  %v744 = fsub contract <16 x float> %v741, %v735
  %v745 = fsub contract <16 x float> %v742, %v736
  %v746 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v737)
  %v747 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v738)
  %v748 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v739)
  %v749 = fcmp olt <16 x float> %v746, splat (float 0x7FF0000000000000)
  %v750 = fcmp olt <16 x float> %v747, splat (float 0x7FF0000000000000)
  %v751 = fcmp olt <16 x float> %v748, splat (float 0x7FF0000000000000)
  %v752 = select <16 x i1> %v749, <16 x float> %v743, <16 x float> splat (float 0x0000000000000000)
  %v753 = select <16 x i1> %v750, <16 x float> %v744, <16 x float> splat (float 0x0000000000000000)
  %v754 = select <16 x i1> %v751, <16 x float> %v745, <16 x float> splat (float 0x0000000000000000)
  %v755 = fadd contract <16 x float> %v191, splat (float 0x0000000000000000)
  %v756 = fadd contract <16 x float> %v192, splat (float 0x0000000000000000)
  %v757 = fadd contract <16 x float> %v193, splat (float 0x0000000000000000)
  %v758 = fsub contract <16 x float> %v625, %v755
  %v759 = fsub contract <16 x float> %v626, %v756
  %v760 = fsub contract <16 x float> %v627, %v757
  %v761 = fadd contract <16 x float> %v188, %v758
  %v762 = fadd contract <16 x float> %v189, %v759
  %v763 = fadd contract <16 x float> %v190, %v760
  %v764 = fsub contract <16 x float> %v761, %v188
  %v765 = fsub contract <16 x float> %v762, %v189
  %v766 = fsub contract <16 x float> %v763, %v190
  %v767 = fsub contract <16 x float> %v764, %v758
  %v768 = fsub contract <16 x float> %v765, %v759
  %v769 = fsub contract <16 x float> %v766, %v760
  %v770 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v761)
  %v771 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v762)
  %v772 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v763)
  %v773 = fcmp olt <16 x float> %v770, splat (float 0x7FF0000000000000)
  %v774 = fcmp olt <16 x float> %v771, splat (float 0x7FF0000000000000)
  %v775 = fcmp olt <16 x float> %v772, splat (float 0x7FF0000000000000)
  %v776 = select <16 x i1> %v773, <16 x float> %v767, <16 x float> splat (float 0x0000000000000000)
  %v777 = select <16 x i1> %v774, <16 x float> %v768, <16 x float> splat (float 0x0000000000000000)
  %v778 = select <16 x i1> %v775, <16 x float> %v769, <16 x float> splat (float 0x0000000000000000)
  %v779 = fadd contract <16 x float> %v197, splat (float 0x0000000000000000)
  %v780 = fadd contract <16 x float> %v198, splat (float 0x0000000000000000)
  %v781 = fadd contract <16 x float> %v199, splat (float 0x0000000000000000)
  %v782 = fsub contract <16 x float> %v628, %v779
  %v783 = fsub contract <16 x float> %v629, %v780
  %v784 = fsub contract <16 x float> %v630, %v781
  %v785 = fadd contract <16 x float> %v194, %v782
  %v786 = fadd contract <16 x float> %v195, %v783
  %v787 = fadd contract <16 x float> %v196, %v784
  %v788 = fsub contract <16 x float> %v785, %v194
  %v789 = fsub contract <16 x float> %v786, %v195
  %v790 = fsub contract <16 x float> %v787, %v196
  %v791 = fsub contract <16 x float> %v788, %v782
  %v792 = fsub contract <16 x float> %v789, %v783
  %v793 = fsub contract <16 x float> %v790, %v784
  %v794 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v785)
  %v795 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v786)
  %v796 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v787)
  %v797 = fcmp olt <16 x float> %v794, splat (float 0x7FF0000000000000)
  %v798 = fcmp olt <16 x float> %v795, splat (float 0x7FF0000000000000)
  %v799 = fcmp olt <16 x float> %v796, splat (float 0x7FF0000000000000)
  %v800 = select <16 x i1> %v797, <16 x float> %v791, <16 x float> splat (float 0x0000000000000000)
  %v801 = select <16 x i1> %v798, <16 x float> %v792, <16 x float> splat (float 0x0000000000000000)
  %v802 = select <16 x i1> %v799, <16 x float> %v793, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head148, !llvm.loop !5
interval_end150:
  %v803 = add nsw i64 %v156, 1
  br label %interval_head146, !llvm.loop !6
columns_done151:
  %v804 = getelementptr i8, ptr %scratch, i64 576
  %v805 = getelementptr i8, ptr %v804, i64 64
  %v806 = getelementptr i8, ptr %v804, i64 128
  store <16 x float> %v157, ptr %v804, align 64
  store <16 x float> %v158, ptr %v805, align 64
  store <16 x float> %v159, ptr %v806, align 64
  %v807 = getelementptr i8, ptr %scratch, i64 768
  %v808 = getelementptr i8, ptr %v807, i64 64
  %v809 = getelementptr i8, ptr %v807, i64 128
  store <16 x float> %v163, ptr %v807, align 64
  store <16 x float> %v164, ptr %v808, align 64
  store <16 x float> %v165, ptr %v809, align 64
  %v810 = getelementptr i8, ptr %scratch, i64 960
  %v811 = getelementptr i8, ptr %v810, i64 64
  %v812 = getelementptr i8, ptr %v810, i64 128
  store <16 x float> %v169, ptr %v810, align 64
  store <16 x float> %v170, ptr %v811, align 64
  store <16 x float> %v171, ptr %v812, align 64
  %v813 = add nsw i64 %v65, 48
  %v814 = icmp sle i64 %v813, %v61
  %v815 = icmp eq i64 %v9, 12
  %v816 = and i1 %v814, %v815
  br i1 %v816, label %whole_tile817, label %part818
whole_tile817:
  %v820 = mul nsw i64 %v65, 12
  %v821 = getelementptr i8, ptr %v46, i64 %v820
  %v822 = getelementptr i8, ptr %scratch, i64 576
  %v823 = load <16 x float>, ptr %v822, align 64
  %v824 = getelementptr i8, ptr %scratch, i64 768
  %v825 = load <16 x float>, ptr %v824, align 64
  %v826 = shufflevector <16 x float> %v823, <16 x float> %v825, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v827 = getelementptr i8, ptr %scratch, i64 960
  %v828 = load <16 x float>, ptr %v827, align 64
  %v829 = shufflevector <16 x float> %v828, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v830 = shufflevector <32 x float> %v826, <32 x float> %v829, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v831 = shufflevector <48 x float> %v830, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  store <48 x float> %v831, ptr %v821, align 1
  %v832 = getelementptr i8, ptr %scratch, i64 640
  %v833 = load <16 x float>, ptr %v832, align 64
  %v834 = getelementptr i8, ptr %scratch, i64 832
  %v835 = load <16 x float>, ptr %v834, align 64
  %v836 = shufflevector <16 x float> %v833, <16 x float> %v835, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v837 = getelementptr i8, ptr %scratch, i64 1024
  %v838 = load <16 x float>, ptr %v837, align 64
  %v839 = shufflevector <16 x float> %v838, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v840 = shufflevector <32 x float> %v836, <32 x float> %v839, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v841 = shufflevector <48 x float> %v840, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v842 = getelementptr i8, ptr %v821, i64 192
  store <48 x float> %v841, ptr %v842, align 1
  %v843 = getelementptr i8, ptr %scratch, i64 704
  %v844 = load <16 x float>, ptr %v843, align 64
  %v845 = getelementptr i8, ptr %scratch, i64 896
  %v846 = load <16 x float>, ptr %v845, align 64
  %v847 = shufflevector <16 x float> %v844, <16 x float> %v846, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v848 = getelementptr i8, ptr %scratch, i64 1088
  %v849 = load <16 x float>, ptr %v848, align 64
  %v850 = shufflevector <16 x float> %v849, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v851 = shufflevector <32 x float> %v847, <32 x float> %v850, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v852 = shufflevector <48 x float> %v851, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v853 = getelementptr i8, ptr %v821, i64 384
  store <48 x float> %v852, ptr %v853, align 1
  br label %moved819
part818:
  %v854 = sub nsw i64 %v61, %v65
  %v855 = icmp slt i64 48, %v854
  %v856 = select i1 %v855, i64 48, i64 %v854
  br label %scatter_head857
scatter_head857:
  %v860 = phi i64 [ 0, %part818 ], [ %v880, %scatter858 ]
  %v861 = icmp slt i64 %v860, %v856
  br i1 %v861, label %scatter858, label %scatter_done859
scatter858:
  %v862 = add nsw i64 %v65, %v860
  %v863 = mul nsw i64 %v862, %v9
  %v864 = getelementptr i8, ptr %v46, i64 %v863
  %v865 = getelementptr i8, ptr %scratch, i64 576
  %v866 = getelementptr float, ptr %v865, i64 %v860
  %v867 = load float, ptr %v866
  store float %v867, ptr %v864, align 1
  %v868 = getelementptr i8, ptr %scratch, i64 576
  %v869 = getelementptr i8, ptr %v868, i64 192
  %v870 = getelementptr float, ptr %v869, i64 %v860
  %v871 = load float, ptr %v870
  %v872 = mul nsw i64 1, %v11
  %v873 = getelementptr i8, ptr %v864, i64 %v872
  store float %v871, ptr %v873, align 1
  %v874 = getelementptr i8, ptr %scratch, i64 576
  %v875 = getelementptr i8, ptr %v874, i64 384
  %v876 = getelementptr float, ptr %v875, i64 %v860
  %v877 = load float, ptr %v876
  %v878 = mul nsw i64 2, %v11
  %v879 = getelementptr i8, ptr %v864, i64 %v878
  store float %v877, ptr %v879, align 1
  %v880 = add nsw i64 %v860, 1
  br label %scatter_head857, !llvm.loop !7
scatter_done859:
  br label %moved819
moved819:
  %v881 = add nsw i64 %v65, 48
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
