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
  %v65 = phi i64 [ %v59, %work34 ], [ %v969, %moved893 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  %v68 = add nsw i64 %v65, 64
  %v69 = icmp sle i64 %v68, %v61
  %v70 = icmp eq i64 %v15, 8
  %v71 = and i1 %v69, %v70
  br i1 %v71, label %whole_tile72, label %part73
whole_tile72:
  %v75 = mul nsw i64 %v65, 8
  %v76 = getelementptr i8, ptr %v50, i64 %v75
  %v77 = getelementptr i8, ptr %v76, i64 2048
  call void @llvm.prefetch.p0(ptr %v77, i32 0, i32 3, i32 1)
  %v78 = getelementptr i8, ptr %v76, i64 2112
  call void @llvm.prefetch.p0(ptr %v78, i32 0, i32 3, i32 1)
  %v79 = getelementptr i8, ptr %v76, i64 2176
  call void @llvm.prefetch.p0(ptr %v79, i32 0, i32 3, i32 1)
  %v80 = getelementptr i8, ptr %v76, i64 2240
  call void @llvm.prefetch.p0(ptr %v80, i32 0, i32 3, i32 1)
  %v81 = getelementptr i8, ptr %v76, i64 2304
  call void @llvm.prefetch.p0(ptr %v81, i32 0, i32 3, i32 1)
  %v82 = getelementptr i8, ptr %v76, i64 2368
  call void @llvm.prefetch.p0(ptr %v82, i32 0, i32 3, i32 1)
  %v83 = getelementptr i8, ptr %v76, i64 2432
  call void @llvm.prefetch.p0(ptr %v83, i32 0, i32 3, i32 1)
  %v84 = getelementptr i8, ptr %v76, i64 2496
  call void @llvm.prefetch.p0(ptr %v84, i32 0, i32 3, i32 1)
  %v85 = load <32 x float>, ptr %v76, align 1, !invariant.load !0
  %v86 = shufflevector <32 x float> %v85, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  store <16 x float> %v86, ptr %scratch, align 4
  %v87 = shufflevector <32 x float> %v85, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v88 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v87, ptr %v88, align 4
  %v89 = getelementptr i8, ptr %v76, i64 128
  %v90 = load <32 x float>, ptr %v89, align 1, !invariant.load !0
  %v91 = shufflevector <32 x float> %v90, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v92 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v91, ptr %v92, align 4
  %v93 = shufflevector <32 x float> %v90, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v94 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v93, ptr %v94, align 4
  %v95 = getelementptr i8, ptr %v76, i64 256
  %v96 = load <32 x float>, ptr %v95, align 1, !invariant.load !0
  %v97 = shufflevector <32 x float> %v96, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v98 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v97, ptr %v98, align 4
  %v99 = shufflevector <32 x float> %v96, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v100 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v99, ptr %v100, align 4
  %v101 = getelementptr i8, ptr %v76, i64 384
  %v102 = load <32 x float>, ptr %v101, align 1, !invariant.load !0
  %v103 = shufflevector <32 x float> %v102, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v104 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v103, ptr %v104, align 4
  %v105 = shufflevector <32 x float> %v102, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v106 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v105, ptr %v106, align 4
  br label %moved74
part73:
  br label %gather_head107
gather_head107:
  %v110 = phi i64 [ 0, %part73 ], [ %v123, %gather108 ]
  %v111 = icmp slt i64 %v110, 64
  br i1 %v111, label %gather108, label %gather_done109
gather108:
  %v112 = add nsw i64 %v65, %v110
  %v113 = icmp slt i64 %v112, %v67
  %v114 = select i1 %v113, i64 %v112, i64 %v67
  %v115 = mul nsw i64 %v114, %v15
  %v116 = getelementptr i8, ptr %v50, i64 %v115
  %v117 = load float, ptr %v116, align 1, !invariant.load !0
  %v118 = getelementptr float, ptr %scratch, i64 %v110
  store float %v117, ptr %v118
  %v119 = getelementptr i8, ptr %v116, i64 4
  %v120 = load float, ptr %v119, align 1, !invariant.load !0
  %v121 = getelementptr i8, ptr %scratch, i64 256
  %v122 = getelementptr float, ptr %v121, i64 %v110
  store float %v120, ptr %v122
  %v123 = add nsw i64 %v110, 1
  br label %gather_head107
gather_done109:
  br label %moved74
moved74:
  %v124 = getelementptr i8, ptr %scratch, i64 64
  %v125 = getelementptr i8, ptr %scratch, i64 128
  %v126 = getelementptr i8, ptr %scratch, i64 192
  %v127 = load <16 x float>, ptr %scratch, align 64
  %v128 = load <16 x float>, ptr %v124, align 64
  %v129 = load <16 x float>, ptr %v125, align 64
  %v130 = load <16 x float>, ptr %v126, align 64
  %v131 = getelementptr i8, ptr %scratch, i64 256
  %v132 = getelementptr i8, ptr %v131, i64 64
  %v133 = getelementptr i8, ptr %v131, i64 128
  %v134 = getelementptr i8, ptr %v131, i64 192
  %v135 = load <16 x float>, ptr %v131, align 64
  %v136 = load <16 x float>, ptr %v132, align 64
  %v137 = load <16 x float>, ptr %v133, align 64
  %v138 = load <16 x float>, ptr %v134, align 64
  %v145 = getelementptr i64, ptr %v42, i64 2
  %v146 = load i64, ptr %v145, align 8, !invariant.load !0
  %v147 = getelementptr i64, ptr %v42, i64 3
  %v148 = load i64, ptr %v147, align 8, !invariant.load !0
  br label %interval_head139
interval_head139:
  %v149 = phi i64 [ %v146, %moved74 ], [ %v846, %interval_end143 ]
  %v150 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved74 ], [ %v193, %interval_end143 ]
  %v151 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved74 ], [ %v194, %interval_end143 ]
  %v152 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved74 ], [ %v195, %interval_end143 ]
  %v153 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved74 ], [ %v196, %interval_end143 ]
  %v154 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v197, %interval_end143 ]
  %v155 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v198, %interval_end143 ]
  %v156 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v199, %interval_end143 ]
  %v157 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v200, %interval_end143 ]
  %v158 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v201, %interval_end143 ]
  %v159 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v202, %interval_end143 ]
  %v160 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v203, %interval_end143 ]
  %v161 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v204, %interval_end143 ]
  %v162 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v205, %interval_end143 ]
  %v163 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v206, %interval_end143 ]
  %v164 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v207, %interval_end143 ]
  %v165 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v208, %interval_end143 ]
  %v166 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v209, %interval_end143 ]
  %v167 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v210, %interval_end143 ]
  %v168 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v211, %interval_end143 ]
  %v169 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v212, %interval_end143 ]
  %v170 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v213, %interval_end143 ]
  %v171 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v214, %interval_end143 ]
  %v172 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v215, %interval_end143 ]
  %v173 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v216, %interval_end143 ]
  %v174 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v217, %interval_end143 ]
  %v175 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v218, %interval_end143 ]
  %v176 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v219, %interval_end143 ]
  %v177 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v220, %interval_end143 ]
  %v178 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v221, %interval_end143 ]
  %v179 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v222, %interval_end143 ]
  %v180 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v223, %interval_end143 ]
  %v181 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v224, %interval_end143 ]
  %v182 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v225, %interval_end143 ]
  %v183 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v226, %interval_end143 ]
  %v184 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v227, %interval_end143 ]
  %v185 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v228, %interval_end143 ]
  %v186 = icmp slt i64 %v149, %v148
  br i1 %v186, label %interval140, label %columns_done144
