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
  %v59 = call float @llvm.fabs.f32(float 0xC7EFFFFFE0000000)
  %v60 = fcmp olt float %v59, 0x41C0000000000000
  %v61 = select i1 %v60, float 0x3FF7154760000000, float 0x3FF0000000000000
  %v62 = fmul contract float %v61, 0xC7EFFFFFE0000000
  %v63 = fneg float %v62
  %v64 = call float @llvm.fma.f32(float 0xC7EFFFFFE0000000, float %v61, float %v63)
  %v65 = insertelement <16 x float> poison, float %v64, i64 0
  %v66 = shufflevector <16 x float> %v65, <16 x float> poison, <16 x i32> zeroinitializer
  %v67 = load i64, ptr %v42, align 8, !invariant.load !0
  %v68 = getelementptr i64, ptr %v42, i64 1
  %v69 = load i64, ptr %v68, align 8, !invariant.load !0
  br label %rows_head70
rows_head70:
  %v73 = phi i64 [ %v67, %work34 ], [ %v950, %moved877 ]
  %v74 = icmp slt i64 %v73, %v69
  br i1 %v74, label %rows71, label %rows_done72
rows71:
  %v75 = add nsw i64 %v69, -1
  %v76 = add nsw i64 %v73, 64
  %v77 = icmp sle i64 %v76, %v69
  %v78 = icmp eq i64 %v15, 8
  %v79 = and i1 %v77, %v78
  br i1 %v79, label %whole_tile80, label %part81
whole_tile80:
  %v83 = mul nsw i64 %v73, 8
  %v84 = getelementptr i8, ptr %v50, i64 %v83
  %v85 = getelementptr i8, ptr %v84, i64 2048
  call void @llvm.prefetch.p0(ptr %v85, i32 0, i32 3, i32 1)
  %v86 = getelementptr i8, ptr %v84, i64 2112
  call void @llvm.prefetch.p0(ptr %v86, i32 0, i32 3, i32 1)
  %v87 = getelementptr i8, ptr %v84, i64 2176
  call void @llvm.prefetch.p0(ptr %v87, i32 0, i32 3, i32 1)
  %v88 = getelementptr i8, ptr %v84, i64 2240
  call void @llvm.prefetch.p0(ptr %v88, i32 0, i32 3, i32 1)
  %v89 = getelementptr i8, ptr %v84, i64 2304
  call void @llvm.prefetch.p0(ptr %v89, i32 0, i32 3, i32 1)
  %v90 = getelementptr i8, ptr %v84, i64 2368
  call void @llvm.prefetch.p0(ptr %v90, i32 0, i32 3, i32 1)
  %v91 = getelementptr i8, ptr %v84, i64 2432
  call void @llvm.prefetch.p0(ptr %v91, i32 0, i32 3, i32 1)
  %v92 = getelementptr i8, ptr %v84, i64 2496
  call void @llvm.prefetch.p0(ptr %v92, i32 0, i32 3, i32 1)
  %v93 = load <32 x float>, ptr %v84, align 1, !invariant.load !0
  %v94 = shufflevector <32 x float> %v93, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  store <16 x float> %v94, ptr %scratch, align 4
  %v95 = shufflevector <32 x float> %v93, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v96 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v95, ptr %v96, align 4
  %v97 = getelementptr i8, ptr %v84, i64 128
  %v98 = load <32 x float>, ptr %v97, align 1, !invariant.load !0
  %v99 = shufflevector <32 x float> %v98, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v100 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v99, ptr %v100, align 4
  %v101 = shufflevector <32 x float> %v98, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v102 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v101, ptr %v102, align 4
  %v103 = getelementptr i8, ptr %v84, i64 256
  %v104 = load <32 x float>, ptr %v103, align 1, !invariant.load !0
  %v105 = shufflevector <32 x float> %v104, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v106 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v105, ptr %v106, align 4
  %v107 = shufflevector <32 x float> %v104, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v108 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v107, ptr %v108, align 4
  %v109 = getelementptr i8, ptr %v84, i64 384
  %v110 = load <32 x float>, ptr %v109, align 1, !invariant.load !0
  %v111 = shufflevector <32 x float> %v110, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v112 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v111, ptr %v112, align 4
  %v113 = shufflevector <32 x float> %v110, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v114 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v113, ptr %v114, align 4
  br label %moved82
part81:
  br label %gather_head115
gather_head115:
  %v118 = phi i64 [ 0, %part81 ], [ %v131, %gather116 ]
  %v119 = icmp slt i64 %v118, 64
  br i1 %v119, label %gather116, label %gather_done117
gather116:
  %v120 = add nsw i64 %v73, %v118
  %v121 = icmp slt i64 %v120, %v75
  %v122 = select i1 %v121, i64 %v120, i64 %v75
  %v123 = mul nsw i64 %v122, %v15
  %v124 = getelementptr i8, ptr %v50, i64 %v123
  %v125 = load float, ptr %v124, align 1, !invariant.load !0
  %v126 = getelementptr float, ptr %scratch, i64 %v118
  store float %v125, ptr %v126
  %v127 = getelementptr i8, ptr %v124, i64 4
  %v128 = load float, ptr %v127, align 1, !invariant.load !0
  %v129 = getelementptr i8, ptr %scratch, i64 256
  %v130 = getelementptr float, ptr %v129, i64 %v118
  store float %v128, ptr %v130
  %v131 = add nsw i64 %v118, 1
  br label %gather_head115, !llvm.loop !2
gather_done117:
  br label %moved82
moved82:
  %v132 = getelementptr i8, ptr %scratch, i64 64
  %v133 = getelementptr i8, ptr %scratch, i64 128
  %v134 = getelementptr i8, ptr %scratch, i64 192
  %v135 = load <16 x float>, ptr %scratch, align 64
  %v136 = load <16 x float>, ptr %v132, align 64
  %v137 = load <16 x float>, ptr %v133, align 64
  %v138 = load <16 x float>, ptr %v134, align 64
  %v139 = getelementptr i8, ptr %scratch, i64 256
  %v140 = getelementptr i8, ptr %v139, i64 64
  %v141 = getelementptr i8, ptr %v139, i64 128
  %v142 = getelementptr i8, ptr %v139, i64 192
  %v143 = load <16 x float>, ptr %v139, align 64
  %v144 = load <16 x float>, ptr %v140, align 64
  %v145 = load <16 x float>, ptr %v141, align 64
  %v146 = load <16 x float>, ptr %v142, align 64
  %v153 = getelementptr i64, ptr %v42, i64 2
  %v154 = load i64, ptr %v153, align 8, !invariant.load !0
  %v155 = getelementptr i64, ptr %v42, i64 3
  %v156 = load i64, ptr %v155, align 8, !invariant.load !0
  br label %interval_head147
