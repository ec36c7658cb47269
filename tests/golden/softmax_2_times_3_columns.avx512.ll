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
  %v65 = phi i64 [ %v59, %work34 ], [ %v921, %moved845 ]
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
  %v149 = phi i64 [ %v146, %moved74 ], [ %v798, %interval_end143 ]
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
  %v192 = phi i64 [ %v189, %interval140 ], [ %v233, %column_done364 ]
  %v193 = phi <16 x float> [ %v150, %interval140 ], [ %v499, %column_done364 ]
  %v194 = phi <16 x float> [ %v151, %interval140 ], [ %v501, %column_done364 ]
  %v195 = phi <16 x float> [ %v152, %interval140 ], [ %v503, %column_done364 ]
  %v196 = phi <16 x float> [ %v153, %interval140 ], [ %v505, %column_done364 ]
  %v197 = phi <16 x float> [ %v154, %interval140 ], [ %v658, %column_done364 ]
  %v198 = phi <16 x float> [ %v155, %interval140 ], [ %v659, %column_done364 ]
  %v199 = phi <16 x float> [ %v156, %interval140 ], [ %v660, %column_done364 ]
  %v200 = phi <16 x float> [ %v157, %interval140 ], [ %v661, %column_done364 ]
  %v201 = phi <16 x float> [ %v158, %interval140 ], [ %v686, %column_done364 ]
  %v202 = phi <16 x float> [ %v159, %interval140 ], [ %v687, %column_done364 ]
  %v203 = phi <16 x float> [ %v160, %interval140 ], [ %v688, %column_done364 ]
  %v204 = phi <16 x float> [ %v161, %interval140 ], [ %v689, %column_done364 ]
  %v205 = phi <16 x float> [ %v162, %interval140 ], [ %v678, %column_done364 ]
  %v206 = phi <16 x float> [ %v163, %interval140 ], [ %v679, %column_done364 ]
  %v207 = phi <16 x float> [ %v164, %interval140 ], [ %v680, %column_done364 ]
  %v208 = phi <16 x float> [ %v165, %interval140 ], [ %v681, %column_done364 ]
  %v209 = phi <16 x float> [ %v166, %interval140 ], [ %v706, %column_done364 ]
  %v210 = phi <16 x float> [ %v167, %interval140 ], [ %v707, %column_done364 ]
  %v211 = phi <16 x float> [ %v168, %interval140 ], [ %v708, %column_done364 ]
  %v212 = phi <16 x float> [ %v169, %interval140 ], [ %v709, %column_done364 ]
  %v213 = phi <16 x float> [ %v170, %interval140 ], [ %v730, %column_done364 ]
  %v214 = phi <16 x float> [ %v171, %interval140 ], [ %v731, %column_done364 ]
  %v215 = phi <16 x float> [ %v172, %interval140 ], [ %v732, %column_done364 ]
  %v216 = phi <16 x float> [ %v173, %interval140 ], [ %v733, %column_done364 ]
  %v217 = phi <16 x float> [ %v174, %interval140 ], [ %v750, %column_done364 ]
  %v218 = phi <16 x float> [ %v175, %interval140 ], [ %v751, %column_done364 ]
  %v219 = phi <16 x float> [ %v176, %interval140 ], [ %v752, %column_done364 ]
  %v220 = phi <16 x float> [ %v177, %interval140 ], [ %v753, %column_done364 ]
  %v221 = phi <16 x float> [ %v178, %interval140 ], [ %v774, %column_done364 ]
  %v222 = phi <16 x float> [ %v179, %interval140 ], [ %v775, %column_done364 ]
  %v223 = phi <16 x float> [ %v180, %interval140 ], [ %v776, %column_done364 ]
  %v224 = phi <16 x float> [ %v181, %interval140 ], [ %v777, %column_done364 ]
  %v225 = phi <16 x float> [ %v182, %interval140 ], [ %v794, %column_done364 ]
  %v226 = phi <16 x float> [ %v183, %interval140 ], [ %v795, %column_done364 ]
  %v227 = phi <16 x float> [ %v184, %interval140 ], [ %v796, %column_done364 ]
  %v228 = phi <16 x float> [ %v185, %interval140 ], [ %v797, %column_done364 ]
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
  %v299 = fcmp olt <16 x float> %v288, splat (float 0x47EFFFFFE0000000)
  %v300 = select <16 x i1> %v299, <16 x float> %v288, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v301 = fcmp olt <16 x float> %v290, splat (float 0x47EFFFFFE0000000)
  %v302 = select <16 x i1> %v301, <16 x float> %v290, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v303 = fcmp olt <16 x float> %v292, splat (float 0x47EFFFFFE0000000)
  %v304 = select <16 x i1> %v303, <16 x float> %v292, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v305 = fcmp olt <16 x float> %v294, splat (float 0x47EFFFFFE0000000)
  %v306 = select <16 x i1> %v305, <16 x float> %v294, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v307 = fcmp ogt <16 x float> %v300, splat (float 0xC7EFFFFFE0000000)
  %v308 = select <16 x i1> %v307, <16 x float> %v300, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v309 = fcmp ogt <16 x float> %v302, splat (float 0xC7EFFFFFE0000000)
  %v310 = select <16 x i1> %v309, <16 x float> %v302, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v311 = fcmp ogt <16 x float> %v304, splat (float 0xC7EFFFFFE0000000)
  %v312 = select <16 x i1> %v311, <16 x float> %v304, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v313 = fcmp ogt <16 x float> %v306, splat (float 0xC7EFFFFFE0000000)
  %v314 = select <16 x i1> %v313, <16 x float> %v306, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v315 = fsub contract <16 x float> splat (float 0xFFF0000000000000), %v308
  %v316 = fsub contract <16 x float> splat (float 0xFFF0000000000000), %v310
  %v317 = fsub contract <16 x float> splat (float 0xFFF0000000000000), %v312
  %v318 = fsub contract <16 x float> splat (float 0xFFF0000000000000), %v314
  %v319 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v315
  %v320 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v316
  %v321 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v317
  %v322 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v318
  %v323 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v319, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v324 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v323, <16 x float> splat (float 0x3F83CEC460000000))
  %v325 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v324, <16 x float> %v323, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v326 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v325, <16 x float> %v323, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v327 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v326, <16 x float> %v323, <16 x float> splat (float 0x3FE62E4240000000))
  %v328 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v327, <16 x float> %v323, <16 x float> splat (float 0x3FF0000000000000))
  %v329 = fsub <16 x float> %v319, %v323
  %v330 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v328, <16 x float> %v329, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v331 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v320, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v332 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v331, <16 x float> splat (float 0x3F83CEC460000000))
  %v333 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v332, <16 x float> %v331, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v334 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v333, <16 x float> %v331, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v335 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v334, <16 x float> %v331, <16 x float> splat (float 0x3FE62E4240000000))
  %v336 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v335, <16 x float> %v331, <16 x float> splat (float 0x3FF0000000000000))
  %v337 = fsub <16 x float> %v320, %v331
  %v338 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v336, <16 x float> %v337, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v339 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v321, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v340 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v339, <16 x float> splat (float 0x3F83CEC460000000))
  %v341 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v340, <16 x float> %v339, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v342 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v341, <16 x float> %v339, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v343 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v342, <16 x float> %v339, <16 x float> splat (float 0x3FE62E4240000000))
  %v344 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v343, <16 x float> %v339, <16 x float> splat (float 0x3FF0000000000000))
  %v345 = fsub <16 x float> %v321, %v339
  %v346 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v344, <16 x float> %v345, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v347 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v322, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v348 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v347, <16 x float> splat (float 0x3F83CEC460000000))
  %v349 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v348, <16 x float> %v347, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v350 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v349, <16 x float> %v347, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v351 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v350, <16 x float> %v347, <16 x float> splat (float 0x3FE62E4240000000))
  %v352 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v351, <16 x float> %v347, <16 x float> splat (float 0x3FF0000000000000))
  %v353 = fsub <16 x float> %v322, %v347
  %v354 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v352, <16 x float> %v353, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v355 = select <16 x i1> %v295, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v330
  %v356 = select <16 x i1> %v296, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v338
  %v357 = select <16 x i1> %v297, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v346
  %v358 = select <16 x i1> %v298, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v354
  %v359 = fmul contract <16 x float> splat (float 0x0000000000000000), %v355
  %v360 = fmul contract <16 x float> splat (float 0x0000000000000000), %v356
  %v361 = fmul contract <16 x float> splat (float 0x0000000000000000), %v357
  %v362 = fmul contract <16 x float> splat (float 0x0000000000000000), %v358
  br label %column363