interval140:
  %v187 = mul nsw i64 %v149, 16
  %v188 = getelementptr i8, ptr %v30, i64 %v187
  %v189 = load i64, ptr %v188, align 8, !invariant.load !0
  %v190 = getelementptr i64, ptr %v188, i64 1
  %v191 = load i64, ptr %v190, align 8, !invariant.load !0
  br label %chunk_head141
chunk_head141:
  %v192 = phi i64 [ %v189, %interval140 ], [ %v233, %column_done380 ]
  %v193 = phi <16 x float> [ %v150, %interval140 ], [ %v531, %column_done380 ]
  %v194 = phi <16 x float> [ %v151, %interval140 ], [ %v533, %column_done380 ]
  %v195 = phi <16 x float> [ %v152, %interval140 ], [ %v535, %column_done380 ]
  %v196 = phi <16 x float> [ %v153, %interval140 ], [ %v537, %column_done380 ]
  %v197 = phi <16 x float> [ %v154, %interval140 ], [ %v706, %column_done380 ]
  %v198 = phi <16 x float> [ %v155, %interval140 ], [ %v707, %column_done380 ]
  %v199 = phi <16 x float> [ %v156, %interval140 ], [ %v708, %column_done380 ]
  %v200 = phi <16 x float> [ %v157, %interval140 ], [ %v709, %column_done380 ]
  %v201 = phi <16 x float> [ %v158, %interval140 ], [ %v734, %column_done380 ]
  %v202 = phi <16 x float> [ %v159, %interval140 ], [ %v735, %column_done380 ]
  %v203 = phi <16 x float> [ %v160, %interval140 ], [ %v736, %column_done380 ]
  %v204 = phi <16 x float> [ %v161, %interval140 ], [ %v737, %column_done380 ]
  %v205 = phi <16 x float> [ %v162, %interval140 ], [ %v726, %column_done380 ]
  %v206 = phi <16 x float> [ %v163, %interval140 ], [ %v727, %column_done380 ]
  %v207 = phi <16 x float> [ %v164, %interval140 ], [ %v728, %column_done380 ]
  %v208 = phi <16 x float> [ %v165, %interval140 ], [ %v729, %column_done380 ]
  %v209 = phi <16 x float> [ %v166, %interval140 ], [ %v754, %column_done380 ]
  %v210 = phi <16 x float> [ %v167, %interval140 ], [ %v755, %column_done380 ]
  %v211 = phi <16 x float> [ %v168, %interval140 ], [ %v756, %column_done380 ]
  %v212 = phi <16 x float> [ %v169, %interval140 ], [ %v757, %column_done380 ]
  %v213 = phi <16 x float> [ %v170, %interval140 ], [ %v778, %column_done380 ]
  %v214 = phi <16 x float> [ %v171, %interval140 ], [ %v779, %column_done380 ]
  %v215 = phi <16 x float> [ %v172, %interval140 ], [ %v780, %column_done380 ]
  %v216 = phi <16 x float> [ %v173, %interval140 ], [ %v781, %column_done380 ]
  %v217 = phi <16 x float> [ %v174, %interval140 ], [ %v798, %column_done380 ]
  %v218 = phi <16 x float> [ %v175, %interval140 ], [ %v799, %column_done380 ]
  %v219 = phi <16 x float> [ %v176, %interval140 ], [ %v800, %column_done380 ]
  %v220 = phi <16 x float> [ %v177, %interval140 ], [ %v801, %column_done380 ]
  %v221 = phi <16 x float> [ %v178, %interval140 ], [ %v822, %column_done380 ]
  %v222 = phi <16 x float> [ %v179, %interval140 ], [ %v823, %column_done380 ]
  %v223 = phi <16 x float> [ %v180, %interval140 ], [ %v824, %column_done380 ]
  %v224 = phi <16 x float> [ %v181, %interval140 ], [ %v825, %column_done380 ]
  %v225 = phi <16 x float> [ %v182, %interval140 ], [ %v842, %column_done380 ]
  %v226 = phi <16 x float> [ %v183, %interval140 ], [ %v843, %column_done380 ]
  %v227 = phi <16 x float> [ %v184, %interval140 ], [ %v844, %column_done380 ]
  %v228 = phi <16 x float> [ %v185, %interval140 ], [ %v845, %column_done380 ]
  %v229 = icmp slt i64 %v192, %v191
  %v230 = load volatile i64, ptr %v32, align 8
  %v231 = icmp eq i64 %v230, 0
  %v232 = and i1 %v229, %v231
  br i1 %v232, label %chunk142, label %interval_end143
chunk142:
  %v233 = add nsw i64 %v192, 128
  %v234 = icmp slt i64 %v233, %v191
  %v235 = select i1 %v234, i64 %v233, i64 %v191
  br label %column236
