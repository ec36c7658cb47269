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
  %v65 = phi i64 [ %v59, %work34 ], [ %v730, %moved704 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  %v68 = add nsw i64 %v65, 24
  %v69 = icmp sle i64 %v68, %v61
  %v70 = icmp eq i64 %v15, 24
  %v71 = and i1 %v69, %v70
  br i1 %v71, label %whole_tile72, label %part73
whole_tile72:
  %v75 = mul nsw i64 %v65, 24
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
  %v86 = load <24 x double>, ptr %v76, align 1, !invariant.load !0
  %v87 = shufflevector <24 x double> %v86, <24 x double> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  store <8 x double> %v87, ptr %scratch, align 8
  %v88 = shufflevector <24 x double> %v86, <24 x double> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v89 = getelementptr i8, ptr %scratch, i64 192
  store <8 x double> %v88, ptr %v89, align 8
  %v90 = shufflevector <24 x double> %v86, <24 x double> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v91 = getelementptr i8, ptr %scratch, i64 384
  store <8 x double> %v90, ptr %v91, align 8
  %v92 = getelementptr i8, ptr %v76, i64 192
  %v93 = load <24 x double>, ptr %v92, align 1, !invariant.load !0
  %v94 = shufflevector <24 x double> %v93, <24 x double> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %v95 = getelementptr i8, ptr %scratch, i64 64
  store <8 x double> %v94, ptr %v95, align 8
  %v96 = shufflevector <24 x double> %v93, <24 x double> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v97 = getelementptr i8, ptr %scratch, i64 256
  store <8 x double> %v96, ptr %v97, align 8
  %v98 = shufflevector <24 x double> %v93, <24 x double> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v99 = getelementptr i8, ptr %scratch, i64 448
  store <8 x double> %v98, ptr %v99, align 8
  %v100 = getelementptr i8, ptr %v76, i64 384
  %v101 = load <24 x double>, ptr %v100, align 1, !invariant.load !0
  %v102 = shufflevector <24 x double> %v101, <24 x double> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %v103 = getelementptr i8, ptr %scratch, i64 128
  store <8 x double> %v102, ptr %v103, align 8
  %v104 = shufflevector <24 x double> %v101, <24 x double> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v105 = getelementptr i8, ptr %scratch, i64 320
  store <8 x double> %v104, ptr %v105, align 8
  %v106 = shufflevector <24 x double> %v101, <24 x double> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v107 = getelementptr i8, ptr %scratch, i64 512
  store <8 x double> %v106, ptr %v107, align 8
  br label %moved74
part73:
  br label %gather_head108
gather_head108:
  %v111 = phi i64 [ 0, %part73 ], [ %v128, %gather109 ]
  %v112 = icmp slt i64 %v111, 24
  br i1 %v112, label %gather109, label %gather_done110
gather109:
  %v113 = add nsw i64 %v65, %v111
  %v114 = icmp slt i64 %v113, %v67
  %v115 = select i1 %v114, i64 %v113, i64 %v67
  %v116 = mul nsw i64 %v115, %v15
  %v117 = getelementptr i8, ptr %v50, i64 %v116
  %v118 = load double, ptr %v117, align 1, !invariant.load !0
  %v119 = getelementptr double, ptr %scratch, i64 %v111
  store double %v118, ptr %v119
  %v120 = getelementptr i8, ptr %v117, i64 8
  %v121 = load double, ptr %v120, align 1, !invariant.load !0
  %v122 = getelementptr i8, ptr %scratch, i64 192
  %v123 = getelementptr double, ptr %v122, i64 %v111
  store double %v121, ptr %v123
  %v124 = getelementptr i8, ptr %v117, i64 16
  %v125 = load double, ptr %v124, align 1, !invariant.load !0
  %v126 = getelementptr i8, ptr %scratch, i64 384
  %v127 = getelementptr double, ptr %v126, i64 %v111
  store double %v125, ptr %v127
  %v128 = add nsw i64 %v111, 1
  br label %gather_head108, !llvm.loop !2
gather_done110:
  br label %moved74
moved74:
  %v129 = getelementptr i8, ptr %scratch, i64 64
  %v130 = getelementptr i8, ptr %scratch, i64 128
  %v131 = load <8 x double>, ptr %scratch, align 64
  %v132 = load <8 x double>, ptr %v129, align 64
  %v133 = load <8 x double>, ptr %v130, align 64
  %v134 = getelementptr i8, ptr %scratch, i64 192
  %v135 = getelementptr i8, ptr %v134, i64 64
  %v136 = getelementptr i8, ptr %v134, i64 128
  %v137 = load <8 x double>, ptr %v134, align 64
  %v138 = load <8 x double>, ptr %v135, align 64
  %v139 = load <8 x double>, ptr %v136, align 64
  %v140 = getelementptr i8, ptr %scratch, i64 384
  %v141 = getelementptr i8, ptr %v140, i64 64
  %v142 = getelementptr i8, ptr %v140, i64 128
  %v143 = load <8 x double>, ptr %v140, align 64
  %v144 = load <8 x double>, ptr %v141, align 64
  %v145 = load <8 x double>, ptr %v142, align 64
  %v152 = getelementptr i64, ptr %v42, i64 2
  %v153 = load i64, ptr %v152, align 8, !invariant.load !0
  %v154 = getelementptr i64, ptr %v42, i64 3
  %v155 = load i64, ptr %v154, align 8, !invariant.load !0
  br label %interval_head146
interval_head146:
  %v156 = phi i64 [ %v153, %moved74 ], [ %v694, %interval_end150 ]
  %v157 = phi <8 x double> [ splat (double 0x0000000000000000), %moved74 ], [ %v170, %interval_end150 ]
  %v158 = phi <8 x double> [ splat (double 0x0000000000000000), %moved74 ], [ %v171, %interval_end150 ]
  %v159 = phi <8 x double> [ splat (double 0x0000000000000000), %moved74 ], [ %v172, %interval_end150 ]
  %v160 = phi <8 x double> [ splat (double 0x0000000000000000), %moved74 ], [ %v173, %interval_end150 ]
  %v161 = phi <8 x double> [ splat (double 0x0000000000000000), %moved74 ], [ %v174, %interval_end150 ]
  %v162 = phi <8 x double> [ splat (double 0x0000000000000000), %moved74 ], [ %v175, %interval_end150 ]
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
  %v169 = phi i64 [ %v166, %interval147 ], [ %v180, %walk_done570 ]
  %v170 = phi <8 x double> [ %v157, %interval147 ], [ %v676, %walk_done570 ]
  %v171 = phi <8 x double> [ %v158, %interval147 ], [ %v677, %walk_done570 ]
  %v172 = phi <8 x double> [ %v159, %interval147 ], [ %v678, %walk_done570 ]
  %v173 = phi <8 x double> [ %v160, %interval147 ], [ %v691, %walk_done570 ]
  %v174 = phi <8 x double> [ %v161, %interval147 ], [ %v692, %walk_done570 ]
  %v175 = phi <8 x double> [ %v162, %interval147 ], [ %v693, %walk_done570 ]
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
  %v187 = phi i64 [ %v169, %chunk149 ], [ %v567, %column185 ]
  %v188 = phi <8 x double> [ splat (double 0x0000000000000000), %chunk149 ], [ %v564, %column185 ]
  %v189 = phi <8 x double> [ splat (double 0x0000000000000000), %chunk149 ], [ %v565, %column185 ]
  %v190 = phi <8 x double> [ splat (double 0x0000000000000000), %chunk149 ], [ %v566, %column185 ]
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
  %v211 = load double, ptr %v204, align 1, !invariant.load !0
  %v212 = load double, ptr %v206, align 1, !invariant.load !0
  %v213 = load double, ptr %v208, align 1, !invariant.load !0
  %v214 = load double, ptr %v210, align 1, !invariant.load !0
  %v215 = insertelement <8 x double> poison, double %v211, i64 0
  %v216 = shufflevector <8 x double> %v215, <8 x double> poison, <8 x i32> zeroinitializer
  %v217 = insertelement <8 x double> poison, double %v212, i64 0
  %v218 = shufflevector <8 x double> %v217, <8 x double> poison, <8 x i32> zeroinitializer
  %v219 = insertelement <8 x double> poison, double %v213, i64 0
  %v220 = shufflevector <8 x double> %v219, <8 x double> poison, <8 x i32> zeroinitializer
  %v221 = insertelement <8 x double> poison, double %v214, i64 0
  %v222 = shufflevector <8 x double> %v221, <8 x double> poison, <8 x i32> zeroinitializer
  %v223 = load double, ptr %v196, align 1, !invariant.load !0
  %v224 = load double, ptr %v198, align 1, !invariant.load !0
  %v225 = load double, ptr %v200, align 1, !invariant.load !0
  %v226 = load double, ptr %v202, align 1, !invariant.load !0
  %v227 = insertelement <8 x double> poison, double %v223, i64 0
  %v228 = shufflevector <8 x double> %v227, <8 x double> poison, <8 x i32> zeroinitializer
  %v229 = insertelement <8 x double> poison, double %v224, i64 0
  %v230 = shufflevector <8 x double> %v229, <8 x double> poison, <8 x i32> zeroinitializer
  %v231 = insertelement <8 x double> poison, double %v225, i64 0
  %v232 = shufflevector <8 x double> %v231, <8 x double> poison, <8 x i32> zeroinitializer
  %v233 = insertelement <8 x double> poison, double %v226, i64 0
  %v234 = shufflevector <8 x double> %v233, <8 x double> poison, <8 x i32> zeroinitializer
  %v235 = fsub contract <8 x double> %v131, %v228
  %v236 = fsub contract <8 x double> %v132, %v228
  %v237 = fsub contract <8 x double> %v133, %v228
  %v238 = fsub contract <8 x double> %v131, %v230
  %v239 = fsub contract <8 x double> %v132, %v230
  %v240 = fsub contract <8 x double> %v133, %v230
  %v241 = fsub contract <8 x double> %v131, %v232
  %v242 = fsub contract <8 x double> %v132, %v232
  %v243 = fsub contract <8 x double> %v133, %v232
  %v244 = fsub contract <8 x double> %v131, %v234
  %v245 = fsub contract <8 x double> %v132, %v234
  %v246 = fsub contract <8 x double> %v133, %v234
  %v247 = fmul contract <8 x double> %v235, %v235
  %v248 = fmul contract <8 x double> %v236, %v236
  %v249 = fmul contract <8 x double> %v237, %v237
  %v250 = fmul contract <8 x double> %v238, %v238
  %v251 = fmul contract <8 x double> %v239, %v239
  %v252 = fmul contract <8 x double> %v240, %v240
  %v253 = fmul contract <8 x double> %v241, %v241
  %v254 = fmul contract <8 x double> %v242, %v242
  %v255 = fmul contract <8 x double> %v243, %v243
  %v256 = fmul contract <8 x double> %v244, %v244
  %v257 = fmul contract <8 x double> %v245, %v245
  %v258 = fmul contract <8 x double> %v246, %v246
  %v259 = fadd contract <8 x double> splat (double 0x8000000000000000), %v247
  %v260 = fadd contract <8 x double> splat (double 0x8000000000000000), %v248
  %v261 = fadd contract <8 x double> splat (double 0x8000000000000000), %v249
  %v262 = fadd contract <8 x double> splat (double 0x8000000000000000), %v250
  %v263 = fadd contract <8 x double> splat (double 0x8000000000000000), %v251
  %v264 = fadd contract <8 x double> splat (double 0x8000000000000000), %v252
  %v265 = fadd contract <8 x double> splat (double 0x8000000000000000), %v253
  %v266 = fadd contract <8 x double> splat (double 0x8000000000000000), %v254
  %v267 = fadd contract <8 x double> splat (double 0x8000000000000000), %v255
  %v268 = fadd contract <8 x double> splat (double 0x8000000000000000), %v256
  %v269 = fadd contract <8 x double> splat (double 0x8000000000000000), %v257
  %v270 = fadd contract <8 x double> splat (double 0x8000000000000000), %v258
  %v271 = getelementptr i8, ptr %v196, i64 8
  %v272 = load double, ptr %v271, align 1, !invariant.load !0
  %v273 = getelementptr i8, ptr %v198, i64 8
  %v274 = load double, ptr %v273, align 1, !invariant.load !0
  %v275 = getelementptr i8, ptr %v200, i64 8
  %v276 = load double, ptr %v275, align 1, !invariant.load !0
  %v277 = getelementptr i8, ptr %v202, i64 8
  %v278 = load double, ptr %v277, align 1, !invariant.load !0
  %v279 = insertelement <8 x double> poison, double %v272, i64 0
  %v280 = shufflevector <8 x double> %v279, <8 x double> poison, <8 x i32> zeroinitializer
  %v281 = insertelement <8 x double> poison, double %v274, i64 0
  %v282 = shufflevector <8 x double> %v281, <8 x double> poison, <8 x i32> zeroinitializer
  %v283 = insertelement <8 x double> poison, double %v276, i64 0
  %v284 = shufflevector <8 x double> %v283, <8 x double> poison, <8 x i32> zeroinitializer
  %v285 = insertelement <8 x double> poison, double %v278, i64 0
  %v286 = shufflevector <8 x double> %v285, <8 x double> poison, <8 x i32> zeroinitializer
  %v287 = fsub contract <8 x double> %v137, %v280
  %v288 = fsub contract <8 x double> %v138, %v280
  %v289 = fsub contract <8 x double> %v139, %v280
  %v290 = fsub contract <8 x double> %v137, %v282
  %v291 = fsub contract <8 x double> %v138, %v282
  %v292 = fsub contract <8 x double> %v139, %v282
  %v293 = fsub contract <8 x double> %v137, %v284
  %v294 = fsub contract <8 x double> %v138, %v284
  %v295 = fsub contract <8 x double> %v139, %v284
  %v296 = fsub contract <8 x double> %v137, %v286
  %v297 = fsub contract <8 x double> %v138, %v286
  %v298 = fsub contract <8 x double> %v139, %v286
  %v299 = fmul contract <8 x double> %v287, %v287
  %v300 = fmul contract <8 x double> %v288, %v288
  %v301 = fmul contract <8 x double> %v289, %v289
  %v302 = fmul contract <8 x double> %v290, %v290
  %v303 = fmul contract <8 x double> %v291, %v291
  %v304 = fmul contract <8 x double> %v292, %v292
  %v305 = fmul contract <8 x double> %v293, %v293
  %v306 = fmul contract <8 x double> %v294, %v294
  %v307 = fmul contract <8 x double> %v295, %v295
  %v308 = fmul contract <8 x double> %v296, %v296
  %v309 = fmul contract <8 x double> %v297, %v297
  %v310 = fmul contract <8 x double> %v298, %v298
  %v311 = fadd contract <8 x double> %v259, %v299
  %v312 = fadd contract <8 x double> %v260, %v300
  %v313 = fadd contract <8 x double> %v261, %v301
  %v314 = fadd contract <8 x double> %v262, %v302
  %v315 = fadd contract <8 x double> %v263, %v303
  %v316 = fadd contract <8 x double> %v264, %v304
  %v317 = fadd contract <8 x double> %v265, %v305
  %v318 = fadd contract <8 x double> %v266, %v306
  %v319 = fadd contract <8 x double> %v267, %v307
  %v320 = fadd contract <8 x double> %v268, %v308
  %v321 = fadd contract <8 x double> %v269, %v309
  %v322 = fadd contract <8 x double> %v270, %v310
  %v323 = getelementptr i8, ptr %v196, i64 16
  %v324 = load double, ptr %v323, align 1, !invariant.load !0
  %v325 = getelementptr i8, ptr %v198, i64 16
  %v326 = load double, ptr %v325, align 1, !invariant.load !0
  %v327 = getelementptr i8, ptr %v200, i64 16
  %v328 = load double, ptr %v327, align 1, !invariant.load !0
  %v329 = getelementptr i8, ptr %v202, i64 16
  %v330 = load double, ptr %v329, align 1, !invariant.load !0
  %v331 = insertelement <8 x double> poison, double %v324, i64 0
  %v332 = shufflevector <8 x double> %v331, <8 x double> poison, <8 x i32> zeroinitializer
  %v333 = insertelement <8 x double> poison, double %v326, i64 0
  %v334 = shufflevector <8 x double> %v333, <8 x double> poison, <8 x i32> zeroinitializer
  %v335 = insertelement <8 x double> poison, double %v328, i64 0
  %v336 = shufflevector <8 x double> %v335, <8 x double> poison, <8 x i32> zeroinitializer
  %v337 = insertelement <8 x double> poison, double %v330, i64 0
  %v338 = shufflevector <8 x double> %v337, <8 x double> poison, <8 x i32> zeroinitializer
  %v339 = fsub contract <8 x double> %v143, %v332
  %v340 = fsub contract <8 x double> %v144, %v332
  %v341 = fsub contract <8 x double> %v145, %v332
  %v342 = fsub contract <8 x double> %v143, %v334
  %v343 = fsub contract <8 x double> %v144, %v334
  %v344 = fsub contract <8 x double> %v145, %v334
  %v345 = fsub contract <8 x double> %v143, %v336
  %v346 = fsub contract <8 x double> %v144, %v336
  %v347 = fsub contract <8 x double> %v145, %v336
  %v348 = fsub contract <8 x double> %v143, %v338
  %v349 = fsub contract <8 x double> %v144, %v338
  %v350 = fsub contract <8 x double> %v145, %v338
  %v351 = fmul contract <8 x double> %v339, %v339
  %v352 = fmul contract <8 x double> %v340, %v340
  %v353 = fmul contract <8 x double> %v341, %v341
  %v354 = fmul contract <8 x double> %v342, %v342
  %v355 = fmul contract <8 x double> %v343, %v343
  %v356 = fmul contract <8 x double> %v344, %v344
  %v357 = fmul contract <8 x double> %v345, %v345
  %v358 = fmul contract <8 x double> %v346, %v346
  %v359 = fmul contract <8 x double> %v347, %v347
  %v360 = fmul contract <8 x double> %v348, %v348
  %v361 = fmul contract <8 x double> %v349, %v349
  %v362 = fmul contract <8 x double> %v350, %v350
  %v363 = fadd contract <8 x double> %v311, %v351
  %v364 = fadd contract <8 x double> %v312, %v352
  %v365 = fadd contract <8 x double> %v313, %v353
  %v366 = fadd contract <8 x double> %v314, %v354
  %v367 = fadd contract <8 x double> %v315, %v355
  %v368 = fadd contract <8 x double> %v316, %v356
  %v369 = fadd contract <8 x double> %v317, %v357
  %v370 = fadd contract <8 x double> %v318, %v358
  %v371 = fadd contract <8 x double> %v319, %v359
  %v372 = fadd contract <8 x double> %v320, %v360
  %v373 = fadd contract <8 x double> %v321, %v361
  %v374 = fadd contract <8 x double> %v322, %v362
  %v375 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v363
  %v376 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v364
  %v377 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v365
  %v378 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v366
  %v379 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v367
  %v380 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v368
  %v381 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v369
  %v382 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v370
  %v383 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v371
  %v384 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v372
  %v385 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v373
  %v386 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v374
  %v387 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v375, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v388 = fsub <8 x double> %v375, %v387
  %v389 = fadd <8 x double> %v388, splat (double 0x42F8000000000000)
  %v390 = bitcast <8 x double> %v389 to <8 x i64>
  %v391 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v390, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v392 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v387, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v393 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v392, <8 x double> %v387, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v394 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v393, <8 x double> %v387, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v395 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v394, <8 x double> %v387, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v396 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v395, <8 x double> %v387, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v397 = fmul <8 x double> %v387, %v396
  %v398 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v391, <8 x double> %v397, <8 x double> %v391)
  %v399 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v398, <8 x double> %v388, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v400 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v376, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v401 = fsub <8 x double> %v376, %v400
  %v402 = fadd <8 x double> %v401, splat (double 0x42F8000000000000)
  %v403 = bitcast <8 x double> %v402 to <8 x i64>
  %v404 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v403, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v405 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v400, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v406 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v405, <8 x double> %v400, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v407 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v406, <8 x double> %v400, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v408 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v407, <8 x double> %v400, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v409 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v408, <8 x double> %v400, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v410 = fmul <8 x double> %v400, %v409
  %v411 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v404, <8 x double> %v410, <8 x double> %v404)
  %v412 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v411, <8 x double> %v401, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v413 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v377, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v414 = fsub <8 x double> %v377, %v413
  %v415 = fadd <8 x double> %v414, splat (double 0x42F8000000000000)
  %v416 = bitcast <8 x double> %v415 to <8 x i64>
  %v417 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v416, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v418 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v413, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v419 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v418, <8 x double> %v413, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v420 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v419, <8 x double> %v413, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v421 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v420, <8 x double> %v413, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v422 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v421, <8 x double> %v413, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v423 = fmul <8 x double> %v413, %v422
  %v424 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v417, <8 x double> %v423, <8 x double> %v417)
  %v425 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v424, <8 x double> %v414, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v426 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v378, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v427 = fsub <8 x double> %v378, %v426
  %v428 = fadd <8 x double> %v427, splat (double 0x42F8000000000000)
  %v429 = bitcast <8 x double> %v428 to <8 x i64>
  %v430 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v429, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v431 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v426, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v432 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v431, <8 x double> %v426, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v433 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v432, <8 x double> %v426, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v434 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v433, <8 x double> %v426, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v435 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v434, <8 x double> %v426, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v436 = fmul <8 x double> %v426, %v435
  %v437 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v430, <8 x double> %v436, <8 x double> %v430)
  %v438 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v437, <8 x double> %v427, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v439 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v379, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v440 = fsub <8 x double> %v379, %v439
  %v441 = fadd <8 x double> %v440, splat (double 0x42F8000000000000)
  %v442 = bitcast <8 x double> %v441 to <8 x i64>
  %v443 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v442, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v444 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v439, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v445 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v444, <8 x double> %v439, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v446 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v445, <8 x double> %v439, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v447 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v446, <8 x double> %v439, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v448 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v447, <8 x double> %v439, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v449 = fmul <8 x double> %v439, %v448
  %v450 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v443, <8 x double> %v449, <8 x double> %v443)
  %v451 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v450, <8 x double> %v440, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v452 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v380, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v453 = fsub <8 x double> %v380, %v452
  %v454 = fadd <8 x double> %v453, splat (double 0x42F8000000000000)
  %v455 = bitcast <8 x double> %v454 to <8 x i64>
  %v456 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v455, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v457 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v452, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v458 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v457, <8 x double> %v452, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v459 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v458, <8 x double> %v452, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v460 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v459, <8 x double> %v452, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v461 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v460, <8 x double> %v452, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v462 = fmul <8 x double> %v452, %v461
  %v463 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v456, <8 x double> %v462, <8 x double> %v456)
  %v464 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v463, <8 x double> %v453, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v465 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v381, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v466 = fsub <8 x double> %v381, %v465
  %v467 = fadd <8 x double> %v466, splat (double 0x42F8000000000000)
  %v468 = bitcast <8 x double> %v467 to <8 x i64>
  %v469 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v468, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v470 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v465, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v471 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v470, <8 x double> %v465, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v472 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v471, <8 x double> %v465, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v473 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v472, <8 x double> %v465, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v474 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v473, <8 x double> %v465, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v475 = fmul <8 x double> %v465, %v474
  %v476 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v469, <8 x double> %v475, <8 x double> %v469)
  %v477 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v476, <8 x double> %v466, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v478 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v382, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v479 = fsub <8 x double> %v382, %v478
  %v480 = fadd <8 x double> %v479, splat (double 0x42F8000000000000)
  %v481 = bitcast <8 x double> %v480 to <8 x i64>
  %v482 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v481, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v483 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v478, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v484 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v483, <8 x double> %v478, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v485 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v484, <8 x double> %v478, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v486 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v485, <8 x double> %v478, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v487 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v486, <8 x double> %v478, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v488 = fmul <8 x double> %v478, %v487
  %v489 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v482, <8 x double> %v488, <8 x double> %v482)
  %v490 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v489, <8 x double> %v479, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v491 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v383, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v492 = fsub <8 x double> %v383, %v491
  %v493 = fadd <8 x double> %v492, splat (double 0x42F8000000000000)
  %v494 = bitcast <8 x double> %v493 to <8 x i64>
  %v495 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v494, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v496 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v491, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v497 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v496, <8 x double> %v491, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v498 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v497, <8 x double> %v491, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v499 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v498, <8 x double> %v491, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v500 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v499, <8 x double> %v491, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v501 = fmul <8 x double> %v491, %v500
  %v502 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v495, <8 x double> %v501, <8 x double> %v495)
  %v503 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v502, <8 x double> %v492, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v504 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v384, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v505 = fsub <8 x double> %v384, %v504
  %v506 = fadd <8 x double> %v505, splat (double 0x42F8000000000000)
  %v507 = bitcast <8 x double> %v506 to <8 x i64>
  %v508 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v507, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v509 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v504, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v510 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v509, <8 x double> %v504, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v511 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v510, <8 x double> %v504, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v512 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v511, <8 x double> %v504, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v513 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v512, <8 x double> %v504, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v514 = fmul <8 x double> %v504, %v513
  %v515 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v508, <8 x double> %v514, <8 x double> %v508)
  %v516 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v515, <8 x double> %v505, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v517 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v385, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v518 = fsub <8 x double> %v385, %v517
  %v519 = fadd <8 x double> %v518, splat (double 0x42F8000000000000)
  %v520 = bitcast <8 x double> %v519 to <8 x i64>
  %v521 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v520, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v522 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v517, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v523 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v522, <8 x double> %v517, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v524 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v523, <8 x double> %v517, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v525 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v524, <8 x double> %v517, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v526 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v525, <8 x double> %v517, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v527 = fmul <8 x double> %v517, %v526
  %v528 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v521, <8 x double> %v527, <8 x double> %v521)
  %v529 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v528, <8 x double> %v518, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v530 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v386, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v531 = fsub <8 x double> %v386, %v530
  %v532 = fadd <8 x double> %v531, splat (double 0x42F8000000000000)
  %v533 = bitcast <8 x double> %v532 to <8 x i64>
  %v534 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v533, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v535 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v530, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v536 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v535, <8 x double> %v530, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v537 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v536, <8 x double> %v530, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v538 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v537, <8 x double> %v530, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v539 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v538, <8 x double> %v530, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v540 = fmul <8 x double> %v530, %v539
  %v541 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v534, <8 x double> %v540, <8 x double> %v534)
  %v542 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v541, <8 x double> %v531, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v543 = fmul contract <8 x double> %v216, %v399
  %v544 = fmul contract <8 x double> %v216, %v412
  %v545 = fmul contract <8 x double> %v216, %v425
  %v546 = fmul contract <8 x double> %v218, %v438
  %v547 = fmul contract <8 x double> %v218, %v451
  %v548 = fmul contract <8 x double> %v218, %v464
  %v549 = fmul contract <8 x double> %v220, %v477
  %v550 = fmul contract <8 x double> %v220, %v490
  %v551 = fmul contract <8 x double> %v220, %v503
  %v552 = fmul contract <8 x double> %v222, %v516
  %v553 = fmul contract <8 x double> %v222, %v529
  %v554 = fmul contract <8 x double> %v222, %v542
  %v555 = fadd contract <8 x double> %v188, %v543
  %v556 = fadd contract <8 x double> %v189, %v544
  %v557 = fadd contract <8 x double> %v190, %v545
  %v558 = fadd contract <8 x double> %v555, %v546
  %v559 = fadd contract <8 x double> %v556, %v547
  %v560 = fadd contract <8 x double> %v557, %v548
  %v561 = fadd contract <8 x double> %v558, %v549
  %v562 = fadd contract <8 x double> %v559, %v550
  %v563 = fadd contract <8 x double> %v560, %v551
  %v564 = fadd contract <8 x double> %v561, %v552
  %v565 = fadd contract <8 x double> %v562, %v553
  %v566 = fadd contract <8 x double> %v563, %v554
  %v567 = add nsw i64 %v187, 4
  br label %walk184, !llvm.loop !3