column363:
  %v365 = phi i64 [ %v192, %column_done237 ], [ %v496, %column363 ]
  %v366 = phi <16 x float> [ %v288, %column_done237 ], [ %v366, %column363 ]
  %v367 = phi <16 x float> [ %v290, %column_done237 ], [ %v367, %column363 ]
  %v368 = phi <16 x float> [ %v292, %column_done237 ], [ %v368, %column363 ]
  %v369 = phi <16 x float> [ %v294, %column_done237 ], [ %v369, %column363 ]
  %v370 = phi <16 x float> [ %v359, %column_done237 ], [ %v464, %column363 ]
  %v371 = phi <16 x float> [ %v360, %column_done237 ], [ %v465, %column363 ]
  %v372 = phi <16 x float> [ %v361, %column_done237 ], [ %v466, %column363 ]
  %v373 = phi <16 x float> [ %v362, %column_done237 ], [ %v467, %column363 ]
  %v374 = phi <16 x float> [ %v359, %column_done237 ], [ %v468, %column363 ]
  %v375 = phi <16 x float> [ %v360, %column_done237 ], [ %v469, %column363 ]
  %v376 = phi <16 x float> [ %v361, %column_done237 ], [ %v470, %column363 ]
  %v377 = phi <16 x float> [ %v362, %column_done237 ], [ %v471, %column363 ]
  %v378 = phi <16 x float> [ %v359, %column_done237 ], [ %v480, %column363 ]
  %v379 = phi <16 x float> [ %v360, %column_done237 ], [ %v481, %column363 ]
  %v380 = phi <16 x float> [ %v361, %column_done237 ], [ %v482, %column363 ]
  %v381 = phi <16 x float> [ %v362, %column_done237 ], [ %v483, %column363 ]
  %v382 = phi <16 x float> [ %v359, %column_done237 ], [ %v492, %column363 ]
  %v383 = phi <16 x float> [ %v360, %column_done237 ], [ %v493, %column363 ]
  %v384 = phi <16 x float> [ %v361, %column_done237 ], [ %v494, %column363 ]
  %v385 = phi <16 x float> [ %v362, %column_done237 ], [ %v495, %column363 ]
  %v386 = mul nsw i64 %v365, %v21
  %v387 = getelementptr i8, ptr %v54, i64 %v386
  %v388 = mul nsw i64 %v365, %v27
  %v389 = getelementptr i8, ptr %v58, i64 %v388
  %v390 = sub nsw i64 %v365, %v192
  %v391 = getelementptr i8, ptr %scratch, i64 512
  %v392 = mul nsw i64 %v390, 256
  %v393 = getelementptr i8, ptr %v391, i64 %v392
  %v394 = getelementptr i8, ptr %v393, i64 64
  %v395 = getelementptr i8, ptr %v393, i64 128
  %v396 = getelementptr i8, ptr %v393, i64 192
  %v397 = load <16 x float>, ptr %v393, align 64
  %v398 = load <16 x float>, ptr %v394, align 64
  %v399 = load <16 x float>, ptr %v395, align 64
  %v400 = load <16 x float>, ptr %v396, align 64
  %v401 = load float, ptr %v389, align 1, !invariant.load !0
  %v402 = insertelement <16 x float> poison, float %v401, i64 0
  %v403 = shufflevector <16 x float> %v402, <16 x float> poison, <16 x i32> zeroinitializer
  %v404 = fcmp olt <16 x float> %v366, splat (float 0x47EFFFFFE0000000)
  %v405 = select <16 x i1> %v404, <16 x float> %v366, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v406 = fcmp olt <16 x float> %v367, splat (float 0x47EFFFFFE0000000)
  %v407 = select <16 x i1> %v406, <16 x float> %v367, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v408 = fcmp olt <16 x float> %v368, splat (float 0x47EFFFFFE0000000)
  %v409 = select <16 x i1> %v408, <16 x float> %v368, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v410 = fcmp olt <16 x float> %v369, splat (float 0x47EFFFFFE0000000)
  %v411 = select <16 x i1> %v410, <16 x float> %v369, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v412 = fcmp ogt <16 x float> %v405, splat (float 0xC7EFFFFFE0000000)
  %v413 = select <16 x i1> %v412, <16 x float> %v405, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v414 = fcmp ogt <16 x float> %v407, splat (float 0xC7EFFFFFE0000000)
  %v415 = select <16 x i1> %v414, <16 x float> %v407, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v416 = fcmp ogt <16 x float> %v409, splat (float 0xC7EFFFFFE0000000)
  %v417 = select <16 x i1> %v416, <16 x float> %v409, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v418 = fcmp ogt <16 x float> %v411, splat (float 0xC7EFFFFFE0000000)
  %v419 = select <16 x i1> %v418, <16 x float> %v411, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v420 = fsub contract <16 x float> %v397, %v413
  %v421 = fsub contract <16 x float> %v398, %v415
  %v422 = fsub contract <16 x float> %v399, %v417
  %v423 = fsub contract <16 x float> %v400, %v419
  %v424 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v420
  %v425 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v421
  %v426 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v422
  %v427 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v423
  %v428 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v424, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v429 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v428, <16 x float> splat (float 0x3F83CEC460000000))
  %v430 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v429, <16 x float> %v428, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v431 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v430, <16 x float> %v428, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v432 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v431, <16 x float> %v428, <16 x float> splat (float 0x3FE62E4240000000))
  %v433 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v432, <16 x float> %v428, <16 x float> splat (float 0x3FF0000000000000))
  %v434 = fsub <16 x float> %v424, %v428
  %v435 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v433, <16 x float> %v434, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v436 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v425, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v437 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v436, <16 x float> splat (float 0x3F83CEC460000000))
  %v438 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v437, <16 x float> %v436, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v439 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v438, <16 x float> %v436, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v440 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v439, <16 x float> %v436, <16 x float> splat (float 0x3FE62E4240000000))
  %v441 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v440, <16 x float> %v436, <16 x float> splat (float 0x3FF0000000000000))
  %v442 = fsub <16 x float> %v425, %v436
  %v443 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v441, <16 x float> %v442, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v444 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v426, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v445 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v444, <16 x float> splat (float 0x3F83CEC460000000))
  %v446 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v445, <16 x float> %v444, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v447 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v446, <16 x float> %v444, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v448 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v447, <16 x float> %v444, <16 x float> splat (float 0x3FE62E4240000000))
  %v449 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v448, <16 x float> %v444, <16 x float> splat (float 0x3FF0000000000000))
  %v450 = fsub <16 x float> %v426, %v444
  %v451 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v449, <16 x float> %v450, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v452 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v427, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v453 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v452, <16 x float> splat (float 0x3F83CEC460000000))
  %v454 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v453, <16 x float> %v452, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v455 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v454, <16 x float> %v452, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v456 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v455, <16 x float> %v452, <16 x float> splat (float 0x3FE62E4240000000))
  %v457 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v456, <16 x float> %v452, <16 x float> splat (float 0x3FF0000000000000))
  %v458 = fsub <16 x float> %v427, %v452
  %v459 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v457, <16 x float> %v458, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v460 = fmul contract <16 x float> %v435, %v403
  %v461 = fmul contract <16 x float> %v443, %v403
  %v462 = fmul contract <16 x float> %v451, %v403
  %v463 = fmul contract <16 x float> %v459, %v403
  %v464 = fadd contract <16 x float> %v370, %v460
  %v465 = fadd contract <16 x float> %v371, %v461
  %v466 = fadd contract <16 x float> %v372, %v462
  %v467 = fadd contract <16 x float> %v373, %v463
  %v468 = fadd contract <16 x float> %v374, %v435
  %v469 = fadd contract <16 x float> %v375, %v443
  %v470 = fadd contract <16 x float> %v376, %v451
  %v471 = fadd contract <16 x float> %v377, %v459
  %v472 = getelementptr i8, ptr %v389, i64 4
  %v473 = load float, ptr %v472, align 1, !invariant.load !0
  %v474 = insertelement <16 x float> poison, float %v473, i64 0
  %v475 = shufflevector <16 x float> %v474, <16 x float> poison, <16 x i32> zeroinitializer
  %v476 = fmul contract <16 x float> %v435, %v475
  %v477 = fmul contract <16 x float> %v443, %v475
  %v478 = fmul contract <16 x float> %v451, %v475
  %v479 = fmul contract <16 x float> %v459, %v475
  %v480 = fadd contract <16 x float> %v378, %v476
  %v481 = fadd contract <16 x float> %v379, %v477
  %v482 = fadd contract <16 x float> %v380, %v478
  %v483 = fadd contract <16 x float> %v381, %v479
  %v484 = getelementptr i8, ptr %v389, i64 8
  %v485 = load float, ptr %v484, align 1, !invariant.load !0
  %v486 = insertelement <16 x float> poison, float %v485, i64 0
  %v487 = shufflevector <16 x float> %v486, <16 x float> poison, <16 x i32> zeroinitializer
  %v488 = fmul contract <16 x float> %v435, %v487
  %v489 = fmul contract <16 x float> %v443, %v487
  %v490 = fmul contract <16 x float> %v451, %v487
  %v491 = fmul contract <16 x float> %v459, %v487
  %v492 = fadd contract <16 x float> %v382, %v488
  %v493 = fadd contract <16 x float> %v383, %v489
  %v494 = fadd contract <16 x float> %v384, %v490
  %v495 = fadd contract <16 x float> %v385, %v491
  %v496 = add nsw i64 %v365, 1
  %v497 = icmp slt i64 %v496, %v235
  br i1 %v497, label %column363, label %column_done364