column236:
  %v238 = phi i64 [ %v192, %chunk142 ], [ %v285, %column236 ]
  %v239 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk142 ], [ %v278, %column236 ]
  %v240 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk142 ], [ %v280, %column236 ]
  %v241 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk142 ], [ %v282, %column236 ]
  %v242 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk142 ], [ %v284, %column236 ]
  %v243 = mul nsw i64 %v238, %v21
  %v244 = getelementptr i8, ptr %v54, i64 %v243
  %v245 = mul nsw i64 %v238, %v27
  %v246 = getelementptr i8, ptr %v58, i64 %v245
  %v247 = load float, ptr %v244, align 1, !invariant.load !0
  %v248 = insertelement <16 x float> poison, float %v247, i64 0
  %v249 = shufflevector <16 x float> %v248, <16 x float> poison, <16 x i32> zeroinitializer
  %v250 = fmul contract <16 x float> %v127, %v249
  %v251 = fmul contract <16 x float> %v128, %v249
  %v252 = fmul contract <16 x float> %v129, %v249
  %v253 = fmul contract <16 x float> %v130, %v249
  %v254 = fadd contract <16 x float> splat (float 0x8000000000000000), %v250
  %v255 = fadd contract <16 x float> splat (float 0x8000000000000000), %v251
  %v256 = fadd contract <16 x float> splat (float 0x8000000000000000), %v252
  %v257 = fadd contract <16 x float> splat (float 0x8000000000000000), %v253
  %v258 = getelementptr i8, ptr %v244, i64 4
  %v259 = load float, ptr %v258, align 1, !invariant.load !0
  %v260 = insertelement <16 x float> poison, float %v259, i64 0
  %v261 = shufflevector <16 x float> %v260, <16 x float> poison, <16 x i32> zeroinitializer
  %v262 = fmul contract <16 x float> %v135, %v261
  %v263 = fmul contract <16 x float> %v136, %v261
  %v264 = fmul contract <16 x float> %v137, %v261
  %v265 = fmul contract <16 x float> %v138, %v261
  %v266 = fadd contract <16 x float> %v254, %v262
  %v267 = fadd contract <16 x float> %v255, %v263
  %v268 = fadd contract <16 x float> %v256, %v264
  %v269 = fadd contract <16 x float> %v257, %v265
  %v270 = sub nsw i64 %v238, %v192
  %v271 = getelementptr i8, ptr %scratch, i64 512
  %v272 = mul nsw i64 %v270, 256
  %v273 = getelementptr i8, ptr %v271, i64 %v272
  %v274 = getelementptr i8, ptr %v273, i64 64
  %v275 = getelementptr i8, ptr %v273, i64 128
  %v276 = getelementptr i8, ptr %v273, i64 192
  store <16 x float> %v266, ptr %v273, align 64
  store <16 x float> %v267, ptr %v274, align 64
  store <16 x float> %v268, ptr %v275, align 64
  store <16 x float> %v269, ptr %v276, align 64
  %v277 = fcmp ogt <16 x float> %v266, %v239
  %v278 = select <16 x i1> %v277, <16 x float> %v266, <16 x float> %v239
  %v279 = fcmp ogt <16 x float> %v267, %v240
  %v280 = select <16 x i1> %v279, <16 x float> %v267, <16 x float> %v240
  %v281 = fcmp ogt <16 x float> %v268, %v241
  %v282 = select <16 x i1> %v281, <16 x float> %v268, <16 x float> %v241
  %v283 = fcmp ogt <16 x float> %v269, %v242
  %v284 = select <16 x i1> %v283, <16 x float> %v269, <16 x float> %v242
  %v285 = add nsw i64 %v238, 1
  %v286 = icmp slt i64 %v285, %v235
  br i1 %v286, label %column236, label %column_done237
column_done237:
  %v287 = fcmp ogt <16 x float> %v278, splat (float 0xFFF0000000000000)
  %v288 = select <16 x i1> %v287, <16 x float> %v278, <16 x float> splat (float 0xFFF0000000000000)
  %v289 = fcmp ogt <16 x float> %v280, splat (float 0xFFF0000000000000)
  %v290 = select <16 x i1> %v289, <16 x float> %v280, <16 x float> splat (float 0xFFF0000000000000)
  %v291 = fcmp ogt <16 x float> %v282, splat (float 0xFFF0000000000000)
  %v292 = select <16 x i1> %v291, <16 x float> %v282, <16 x float> splat (float 0xFFF0000000000000)
  %v293 = fcmp ogt <16 x float> %v284, splat (float 0xFFF0000000000000)
  %v294 = select <16 x i1> %v293, <16 x float> %v284, <16 x float> splat (float 0xFFF0000000000000)
  %v295 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v288
  %v296 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v290
  %v297 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v292
  %v298 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v294
  %v299 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v288)
  %v300 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v290)
  %v301 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v292)
  %v302 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v294)
  %v303 = fcmp olt <16 x float> %v299, splat (float 0x47D0000000000000)
  %v304 = fcmp olt <16 x float> %v300, splat (float 0x47D0000000000000)
  %v305 = fcmp olt <16 x float> %v301, splat (float 0x47D0000000000000)
  %v306 = fcmp olt <16 x float> %v302, splat (float 0x47D0000000000000)
  %v307 = select <16 x i1> %v303, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v308 = select <16 x i1> %v304, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v309 = select <16 x i1> %v305, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v310 = select <16 x i1> %v306, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v311 = fmul contract <16 x float> splat (float 0xFFF0000000000000), %v307
  %v312 = fmul contract <16 x float> splat (float 0xFFF0000000000000), %v308
  %v313 = fmul contract <16 x float> splat (float 0xFFF0000000000000), %v309
  %v314 = fmul contract <16 x float> splat (float 0xFFF0000000000000), %v310
  %v315 = fcmp olt <16 x float> %v288, splat (float 0x47EFFFFFE0000000)
  %v316 = select <16 x i1> %v315, <16 x float> %v288, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v317 = fcmp olt <16 x float> %v290, splat (float 0x47EFFFFFE0000000)
  %v318 = select <16 x i1> %v317, <16 x float> %v290, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v319 = fcmp olt <16 x float> %v292, splat (float 0x47EFFFFFE0000000)
  %v320 = select <16 x i1> %v319, <16 x float> %v292, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v321 = fcmp olt <16 x float> %v294, splat (float 0x47EFFFFFE0000000)
  %v322 = select <16 x i1> %v321, <16 x float> %v294, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v323 = fcmp ogt <16 x float> %v316, splat (float 0xC7EFFFFFE0000000)
  %v324 = select <16 x i1> %v323, <16 x float> %v316, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v325 = fcmp ogt <16 x float> %v318, splat (float 0xC7EFFFFFE0000000)
  %v326 = select <16 x i1> %v325, <16 x float> %v318, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v327 = fcmp ogt <16 x float> %v320, splat (float 0xC7EFFFFFE0000000)
  %v328 = select <16 x i1> %v327, <16 x float> %v320, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v329 = fcmp ogt <16 x float> %v322, splat (float 0xC7EFFFFFE0000000)
  %v330 = select <16 x i1> %v329, <16 x float> %v322, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v331 = fmul contract <16 x float> %v324, %v307
  %v332 = fmul contract <16 x float> %v326, %v308
  %v333 = fmul contract <16 x float> %v328, %v309
  %v334 = fmul contract <16 x float> %v330, %v310
  %v335 = fsub contract <16 x float> %v311, %v331
  %v336 = fsub contract <16 x float> %v312, %v332
  %v337 = fsub contract <16 x float> %v313, %v333
  %v338 = fsub contract <16 x float> %v314, %v334
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
  %v371 = select <16 x i1> %v295, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v346
  %v372 = select <16 x i1> %v296, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v354
  %v373 = select <16 x i1> %v297, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v362
  %v374 = select <16 x i1> %v298, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v370
  %v375 = fmul contract <16 x float> splat (float 0x0000000000000000), %v371
  %v376 = fmul contract <16 x float> splat (float 0x0000000000000000), %v372
  %v377 = fmul contract <16 x float> splat (float 0x0000000000000000), %v373
  %v378 = fmul contract <16 x float> splat (float 0x0000000000000000), %v374
  br label %column379