interval_head147:
  %v157 = phi i64 [ %v154, %moved82 ], [ %v846, %interval_end151 ]
  %v158 = phi <16 x float> [ splat (float 0xC7EFFFFFE0000000), %moved82 ], [ %v201, %interval_end151 ]
  %v159 = phi <16 x float> [ splat (float 0xC7EFFFFFE0000000), %moved82 ], [ %v202, %interval_end151 ]
  %v160 = phi <16 x float> [ splat (float 0xC7EFFFFFE0000000), %moved82 ], [ %v203, %interval_end151 ]
  %v161 = phi <16 x float> [ splat (float 0xC7EFFFFFE0000000), %moved82 ], [ %v204, %interval_end151 ]
  %v162 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v205, %interval_end151 ]
  %v163 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v206, %interval_end151 ]
  %v164 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v207, %interval_end151 ]
  %v165 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v208, %interval_end151 ]
  %v166 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v209, %interval_end151 ]
  %v167 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v210, %interval_end151 ]
  %v168 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v211, %interval_end151 ]
  %v169 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v212, %interval_end151 ]
  %v170 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v213, %interval_end151 ]
  %v171 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v214, %interval_end151 ]
  %v172 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v215, %interval_end151 ]
  %v173 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v216, %interval_end151 ]
  %v174 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v217, %interval_end151 ]
  %v175 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v218, %interval_end151 ]
  %v176 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v219, %interval_end151 ]
  %v177 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v220, %interval_end151 ]
  %v178 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v221, %interval_end151 ]
  %v179 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v222, %interval_end151 ]
  %v180 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v223, %interval_end151 ]
  %v181 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v224, %interval_end151 ]
  %v182 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v225, %interval_end151 ]
  %v183 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v226, %interval_end151 ]
  %v184 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v227, %interval_end151 ]
  %v185 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v228, %interval_end151 ]
  %v186 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v229, %interval_end151 ]
  %v187 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v230, %interval_end151 ]
  %v188 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v231, %interval_end151 ]
  %v189 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v232, %interval_end151 ]
  %v190 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v233, %interval_end151 ]
  %v191 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v234, %interval_end151 ]
  %v192 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v235, %interval_end151 ]
  %v193 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v236, %interval_end151 ]
  %v194 = icmp slt i64 %v157, %v156
  br i1 %v194, label %interval148, label %columns_done152
interval148:
  %v195 = mul nsw i64 %v157, 16
  %v196 = getelementptr i8, ptr %v30, i64 %v195
  %v197 = load i64, ptr %v196, align 8, !invariant.load !0
  %v198 = getelementptr i64, ptr %v196, i64 1
  %v199 = load i64, ptr %v198, align 8, !invariant.load !0
  br label %chunk_head149
chunk_head149:
  %v200 = phi i64 [ %v197, %interval148 ], [ %v241, %column_done376 ]
  %v201 = phi <16 x float> [ %v158, %interval148 ], [ %v511, %column_done376 ]
  %v202 = phi <16 x float> [ %v159, %interval148 ], [ %v513, %column_done376 ]
  %v203 = phi <16 x float> [ %v160, %interval148 ], [ %v515, %column_done376 ]
  %v204 = phi <16 x float> [ %v161, %interval148 ], [ %v517, %column_done376 ]
  %v205 = phi <16 x float> [ %v162, %interval148 ], [ %v706, %column_done376 ]
  %v206 = phi <16 x float> [ %v163, %interval148 ], [ %v707, %column_done376 ]
  %v207 = phi <16 x float> [ %v164, %interval148 ], [ %v708, %column_done376 ]
  %v208 = phi <16 x float> [ %v165, %interval148 ], [ %v709, %column_done376 ]
  %v209 = phi <16 x float> [ %v166, %interval148 ], [ %v734, %column_done376 ]
  %v210 = phi <16 x float> [ %v167, %interval148 ], [ %v735, %column_done376 ]
  %v211 = phi <16 x float> [ %v168, %interval148 ], [ %v736, %column_done376 ]
  %v212 = phi <16 x float> [ %v169, %interval148 ], [ %v737, %column_done376 ]
  %v213 = phi <16 x float> [ %v170, %interval148 ], [ %v726, %column_done376 ]
  %v214 = phi <16 x float> [ %v171, %interval148 ], [ %v727, %column_done376 ]
  %v215 = phi <16 x float> [ %v172, %interval148 ], [ %v728, %column_done376 ]
  %v216 = phi <16 x float> [ %v173, %interval148 ], [ %v729, %column_done376 ]
  %v217 = phi <16 x float> [ %v174, %interval148 ], [ %v754, %column_done376 ]
  %v218 = phi <16 x float> [ %v175, %interval148 ], [ %v755, %column_done376 ]
  %v219 = phi <16 x float> [ %v176, %interval148 ], [ %v756, %column_done376 ]
  %v220 = phi <16 x float> [ %v177, %interval148 ], [ %v757, %column_done376 ]
  %v221 = phi <16 x float> [ %v178, %interval148 ], [ %v778, %column_done376 ]
  %v222 = phi <16 x float> [ %v179, %interval148 ], [ %v779, %column_done376 ]
  %v223 = phi <16 x float> [ %v180, %interval148 ], [ %v780, %column_done376 ]
  %v224 = phi <16 x float> [ %v181, %interval148 ], [ %v781, %column_done376 ]
  %v225 = phi <16 x float> [ %v182, %interval148 ], [ %v798, %column_done376 ]
  %v226 = phi <16 x float> [ %v183, %interval148 ], [ %v799, %column_done376 ]
  %v227 = phi <16 x float> [ %v184, %interval148 ], [ %v800, %column_done376 ]
  %v228 = phi <16 x float> [ %v185, %interval148 ], [ %v801, %column_done376 ]
  %v229 = phi <16 x float> [ %v186, %interval148 ], [ %v822, %column_done376 ]
  %v230 = phi <16 x float> [ %v187, %interval148 ], [ %v823, %column_done376 ]
  %v231 = phi <16 x float> [ %v188, %interval148 ], [ %v824, %column_done376 ]
  %v232 = phi <16 x float> [ %v189, %interval148 ], [ %v825, %column_done376 ]
  %v233 = phi <16 x float> [ %v190, %interval148 ], [ %v842, %column_done376 ]
  %v234 = phi <16 x float> [ %v191, %interval148 ], [ %v843, %column_done376 ]
  %v235 = phi <16 x float> [ %v192, %interval148 ], [ %v844, %column_done376 ]
  %v236 = phi <16 x float> [ %v193, %interval148 ], [ %v845, %column_done376 ]
  %v237 = icmp slt i64 %v200, %v199
  %v238 = load volatile i64, ptr %v32, align 8
  %v239 = icmp eq i64 %v238, 0
  %v240 = and i1 %v237, %v239
  br i1 %v240, label %chunk150, label %interval_end151
chunk150:
  %v241 = add nsw i64 %v200, 128
  %v242 = icmp slt i64 %v241, %v199
  %v243 = select i1 %v242, i64 %v241, i64 %v199
  br label %column244