walk_done186:
  br label %walk568
walk568:
  %v571 = phi i64 [ %v187, %walk_done186 ], [ %v669, %column569 ]
  %v572 = phi <8 x double> [ %v188, %walk_done186 ], [ %v666, %column569 ]
  %v573 = phi <8 x double> [ %v189, %walk_done186 ], [ %v667, %column569 ]
  %v574 = phi <8 x double> [ %v190, %walk_done186 ], [ %v668, %column569 ]
  %v575 = icmp slt i64 %v571, %v182
  br i1 %v575, label %column569, label %walk_done570
column569:
  %v576 = mul nsw i64 %v571, %v21
  %v577 = getelementptr i8, ptr %v54, i64 %v576
  %v578 = mul nsw i64 %v571, %v27
  %v579 = getelementptr i8, ptr %v58, i64 %v578
  %v580 = load double, ptr %v579, align 1, !invariant.load !0
  %v581 = insertelement <8 x double> poison, double %v580, i64 0
  %v582 = shufflevector <8 x double> %v581, <8 x double> poison, <8 x i32> zeroinitializer
  %v583 = load double, ptr %v577, align 1, !invariant.load !0
  %v584 = insertelement <8 x double> poison, double %v583, i64 0
  %v585 = shufflevector <8 x double> %v584, <8 x double> poison, <8 x i32> zeroinitializer
  %v586 = fsub contract <8 x double> %v131, %v585
  %v587 = fsub contract <8 x double> %v132, %v585
  %v588 = fsub contract <8 x double> %v133, %v585
  %v589 = fmul contract <8 x double> %v586, %v586
  %v590 = fmul contract <8 x double> %v587, %v587
  %v591 = fmul contract <8 x double> %v588, %v588
  %v592 = fadd contract <8 x double> splat (double 0x8000000000000000), %v589
  %v593 = fadd contract <8 x double> splat (double 0x8000000000000000), %v590
  %v594 = fadd contract <8 x double> splat (double 0x8000000000000000), %v591
  %v595 = getelementptr i8, ptr %v577, i64 8
  %v596 = load double, ptr %v595, align 1, !invariant.load !0
  %v597 = insertelement <8 x double> poison, double %v596, i64 0
  %v598 = shufflevector <8 x double> %v597, <8 x double> poison, <8 x i32> zeroinitializer
  %v599 = fsub contract <8 x double> %v137, %v598
  %v600 = fsub contract <8 x double> %v138, %v598
  %v601 = fsub contract <8 x double> %v139, %v598
  %v602 = fmul contract <8 x double> %v599, %v599
  %v603 = fmul contract <8 x double> %v600, %v600
  %v604 = fmul contract <8 x double> %v601, %v601
  %v605 = fadd contract <8 x double> %v592, %v602
  %v606 = fadd contract <8 x double> %v593, %v603
  %v607 = fadd contract <8 x double> %v594, %v604
  %v608 = getelementptr i8, ptr %v577, i64 16
  %v609 = load double, ptr %v608, align 1, !invariant.load !0
  %v610 = insertelement <8 x double> poison, double %v609, i64 0
  %v611 = shufflevector <8 x double> %v610, <8 x double> poison, <8 x i32> zeroinitializer
  %v612 = fsub contract <8 x double> %v143, %v611
  %v613 = fsub contract <8 x double> %v144, %v611
  %v614 = fsub contract <8 x double> %v145, %v611
  %v615 = fmul contract <8 x double> %v612, %v612
  %v616 = fmul contract <8 x double> %v613, %v613
  %v617 = fmul contract <8 x double> %v614, %v614
  %v618 = fadd contract <8 x double> %v605, %v615
  %v619 = fadd contract <8 x double> %v606, %v616
  %v620 = fadd contract <8 x double> %v607, %v617
  %v621 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v618
  %v622 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v619
  %v623 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v620
  %v624 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v621, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v625 = fsub <8 x double> %v621, %v624
  %v626 = fadd <8 x double> %v625, splat (double 0x42F8000000000000)
  %v627 = bitcast <8 x double> %v626 to <8 x i64>
  %v628 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v627, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v629 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v624, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v630 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v629, <8 x double> %v624, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v631 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v630, <8 x double> %v624, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v632 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v631, <8 x double> %v624, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v633 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v632, <8 x double> %v624, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v634 = fmul <8 x double> %v624, %v633
  %v635 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v628, <8 x double> %v634, <8 x double> %v628)
  %v636 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v635, <8 x double> %v625, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v637 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v622, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v638 = fsub <8 x double> %v622, %v637
  %v639 = fadd <8 x double> %v638, splat (double 0x42F8000000000000)
  %v640 = bitcast <8 x double> %v639 to <8 x i64>
  %v641 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v640, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v642 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v637, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v643 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v642, <8 x double> %v637, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v644 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v643, <8 x double> %v637, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v645 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v644, <8 x double> %v637, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v646 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v645, <8 x double> %v637, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v647 = fmul <8 x double> %v637, %v646
  %v648 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v641, <8 x double> %v647, <8 x double> %v641)
  %v649 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v648, <8 x double> %v638, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v650 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v623, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v651 = fsub <8 x double> %v623, %v650
  %v652 = fadd <8 x double> %v651, splat (double 0x42F8000000000000)
  %v653 = bitcast <8 x double> %v652 to <8 x i64>
  %v654 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v653, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v655 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v650, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v656 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v655, <8 x double> %v650, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v657 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v656, <8 x double> %v650, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v658 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v657, <8 x double> %v650, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v659 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v658, <8 x double> %v650, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v660 = fmul <8 x double> %v650, %v659
  %v661 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v654, <8 x double> %v660, <8 x double> %v654)
  %v662 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v661, <8 x double> %v651, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v663 = fmul contract <8 x double> %v582, %v636
  %v664 = fmul contract <8 x double> %v582, %v649
  %v665 = fmul contract <8 x double> %v582, %v662
  %v666 = fadd contract <8 x double> %v572, %v663
  %v667 = fadd contract <8 x double> %v573, %v664
  %v668 = fadd contract <8 x double> %v574, %v665
  %v669 = add nsw i64 %v571, 1
  br label %walk568, !llvm.loop !4