column379:
  %v381 = phi i64 [ %v192, %column_done237 ], [ %v528, %column379 ]
  %v382 = phi <16 x float> [ %v288, %column_done237 ], [ %v382, %column379 ]
  %v383 = phi <16 x float> [ %v290, %column_done237 ], [ %v383, %column379 ]
  %v384 = phi <16 x float> [ %v292, %column_done237 ], [ %v384, %column379 ]
  %v385 = phi <16 x float> [ %v294, %column_done237 ], [ %v385, %column379 ]
  %v386 = phi <16 x float> [ %v375, %column_done237 ], [ %v496, %column379 ]
  %v387 = phi <16 x float> [ %v376, %column_done237 ], [ %v497, %column379 ]
  %v388 = phi <16 x float> [ %v377, %column_done237 ], [ %v498, %column379 ]
  %v389 = phi <16 x float> [ %v378, %column_done237 ], [ %v499, %column379 ]
  %v390 = phi <16 x float> [ %v375, %column_done237 ], [ %v500, %column379 ]
  %v391 = phi <16 x float> [ %v376, %column_done237 ], [ %v501, %column379 ]
  %v392 = phi <16 x float> [ %v377, %column_done237 ], [ %v502, %column379 ]
  %v393 = phi <16 x float> [ %v378, %column_done237 ], [ %v503, %column379 ]
  %v394 = phi <16 x float> [ %v375, %column_done237 ], [ %v512, %column379 ]
  %v395 = phi <16 x float> [ %v376, %column_done237 ], [ %v513, %column379 ]
  %v396 = phi <16 x float> [ %v377, %column_done237 ], [ %v514, %column379 ]
  %v397 = phi <16 x float> [ %v378, %column_done237 ], [ %v515, %column379 ]
  %v398 = phi <16 x float> [ %v375, %column_done237 ], [ %v524, %column379 ]
  %v399 = phi <16 x float> [ %v376, %column_done237 ], [ %v525, %column379 ]
  %v400 = phi <16 x float> [ %v377, %column_done237 ], [ %v526, %column379 ]
  %v401 = phi <16 x float> [ %v378, %column_done237 ], [ %v527, %column379 ]
  %v402 = mul nsw i64 %v381, %v21
  %v403 = getelementptr i8, ptr %v54, i64 %v402
  %v404 = mul nsw i64 %v381, %v27
  %v405 = getelementptr i8, ptr %v58, i64 %v404
  %v406 = sub nsw i64 %v381, %v192
  %v407 = getelementptr i8, ptr %scratch, i64 512
  %v408 = mul nsw i64 %v406, 256
  %v409 = getelementptr i8, ptr %v407, i64 %v408
  %v410 = getelementptr i8, ptr %v409, i64 64
  %v411 = getelementptr i8, ptr %v409, i64 128
  %v412 = getelementptr i8, ptr %v409, i64 192
  %v413 = load <16 x float>, ptr %v409, align 64
  %v414 = load <16 x float>, ptr %v410, align 64
  %v415 = load <16 x float>, ptr %v411, align 64
  %v416 = load <16 x float>, ptr %v412, align 64
  %v417 = load float, ptr %v405, align 1, !invariant.load !0
  %v418 = insertelement <16 x float> poison, float %v417, i64 0
  %v419 = shufflevector <16 x float> %v418, <16 x float> poison, <16 x i32> zeroinitializer
  %v420 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v382)
  %v421 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v383)
  %v422 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v384)
  %v423 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v385)
  %v424 = fcmp olt <16 x float> %v420, splat (float 0x47D0000000000000)
  %v425 = fcmp olt <16 x float> %v421, splat (float 0x47D0000000000000)
  %v426 = fcmp olt <16 x float> %v422, splat (float 0x47D0000000000000)
  %v427 = fcmp olt <16 x float> %v423, splat (float 0x47D0000000000000)
  %v428 = select <16 x i1> %v424, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v429 = select <16 x i1> %v425, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v430 = select <16 x i1> %v426, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v431 = select <16 x i1> %v427, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v432 = fmul contract <16 x float> %v413, %v428
  %v433 = fmul contract <16 x float> %v414, %v429
  %v434 = fmul contract <16 x float> %v415, %v430
  %v435 = fmul contract <16 x float> %v416, %v431
  %v436 = fcmp olt <16 x float> %v382, splat (float 0x47EFFFFFE0000000)
  %v437 = select <16 x i1> %v436, <16 x float> %v382, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v438 = fcmp olt <16 x float> %v383, splat (float 0x47EFFFFFE0000000)
  %v439 = select <16 x i1> %v438, <16 x float> %v383, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v440 = fcmp olt <16 x float> %v384, splat (float 0x47EFFFFFE0000000)
  %v441 = select <16 x i1> %v440, <16 x float> %v384, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v442 = fcmp olt <16 x float> %v385, splat (float 0x47EFFFFFE0000000)
  %v443 = select <16 x i1> %v442, <16 x float> %v385, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v444 = fcmp ogt <16 x float> %v437, splat (float 0xC7EFFFFFE0000000)
  %v445 = select <16 x i1> %v444, <16 x float> %v437, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v446 = fcmp ogt <16 x float> %v439, splat (float 0xC7EFFFFFE0000000)
  %v447 = select <16 x i1> %v446, <16 x float> %v439, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v448 = fcmp ogt <16 x float> %v441, splat (float 0xC7EFFFFFE0000000)
  %v449 = select <16 x i1> %v448, <16 x float> %v441, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v450 = fcmp ogt <16 x float> %v443, splat (float 0xC7EFFFFFE0000000)
  %v451 = select <16 x i1> %v450, <16 x float> %v443, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v452 = fmul contract <16 x float> %v445, %v428
  %v453 = fmul contract <16 x float> %v447, %v429
  %v454 = fmul contract <16 x float> %v449, %v430
  %v455 = fmul contract <16 x float> %v451, %v431
  %v456 = fsub contract <16 x float> %v432, %v452
  %v457 = fsub contract <16 x float> %v433, %v453
  %v458 = fsub contract <16 x float> %v434, %v454
  %v459 = fsub contract <16 x float> %v435, %v455
  %v460 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v456, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v461 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v460, <16 x float> splat (float 0x3F83CEC460000000))
  %v462 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v461, <16 x float> %v460, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v463 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v462, <16 x float> %v460, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v464 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v463, <16 x float> %v460, <16 x float> splat (float 0x3FE62E4240000000))
  %v465 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v464, <16 x float> %v460, <16 x float> splat (float 0x3FF0000000000000))
  %v466 = fsub <16 x float> %v456, %v460
  %v467 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v465, <16 x float> %v466, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v468 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v457, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v469 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v468, <16 x float> splat (float 0x3F83CEC460000000))
  %v470 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v469, <16 x float> %v468, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v471 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v470, <16 x float> %v468, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v472 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v471, <16 x float> %v468, <16 x float> splat (float 0x3FE62E4240000000))
  %v473 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v472, <16 x float> %v468, <16 x float> splat (float 0x3FF0000000000000))
  %v474 = fsub <16 x float> %v457, %v468
  %v475 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v473, <16 x float> %v474, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v476 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v458, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v477 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v476, <16 x float> splat (float 0x3F83CEC460000000))
  %v478 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v477, <16 x float> %v476, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v479 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v478, <16 x float> %v476, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v480 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v479, <16 x float> %v476, <16 x float> splat (float 0x3FE62E4240000000))
  %v481 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v480, <16 x float> %v476, <16 x float> splat (float 0x3FF0000000000000))
  %v482 = fsub <16 x float> %v458, %v476
  %v483 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v481, <16 x float> %v482, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v484 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v459, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v485 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v484, <16 x float> splat (float 0x3F83CEC460000000))
  %v486 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v485, <16 x float> %v484, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v487 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v486, <16 x float> %v484, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v488 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v487, <16 x float> %v484, <16 x float> splat (float 0x3FE62E4240000000))
  %v489 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v488, <16 x float> %v484, <16 x float> splat (float 0x3FF0000000000000))
  %v490 = fsub <16 x float> %v459, %v484
  %v491 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v489, <16 x float> %v490, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v492 = fmul contract <16 x float> %v467, %v419
  %v493 = fmul contract <16 x float> %v475, %v419
  %v494 = fmul contract <16 x float> %v483, %v419
  %v495 = fmul contract <16 x float> %v491, %v419
  %v496 = fadd contract <16 x float> %v386, %v492
  %v497 = fadd contract <16 x float> %v387, %v493
  %v498 = fadd contract <16 x float> %v388, %v494
  %v499 = fadd contract <16 x float> %v389, %v495
  %v500 = fadd contract <16 x float> %v390, %v467
  %v501 = fadd contract <16 x float> %v391, %v475
  %v502 = fadd contract <16 x float> %v392, %v483
  %v503 = fadd contract <16 x float> %v393, %v491
  %v504 = getelementptr i8, ptr %v405, i64 4
  %v505 = load float, ptr %v504, align 1, !invariant.load !0
  %v506 = insertelement <16 x float> poison, float %v505, i64 0
  %v507 = shufflevector <16 x float> %v506, <16 x float> poison, <16 x i32> zeroinitializer
  %v508 = fmul contract <16 x float> %v467, %v507
  %v509 = fmul contract <16 x float> %v475, %v507
  %v510 = fmul contract <16 x float> %v483, %v507
  %v511 = fmul contract <16 x float> %v491, %v507
  %v512 = fadd contract <16 x float> %v394, %v508
  %v513 = fadd contract <16 x float> %v395, %v509
  %v514 = fadd contract <16 x float> %v396, %v510
  %v515 = fadd contract <16 x float> %v397, %v511
  %v516 = getelementptr i8, ptr %v405, i64 8
  %v517 = load float, ptr %v516, align 1, !invariant.load !0
  %v518 = insertelement <16 x float> poison, float %v517, i64 0
  %v519 = shufflevector <16 x float> %v518, <16 x float> poison, <16 x i32> zeroinitializer
  %v520 = fmul contract <16 x float> %v467, %v519
  %v521 = fmul contract <16 x float> %v475, %v519
  %v522 = fmul contract <16 x float> %v483, %v519
  %v523 = fmul contract <16 x float> %v491, %v519
  %v524 = fadd contract <16 x float> %v398, %v520
  %v525 = fadd contract <16 x float> %v399, %v521
  %v526 = fadd contract <16 x float> %v400, %v522
  %v527 = fadd contract <16 x float> %v401, %v523
  %v528 = add nsw i64 %v381, 1
  %v529 = icmp slt i64 %v528, %v235
  br i1 %v529, label %column379, label %column_done380