column244:
  %v246 = phi i64 [ %v200, %chunk150 ], [ %v293, %column244 ]
  %v247 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk150 ], [ %v286, %column244 ]
  %v248 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk150 ], [ %v288, %column244 ]
  %v249 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk150 ], [ %v290, %column244 ]
  %v250 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk150 ], [ %v292, %column244 ]
  %v251 = mul nsw i64 %v246, %v21
  %v252 = getelementptr i8, ptr %v54, i64 %v251
  %v253 = mul nsw i64 %v246, %v27
  %v254 = getelementptr i8, ptr %v58, i64 %v253
  %v255 = load float, ptr %v252, align 1, !invariant.load !0
  %v256 = insertelement <16 x float> poison, float %v255, i64 0
  %v257 = shufflevector <16 x float> %v256, <16 x float> poison, <16 x i32> zeroinitializer
  %v258 = fmul contract <16 x float> %v135, %v257
  %v259 = fmul contract <16 x float> %v136, %v257
  %v260 = fmul contract <16 x float> %v137, %v257
  %v261 = fmul contract <16 x float> %v138, %v257
  %v262 = fadd contract <16 x float> splat (float 0x8000000000000000), %v258
  %v263 = fadd contract <16 x float> splat (float 0x8000000000000000), %v259
  %v264 = fadd contract <16 x float> splat (float 0x8000000000000000), %v260
  %v265 = fadd contract <16 x float> splat (float 0x8000000000000000), %v261
  %v266 = getelementptr i8, ptr %v252, i64 4
  %v267 = load float, ptr %v266, align 1, !invariant.load !0
  %v268 = insertelement <16 x float> poison, float %v267, i64 0
  %v269 = shufflevector <16 x float> %v268, <16 x float> poison, <16 x i32> zeroinitializer
  %v270 = fmul contract <16 x float> %v143, %v269
  %v271 = fmul contract <16 x float> %v144, %v269
  %v272 = fmul contract <16 x float> %v145, %v269
  %v273 = fmul contract <16 x float> %v146, %v269
  %v274 = fadd contract <16 x float> %v262, %v270
  %v275 = fadd contract <16 x float> %v263, %v271
  %v276 = fadd contract <16 x float> %v264, %v272
  %v277 = fadd contract <16 x float> %v265, %v273
  %v278 = sub nsw i64 %v246, %v200
  %v279 = getelementptr i8, ptr %scratch, i64 512
  %v280 = mul nsw i64 %v278, 256
  %v281 = getelementptr i8, ptr %v279, i64 %v280
  %v282 = getelementptr i8, ptr %v281, i64 64
  %v283 = getelementptr i8, ptr %v281, i64 128
  %v284 = getelementptr i8, ptr %v281, i64 192
  store <16 x float> %v274, ptr %v281, align 64
  store <16 x float> %v275, ptr %v282, align 64
  store <16 x float> %v276, ptr %v283, align 64
  store <16 x float> %v277, ptr %v284, align 64
  %v285 = fcmp ogt <16 x float> %v274, %v247
  %v286 = select <16 x i1> %v285, <16 x float> %v274, <16 x float> %v247
  %v287 = fcmp ogt <16 x float> %v275, %v248
  %v288 = select <16 x i1> %v287, <16 x float> %v275, <16 x float> %v248
  %v289 = fcmp ogt <16 x float> %v276, %v249
  %v290 = select <16 x i1> %v289, <16 x float> %v276, <16 x float> %v249
  %v291 = fcmp ogt <16 x float> %v277, %v250
  %v292 = select <16 x i1> %v291, <16 x float> %v277, <16 x float> %v250
  %v293 = add nsw i64 %v246, 1
  %v294 = icmp slt i64 %v293, %v243
  br i1 %v294, label %column244, label %column_done245
column_done245:
  %v295 = fcmp olt <16 x float> %v286, splat (float 0x47EFFFFFE0000000)
  %v296 = select <16 x i1> %v295, <16 x float> %v286, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v297 = fcmp olt <16 x float> %v288, splat (float 0x47EFFFFFE0000000)
  %v298 = select <16 x i1> %v297, <16 x float> %v288, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v299 = fcmp olt <16 x float> %v290, splat (float 0x47EFFFFFE0000000)
  %v300 = select <16 x i1> %v299, <16 x float> %v290, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v301 = fcmp olt <16 x float> %v292, splat (float 0x47EFFFFFE0000000)
  %v302 = select <16 x i1> %v301, <16 x float> %v292, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v303 = fcmp ogt <16 x float> %v296, splat (float 0xC7EFFFFFE0000000)
  %v304 = select <16 x i1> %v303, <16 x float> %v296, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v305 = fcmp ogt <16 x float> %v298, splat (float 0xC7EFFFFFE0000000)
  %v306 = select <16 x i1> %v305, <16 x float> %v298, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v307 = fcmp ogt <16 x float> %v300, splat (float 0xC7EFFFFFE0000000)
  %v308 = select <16 x i1> %v307, <16 x float> %v300, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v309 = fcmp ogt <16 x float> %v302, splat (float 0xC7EFFFFFE0000000)
  %v310 = select <16 x i1> %v309, <16 x float> %v302, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v311 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v304)
  %v312 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v306)
  %v313 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v308)
  %v314 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v310)
  %v315 = fcmp olt <16 x float> %v311, splat (float 0x41C0000000000000)
  %v316 = fcmp olt <16 x float> %v312, splat (float 0x41C0000000000000)
  %v317 = fcmp olt <16 x float> %v313, splat (float 0x41C0000000000000)
  %v318 = fcmp olt <16 x float> %v314, splat (float 0x41C0000000000000)
  %v319 = select <16 x i1> %v315, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v320 = select <16 x i1> %v316, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v321 = select <16 x i1> %v317, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v322 = select <16 x i1> %v318, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v323 = fmul contract <16 x float> %v319, %v304
  %v324 = fmul contract <16 x float> %v320, %v306
  %v325 = fmul contract <16 x float> %v321, %v308
  %v326 = fmul contract <16 x float> %v322, %v310
  %v327 = fneg <16 x float> %v323
  %v328 = fneg <16 x float> %v324
  %v329 = fneg <16 x float> %v325
  %v330 = fneg <16 x float> %v326
  %v331 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0xC7EFFFFFE0000000), <16 x float> %v319, <16 x float> %v327)
  %v332 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0xC7EFFFFFE0000000), <16 x float> %v320, <16 x float> %v328)
  %v333 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0xC7EFFFFFE0000000), <16 x float> %v321, <16 x float> %v329)
  %v334 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0xC7EFFFFFE0000000), <16 x float> %v322, <16 x float> %v330)
  %v335 = fsub contract <16 x float> %v331, %v66
  %v336 = fsub contract <16 x float> %v332, %v66
  %v337 = fsub contract <16 x float> %v333, %v66
  %v338 = fsub contract <16 x float> %v334, %v66
  %v339 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v335, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v340 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v339, <16 x float> splat (float 0x3F83CEC460000000))
  %v341 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v340, <16 x float> %v339, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v342 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v341, <16 x float> %v339, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v343 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v342, <16 x float> %v339, <16 x float> splat (float 0x3FE62E4240000000))
  %v344 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v343, <16 x float> %v339, <16 x float> splat (float 0x3FF0000000000000))
  %v345 = fsub <16 x float> %v335, %v339
  %v346 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v344, <16 x float> %v345, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v347 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v336, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v348 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v347, <16 x float> splat (float 0x3F83CEC460000000))
  %v349 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v348, <16 x float> %v347, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v350 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v349, <16 x float> %v347, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v351 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v350, <16 x float> %v347, <16 x float> splat (float 0x3FE62E4240000000))
  %v352 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v351, <16 x float> %v347, <16 x float> splat (float 0x3FF0000000000000))
  %v353 = fsub <16 x float> %v336, %v347
  %v354 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v352, <16 x float> %v353, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v355 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v337, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v356 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v355, <16 x float> splat (float 0x3F83CEC460000000))
  %v357 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v356, <16 x float> %v355, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v358 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v357, <16 x float> %v355, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v359 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v358, <16 x float> %v355, <16 x float> splat (float 0x3FE62E4240000000))
  %v360 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v359, <16 x float> %v355, <16 x float> splat (float 0x3FF0000000000000))
  %v361 = fsub <16 x float> %v337, %v355
  %v362 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v360, <16 x float> %v361, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v363 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v338, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v364 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v363, <16 x float> splat (float 0x3F83CEC460000000))
  %v365 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v364, <16 x float> %v363, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v366 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v365, <16 x float> %v363, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v367 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v366, <16 x float> %v363, <16 x float> splat (float 0x3FE62E4240000000))
  %v368 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v367, <16 x float> %v363, <16 x float> splat (float 0x3FF0000000000000))
  %v369 = fsub <16 x float> %v338, %v363
  %v370 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v368, <16 x float> %v369, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v371 = fmul contract <16 x float> splat (float 0x0000000000000000), %v346
  %v372 = fmul contract <16 x float> splat (float 0x0000000000000000), %v354
  %v373 = fmul contract <16 x float> splat (float 0x0000000000000000), %v362
  %v374 = fmul contract <16 x float> splat (float 0x0000000000000000), %v370
  br label %column375