column_done364:
  %v498 = fcmp ogt <16 x float> %v366, %v193
  %v499 = select <16 x i1> %v498, <16 x float> %v366, <16 x float> %v193
  %v500 = fcmp ogt <16 x float> %v367, %v194
  %v501 = select <16 x i1> %v500, <16 x float> %v367, <16 x float> %v194
  %v502 = fcmp ogt <16 x float> %v368, %v195
  %v503 = select <16 x i1> %v502, <16 x float> %v368, <16 x float> %v195
  %v504 = fcmp ogt <16 x float> %v369, %v196
  %v505 = select <16 x i1> %v504, <16 x float> %v369, <16 x float> %v196
  %v506 = fcmp oeq <16 x float> %v193, %v499
  %v507 = fcmp oeq <16 x float> %v194, %v501
  %v508 = fcmp oeq <16 x float> %v195, %v503
  %v509 = fcmp oeq <16 x float> %v196, %v505
  %v510 = fcmp olt <16 x float> %v499, splat (float 0x47EFFFFFE0000000)
  %v511 = select <16 x i1> %v510, <16 x float> %v499, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v512 = fcmp olt <16 x float> %v501, splat (float 0x47EFFFFFE0000000)
  %v513 = select <16 x i1> %v512, <16 x float> %v501, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v514 = fcmp olt <16 x float> %v503, splat (float 0x47EFFFFFE0000000)
  %v515 = select <16 x i1> %v514, <16 x float> %v503, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v516 = fcmp olt <16 x float> %v505, splat (float 0x47EFFFFFE0000000)
  %v517 = select <16 x i1> %v516, <16 x float> %v505, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v518 = fcmp ogt <16 x float> %v511, splat (float 0xC7EFFFFFE0000000)
  %v519 = select <16 x i1> %v518, <16 x float> %v511, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v520 = fcmp ogt <16 x float> %v513, splat (float 0xC7EFFFFFE0000000)
  %v521 = select <16 x i1> %v520, <16 x float> %v513, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v522 = fcmp ogt <16 x float> %v515, splat (float 0xC7EFFFFFE0000000)
  %v523 = select <16 x i1> %v522, <16 x float> %v515, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v524 = fcmp ogt <16 x float> %v517, splat (float 0xC7EFFFFFE0000000)
  %v525 = select <16 x i1> %v524, <16 x float> %v517, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v526 = fsub contract <16 x float> %v193, %v519
  %v527 = fsub contract <16 x float> %v194, %v521
  %v528 = fsub contract <16 x float> %v195, %v523
  %v529 = fsub contract <16 x float> %v196, %v525
  %v530 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v526
  %v531 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v527
  %v532 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v528
  %v533 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v529
  %v534 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v530, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v535 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v534, <16 x float> splat (float 0x3F83CEC460000000))
  %v536 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v535, <16 x float> %v534, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v537 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v536, <16 x float> %v534, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v538 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v537, <16 x float> %v534, <16 x float> splat (float 0x3FE62E4240000000))
  %v539 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v538, <16 x float> %v534, <16 x float> splat (float 0x3FF0000000000000))
  %v540 = fsub <16 x float> %v530, %v534
  %v541 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v539, <16 x float> %v540, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v542 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v531, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v543 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v542, <16 x float> splat (float 0x3F83CEC460000000))
  %v544 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v543, <16 x float> %v542, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v545 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v544, <16 x float> %v542, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v546 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v545, <16 x float> %v542, <16 x float> splat (float 0x3FE62E4240000000))
  %v547 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v546, <16 x float> %v542, <16 x float> splat (float 0x3FF0000000000000))
  %v548 = fsub <16 x float> %v531, %v542
  %v549 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v547, <16 x float> %v548, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v550 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v532, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v551 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v550, <16 x float> splat (float 0x3F83CEC460000000))
  %v552 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v551, <16 x float> %v550, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v553 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v552, <16 x float> %v550, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v554 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v553, <16 x float> %v550, <16 x float> splat (float 0x3FE62E4240000000))
  %v555 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v554, <16 x float> %v550, <16 x float> splat (float 0x3FF0000000000000))
  %v556 = fsub <16 x float> %v532, %v550
  %v557 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v555, <16 x float> %v556, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v558 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v533, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v559 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v558, <16 x float> splat (float 0x3F83CEC460000000))
  %v560 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v559, <16 x float> %v558, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v561 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v560, <16 x float> %v558, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v562 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v561, <16 x float> %v558, <16 x float> splat (float 0x3FE62E4240000000))
  %v563 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v562, <16 x float> %v558, <16 x float> splat (float 0x3FF0000000000000))
  %v564 = fsub <16 x float> %v533, %v558
  %v565 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v563, <16 x float> %v564, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v566 = select <16 x i1> %v506, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v541
  %v567 = select <16 x i1> %v507, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v549
  %v568 = select <16 x i1> %v508, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v557
  %v569 = select <16 x i1> %v509, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v565
  %v570 = fmul contract <16 x float> %v197, %v566
  %v571 = fmul contract <16 x float> %v198, %v567
  %v572 = fmul contract <16 x float> %v199, %v568
  %v573 = fmul contract <16 x float> %v200, %v569
  %v574 = fmul contract <16 x float> %v201, %v566
  %v575 = fmul contract <16 x float> %v202, %v567
  %v576 = fmul contract <16 x float> %v203, %v568
  %v577 = fmul contract <16 x float> %v204, %v569
  %v578 = fmul contract <16 x float> %v205, %v566
  %v579 = fmul contract <16 x float> %v206, %v567
  %v580 = fmul contract <16 x float> %v207, %v568
  %v581 = fmul contract <16 x float> %v208, %v569
  %v582 = fmul contract <16 x float> %v209, %v566
  %v583 = fmul contract <16 x float> %v210, %v567
  %v584 = fmul contract <16 x float> %v211, %v568
  %v585 = fmul contract <16 x float> %v212, %v569
  %v586 = fcmp oeq <16 x float> %v366, %v499
  %v587 = fcmp oeq <16 x float> %v367, %v501
  %v588 = fcmp oeq <16 x float> %v368, %v503
  %v589 = fcmp oeq <16 x float> %v369, %v505
  %v590 = fsub contract <16 x float> %v366, %v519
  %v591 = fsub contract <16 x float> %v367, %v521
  %v592 = fsub contract <16 x float> %v368, %v523
  %v593 = fsub contract <16 x float> %v369, %v525
  %v594 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v590
  %v595 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v591
  %v596 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v592
  %v597 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v593
  %v598 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v594, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v599 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v598, <16 x float> splat (float 0x3F83CEC460000000))
  %v600 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v599, <16 x float> %v598, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v601 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v600, <16 x float> %v598, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v602 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v601, <16 x float> %v598, <16 x float> splat (float 0x3FE62E4240000000))
  %v603 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v602, <16 x float> %v598, <16 x float> splat (float 0x3FF0000000000000))
  %v604 = fsub <16 x float> %v594, %v598
  %v605 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v603, <16 x float> %v604, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v606 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v595, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v607 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v606, <16 x float> splat (float 0x3F83CEC460000000))
  %v608 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v607, <16 x float> %v606, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v609 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v608, <16 x float> %v606, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v610 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v609, <16 x float> %v606, <16 x float> splat (float 0x3FE62E4240000000))
  %v611 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v610, <16 x float> %v606, <16 x float> splat (float 0x3FF0000000000000))
  %v612 = fsub <16 x float> %v595, %v606
  %v613 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v611, <16 x float> %v612, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v614 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v596, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v615 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v614, <16 x float> splat (float 0x3F83CEC460000000))
  %v616 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v615, <16 x float> %v614, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v617 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v616, <16 x float> %v614, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v618 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v617, <16 x float> %v614, <16 x float> splat (float 0x3FE62E4240000000))
  %v619 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v618, <16 x float> %v614, <16 x float> splat (float 0x3FF0000000000000))
  %v620 = fsub <16 x float> %v596, %v614
  %v621 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v619, <16 x float> %v620, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v622 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v597, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v623 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v622, <16 x float> splat (float 0x3F83CEC460000000))
  %v624 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v623, <16 x float> %v622, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v625 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v624, <16 x float> %v622, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v626 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v625, <16 x float> %v622, <16 x float> splat (float 0x3FE62E4240000000))
  %v627 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v626, <16 x float> %v622, <16 x float> splat (float 0x3FF0000000000000))
  %v628 = fsub <16 x float> %v597, %v622
  %v629 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v627, <16 x float> %v628, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v630 = select <16 x i1> %v586, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v605
  %v631 = select <16 x i1> %v587, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v613
  %v632 = select <16 x i1> %v588, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v621
  %v633 = select <16 x i1> %v589, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v629
  %v634 = fmul contract <16 x float> %v464, %v630
  %v635 = fmul contract <16 x float> %v465, %v631
  %v636 = fmul contract <16 x float> %v466, %v632
  %v637 = fmul contract <16 x float> %v467, %v633
  %v638 = fmul contract <16 x float> %v468, %v630
  %v639 = fmul contract <16 x float> %v469, %v631
  %v640 = fmul contract <16 x float> %v470, %v632
  %v641 = fmul contract <16 x float> %v471, %v633
  %v642 = fmul contract <16 x float> splat (float 0x0000000000000000), %v630
  %v643 = fmul contract <16 x float> splat (float 0x0000000000000000), %v631
  %v644 = fmul contract <16 x float> splat (float 0x0000000000000000), %v632
  %v645 = fmul contract <16 x float> splat (float 0x0000000000000000), %v633
  %v646 = fadd contract <16 x float> %v578, %v642
  %v647 = fadd contract <16 x float> %v579, %v643
  %v648 = fadd contract <16 x float> %v580, %v644
  %v649 = fadd contract <16 x float> %v581, %v645
  %v650 = fadd contract <16 x float> %v582, %v642
  %v651 = fadd contract <16 x float> %v583, %v643
  %v652 = fadd contract <16 x float> %v584, %v644
  %v653 = fadd contract <16 x float> %v585, %v645
  %v654 = fsub contract <16 x float> %v634, %v646
  %v655 = fsub contract <16 x float> %v635, %v647
  %v656 = fsub contract <16 x float> %v636, %v648
  %v657 = fsub contract <16 x float> %v637, %v649
  %v658 = fadd contract <16 x float> %v570, %v654
  %v659 = fadd contract <16 x float> %v571, %v655
  %v660 = fadd contract <16 x float> %v572, %v656
  %v661 = fadd contract <16 x float> %v573, %v657
  %v662 = fsub contract <16 x float> %v658, %v570
  %v663 = fsub contract <16 x float> %v659, %v571
  %v664 = fsub contract <16 x float> %v660, %v572
  %v665 = fsub contract <16 x float> %v661, %v573
  %v666 = fsub contract <16 x float> %v662, %v654
  %v667 = fsub contract <16 x float> %v663, %v655
  %v668 = fsub contract <16 x float> %v664, %v656
  %v669 = fsub contract <16 x float> %v665, %v657
  %v670 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v658)
  %v671 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v659)
  %v672 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v660)
  %v673 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v661)
  %v674 = fcmp olt <16 x float> %v670, splat (float 0x7FF0000000000000)
  %v675 = fcmp olt <16 x float> %v671, splat (float 0x7FF0000000000000)
  %v676 = fcmp olt <16 x float> %v672, splat (float 0x7FF0000000000000)
  %v677 = fcmp olt <16 x float> %v673, splat (float 0x7FF0000000000000)
  %v678 = select <16 x i1> %v674, <16 x float> %v666, <16 x float> splat (float 0x0000000000000000)
  %v679 = select <16 x i1> %v675, <16 x float> %v667, <16 x float> splat (float 0x0000000000000000)
  %v680 = select <16 x i1> %v676, <16 x float> %v668, <16 x float> splat (float 0x0000000000000000)
  %v681 = select <16 x i1> %v677, <16 x float> %v669, <16 x float> splat (float 0x0000000000000000)
  %v682 = fsub contract <16 x float> %v638, %v650
  %v683 = fsub contract <16 x float> %v639, %v651
  %v684 = fsub contract <16 x float> %v640, %v652
  %v685 = fsub contract <16 x float> %v641, %v653
  %v686 = fadd contract <16 x float> %v574, %v682
  %v687 = fadd contract <16 x float> %v575, %v683
  %v688 = fadd contract <16 x float> %v576, %v684
  %v689 = fadd contract <16 x float> %v577, %v685
  %v690 = fsub contract <16 x float> %v686, %v574
  %v691 = fsub contract <16 x float> %v687, %v575
  %v692 = fsub contract <16 x float> %v688, %v576
  %v693 = fsub contract <16 x float> %v689, %v577
  %v694 = fsub contract <16 x float> %v690, %v682
  %v695 = fsub contract <16 x float> %v691, %v683
  %v696 = fsub contract <16 x float> %v692, %v684
  %v697 = fsub contract <16 x float> %v693, %v685
  %v698 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v686)
  %v699 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v687)
  %v700 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v688)
  %v701 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v689)
  %v702 = fcmp olt <16 x float> %v698, splat (float 0x7FF0000000000000)
  %v703 = fcmp olt <16 x float> %v699, splat (float 0x7FF0000000000000)
  %v704 = fcmp olt <16 x float> %v700, splat (float 0x7FF0000000000000)
  %v705 = fcmp olt <16 x float> %v701, splat (float 0x7FF0000000000000)
  %v706 = select <16 x i1> %v702, <16 x float> %v694, <16 x float> splat (float 0x0000000000000000)
  %v707 = select <16 x i1> %v703, <16 x float> %v695, <16 x float> splat (float 0x0000000000000000)
  %v708 = select <16 x i1> %v704, <16 x float> %v696, <16 x float> splat (float 0x0000000000000000)
  %v709 = select <16 x i1> %v705, <16 x float> %v697, <16 x float> splat (float 0x0000000000000000)
  %v710 = fmul contract <16 x float> %v213, %v566
  %v711 = fmul contract <16 x float> %v214, %v567
  %v712 = fmul contract <16 x float> %v215, %v568
  %v713 = fmul contract <16 x float> %v216, %v569
  %v714 = fmul contract <16 x float> %v217, %v566
  %v715 = fmul contract <16 x float> %v218, %v567
  %v716 = fmul contract <16 x float> %v219, %v568
  %v717 = fmul contract <16 x float> %v220, %v569
  %v718 = fmul contract <16 x float> %v480, %v630
  %v719 = fmul contract <16 x float> %v481, %v631
  %v720 = fmul contract <16 x float> %v482, %v632
  %v721 = fmul contract <16 x float> %v483, %v633
  %v722 = fadd contract <16 x float> %v714, %v642
  %v723 = fadd contract <16 x float> %v715, %v643
  %v724 = fadd contract <16 x float> %v716, %v644
  %v725 = fadd contract <16 x float> %v717, %v645
  %v726 = fsub contract <16 x float> %v718, %v722
  %v727 = fsub contract <16 x float> %v719, %v723
  %v728 = fsub contract <16 x float> %v720, %v724
  %v729 = fsub contract <16 x float> %v721, %v725
  %v730 = fadd contract <16 x float> %v710, %v726
  %v731 = fadd contract <16 x float> %v711, %v727
  %v732 = fadd contract <16 x float> %v712, %v728
  %v733 = fadd contract <16 x float> %v713, %v729
  %v734 = fsub contract <16 x float> %v730, %v710
  %v735 = fsub contract <16 x float> %v731, %v711
  %v736 = fsub contract <16 x float> %v732, %v712
  %v737 = fsub contract <16 x float> %v733, %v713
  %v738 = fsub contract <16 x float> %v734, %v726
  %v739 = fsub contract <16 x float> %v735, %v727
  %v740 = fsub contract <16 x float> %v736, %v728
  %v741 = fsub contract <16 x float> %v737, %v729
  %v742 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v730)
  %v743 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v731)
  %v744 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v732)
  %v745 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v733)
  %v746 = fcmp olt <16 x float> %v742, splat (float 0x7FF0000000000000)
  %v747 = fcmp olt <16 x float> %v743, splat (float 0x7FF0000000000000)
  %v748 = fcmp olt <16 x float> %v744, splat (float 0x7FF0000000000000)
  %v749 = fcmp olt <16 x float> %v745, splat (float 0x7FF0000000000000)
  %v750 = select <16 x i1> %v746, <16 x float> %v738, <16 x float> splat (float 0x0000000000000000)
  %v751 = select <16 x i1> %v747, <16 x float> %v739, <16 x float> splat (float 0x0000000000000000)
  %v752 = select <16 x i1> %v748, <16 x float> %v740, <16 x float> splat (float 0x0000000000000000)
  %v753 = select <16 x i1> %v749, <16 x float> %v741, <16 x float> splat (float 0x0000000000000000)
  %v754 = fmul contract <16 x float> %v221, %v566
  %v755 = fmul contract <16 x float> %v222, %v567
  %v756 = fmul contract <16 x float> %v223, %v568
  %v757 = fmul contract <16 x float> %v224, %v569
  %v758 = fmul contract <16 x float> %v225, %v566
  %v759 = fmul contract <16 x float> %v226, %v567
  %v760 = fmul contract <16 x float> %v227, %v568
  %v761 = fmul contract <16 x float> %v228, %v569
  %v762 = fmul contract <16 x float> %v492, %v630
  %v763 = fmul contract <16 x float> %v493, %v631
  %v764 = fmul contract <16 x float> %v494, %v632
  %v765 = fmul contract <16 x float> %v495, %v633
  %v766 = fadd contract <16 x float> %v758, %v642
  %v767 = fadd contract <16 x float> %v759, %v643
  %v768 = fadd contract <16 x float> %v760, %v644
  %v769 = fadd contract <16 x float> %v761, %v645
  %v770 = fsub contract <16 x float> %v762, %v766
  %v771 = fsub contract <16 x float> %v763, %v767
  %v772 = fsub contract <16 x float> %v764, %v768
  %v773 = fsub contract <16 x float> %v765, %v769
  %v774 = fadd contract <16 x float> %v754, %v770
  %v775 = fadd contract <16 x float> %v755, %v771
  %v776 = fadd contract <16 x float> %v756, %v772
  %v777 = fadd contract <16 x float> %v757, %v773
  %v778 = fsub contract <16 x float> %v774, %v754
  %v779 = fsub contract <16 x float> %v775, %v755
  %v780 = fsub contract <16 x float> %v776, %v756
  %v781 = fsub contract <16 x float> %v777, %v757
  %v782 = fsub contract <16 x float> %v778, %v770
  %v783 = fsub contract <16 x float> %v779, %v771
  %v784 = fsub contract <16 x float> %v780, %v772
  %v785 = fsub contract <16 x float> %v781, %v773
  %v786 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v774)
  %v787 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v775)
  %v788 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v776)
  %v789 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v777)
  %v790 = fcmp olt <16 x float> %v786, splat (float 0x7FF0000000000000)
  %v791 = fcmp olt <16 x float> %v787, splat (float 0x7FF0000000000000)
  %v792 = fcmp olt <16 x float> %v788, splat (float 0x7FF0000000000000)
  %v793 = fcmp olt <16 x float> %v789, splat (float 0x7FF0000000000000)
  %v794 = select <16 x i1> %v790, <16 x float> %v782, <16 x float> splat (float 0x0000000000000000)
  %v795 = select <16 x i1> %v791, <16 x float> %v783, <16 x float> splat (float 0x0000000000000000)
  %v796 = select <16 x i1> %v792, <16 x float> %v784, <16 x float> splat (float 0x0000000000000000)
  %v797 = select <16 x i1> %v793, <16 x float> %v785, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head141