column_done380:
  %v530 = fcmp ogt <16 x float> %v382, %v193
  %v531 = select <16 x i1> %v530, <16 x float> %v382, <16 x float> %v193
  %v532 = fcmp ogt <16 x float> %v383, %v194
  %v533 = select <16 x i1> %v532, <16 x float> %v383, <16 x float> %v194
  %v534 = fcmp ogt <16 x float> %v384, %v195
  %v535 = select <16 x i1> %v534, <16 x float> %v384, <16 x float> %v195
  %v536 = fcmp ogt <16 x float> %v385, %v196
  %v537 = select <16 x i1> %v536, <16 x float> %v385, <16 x float> %v196
  %v538 = fcmp oeq <16 x float> %v193, %v531
  %v539 = fcmp oeq <16 x float> %v194, %v533
  %v540 = fcmp oeq <16 x float> %v195, %v535
  %v541 = fcmp oeq <16 x float> %v196, %v537
  %v542 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v531)
  %v543 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v533)
  %v544 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v535)
  %v545 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v537)
  %v546 = fcmp olt <16 x float> %v542, splat (float 0x47D0000000000000)
  %v547 = fcmp olt <16 x float> %v543, splat (float 0x47D0000000000000)
  %v548 = fcmp olt <16 x float> %v544, splat (float 0x47D0000000000000)
  %v549 = fcmp olt <16 x float> %v545, splat (float 0x47D0000000000000)
  %v550 = select <16 x i1> %v546, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v551 = select <16 x i1> %v547, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v552 = select <16 x i1> %v548, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v553 = select <16 x i1> %v549, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v554 = fmul contract <16 x float> %v193, %v550
  %v555 = fmul contract <16 x float> %v194, %v551
  %v556 = fmul contract <16 x float> %v195, %v552
  %v557 = fmul contract <16 x float> %v196, %v553
  %v558 = fcmp olt <16 x float> %v531, splat (float 0x47EFFFFFE0000000)
  %v559 = select <16 x i1> %v558, <16 x float> %v531, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v560 = fcmp olt <16 x float> %v533, splat (float 0x47EFFFFFE0000000)
  %v561 = select <16 x i1> %v560, <16 x float> %v533, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v562 = fcmp olt <16 x float> %v535, splat (float 0x47EFFFFFE0000000)
  %v563 = select <16 x i1> %v562, <16 x float> %v535, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v564 = fcmp olt <16 x float> %v537, splat (float 0x47EFFFFFE0000000)
  %v565 = select <16 x i1> %v564, <16 x float> %v537, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v566 = fcmp ogt <16 x float> %v559, splat (float 0xC7EFFFFFE0000000)
  %v567 = select <16 x i1> %v566, <16 x float> %v559, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v568 = fcmp ogt <16 x float> %v561, splat (float 0xC7EFFFFFE0000000)
  %v569 = select <16 x i1> %v568, <16 x float> %v561, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v570 = fcmp ogt <16 x float> %v563, splat (float 0xC7EFFFFFE0000000)
  %v571 = select <16 x i1> %v570, <16 x float> %v563, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v572 = fcmp ogt <16 x float> %v565, splat (float 0xC7EFFFFFE0000000)
  %v573 = select <16 x i1> %v572, <16 x float> %v565, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v574 = fmul contract <16 x float> %v567, %v550
  %v575 = fmul contract <16 x float> %v569, %v551
  %v576 = fmul contract <16 x float> %v571, %v552
  %v577 = fmul contract <16 x float> %v573, %v553
  %v578 = fsub contract <16 x float> %v554, %v574
  %v579 = fsub contract <16 x float> %v555, %v575
  %v580 = fsub contract <16 x float> %v556, %v576
  %v581 = fsub contract <16 x float> %v557, %v577
  %v582 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v578, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v583 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v582, <16 x float> splat (float 0x3F83CEC460000000))
  %v584 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v583, <16 x float> %v582, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v585 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v584, <16 x float> %v582, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v586 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v585, <16 x float> %v582, <16 x float> splat (float 0x3FE62E4240000000))
  %v587 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v586, <16 x float> %v582, <16 x float> splat (float 0x3FF0000000000000))
  %v588 = fsub <16 x float> %v578, %v582
  %v589 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v587, <16 x float> %v588, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v590 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v579, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v591 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v590, <16 x float> splat (float 0x3F83CEC460000000))
  %v592 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v591, <16 x float> %v590, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v593 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v592, <16 x float> %v590, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v594 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v593, <16 x float> %v590, <16 x float> splat (float 0x3FE62E4240000000))
  %v595 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v594, <16 x float> %v590, <16 x float> splat (float 0x3FF0000000000000))
  %v596 = fsub <16 x float> %v579, %v590
  %v597 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v595, <16 x float> %v596, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v598 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v580, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v599 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v598, <16 x float> splat (float 0x3F83CEC460000000))
  %v600 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v599, <16 x float> %v598, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v601 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v600, <16 x float> %v598, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v602 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v601, <16 x float> %v598, <16 x float> splat (float 0x3FE62E4240000000))
  %v603 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v602, <16 x float> %v598, <16 x float> splat (float 0x3FF0000000000000))
  %v604 = fsub <16 x float> %v580, %v598
  %v605 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v603, <16 x float> %v604, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v606 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v581, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v607 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v606, <16 x float> splat (float 0x3F83CEC460000000))
  %v608 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v607, <16 x float> %v606, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v609 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v608, <16 x float> %v606, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v610 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v609, <16 x float> %v606, <16 x float> splat (float 0x3FE62E4240000000))
  %v611 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v610, <16 x float> %v606, <16 x float> splat (float 0x3FF0000000000000))
  %v612 = fsub <16 x float> %v581, %v606
  %v613 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v611, <16 x float> %v612, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v614 = select <16 x i1> %v538, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v589
  %v615 = select <16 x i1> %v539, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v597
  %v616 = select <16 x i1> %v540, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v605
  %v617 = select <16 x i1> %v541, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v613
  %v618 = fmul contract <16 x float> %v197, %v614
  %v619 = fmul contract <16 x float> %v198, %v615
  %v620 = fmul contract <16 x float> %v199, %v616
  %v621 = fmul contract <16 x float> %v200, %v617
  %v622 = fmul contract <16 x float> %v201, %v614
  %v623 = fmul contract <16 x float> %v202, %v615
  %v624 = fmul contract <16 x float> %v203, %v616
  %v625 = fmul contract <16 x float> %v204, %v617
  %v626 = fmul contract <16 x float> %v205, %v614
  %v627 = fmul contract <16 x float> %v206, %v615
  %v628 = fmul contract <16 x float> %v207, %v616
  %v629 = fmul contract <16 x float> %v208, %v617
  %v630 = fmul contract <16 x float> %v209, %v614
  %v631 = fmul contract <16 x float> %v210, %v615
  %v632 = fmul contract <16 x float> %v211, %v616
  %v633 = fmul contract <16 x float> %v212, %v617
  %v634 = fcmp oeq <16 x float> %v382, %v531
  %v635 = fcmp oeq <16 x float> %v383, %v533
  %v636 = fcmp oeq <16 x float> %v384, %v535
  %v637 = fcmp oeq <16 x float> %v385, %v537
  %v638 = fmul contract <16 x float> %v382, %v550
  %v639 = fmul contract <16 x float> %v383, %v551
  %v640 = fmul contract <16 x float> %v384, %v552
  %v641 = fmul contract <16 x float> %v385, %v553
  %v642 = fsub contract <16 x float> %v638, %v574
  %v643 = fsub contract <16 x float> %v639, %v575
  %v644 = fsub contract <16 x float> %v640, %v576
  %v645 = fsub contract <16 x float> %v641, %v577
  %v646 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v642, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v647 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v646, <16 x float> splat (float 0x3F83CEC460000000))
  %v648 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v647, <16 x float> %v646, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v649 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v648, <16 x float> %v646, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v650 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v649, <16 x float> %v646, <16 x float> splat (float 0x3FE62E4240000000))
  %v651 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v650, <16 x float> %v646, <16 x float> splat (float 0x3FF0000000000000))
  %v652 = fsub <16 x float> %v642, %v646
  %v653 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v651, <16 x float> %v652, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v654 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v643, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v655 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v654, <16 x float> splat (float 0x3F83CEC460000000))
  %v656 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v655, <16 x float> %v654, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v657 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v656, <16 x float> %v654, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v658 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v657, <16 x float> %v654, <16 x float> splat (float 0x3FE62E4240000000))
  %v659 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v658, <16 x float> %v654, <16 x float> splat (float 0x3FF0000000000000))
  %v660 = fsub <16 x float> %v643, %v654
  %v661 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v659, <16 x float> %v660, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v662 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v644, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v663 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v662, <16 x float> splat (float 0x3F83CEC460000000))
  %v664 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v663, <16 x float> %v662, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v665 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v664, <16 x float> %v662, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v666 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v665, <16 x float> %v662, <16 x float> splat (float 0x3FE62E4240000000))
  %v667 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v666, <16 x float> %v662, <16 x float> splat (float 0x3FF0000000000000))
  %v668 = fsub <16 x float> %v644, %v662
  %v669 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v667, <16 x float> %v668, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v670 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v645, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v671 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v670, <16 x float> splat (float 0x3F83CEC460000000))
  %v672 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v671, <16 x float> %v670, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v673 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v672, <16 x float> %v670, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v674 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v673, <16 x float> %v670, <16 x float> splat (float 0x3FE62E4240000000))
  %v675 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v674, <16 x float> %v670, <16 x float> splat (float 0x3FF0000000000000))
  %v676 = fsub <16 x float> %v645, %v670
  %v677 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v675, <16 x float> %v676, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v678 = select <16 x i1> %v634, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v653
  %v679 = select <16 x i1> %v635, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v661
  %v680 = select <16 x i1> %v636, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v669
  %v681 = select <16 x i1> %v637, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v677
  %v682 = fmul contract <16 x float> %v496, %v678
  %v683 = fmul contract <16 x float> %v497, %v679
  %v684 = fmul contract <16 x float> %v498, %v680
  %v685 = fmul contract <16 x float> %v499, %v681
  %v686 = fmul contract <16 x float> %v500, %v678
  %v687 = fmul contract <16 x float> %v501, %v679
  %v688 = fmul contract <16 x float> %v502, %v680
  %v689 = fmul contract <16 x float> %v503, %v681
  %v690 = fmul contract <16 x float> splat (float 0x0000000000000000), %v678
  %v691 = fmul contract <16 x float> splat (float 0x0000000000000000), %v679
  %v692 = fmul contract <16 x float> splat (float 0x0000000000000000), %v680
  %v693 = fmul contract <16 x float> splat (float 0x0000000000000000), %v681
  %v694 = fadd contract <16 x float> %v626, %v690
  %v695 = fadd contract <16 x float> %v627, %v691
  %v696 = fadd contract <16 x float> %v628, %v692
  %v697 = fadd contract <16 x float> %v629, %v693
  %v698 = fadd contract <16 x float> %v630, %v690
  %v699 = fadd contract <16 x float> %v631, %v691
  %v700 = fadd contract <16 x float> %v632, %v692
  %v701 = fadd contract <16 x float> %v633, %v693
  %v702 = fsub contract <16 x float> %v682, %v694
  %v703 = fsub contract <16 x float> %v683, %v695
  %v704 = fsub contract <16 x float> %v684, %v696
  %v705 = fsub contract <16 x float> %v685, %v697
  %v706 = fadd contract <16 x float> %v618, %v702
  %v707 = fadd contract <16 x float> %v619, %v703
  %v708 = fadd contract <16 x float> %v620, %v704
  %v709 = fadd contract <16 x float> %v621, %v705
  %v710 = fsub contract <16 x float> %v706, %v618
  %v711 = fsub contract <16 x float> %v707, %v619
  %v712 = fsub contract <16 x float> %v708, %v620
  %v713 = fsub contract <16 x float> %v709, %v621
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
  %v734 = fadd contract <16 x float> %v622, %v730
  %v735 = fadd contract <16 x float> %v623, %v731
  %v736 = fadd contract <16 x float> %v624, %v732
  %v737 = fadd contract <16 x float> %v625, %v733
  %v738 = fsub contract <16 x float> %v734, %v622
  %v739 = fsub contract <16 x float> %v735, %v623
  %v740 = fsub contract <16 x float> %v736, %v624
  %v741 = fsub contract <16 x float> %v737, %v625
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
  %v758 = fmul contract <16 x float> %v213, %v614
  %v759 = fmul contract <16 x float> %v214, %v615
  %v760 = fmul contract <16 x float> %v215, %v616
  %v761 = fmul contract <16 x float> %v216, %v617
  %v762 = fmul contract <16 x float> %v217, %v614
  %v763 = fmul contract <16 x float> %v218, %v615
  %v764 = fmul contract <16 x float> %v219, %v616
  %v765 = fmul contract <16 x float> %v220, %v617
  %v766 = fmul contract <16 x float> %v512, %v678
  %v767 = fmul contract <16 x float> %v513, %v679
  %v768 = fmul contract <16 x float> %v514, %v680
  %v769 = fmul contract <16 x float> %v515, %v681
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
  %v802 = fmul contract <16 x float> %v221, %v614
  %v803 = fmul contract <16 x float> %v222, %v615
  %v804 = fmul contract <16 x float> %v223, %v616
  %v805 = fmul contract <16 x float> %v224, %v617
  %v806 = fmul contract <16 x float> %v225, %v614
  %v807 = fmul contract <16 x float> %v226, %v615
  %v808 = fmul contract <16 x float> %v227, %v616
  %v809 = fmul contract <16 x float> %v228, %v617
  %v810 = fmul contract <16 x float> %v524, %v678
  %v811 = fmul contract <16 x float> %v525, %v679
  %v812 = fmul contract <16 x float> %v526, %v680
  %v813 = fmul contract <16 x float> %v527, %v681
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
  br label %chunk_head141