walk_done570:
  %v670 = fadd contract <8 x double> %v173, splat (double 0x0000000000000000)
  %v671 = fadd contract <8 x double> %v174, splat (double 0x0000000000000000)
  %v672 = fadd contract <8 x double> %v175, splat (double 0x0000000000000000)
  %v673 = fsub contract <8 x double> %v572, %v670
  %v674 = fsub contract <8 x double> %v573, %v671
  %v675 = fsub contract <8 x double> %v574, %v672
  %v676 = fadd contract <8 x double> %v170, %v673
  %v677 = fadd contract <8 x double> %v171, %v674
  %v678 = fadd contract <8 x double> %v172, %v675
  %v679 = fsub contract <8 x double> %v676, %v170
  %v680 = fsub contract <8 x double> %v677, %v171
  %v681 = fsub contract <8 x double> %v678, %v172
  %v682 = fsub contract <8 x double> %v679, %v673
  %v683 = fsub contract <8 x double> %v680, %v674
  %v684 = fsub contract <8 x double> %v681, %v675
  %v685 = call <8 x double> @llvm.fabs.v8f64(<8 x double> %v676)
  %v686 = call <8 x double> @llvm.fabs.v8f64(<8 x double> %v677)
  %v687 = call <8 x double> @llvm.fabs.v8f64(<8 x double> %v678)
  %v688 = fcmp olt <8 x double> %v685, splat (double 0x7FF0000000000000)
  %v689 = fcmp olt <8 x double> %v686, splat (double 0x7FF0000000000000)
  %v690 = fcmp olt <8 x double> %v687, splat (double 0x7FF0000000000000)
  %v691 = select <8 x i1> %v688, <8 x double> %v682, <8 x double> splat (double 0x0000000000000000)
  %v692 = select <8 x i1> %v689, <8 x double> %v683, <8 x double> splat (double 0x0000000000000000)
  %v693 = select <8 x i1> %v690, <8 x double> %v684, <8 x double> splat (double 0x0000000000000000)
  br label %chunk_head148, !llvm.loop !5