column375:
  %v377 = phi i64 [ %v200, %column_done245 ], [ %v508, %column375 ]
  %v378 = phi <16 x float> [ %v304, %column_done245 ], [ %v378, %column375 ]
  %v379 = phi <16 x float> [ %v306, %column_done245 ], [ %v379, %column375 ]
  %v380 = phi <16 x float> [ %v308, %column_done245 ], [ %v380, %column375 ]
  %v381 = phi <16 x float> [ %v310, %column_done245 ], [ %v381, %column375 ]
  %v382 = phi <16 x float> [ %v371, %column_done245 ], [ %v476, %column375 ]
  %v383 = phi <16 x float> [ %v372, %column_done245 ], [ %v477, %column375 ]
  %v384 = phi <16 x float> [ %v373, %column_done245 ], [ %v478, %column375 ]
  %v385 = phi <16 x float> [ %v374, %column_done245 ], [ %v479, %column375 ]
  %v386 = phi <16 x float> [ %v371, %column_done245 ], [ %v480, %column375 ]
  %v387 = phi <16 x float> [ %v372, %column_done245 ], [ %v481, %column375 ]
  %v388 = phi <16 x float> [ %v373, %column_done245 ], [ %v482, %column375 ]
  %v389 = phi <16 x float> [ %v374, %column_done245 ], [ %v483, %column375 ]
  %v390 = phi <16 x float> [ %v371, %column_done245 ], [ %v492, %column375 ]
  %v391 = phi <16 x float> [ %v372, %column_done245 ], [ %v493, %column375 ]
  %v392 = phi <16 x float> [ %v373, %column_done245 ], [ %v494, %column375 ]
  %v393 = phi <16 x float> [ %v374, %column_done245 ], [ %v495, %column375 ]
  %v394 = phi <16 x float> [ %v371, %column_done245 ], [ %v504, %column375 ]
  %v395 = phi <16 x float> [ %v372, %column_done245 ], [ %v505, %column375 ]
  %v396 = phi <16 x float> [ %v373, %column_done245 ], [ %v506, %column375 ]
  %v397 = phi <16 x float> [ %v374, %column_done245 ], [ %v507, %column375 ]
  %v398 = mul nsw i64 %v377, %v21
  %v399 = getelementptr i8, ptr %v54, i64 %v398
  %v400 = mul nsw i64 %v377, %v27
  %v401 = getelementptr i8, ptr %v58, i64 %v400
  %v402 = sub nsw i64 %v377, %v200
  %v403 = getelementptr i8, ptr %scratch, i64 512
  %v404 = mul nsw i64 %v402, 256
  %v405 = getelementptr i8, ptr %v403, i64 %v404
  %v406 = getelementptr i8, ptr %v405, i64 64
  %v407 = getelementptr i8, ptr %v405, i64 128
  %v408 = getelementptr i8, ptr %v405, i64 192
  %v409 = load <16 x float>, ptr %v405, align 64
  %v410 = load <16 x float>, ptr %v406, align 64
  %v411 = load <16 x float>, ptr %v407, align 64
  %v412 = load <16 x float>, ptr %v408, align 64
  %v413 = load float, ptr %v401, align 1, !invariant.load !0
  %v414 = insertelement <16 x float> poison, float %v413, i64 0
  %v415 = shufflevector <16 x float> %v414, <16 x float> poison, <16 x i32> zeroinitializer
  %v416 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v378)
  %v417 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v379)
  %v418 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v380)
  %v419 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v381)
  %v420 = fcmp olt <16 x float> %v416, splat (float 0x41C0000000000000)
  %v421 = fcmp olt <16 x float> %v417, splat (float 0x41C0000000000000)
  %v422 = fcmp olt <16 x float> %v418, splat (float 0x41C0000000000000)
  %v423 = fcmp olt <16 x float> %v419, splat (float 0x41C0000000000000)
  %v424 = select <16 x i1> %v420, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v425 = select <16 x i1> %v421, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v426 = select <16 x i1> %v422, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v427 = select <16 x i1> %v423, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v428 = fmul contract <16 x float> %v424, %v378
  %v429 = fmul contract <16 x float> %v425, %v379
  %v430 = fmul contract <16 x float> %v426, %v380
  %v431 = fmul contract <16 x float> %v427, %v381
  %v432 = fneg <16 x float> %v428
  %v433 = fneg <16 x float> %v429
  %v434 = fneg <16 x float> %v430
  %v435 = fneg <16 x float> %v431
  %v436 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v409, <16 x float> %v424, <16 x float> %v432)
  %v437 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v410, <16 x float> %v425, <16 x float> %v433)
  %v438 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v411, <16 x float> %v426, <16 x float> %v434)
  %v439 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v412, <16 x float> %v427, <16 x float> %v435)
  %v440 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v436, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v441 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v440, <16 x float> splat (float 0x3F83CEC460000000))
  %v442 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v441, <16 x float> %v440, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v443 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v442, <16 x float> %v440, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v444 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v443, <16 x float> %v440, <16 x float> splat (float 0x3FE62E4240000000))
  %v445 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v444, <16 x float> %v440, <16 x float> splat (float 0x3FF0000000000000))
  %v446 = fsub <16 x float> %v436, %v440
  %v447 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v445, <16 x float> %v446, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v448 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v437, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v449 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v448, <16 x float> splat (float 0x3F83CEC460000000))
  %v450 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v449, <16 x float> %v448, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v451 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v450, <16 x float> %v448, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v452 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v451, <16 x float> %v448, <16 x float> splat (float 0x3FE62E4240000000))
  %v453 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v452, <16 x float> %v448, <16 x float> splat (float 0x3FF0000000000000))
  %v454 = fsub <16 x float> %v437, %v448
  %v455 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v453, <16 x float> %v454, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v456 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v438, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v457 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v456, <16 x float> splat (float 0x3F83CEC460000000))
  %v458 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v457, <16 x float> %v456, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v459 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v458, <16 x float> %v456, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v460 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v459, <16 x float> %v456, <16 x float> splat (float 0x3FE62E4240000000))
  %v461 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v460, <16 x float> %v456, <16 x float> splat (float 0x3FF0000000000000))
  %v462 = fsub <16 x float> %v438, %v456
  %v463 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v461, <16 x float> %v462, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v464 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v439, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v465 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v464, <16 x float> splat (float 0x3F83CEC460000000))
  %v466 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v465, <16 x float> %v464, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v467 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v466, <16 x float> %v464, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v468 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v467, <16 x float> %v464, <16 x float> splat (float 0x3FE62E4240000000))
  %v469 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v468, <16 x float> %v464, <16 x float> splat (float 0x3FF0000000000000))
  %v470 = fsub <16 x float> %v439, %v464
  %v471 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v469, <16 x float> %v470, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v472 = fmul contract <16 x float> %v447, %v415
  %v473 = fmul contract <16 x float> %v455, %v415
  %v474 = fmul contract <16 x float> %v463, %v415
  %v475 = fmul contract <16 x float> %v471, %v415
  %v476 = fadd contract <16 x float> %v382, %v472
  %v477 = fadd contract <16 x float> %v383, %v473
  %v478 = fadd contract <16 x float> %v384, %v474
  %v479 = fadd contract <16 x float> %v385, %v475
  %v480 = fadd contract <16 x float> %v386, %v447
  %v481 = fadd contract <16 x float> %v387, %v455
  %v482 = fadd contract <16 x float> %v388, %v463
  %v483 = fadd contract <16 x float> %v389, %v471
  %v484 = getelementptr i8, ptr %v401, i64 4
  %v485 = load float, ptr %v484, align 1, !invariant.load !0
  %v486 = insertelement <16 x float> poison, float %v485, i64 0
  %v487 = shufflevector <16 x float> %v486, <16 x float> poison, <16 x i32> zeroinitializer
  %v488 = fmul contract <16 x float> %v447, %v487
  %v489 = fmul contract <16 x float> %v455, %v487
  %v490 = fmul contract <16 x float> %v463, %v487
  %v491 = fmul contract <16 x float> %v471, %v487
  %v492 = fadd contract <16 x float> %v390, %v488
  %v493 = fadd contract <16 x float> %v391, %v489
  %v494 = fadd contract <16 x float> %v392, %v490
  %v495 = fadd contract <16 x float> %v393, %v491
  %v496 = getelementptr i8, ptr %v401, i64 8
  %v497 = load float, ptr %v496, align 1, !invariant.load !0
  %v498 = insertelement <16 x float> poison, float %v497, i64 0
  %v499 = shufflevector <16 x float> %v498, <16 x float> poison, <16 x i32> zeroinitializer
  %v500 = fmul contract <16 x float> %v447, %v499
  %v501 = fmul contract <16 x float> %v455, %v499
  %v502 = fmul contract <16 x float> %v463, %v499
  %v503 = fmul contract <16 x float> %v471, %v499
  %v504 = fadd contract <16 x float> %v394, %v500
  %v505 = fadd contract <16 x float> %v395, %v501
  %v506 = fadd contract <16 x float> %v396, %v502
  %v507 = fadd contract <16 x float> %v397, %v503
  %v508 = add nsw i64 %v377, 1
  %v509 = icmp slt i64 %v508, %v243
  br i1 %v509, label %column375, label %column_done376