interval_end143:
  %v846 = add nsw i64 %v149, 1
  br label %interval_head139
columns_done144:
  %v847 = fdiv <16 x float> %v154, %v158
  %v848 = fdiv <16 x float> %v155, %v159
  %v849 = fdiv <16 x float> %v156, %v160
  %v850 = fdiv <16 x float> %v157, %v161
  %v851 = fsub contract <16 x float> %v150, %v150
  %v852 = fsub contract <16 x float> %v151, %v151
  %v853 = fsub contract <16 x float> %v152, %v152
  %v854 = fsub contract <16 x float> %v153, %v153
  %v855 = fadd contract <16 x float> %v847, %v851
  %v856 = fadd contract <16 x float> %v848, %v852
  %v857 = fadd contract <16 x float> %v849, %v853
  %v858 = fadd contract <16 x float> %v850, %v854
  %v859 = getelementptr i8, ptr %scratch, i64 33280
  %v860 = getelementptr i8, ptr %v859, i64 64
  %v861 = getelementptr i8, ptr %v859, i64 128
  %v862 = getelementptr i8, ptr %v859, i64 192
  store <16 x float> %v855, ptr %v859, align 64
  store <16 x float> %v856, ptr %v860, align 64
  store <16 x float> %v857, ptr %v861, align 64
  store <16 x float> %v858, ptr %v862, align 64
  %v863 = fdiv <16 x float> %v170, %v158
  %v864 = fdiv <16 x float> %v171, %v159
  %v865 = fdiv <16 x float> %v172, %v160
  %v866 = fdiv <16 x float> %v173, %v161
  %v867 = fadd contract <16 x float> %v863, %v851
  %v868 = fadd contract <16 x float> %v864, %v852
  %v869 = fadd contract <16 x float> %v865, %v853
  %v870 = fadd contract <16 x float> %v866, %v854
  %v871 = getelementptr i8, ptr %scratch, i64 33536
  %v872 = getelementptr i8, ptr %v871, i64 64
  %v873 = getelementptr i8, ptr %v871, i64 128
  %v874 = getelementptr i8, ptr %v871, i64 192
  store <16 x float> %v867, ptr %v871, align 64
  store <16 x float> %v868, ptr %v872, align 64
  store <16 x float> %v869, ptr %v873, align 64
  store <16 x float> %v870, ptr %v874, align 64
  %v875 = fdiv <16 x float> %v178, %v158
  %v876 = fdiv <16 x float> %v179, %v159
  %v877 = fdiv <16 x float> %v180, %v160
  %v878 = fdiv <16 x float> %v181, %v161
  %v879 = fadd contract <16 x float> %v875, %v851
  %v880 = fadd contract <16 x float> %v876, %v852
  %v881 = fadd contract <16 x float> %v877, %v853
  %v882 = fadd contract <16 x float> %v878, %v854
  %v883 = getelementptr i8, ptr %scratch, i64 33792
  %v884 = getelementptr i8, ptr %v883, i64 64
  %v885 = getelementptr i8, ptr %v883, i64 128
  %v886 = getelementptr i8, ptr %v883, i64 192
  store <16 x float> %v879, ptr %v883, align 64
  store <16 x float> %v880, ptr %v884, align 64
  store <16 x float> %v881, ptr %v885, align 64
  store <16 x float> %v882, ptr %v886, align 64
  %v887 = add nsw i64 %v65, 64
  %v888 = icmp sle i64 %v887, %v61
  %v889 = icmp eq i64 %v9, 12
  %v890 = and i1 %v888, %v889
  br i1 %v890, label %whole_tile891, label %part892