interval_end150:
  %v694 = add nsw i64 %v156, 1
  br label %interval_head146, !llvm.loop !6
columns_done151:
  %v695 = getelementptr i8, ptr %scratch, i64 576
  %v696 = getelementptr i8, ptr %v695, i64 64
  %v697 = getelementptr i8, ptr %v695, i64 128
  store <8 x double> %v157, ptr %v695, align 64
  store <8 x double> %v158, ptr %v696, align 64
  store <8 x double> %v159, ptr %v697, align 64
  %v698 = add nsw i64 %v65, 24
  %v699 = icmp sle i64 %v698, %v61
  %v700 = icmp eq i64 %v9, 8
  %v701 = and i1 %v699, %v700
  br i1 %v701, label %whole_tile702, label %part703
whole_tile702:
  %v705 = mul nsw i64 %v65, 8
  %v706 = getelementptr i8, ptr %v46, i64 %v705
  %v707 = getelementptr i8, ptr %scratch, i64 576
  %v708 = load <8 x double>, ptr %v707, align 64
  store <8 x double> %v708, ptr %v706, align 1
  %v709 = getelementptr i8, ptr %scratch, i64 640
  %v710 = load <8 x double>, ptr %v709, align 64
  %v711 = getelementptr i8, ptr %v706, i64 64
  store <8 x double> %v710, ptr %v711, align 1
  %v712 = getelementptr i8, ptr %scratch, i64 704
  %v713 = load <8 x double>, ptr %v712, align 64
  %v714 = getelementptr i8, ptr %v706, i64 128
  store <8 x double> %v713, ptr %v714, align 1
  br label %moved704