column_done376:
  %v510 = fcmp ogt <16 x float> %v378, %v201
  %v511 = select <16 x i1> %v510, <16 x float> %v378, <16 x float> %v201
  %v512 = fcmp ogt <16 x float> %v379, %v202
  %v513 = select <16 x i1> %v512, <16 x float> %v379, <16 x float> %v202
  %v514 = fcmp ogt <16 x float> %v380, %v203
  %v515 = select <16 x i1> %v514, <16 x float> %v380, <16 x float> %v203
  %v516 = fcmp ogt <16 x float> %v381, %v204
  %v517 = select <16 x i1> %v516, <16 x float> %v381, <16 x float> %v204
  %v518 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v511)
  %v519 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v513)
  %v520 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v515)
  %v521 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v517)
  %v522 = fcmp olt <16 x float> %v518, splat (float 0x41C0000000000000)
  %v523 = fcmp olt <16 x float> %v519, splat (float 0x41C0000000000000)
  %v524 = fcmp olt <16 x float> %v520, splat (float 0x41C0000000000000)
  %v525 = fcmp olt <16 x float> %v521, splat (float 0x41C0000000000000)
  %v526 = select <16 x i1> %v522, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v527 = select <16 x i1> %v523, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v528 = select <16 x i1> %v524, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v529 = select <16 x i1> %v525, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v530 = fmul contract <16 x float> %v526, %v511
  %v531 = fmul contract <16 x float> %v527, %v513
  %v532 = fmul contract <16 x float> %v528, %v515
  %v533 = fmul contract <16 x float> %v529, %v517
  %v534 = fneg <16 x float> %v530
  %v535 = fneg <16 x float> %v531
  %v536 = fneg <16 x float> %v532
  %v537 = fneg <16 x float> %v533
  %v538 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v201, <16 x float> %v526, <16 x float> %v534)
  %v539 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v202, <16 x float> %v527, <16 x float> %v535)
  %v540 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v203, <16 x float> %v528, <16 x float> %v536)
  %v541 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v204, <16 x float> %v529, <16 x float> %v537)
  %v542 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v201)
  %v543 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v202)
  %v544 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v203)
  %v545 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v204)
  %v546 = fcmp olt <16 x float> %v542, splat (float 0x41C0000000000000)
  %v547 = fcmp olt <16 x float> %v543, splat (float 0x41C0000000000000)
  %v548 = fcmp olt <16 x float> %v544, splat (float 0x41C0000000000000)
  %v549 = fcmp olt <16 x float> %v545, splat (float 0x41C0000000000000)
  %v550 = select <16 x i1> %v546, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v551 = select <16 x i1> %v547, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v552 = select <16 x i1> %v548, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v553 = select <16 x i1> %v549, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v554 = fmul contract <16 x float> %v550, %v201
  %v555 = fmul contract <16 x float> %v551, %v202
  %v556 = fmul contract <16 x float> %v552, %v203
  %v557 = fmul contract <16 x float> %v553, %v204
  %v558 = fneg <16 x float> %v554
  %v559 = fneg <16 x float> %v555
  %v560 = fneg <16 x float> %v556
  %v561 = fneg <16 x float> %v557
  %v562 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v201, <16 x float> %v550, <16 x float> %v558)
  %v563 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v202, <16 x float> %v551, <16 x float> %v559)
  %v564 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v203, <16 x float> %v552, <16 x float> %v560)
  %v565 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v204, <16 x float> %v553, <16 x float> %v561)
  %v566 = fsub contract <16 x float> %v538, %v562
  %v567 = fsub contract <16 x float> %v539, %v563
  %v568 = fsub contract <16 x float> %v540, %v564
  %v569 = fsub contract <16 x float> %v541, %v565
  %v570 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v566, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v571 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v570, <16 x float> splat (float 0x3F83CEC460000000))
  %v572 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v571, <16 x float> %v570, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v573 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v572, <16 x float> %v570, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v574 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v573, <16 x float> %v570, <16 x float> splat (float 0x3FE62E4240000000))
  %v575 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v574, <16 x float> %v570, <16 x float> splat (float 0x3FF0000000000000))
  %v576 = fsub <16 x float> %v566, %v570
  %v577 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v575, <16 x float> %v576, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v578 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v567, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v579 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v578, <16 x float> splat (float 0x3F83CEC460000000))
  %v580 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v579, <16 x float> %v578, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v581 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v580, <16 x float> %v578, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v582 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v581, <16 x float> %v578, <16 x float> splat (float 0x3FE62E4240000000))
  %v583 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v582, <16 x float> %v578, <16 x float> splat (float 0x3FF0000000000000))
  %v584 = fsub <16 x float> %v567, %v578
  %v585 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v583, <16 x float> %v584, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v586 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v568, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v587 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v586, <16 x float> splat (float 0x3F83CEC460000000))
  %v588 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v587, <16 x float> %v586, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v589 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v588, <16 x float> %v586, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v590 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v589, <16 x float> %v586, <16 x float> splat (float 0x3FE62E4240000000))
  %v591 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v590, <16 x float> %v586, <16 x float> splat (float 0x3FF0000000000000))
  %v592 = fsub <16 x float> %v568, %v586
  %v593 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v591, <16 x float> %v592, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v594 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v569, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v595 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v594, <16 x float> splat (float 0x3F83CEC460000000))
  %v596 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v595, <16 x float> %v594, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v597 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v596, <16 x float> %v594, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v598 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v597, <16 x float> %v594, <16 x float> splat (float 0x3FE62E4240000000))
  %v599 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v598, <16 x float> %v594, <16 x float> splat (float 0x3FF0000000000000))
  %v600 = fsub <16 x float> %v569, %v594
  %v601 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v599, <16 x float> %v600, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v602 = fmul contract <16 x float> %v205, %v577
  %v603 = fmul contract <16 x float> %v206, %v585
  %v604 = fmul contract <16 x float> %v207, %v593
  %v605 = fmul contract <16 x float> %v208, %v601
  %v606 = fmul contract <16 x float> %v209, %v577
  %v607 = fmul contract <16 x float> %v210, %v585
  %v608 = fmul contract <16 x float> %v211, %v593
  %v609 = fmul contract <16 x float> %v212, %v601
  %v610 = fmul contract <16 x float> %v213, %v577
  %v611 = fmul contract <16 x float> %v214, %v585
  %v612 = fmul contract <16 x float> %v215, %v593
  %v613 = fmul contract <16 x float> %v216, %v601
  %v614 = fmul contract <16 x float> %v217, %v577
  %v615 = fmul contract <16 x float> %v218, %v585
  %v616 = fmul contract <16 x float> %v219, %v593
  %v617 = fmul contract <16 x float> %v220, %v601
  %v618 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v378, <16 x float> %v526, <16 x float> %v534)
  %v619 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v379, <16 x float> %v527, <16 x float> %v535)
  %v620 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v380, <16 x float> %v528, <16 x float> %v536)
  %v621 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v381, <16 x float> %v529, <16 x float> %v537)
  %v622 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v378)
  %v623 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v379)
  %v624 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v380)
  %v625 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v381)
  %v626 = fcmp olt <16 x float> %v622, splat (float 0x41C0000000000000)
  %v627 = fcmp olt <16 x float> %v623, splat (float 0x41C0000000000000)
  %v628 = fcmp olt <16 x float> %v624, splat (float 0x41C0000000000000)
  %v629 = fcmp olt <16 x float> %v625, splat (float 0x41C0000000000000)
  %v630 = select <16 x i1> %v626, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v631 = select <16 x i1> %v627, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v632 = select <16 x i1> %v628, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v633 = select <16 x i1> %v629, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v634 = fmul contract <16 x float> %v630, %v378
  %v635 = fmul contract <16 x float> %v631, %v379
  %v636 = fmul contract <16 x float> %v632, %v380
  %v637 = fmul contract <16 x float> %v633, %v381
  %v638 = fneg <16 x float> %v634
  %v639 = fneg <16 x float> %v635
  %v640 = fneg <16 x float> %v636
  %v641 = fneg <16 x float> %v637
  %v642 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v378, <16 x float> %v630, <16 x float> %v638)
  %v643 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v379, <16 x float> %v631, <16 x float> %v639)
  %v644 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v380, <16 x float> %v632, <16 x float> %v640)
  %v645 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v381, <16 x float> %v633, <16 x float> %v641)
  %v646 = fsub contract <16 x float> %v618, %v642
  %v647 = fsub contract <16 x float> %v619, %v643
  %v648 = fsub contract <16 x float> %v620, %v644
  %v649 = fsub contract <16 x float> %v621, %v645
  %v650 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v646, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v651 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v650, <16 x float> splat (float 0x3F83CEC460000000))
  %v652 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v651, <16 x float> %v650, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v653 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v652, <16 x float> %v650, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v654 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v653, <16 x float> %v650, <16 x float> splat (float 0x3FE62E4240000000))
  %v655 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v654, <16 x float> %v650, <16 x float> splat (float 0x3FF0000000000000))
  %v656 = fsub <16 x float> %v646, %v650
  %v657 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v655, <16 x float> %v656, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v658 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v647, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v659 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v658, <16 x float> splat (float 0x3F83CEC460000000))
  %v660 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v659, <16 x float> %v658, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v661 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v660, <16 x float> %v658, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v662 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v661, <16 x float> %v658, <16 x float> splat (float 0x3FE62E4240000000))
  %v663 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v662, <16 x float> %v658, <16 x float> splat (float 0x3FF0000000000000))
  %v664 = fsub <16 x float> %v647, %v658
  %v665 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v663, <16 x float> %v664, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v666 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v648, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v667 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v666, <16 x float> splat (float 0x3F83CEC460000000))
  %v668 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v667, <16 x float> %v666, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v669 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v668, <16 x float> %v666, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v670 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v669, <16 x float> %v666, <16 x float> splat (float 0x3FE62E4240000000))
  %v671 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v670, <16 x float> %v666, <16 x float> splat (float 0x3FF0000000000000))
  %v672 = fsub <16 x float> %v648, %v666
  %v673 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v671, <16 x float> %v672, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v674 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v649, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v675 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v674, <16 x float> splat (float 0x3F83CEC460000000))
  %v676 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v675, <16 x float> %v674, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v677 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v676, <16 x float> %v674, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v678 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v677, <16 x float> %v674, <16 x float> splat (float 0x3FE62E4240000000))
  %v679 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v678, <16 x float> %v674, <16 x float> splat (float 0x3FF0000000000000))
  %v680 = fsub <16 x float> %v649, %v674
  %v681 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v679, <16 x float> %v680, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v682 = fmul contract <16 x float> %v476, %v657
  %v683 = fmul contract <16 x float> %v477, %v665
  %v684 = fmul contract <16 x float> %v478, %v673
  %v685 = fmul contract <16 x float> %v479, %v681
  %v686 = fmul contract <16 x float> %v480, %v657
  %v687 = fmul contract <16 x float> %v481, %v665
  %v688 = fmul contract <16 x float> %v482, %v673
  %v689 = fmul contract <16 x float> %v483, %v681
  %v690 = fmul contract <16 x float> splat (float 0x0000000000000000), %v657
  %v691 = fmul contract <16 x float> splat (float 0x0000000000000000), %v665
  %v692 = fmul contract <16 x float> splat (float 0x0000000000000000), %v673
  %v693 = fmul contract <16 x float> splat (float 0x0000000000000000), %v681
  %v694 = fadd contract <16 x float> %v610, %v690
  %v695 = fadd contract <16 x float> %v611, %v691
  %v696 = fadd contract <16 x float> %v612, %v692
  %v697 = fadd contract <16 x float> %v613, %v693
  %v698 = fadd contract <16 x float> %v614, %v690
  %v699 = fadd contract <16 x float> %v615, %v691
  %v700 = fadd contract <16 x float> %v616, %v692
  %v701 = fadd contract <16 x float> %v617, %v693
  %v702 = fsub contract <16 x float> %v682, %v694
  %v703 = fsub contract <16 x float> %v683, %v695
  %v704 = fsub contract <16 x float> %v684, %v696
  %v705 = fsub contract <16 x float> %v685, %v697
  %v706 = fadd contract <16 x float> %v602, %v702
  %v707 = fadd contract <16 x float> %v603, %v703
  %v708 = fadd contract <16 x float> %v604, %v704
  %v709 = fadd contract <16 x float> %v605, %v705
  %v710 = fsub contract <16 x float> %v706, %v602
  %v711 = fsub contract <16 x float> %v707, %v603
  %v712 = fsub contract <16 x float> %v708, %v604
  %v713 = fsub contract <16 x float> %v709, %v605
  %v714 = fsub contract <16 x float> %v710, %v702
  %v715 = fsub contract <16 x float> %v711, %v703
  %v716 = fsub contract <16 x float> %v712, %v704
  %v717 = fsub contract <16 x float> %v713, %v705
  %v718 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v706)
  %v719 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v707)
  %v720 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v708)
  %v721 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v709)
  %v722 = fcmp olt <16 x float> %v718, splat (float 0x7FF0000000000000)
  %v723 = fcmp olt <16 x float> %v719, splat (float 0x7FF0000000000000)
  %v724 = fcmp olt <16 x float> %v720, splat (float 0x7FF0000000000000)
  %v725 = fcmp olt <16 x float> %v721, splat (float 0x7FF0000000000000)
  %v726 = select <16 x i1> %v722, <16 x float> %v714, <16 x float> splat (float 0x0000000000000000)
  %v727 = select <16 x i1> %v723, <16 x float> %v715, <16 x float> splat (float 0x0000000000000000)
  %v728 = select <16 x i1> %v724, <16 x float> %v716, <16 x float> splat (float 0x0000000000000000)
  %v729 = select <16 x i1> %v725, <16 x float> %v717, <16 x float> splat (float 0x0000000000000000)
  %v730 = fsub contract <16 x float> %v686, %v698
  %v731 = fsub contract <16 x float> %v687, %v699
  %v732 = fsub contract <16 x float> %v688, %v700
  %v733 = fsub contract <16 x float> %v689, %v701
  %v734 = fadd contract <16 x float> %v606, %v730
  %v735 = fadd contract <16 x float> %v607, %v731
  %v736 = fadd contract <16 x float> %v608, %v732
  %v737 = fadd contract <16 x float> %v609, %v733
  %v738 = fsub contract <16 x float> %v734, %v606
  %v739 = fsub contract <16 x float> %v735, %v607
  %v740 = fsub contract <16 x float> %v736, %v608
  %v741 = fsub contract <16 x float> %v737, %v609
  %v742 = fsub contract <16 x float> %v738, %v730
  %v743 = fsub contract <16 x float> %v739, %v731
  %v744 = fsub contract <16 x float> %v740, %v732
  %v745 = fsub contract <16 x float> %v741, %v733
  %v746 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v734)
  %v747 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v735)
  %v748 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v736)
  %v749 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v737)
  %v750 = fcmp olt <16 x float> %v746, splat (float 0x7FF0000000000000)
  %v751 = fcmp olt <16 x float> %v747, splat (float 0x7FF0000000000000)
  %v752 = fcmp olt <16 x float> %v748, splat (float 0x7FF0000000000000)
  %v753 = fcmp olt <16 x float> %v749, splat (float 0x7FF0000000000000)
  %v754 = select <16 x i1> %v750, <16 x float> %v742, <16 x float> splat (float 0x0000000000000000)
  %v755 = select <16 x i1> %v751, <16 x float> %v743, <16 x float> splat (float 0x0000000000000000)
  %v756 = select <16 x i1> %v752, <16 x float> %v744, <16 x float> splat (float 0x0000000000000000)
  %v757 = select <16 x i1> %v753, <16 x float> %v745, <16 x float> splat (float 0x0000000000000000)
  %v758 = fmul contract <16 x float> %v221, %v577
  %v759 = fmul contract <16 x float> %v222, %v585
  %v760 = fmul contract <16 x float> %v223, %v593
  %v761 = fmul contract <16 x float> %v224, %v601
  %v762 = fmul contract <16 x float> %v225, %v577
  %v763 = fmul contract <16 x float> %v226, %v585
  %v764 = fmul contract <16 x float> %v227, %v593
  %v765 = fmul contract <16 x float> %v228, %v601
  %v766 = fmul contract <16 x float> %v492, %v657
  %v767 = fmul contract <16 x float> %v493, %v665
  %v768 = fmul contract <16 x float> %v494, %v673
  %v769 = fmul contract <16 x float> %v495, %v681
  %v770 = fadd contract <16 x float> %v762, %v690
  %v771 = fadd contract <16 x float> %v763, %v691
  %v772 = fadd contract <16 x float> %v764, %v692
  %v773 = fadd contract <16 x float> %v765, %v693
  %v774 = fsub contract <16 x float> %v766, %v770
  %v775 = fsub contract <16 x float> %v767, %v771
  %v776 = fsub contract <16 x float> %v768, %v772
  %v777 = fsub contract <16 x float> %v769, %v773
  %v778 = fadd contract <16 x float> %v758, %v774
  %v779 = fadd contract <16 x float> %v759, %v775
  %v780 = fadd contract <16 x float> %v760, %v776
  %v781 = fadd contract <16 x float> %v761, %v777
  %v782 = fsub contract <16 x float> %v778, %v758
  %v783 = fsub contract <16 x float> %v779, %v759
  %v784 = fsub contract <16 x float> %v780, %v760
  %v785 = fsub contract <16 x float> %v781, %v761
  %v786 = fsub contract <16 x float> %v782, %v774
  %v787 = fsub contract <16 x float> %v783, %v775
  %v788 = fsub contract <16 x float> %v784, %v776
  %v789 = fsub contract <16 x float> %v785, %v777
  %v790 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v778)
  %v791 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v779)
  %v792 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v780)
  %v793 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v781)
  %v794 = fcmp olt <16 x float> %v790, splat (float 0x7FF0000000000000)
  %v795 = fcmp olt <16 x float> %v791, splat (float 0x7FF0000000000000)
  %v796 = fcmp olt <16 x float> %v792, splat (float 0x7FF0000000000000)
  %v797 = fcmp olt <16 x float> %v793, splat (float 0x7FF0000000000000)
  %v798 = select <16 x i1> %v794, <16 x float> %v786, <16 x float> splat (float 0x0000000000000000)
  %v799 = select <16 x i1> %v795, <16 x float> %v787, <16 x float> splat (float 0x0000000000000000)
  %v800 = select <16 x i1> %v796, <16 x float> %v788, <16 x float> splat (float 0x0000000000000000)
  %v801 = select <16 x i1> %v797, <16 x float> %v789, <16 x float> splat (float 0x0000000000000000)
  %v802 = fmul contract <16 x float> %v229, %v577
  %v803 = fmul contract <16 x float> %v230, %v585
  %v804 = fmul contract <16 x float> %v231, %v593
  %v805 = fmul contract <16 x float> %v232, %v601
  %v806 = fmul contract <16 x float> %v233, %v577
  %v807 = fmul contract <16 x float> %v234, %v585
  %v808 = fmul contract <16 x float> %v235, %v593
  %v809 = fmul contract <16 x float> %v236, %v601
  %v810 = fmul contract <16 x float> %v504, %v657
  %v811 = fmul contract <16 x float> %v505, %v665
  %v812 = fmul contract <16 x float> %v506, %v673
  %v813 = fmul contract <16 x float> %v507, %v681
  %v814 = fadd contract <16 x float> %v806, %v690
  %v815 = fadd contract <16 x float> %v807, %v691
  %v816 = fadd contract <16 x float> %v808, %v692
  %v817 = fadd contract <16 x float> %v809, %v693
  %v818 = fsub contract <16 x float> %v810, %v814
  %v819 = fsub contract <16 x float> %v811, %v815
  %v820 = fsub contract <16 x float> %v812, %v816
  %v821 = fsub contract <16 x float> %v813, %v817
  %v822 = fadd contract <16 x float> %v802, %v818
  %v823 = fadd contract <16 x float> %v803, %v819
  %v824 = fadd contract <16 x float> %v804, %v820
  %v825 = fadd contract <16 x float> %v805, %v821
  %v826 = fsub contract <16 x float> %v822, %v802
  %v827 = fsub contract <16 x float> %v823, %v803
  %v828 = fsub contract <16 x float> %v824, %v804
  %v829 = fsub contract <16 x float> %v825, %v805
  %v830 = fsub contract <16 x float> %v826, %v818
  %v831 = fsub contract <16 x float> %v827, %v819
  %v832 = fsub contract <16 x float> %v828, %v820
  %v833 = fsub contract <16 x float> %v829, %v821
  %v834 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v822)
  %v835 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v823)
  %v836 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v824)
  %v837 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v825)
  %v838 = fcmp olt <16 x float> %v834, splat (float 0x7FF0000000000000)
  %v839 = fcmp olt <16 x float> %v835, splat (float 0x7FF0000000000000)
  %v840 = fcmp olt <16 x float> %v836, splat (float 0x7FF0000000000000)
  %v841 = fcmp olt <16 x float> %v837, splat (float 0x7FF0000000000000)
  %v842 = select <16 x i1> %v838, <16 x float> %v830, <16 x float> splat (float 0x0000000000000000)
  %v843 = select <16 x i1> %v839, <16 x float> %v831, <16 x float> splat (float 0x0000000000000000)
  %v844 = select <16 x i1> %v840, <16 x float> %v832, <16 x float> splat (float 0x0000000000000000)
  %v845 = select <16 x i1> %v841, <16 x float> %v833, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head149, !llvm.loop !3