interval_end143:
  %v798 = add nsw i64 %v149, 1
  br label %interval_head139
columns_done144:
  %v799 = fdiv <16 x float> %v154, %v158
  %v800 = fdiv <16 x float> %v155, %v159
  %v801 = fdiv <16 x float> %v156, %v160
  %v802 = fdiv <16 x float> %v157, %v161
  %v803 = fsub contract <16 x float> %v150, %v150
  %v804 = fsub contract <16 x float> %v151, %v151
  %v805 = fsub contract <16 x float> %v152, %v152
  %v806 = fsub contract <16 x float> %v153, %v153
  %v807 = fadd contract <16 x float> %v799, %v803
  %v808 = fadd contract <16 x float> %v800, %v804
  %v809 = fadd contract <16 x float> %v801, %v805
  %v810 = fadd contract <16 x float> %v802, %v806
  %v811 = getelementptr i8, ptr %scratch, i64 33280
  %v812 = getelementptr i8, ptr %v811, i64 64
  %v813 = getelementptr i8, ptr %v811, i64 128
  %v814 = getelementptr i8, ptr %v811, i64 192
  store <16 x float> %v807, ptr %v811, align 64
  store <16 x float> %v808, ptr %v812, align 64
  store <16 x float> %v809, ptr %v813, align 64
  store <16 x float> %v810, ptr %v814, align 64
  %v815 = fdiv <16 x float> %v170, %v158
  %v816 = fdiv <16 x float> %v171, %v159
  %v817 = fdiv <16 x float> %v172, %v160
  %v818 = fdiv <16 x float> %v173, %v161
  %v819 = fadd contract <16 x float> %v815, %v803
  %v820 = fadd contract <16 x float> %v816, %v804
  %v821 = fadd contract <16 x float> %v817, %v805
  %v822 = fadd contract <16 x float> %v818, %v806
  %v823 = getelementptr i8, ptr %scratch, i64 33536
  %v824 = getelementptr i8, ptr %v823, i64 64
  %v825 = getelementptr i8, ptr %v823, i64 128
  %v826 = getelementptr i8, ptr %v823, i64 192
  store <16 x float> %v819, ptr %v823, align 64
  store <16 x float> %v820, ptr %v824, align 64
  store <16 x float> %v821, ptr %v825, align 64
  store <16 x float> %v822, ptr %v826, align 64
  %v827 = fdiv <16 x float> %v178, %v158
  %v828 = fdiv <16 x float> %v179, %v159
  %v829 = fdiv <16 x float> %v180, %v160
  %v830 = fdiv <16 x float> %v181, %v161
  %v831 = fadd contract <16 x float> %v827, %v803
  %v832 = fadd contract <16 x float> %v828, %v804
  %v833 = fadd contract <16 x float> %v829, %v805
  %v834 = fadd contract <16 x float> %v830, %v806
  %v835 = getelementptr i8, ptr %scratch, i64 33792
  %v836 = getelementptr i8, ptr %v835, i64 64
  %v837 = getelementptr i8, ptr %v835, i64 128
  %v838 = getelementptr i8, ptr %v835, i64 192
  store <16 x float> %v831, ptr %v835, align 64
  store <16 x float> %v832, ptr %v836, align 64
  store <16 x float> %v833, ptr %v837, align 64
  store <16 x float> %v834, ptr %v838, align 64
  %v839 = add nsw i64 %v65, 64
  %v840 = icmp sle i64 %v839, %v61
  %v841 = icmp eq i64 %v9, 12
  %v842 = and i1 %v840, %v841
  br i1 %v842, label %whole_tile843, label %part844