part703:
  %v715 = sub nsw i64 %v61, %v65
  %v716 = icmp slt i64 24, %v715
  %v717 = select i1 %v716, i64 24, i64 %v715
  br label %scatter_head718
scatter_head718:
  %v721 = phi i64 [ 0, %part703 ], [ %v729, %scatter719 ]
  %v722 = icmp slt i64 %v721, %v717
  br i1 %v722, label %scatter719, label %scatter_done720
scatter719:
  %v723 = add nsw i64 %v65, %v721
  %v724 = mul nsw i64 %v723, %v9
  %v725 = getelementptr i8, ptr %v46, i64 %v724
  %v726 = getelementptr i8, ptr %scratch, i64 576
  %v727 = getelementptr double, ptr %v726, i64 %v721
  %v728 = load double, ptr %v727
  store double %v728, ptr %v725, align 1
  %v729 = add nsw i64 %v721, 1
  br label %scatter_head718, !llvm.loop !7
scatter_done720:
  br label %moved704
moved704:
  %v730 = add nsw i64 %v65, 24
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
declare <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double>, i32, <8 x double>, i8, i32)
declare <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double>, <8 x i64>, <8 x double>)
declare <8 x double> @llvm.fma.v8f64(<8 x double>, <8 x double>, <8 x double>)
declare <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double>, <8 x double>, <8 x double>, i8, i32)
declare <8 x double> @llvm.fabs.v8f64(<8 x double>)

attributes #0 = { nounwind }
!0 = !{}