interval_end151:
  %v846 = add nsw i64 %v157, 1
  br label %interval_head147, !llvm.loop !4
columns_done152:
  %v847 = fdiv <16 x float> %v162, %v166
  %v848 = fdiv <16 x float> %v163, %v167
  %v849 = fdiv <16 x float> %v164, %v168
  %v850 = fdiv <16 x float> %v165, %v169
  %v851 = getelementptr i8, ptr %scratch, i64 33280
  %v852 = getelementptr i8, ptr %v851, i64 64
  %v853 = getelementptr i8, ptr %v851, i64 128
  %v854 = getelementptr i8, ptr %v851, i64 192
  store <16 x float> %v847, ptr %v851, align 64
  store <16 x float> %v848, ptr %v852, align 64
  store <16 x float> %v849, ptr %v853, align 64
  store <16 x float> %v850, ptr %v854, align 64
  %v855 = fdiv <16 x float> %v178, %v166
  %v856 = fdiv <16 x float> %v179, %v167
  %v857 = fdiv <16 x float> %v180, %v168
  %v858 = fdiv <16 x float> %v181, %v169
  %v859 = getelementptr i8, ptr %scratch, i64 33536
  %v860 = getelementptr i8, ptr %v859, i64 64
  %v861 = getelementptr i8, ptr %v859, i64 128
  %v862 = getelementptr i8, ptr %v859, i64 192
  store <16 x float> %v855, ptr %v859, align 64
  store <16 x float> %v856, ptr %v860, align 64
  store <16 x float> %v857, ptr %v861, align 64
  store <16 x float> %v858, ptr %v862, align 64
  %v863 = fdiv <16 x float> %v186, %v166
  %v864 = fdiv <16 x float> %v187, %v167
  %v865 = fdiv <16 x float> %v188, %v168
  %v866 = fdiv <16 x float> %v189, %v169
  %v867 = getelementptr i8, ptr %scratch, i64 33792
  %v868 = getelementptr i8, ptr %v867, i64 64
  %v869 = getelementptr i8, ptr %v867, i64 128
  %v870 = getelementptr i8, ptr %v867, i64 192
  store <16 x float> %v863, ptr %v867, align 64
  store <16 x float> %v864, ptr %v868, align 64
  store <16 x float> %v865, ptr %v869, align 64
  store <16 x float> %v866, ptr %v870, align 64
  %v871 = add nsw i64 %v73, 64
  %v872 = icmp sle i64 %v871, %v69
  %v873 = icmp eq i64 %v9, 12
  %v874 = and i1 %v872, %v873
  br i1 %v874, label %whole_tile875, label %part876