whole_tile843:
  %v846 = mul nsw i64 %v65, 12
  %v847 = getelementptr i8, ptr %v46, i64 %v846
  %v848 = getelementptr i8, ptr %scratch, i64 33280
  %v849 = load <16 x float>, ptr %v848, align 64
  %v850 = getelementptr i8, ptr %scratch, i64 33536
  %v851 = load <16 x float>, ptr %v850, align 64
  %v852 = shufflevector <16 x float> %v849, <16 x float> %v851, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v853 = getelementptr i8, ptr %scratch, i64 33792
  %v854 = load <16 x float>, ptr %v853, align 64
  %v855 = shufflevector <16 x float> %v854, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v856 = shufflevector <32 x float> %v852, <32 x float> %v855, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v857 = shufflevector <48 x float> %v856, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  store <48 x float> %v857, ptr %v847, align 1
  %v858 = getelementptr i8, ptr %scratch, i64 33344
  %v859 = load <16 x float>, ptr %v858, align 64
  %v860 = getelementptr i8, ptr %scratch, i64 33600
  %v861 = load <16 x float>, ptr %v860, align 64
  %v862 = shufflevector <16 x float> %v859, <16 x float> %v861, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v863 = getelementptr i8, ptr %scratch, i64 33856
  %v864 = load <16 x float>, ptr %v863, align 64
  %v865 = shufflevector <16 x float> %v864, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v866 = shufflevector <32 x float> %v862, <32 x float> %v865, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v867 = shufflevector <48 x float> %v866, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v868 = getelementptr i8, ptr %v847, i64 192
  store <48 x float> %v867, ptr %v868, align 1
  %v869 = getelementptr i8, ptr %scratch, i64 33408
  %v870 = load <16 x float>, ptr %v869, align 64
  %v871 = getelementptr i8, ptr %scratch, i64 33664
  %v872 = load <16 x float>, ptr %v871, align 64
  %v873 = shufflevector <16 x float> %v870, <16 x float> %v872, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v874 = getelementptr i8, ptr %scratch, i64 33920
  %v875 = load <16 x float>, ptr %v874, align 64
  %v876 = shufflevector <16 x float> %v875, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v877 = shufflevector <32 x float> %v873, <32 x float> %v876, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v878 = shufflevector <48 x float> %v877, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v879 = getelementptr i8, ptr %v847, i64 384
  store <48 x float> %v878, ptr %v879, align 1
  %v880 = getelementptr i8, ptr %scratch, i64 33472
  %v881 = load <16 x float>, ptr %v880, align 64
  %v882 = getelementptr i8, ptr %scratch, i64 33728
  %v883 = load <16 x float>, ptr %v882, align 64
  %v884 = shufflevector <16 x float> %v881, <16 x float> %v883, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v885 = getelementptr i8, ptr %scratch, i64 33984
  %v886 = load <16 x float>, ptr %v885, align 64
  %v887 = shufflevector <16 x float> %v886, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v888 = shufflevector <32 x float> %v884, <32 x float> %v887, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v889 = shufflevector <48 x float> %v888, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v890 = getelementptr i8, ptr %v847, i64 576
  store <48 x float> %v889, ptr %v890, align 1
  br label %moved845