whole_tile891:
  %v894 = mul nsw i64 %v65, 12
  %v895 = getelementptr i8, ptr %v46, i64 %v894
  %v896 = getelementptr i8, ptr %scratch, i64 33280
  %v897 = load <16 x float>, ptr %v896, align 64
  %v898 = getelementptr i8, ptr %scratch, i64 33536
  %v899 = load <16 x float>, ptr %v898, align 64
  %v900 = shufflevector <16 x float> %v897, <16 x float> %v899, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v901 = getelementptr i8, ptr %scratch, i64 33792
  %v902 = load <16 x float>, ptr %v901, align 64
  %v903 = shufflevector <16 x float> %v902, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v904 = shufflevector <32 x float> %v900, <32 x float> %v903, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v905 = shufflevector <48 x float> %v904, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  store <48 x float> %v905, ptr %v895, align 1
  %v906 = getelementptr i8, ptr %scratch, i64 33344
  %v907 = load <16 x float>, ptr %v906, align 64
  %v908 = getelementptr i8, ptr %scratch, i64 33600
  %v909 = load <16 x float>, ptr %v908, align 64
  %v910 = shufflevector <16 x float> %v907, <16 x float> %v909, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v911 = getelementptr i8, ptr %scratch, i64 33856
  %v912 = load <16 x float>, ptr %v911, align 64
  %v913 = shufflevector <16 x float> %v912, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v914 = shufflevector <32 x float> %v910, <32 x float> %v913, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v915 = shufflevector <48 x float> %v914, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v916 = getelementptr i8, ptr %v895, i64 192
  store <48 x float> %v915, ptr %v916, align 1
  %v917 = getelementptr i8, ptr %scratch, i64 33408
  %v918 = load <16 x float>, ptr %v917, align 64
  %v919 = getelementptr i8, ptr %scratch, i64 33664
  %v920 = load <16 x float>, ptr %v919, align 64
  %v921 = shufflevector <16 x float> %v918, <16 x float> %v920, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v922 = getelementptr i8, ptr %scratch, i64 33920
  %v923 = load <16 x float>, ptr %v922, align 64
  %v924 = shufflevector <16 x float> %v923, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v925 = shufflevector <32 x float> %v921, <32 x float> %v924, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v926 = shufflevector <48 x float> %v925, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v927 = getelementptr i8, ptr %v895, i64 384
  store <48 x float> %v926, ptr %v927, align 1
  %v928 = getelementptr i8, ptr %scratch, i64 33472
  %v929 = load <16 x float>, ptr %v928, align 64
  %v930 = getelementptr i8, ptr %scratch, i64 33728
  %v931 = load <16 x float>, ptr %v930, align 64
  %v932 = shufflevector <16 x float> %v929, <16 x float> %v931, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v933 = getelementptr i8, ptr %scratch, i64 33984
  %v934 = load <16 x float>, ptr %v933, align 64
  %v935 = shufflevector <16 x float> %v934, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v936 = shufflevector <32 x float> %v932, <32 x float> %v935, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v937 = shufflevector <48 x float> %v936, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v938 = getelementptr i8, ptr %v895, i64 576
  store <48 x float> %v937, ptr %v938, align 1
  br label %moved893