whole_tile875:
  %v878 = mul nsw i64 %v73, 12
  %v879 = getelementptr i8, ptr %v46, i64 %v878
  %v880 = getelementptr i8, ptr %scratch, i64 33280
  %v881 = load <16 x float>, ptr %v880, align 64
  %v882 = getelementptr i8, ptr %scratch, i64 33536
  %v883 = load <16 x float>, ptr %v882, align 64
  %v884 = shufflevector <16 x float> %v881, <16 x float> %v883, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v885 = getelementptr i8, ptr %scratch, i64 33792
  %v886 = load <16 x float>, ptr %v885, align 64
  %v887 = shufflevector <16 x float> %v886, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v888 = shufflevector <32 x float> %v884, <32 x float> %v887, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v889 = shufflevector <48 x float> %v888, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  store <48 x float> %v889, ptr %v879, align 1
  %v890 = getelementptr i8, ptr %scratch, i64 33344
  %v891 = load <16 x float>, ptr %v890, align 64
  %v892 = getelementptr i8, ptr %scratch, i64 33600
  %v893 = load <16 x float>, ptr %v892, align 64
  %v894 = shufflevector <16 x float> %v891, <16 x float> %v893, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v895 = getelementptr i8, ptr %scratch, i64 33856
  %v896 = load <16 x float>, ptr %v895, align 64
  %v897 = shufflevector <16 x float> %v896, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v898 = shufflevector <32 x float> %v894, <32 x float> %v897, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v899 = shufflevector <48 x float> %v898, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v900 = getelementptr i8, ptr %v879, i64 192
  store <48 x float> %v899, ptr %v900, align 1
  %v901 = getelementptr i8, ptr %scratch, i64 33408
  %v902 = load <16 x float>, ptr %v901, align 64
  %v903 = getelementptr i8, ptr %scratch, i64 33664
  %v904 = load <16 x float>, ptr %v903, align 64
  %v905 = shufflevector <16 x float> %v902, <16 x float> %v904, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v906 = getelementptr i8, ptr %scratch, i64 33920
  %v907 = load <16 x float>, ptr %v906, align 64
  %v908 = shufflevector <16 x float> %v907, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v909 = shufflevector <32 x float> %v905, <32 x float> %v908, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v910 = shufflevector <48 x float> %v909, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v911 = getelementptr i8, ptr %v879, i64 384
  store <48 x float> %v910, ptr %v911, align 1
  %v912 = getelementptr i8, ptr %scratch, i64 33472
  %v913 = load <16 x float>, ptr %v912, align 64
  %v914 = getelementptr i8, ptr %scratch, i64 33728
  %v915 = load <16 x float>, ptr %v914, align 64
  %v916 = shufflevector <16 x float> %v913, <16 x float> %v915, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v917 = getelementptr i8, ptr %scratch, i64 33984
  %v918 = load <16 x float>, ptr %v917, align 64
  %v919 = shufflevector <16 x float> %v918, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v920 = shufflevector <32 x float> %v916, <32 x float> %v919, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v921 = shufflevector <48 x float> %v920, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v922 = getelementptr i8, ptr %v879, i64 576
  store <48 x float> %v921, ptr %v922, align 1
  br label %moved877