part844:
  %v891 = sub nsw i64 %v61, %v65
  %v892 = mul nsw i64 %v891, 1
  %v893 = icmp slt i64 64, %v892
  %v894 = select i1 %v893, i64 64, i64 %v892
  br label %scatter_head895
scatter_head895:
  %v898 = phi i64 [ 0, %part844 ], [ %v920, %scatter896 ]
  %v899 = icmp slt i64 %v898, %v894
  br i1 %v899, label %scatter896, label %scatter_done897
scatter896:
  %v900 = add nsw i64 %v65, %v898
  %v901 = mul nsw i64 %v900, %v9
  %v902 = getelementptr i8, ptr %v46, i64 %v901
  %v903 = mul nsw i64 0, 12
  %v904 = getelementptr i8, ptr %v902, i64 %v903
  %v905 = getelementptr i8, ptr %scratch, i64 33280
  %v906 = getelementptr float, ptr %v905, i64 %v898
  %v907 = load float, ptr %v906
  store float %v907, ptr %v904, align 1
  %v908 = getelementptr i8, ptr %scratch, i64 33280
  %v909 = getelementptr i8, ptr %v908, i64 256
  %v910 = getelementptr float, ptr %v909, i64 %v898
  %v911 = load float, ptr %v910
  %v912 = mul nsw i64 1, %v11
  %v913 = getelementptr i8, ptr %v904, i64 %v912
  store float %v911, ptr %v913, align 1
  %v914 = getelementptr i8, ptr %scratch, i64 33280
  %v915 = getelementptr i8, ptr %v914, i64 512
  %v916 = getelementptr float, ptr %v915, i64 %v898
  %v917 = load float, ptr %v916
  %v918 = mul nsw i64 2, %v11
  %v919 = getelementptr i8, ptr %v904, i64 %v918
  store float %v917, ptr %v919, align 1
  %v920 = add nsw i64 %v898, 1
  br label %scatter_head895
scatter_done897:
  br label %moved845
moved845:
  %v921 = add nsw i64 %v65, 64
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