part892:
  %v939 = sub nsw i64 %v61, %v65
  %v940 = mul nsw i64 %v939, 1
  %v941 = icmp slt i64 64, %v940
  %v942 = select i1 %v941, i64 64, i64 %v940
  br label %scatter_head943
scatter_head943:
  %v946 = phi i64 [ 0, %part892 ], [ %v968, %scatter944 ]
  %v947 = icmp slt i64 %v946, %v942
  br i1 %v947, label %scatter944, label %scatter_done945
scatter944:
  %v948 = add nsw i64 %v65, %v946
  %v949 = mul nsw i64 %v948, %v9
  %v950 = getelementptr i8, ptr %v46, i64 %v949
  %v951 = mul nsw i64 0, 12
  %v952 = getelementptr i8, ptr %v950, i64 %v951
  %v953 = getelementptr i8, ptr %scratch, i64 33280
  %v954 = getelementptr float, ptr %v953, i64 %v946
  %v955 = load float, ptr %v954
  store float %v955, ptr %v952, align 1
  %v956 = getelementptr i8, ptr %scratch, i64 33280
  %v957 = getelementptr i8, ptr %v956, i64 256
  %v958 = getelementptr float, ptr %v957, i64 %v946
  %v959 = load float, ptr %v958
  %v960 = mul nsw i64 1, %v11
  %v961 = getelementptr i8, ptr %v952, i64 %v960
  store float %v959, ptr %v961, align 1
  %v962 = getelementptr i8, ptr %scratch, i64 33280
  %v963 = getelementptr i8, ptr %v962, i64 512
  %v964 = getelementptr float, ptr %v963, i64 %v946
  %v965 = load float, ptr %v964
  %v966 = mul nsw i64 2, %v11
  %v967 = getelementptr i8, ptr %v952, i64 %v966
  store float %v965, ptr %v967, align 1
  %v968 = add nsw i64 %v946, 1
  br label %scatter_head943
scatter_done945:
  br label %moved893
moved893:
  %v969 = add nsw i64 %v65, 64
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)

attributes #0 = { nounwind }
!0 = !{}