part876:
  %v923 = sub nsw i64 %v69, %v73
  %v924 = icmp slt i64 64, %v923
  %v925 = select i1 %v924, i64 64, i64 %v923
  br label %scatter_head926
scatter_head926:
  %v929 = phi i64 [ 0, %part876 ], [ %v949, %scatter927 ]
  %v930 = icmp slt i64 %v929, %v925
  br i1 %v930, label %scatter927, label %scatter_done928
scatter927:
  %v931 = add nsw i64 %v73, %v929
  %v932 = mul nsw i64 %v931, %v9
  %v933 = getelementptr i8, ptr %v46, i64 %v932
  %v934 = getelementptr i8, ptr %scratch, i64 33280
  %v935 = getelementptr float, ptr %v934, i64 %v929
  %v936 = load float, ptr %v935
  store float %v936, ptr %v933, align 1
  %v937 = getelementptr i8, ptr %scratch, i64 33280
  %v938 = getelementptr i8, ptr %v937, i64 256
  %v939 = getelementptr float, ptr %v938, i64 %v929
  %v940 = load float, ptr %v939
  %v941 = mul nsw i64 1, %v11
  %v942 = getelementptr i8, ptr %v933, i64 %v941
  store float %v940, ptr %v942, align 1
  %v943 = getelementptr i8, ptr %scratch, i64 33280
  %v944 = getelementptr i8, ptr %v943, i64 512
  %v945 = getelementptr float, ptr %v944, i64 %v929
  %v946 = load float, ptr %v945
  %v947 = mul nsw i64 2, %v11
  %v948 = getelementptr i8, ptr %v933, i64 %v947
  store float %v946, ptr %v948, align 1
  %v949 = add nsw i64 %v929, 1
  br label %scatter_head926, !llvm.loop !5
scatter_done928:
  br label %moved877
moved877:
  %v950 = add nsw i64 %v73, 64
  br label %rows_head70, !llvm.loop !6
rows_done72:
  br label %take33
done35:
  ret void
}

!2 = distinct !{!2, !{!"llvm.loop.unroll.disable"}}
!3 = distinct !{!3, !{!"llvm.loop.unroll.disable"}}
!4 = distinct !{!4, !{!"llvm.loop.unroll.disable"}}
!5 = distinct !{!5, !{!"llvm.loop.unroll.disable"}}
!6 = distinct !{!6, !{!"llvm.loop.unroll.disable"}}
declare float @llvm.fabs.f32(float)
declare float @llvm.fma.f32(float, float, float)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)

attributes #0 = { nounwind }
!0 = !{}
