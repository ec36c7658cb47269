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
  %v59 = fneg float 0x47EFFFFFE0000000
  %v60 = insertelement <16 x float> poison, float %v59, i64 0
  %v61 = shufflevector <16 x float> %v60, <16 x float> poison, <16 x i32> zeroinitializer
  %v62 = load i64, ptr %v42, align 8, !invariant.load !0
  %v63 = getelementptr i64, ptr %v42, i64 1
  %v64 = load i64, ptr %v63, align 8, !invariant.load !0
  br label %rows_head65
rows_head65:
  %v68 = phi i64 [ %v62, %work34 ], [ %v848, %moved772 ]
  %v69 = icmp slt i64 %v68, %v64
  br i1 %v69, label %rows66, label %rows_done67
rows66:
  %v70 = add nsw i64 %v64, -1
  %v71 = add nsw i64 %v68, 64
  %v72 = icmp sle i64 %v71, %v64
  %v73 = icmp eq i64 %v15, 8
  %v74 = and i1 %v72, %v73
  br i1 %v74, label %whole_tile75, label %part76
whole_tile75:
  %v78 = mul nsw i64 %v68, 8
  %v79 = getelementptr i8, ptr %v50, i64 %v78
  %v80 = getelementptr i8, ptr %v79, i64 2048
  call void @llvm.prefetch.p0(ptr %v80, i32 0, i32 3, i32 1)
  %v81 = getelementptr i8, ptr %v79, i64 2112
  call void @llvm.prefetch.p0(ptr %v81, i32 0, i32 3, i32 1)
  %v82 = getelementptr i8, ptr %v79, i64 2176
  call void @llvm.prefetch.p0(ptr %v82, i32 0, i32 3, i32 1)
  %v83 = getelementptr i8, ptr %v79, i64 2240
  call void @llvm.prefetch.p0(ptr %v83, i32 0, i32 3, i32 1)
  %v84 = getelementptr i8, ptr %v79, i64 2304
  call void @llvm.prefetch.p0(ptr %v84, i32 0, i32 3, i32 1)
  %v85 = getelementptr i8, ptr %v79, i64 2368
  call void @llvm.prefetch.p0(ptr %v85, i32 0, i32 3, i32 1)
  %v86 = getelementptr i8, ptr %v79, i64 2432
  call void @llvm.prefetch.p0(ptr %v86, i32 0, i32 3, i32 1)
  %v87 = getelementptr i8, ptr %v79, i64 2496
  call void @llvm.prefetch.p0(ptr %v87, i32 0, i32 3, i32 1)
  %v88 = load <32 x float>, ptr %v79, align 1, !invariant.load !0
  %v89 = shufflevector <32 x float> %v88, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  store <16 x float> %v89, ptr %scratch, align 4
  %v90 = shufflevector <32 x float> %v88, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v91 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v90, ptr %v91, align 4
  %v92 = getelementptr i8, ptr %v79, i64 128
  %v93 = load <32 x float>, ptr %v92, align 1, !invariant.load !0
  %v94 = shufflevector <32 x float> %v93, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v95 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v94, ptr %v95, align 4
  %v96 = shufflevector <32 x float> %v93, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v97 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v96, ptr %v97, align 4
  %v98 = getelementptr i8, ptr %v79, i64 256
  %v99 = load <32 x float>, ptr %v98, align 1, !invariant.load !0
  %v100 = shufflevector <32 x float> %v99, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v101 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v100, ptr %v101, align 4
  %v102 = shufflevector <32 x float> %v99, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v103 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v102, ptr %v103, align 4
  %v104 = getelementptr i8, ptr %v79, i64 384
  %v105 = load <32 x float>, ptr %v104, align 1, !invariant.load !0
  %v106 = shufflevector <32 x float> %v105, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v107 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v106, ptr %v107, align 4
  %v108 = shufflevector <32 x float> %v105, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v109 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v108, ptr %v109, align 4
  br label %moved77
part76:
  br label %gather_head110
gather_head110:
  %v113 = phi i64 [ 0, %part76 ], [ %v126, %gather111 ]
  %v114 = icmp slt i64 %v113, 64
  br i1 %v114, label %gather111, label %gather_done112
gather111:
  %v115 = add nsw i64 %v68, %v113
  %v116 = icmp slt i64 %v115, %v70
  %v117 = select i1 %v116, i64 %v115, i64 %v70
  %v118 = mul nsw i64 %v117, %v15
  %v119 = getelementptr i8, ptr %v50, i64 %v118
  %v120 = load float, ptr %v119, align 1, !invariant.load !0
  %v121 = getelementptr float, ptr %scratch, i64 %v113
  store float %v120, ptr %v121
  %v122 = getelementptr i8, ptr %v119, i64 4
  %v123 = load float, ptr %v122, align 1, !invariant.load !0
  %v124 = getelementptr i8, ptr %scratch, i64 256
  %v125 = getelementptr float, ptr %v124, i64 %v113
  store float %v123, ptr %v125
  %v126 = add nsw i64 %v113, 1
  br label %gather_head110
gather_done112:
  br label %moved77
moved77:
  %v127 = getelementptr i8, ptr %scratch, i64 64
  %v128 = getelementptr i8, ptr %scratch, i64 128
  %v129 = getelementptr i8, ptr %scratch, i64 192
  %v130 = load <16 x float>, ptr %scratch, align 64
  %v131 = load <16 x float>, ptr %v127, align 64
  %v132 = load <16 x float>, ptr %v128, align 64
  %v133 = load <16 x float>, ptr %v129, align 64
  %v134 = getelementptr i8, ptr %scratch, i64 256
  %v135 = getelementptr i8, ptr %v134, i64 64
  %v136 = getelementptr i8, ptr %v134, i64 128
  %v137 = getelementptr i8, ptr %v134, i64 192
  %v138 = load <16 x float>, ptr %v134, align 64
  %v139 = load <16 x float>, ptr %v135, align 64
  %v140 = load <16 x float>, ptr %v136, align 64
  %v141 = load <16 x float>, ptr %v137, align 64
  %v148 = getelementptr i64, ptr %v42, i64 2
  %v149 = load i64, ptr %v148, align 8, !invariant.load !0
  %v150 = getelementptr i64, ptr %v42, i64 3
  %v151 = load i64, ptr %v150, align 8, !invariant.load !0
  br label %interval_head142
interval_head142:
  %v152 = phi i64 [ %v149, %moved77 ], [ %v725, %interval_end146 ]
  %v153 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved77 ], [ %v196, %interval_end146 ]
  %v154 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved77 ], [ %v197, %interval_end146 ]
  %v155 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved77 ], [ %v198, %interval_end146 ]
  %v156 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved77 ], [ %v199, %interval_end146 ]
  %v157 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v200, %interval_end146 ]
  %v158 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v201, %interval_end146 ]
  %v159 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v202, %interval_end146 ]
  %v160 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v203, %interval_end146 ]
  %v161 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v204, %interval_end146 ]
  %v162 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v205, %interval_end146 ]
  %v163 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v206, %interval_end146 ]
  %v164 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v207, %interval_end146 ]
  %v165 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v208, %interval_end146 ]
  %v166 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v209, %interval_end146 ]
  %v167 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v210, %interval_end146 ]
  %v168 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v211, %interval_end146 ]
  %v169 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v212, %interval_end146 ]
  %v170 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v213, %interval_end146 ]
  %v171 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v214, %interval_end146 ]
  %v172 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v215, %interval_end146 ]
  %v173 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v216, %interval_end146 ]
  %v174 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v217, %interval_end146 ]
  %v175 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v218, %interval_end146 ]
  %v176 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v219, %interval_end146 ]
  %v177 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v220, %interval_end146 ]
  %v178 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v221, %interval_end146 ]
  %v179 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v222, %interval_end146 ]
  %v180 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v223, %interval_end146 ]
  %v181 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v224, %interval_end146 ]
  %v182 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v225, %interval_end146 ]
  %v183 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v226, %interval_end146 ]
  %v184 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v227, %interval_end146 ]
  %v185 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v228, %interval_end146 ]
  %v186 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v229, %interval_end146 ]
  %v187 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v230, %interval_end146 ]
  %v188 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v231, %interval_end146 ]
  %v189 = icmp slt i64 %v152, %v151
  br i1 %v189, label %interval143, label %columns_done147
interval143:
  %v190 = mul nsw i64 %v152, 16
  %v191 = getelementptr i8, ptr %v30, i64 %v190
  %v192 = load i64, ptr %v191, align 8, !invariant.load !0
  %v193 = getelementptr i64, ptr %v191, i64 1
  %v194 = load i64, ptr %v193, align 8, !invariant.load !0
  br label %chunk_head144
chunk_head144:
  %v195 = phi i64 [ %v192, %interval143 ], [ %v236, %column_done291 ]
  %v196 = phi <16 x float> [ %v153, %interval143 ], [ %v426, %column_done291 ]
  %v197 = phi <16 x float> [ %v154, %interval143 ], [ %v428, %column_done291 ]
  %v198 = phi <16 x float> [ %v155, %interval143 ], [ %v430, %column_done291 ]
  %v199 = phi <16 x float> [ %v156, %interval143 ], [ %v432, %column_done291 ]
  %v200 = phi <16 x float> [ %v157, %interval143 ], [ %v585, %column_done291 ]
  %v201 = phi <16 x float> [ %v158, %interval143 ], [ %v586, %column_done291 ]
  %v202 = phi <16 x float> [ %v159, %interval143 ], [ %v587, %column_done291 ]
  %v203 = phi <16 x float> [ %v160, %interval143 ], [ %v588, %column_done291 ]
  %v204 = phi <16 x float> [ %v161, %interval143 ], [ %v613, %column_done291 ]
  %v205 = phi <16 x float> [ %v162, %interval143 ], [ %v614, %column_done291 ]
  %v206 = phi <16 x float> [ %v163, %interval143 ], [ %v615, %column_done291 ]
  %v207 = phi <16 x float> [ %v164, %interval143 ], [ %v616, %column_done291 ]
  %v208 = phi <16 x float> [ %v165, %interval143 ], [ %v605, %column_done291 ]
  %v209 = phi <16 x float> [ %v166, %interval143 ], [ %v606, %column_done291 ]
  %v210 = phi <16 x float> [ %v167, %interval143 ], [ %v607, %column_done291 ]
  %v211 = phi <16 x float> [ %v168, %interval143 ], [ %v608, %column_done291 ]
  %v212 = phi <16 x float> [ %v169, %interval143 ], [ %v633, %column_done291 ]
  %v213 = phi <16 x float> [ %v170, %interval143 ], [ %v634, %column_done291 ]
  %v214 = phi <16 x float> [ %v171, %interval143 ], [ %v635, %column_done291 ]
  %v215 = phi <16 x float> [ %v172, %interval143 ], [ %v636, %column_done291 ]
  %v216 = phi <16 x float> [ %v173, %interval143 ], [ %v657, %column_done291 ]
  %v217 = phi <16 x float> [ %v174, %interval143 ], [ %v658, %column_done291 ]
  %v218 = phi <16 x float> [ %v175, %interval143 ], [ %v659, %column_done291 ]
  %v219 = phi <16 x float> [ %v176, %interval143 ], [ %v660, %column_done291 ]
  %v220 = phi <16 x float> [ %v177, %interval143 ], [ %v677, %column_done291 ]
  %v221 = phi <16 x float> [ %v178, %interval143 ], [ %v678, %column_done291 ]
  %v222 = phi <16 x float> [ %v179, %interval143 ], [ %v679, %column_done291 ]
  %v223 = phi <16 x float> [ %v180, %interval143 ], [ %v680, %column_done291 ]
  %v224 = phi <16 x float> [ %v181, %interval143 ], [ %v701, %column_done291 ]
  %v225 = phi <16 x float> [ %v182, %interval143 ], [ %v702, %column_done291 ]
  %v226 = phi <16 x float> [ %v183, %interval143 ], [ %v703, %column_done291 ]
  %v227 = phi <16 x float> [ %v184, %interval143 ], [ %v704, %column_done291 ]
  %v228 = phi <16 x float> [ %v185, %interval143 ], [ %v721, %column_done291 ]
  %v229 = phi <16 x float> [ %v186, %interval143 ], [ %v722, %column_done291 ]
  %v230 = phi <16 x float> [ %v187, %interval143 ], [ %v723, %column_done291 ]
  %v231 = phi <16 x float> [ %v188, %interval143 ], [ %v724, %column_done291 ]
  %v232 = icmp slt i64 %v195, %v194
  %v233 = load volatile i64, ptr %v32, align 8
  %v234 = icmp eq i64 %v233, 0
  %v235 = and i1 %v232, %v234
  br i1 %v235, label %chunk145, label %interval_end146
chunk145:
  %v236 = add nsw i64 %v195, 128
  %v237 = icmp slt i64 %v236, %v194
  %v238 = select i1 %v237, i64 %v236, i64 %v194
  br label %column239
column239:
  %v241 = phi i64 [ %v195, %chunk145 ], [ %v288, %column239 ]
  %v242 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk145 ], [ %v281, %column239 ]
  %v243 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk145 ], [ %v283, %column239 ]
  %v244 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk145 ], [ %v285, %column239 ]
  %v245 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk145 ], [ %v287, %column239 ]
  %v246 = mul nsw i64 %v241, %v21
  %v247 = getelementptr i8, ptr %v54, i64 %v246
  %v248 = mul nsw i64 %v241, %v27
  %v249 = getelementptr i8, ptr %v58, i64 %v248
  %v250 = load float, ptr %v247, align 1, !invariant.load !0
  %v251 = insertelement <16 x float> poison, float %v250, i64 0
  %v252 = shufflevector <16 x float> %v251, <16 x float> poison, <16 x i32> zeroinitializer
  %v253 = fmul contract <16 x float> %v130, %v252
  %v254 = fmul contract <16 x float> %v131, %v252
  %v255 = fmul contract <16 x float> %v132, %v252
  %v256 = fmul contract <16 x float> %v133, %v252
  %v257 = fadd contract <16 x float> splat (float 0x8000000000000000), %v253
  %v258 = fadd contract <16 x float> splat (float 0x8000000000000000), %v254
  %v259 = fadd contract <16 x float> splat (float 0x8000000000000000), %v255
  %v260 = fadd contract <16 x float> splat (float 0x8000000000000000), %v256
  %v261 = getelementptr i8, ptr %v247, i64 4
  %v262 = load float, ptr %v261, align 1, !invariant.load !0
  %v263 = insertelement <16 x float> poison, float %v262, i64 0
  %v264 = shufflevector <16 x float> %v263, <16 x float> poison, <16 x i32> zeroinitializer
  %v265 = fmul contract <16 x float> %v138, %v264
  %v266 = fmul contract <16 x float> %v139, %v264
  %v267 = fmul contract <16 x float> %v140, %v264
  %v268 = fmul contract <16 x float> %v141, %v264
  %v269 = fadd contract <16 x float> %v257, %v265
  %v270 = fadd contract <16 x float> %v258, %v266
  %v271 = fadd contract <16 x float> %v259, %v267
  %v272 = fadd contract <16 x float> %v260, %v268
  %v273 = sub nsw i64 %v241, %v195
  %v274 = getelementptr i8, ptr %scratch, i64 512
  %v275 = mul nsw i64 %v273, 256
  %v276 = getelementptr i8, ptr %v274, i64 %v275
  %v277 = getelementptr i8, ptr %v276, i64 64
  %v278 = getelementptr i8, ptr %v276, i64 128
  %v279 = getelementptr i8, ptr %v276, i64 192
  store <16 x float> %v269, ptr %v276, align 64
  store <16 x float> %v270, ptr %v277, align 64
  store <16 x float> %v271, ptr %v278, align 64
  store <16 x float> %v272, ptr %v279, align 64
  %v280 = fcmp ogt <16 x float> %v269, %v242
  %v281 = select <16 x i1> %v280, <16 x float> %v269, <16 x float> %v242
  %v282 = fcmp ogt <16 x float> %v270, %v243
  %v283 = select <16 x i1> %v282, <16 x float> %v270, <16 x float> %v243
  %v284 = fcmp ogt <16 x float> %v271, %v244
  %v285 = select <16 x i1> %v284, <16 x float> %v271, <16 x float> %v244
  %v286 = fcmp ogt <16 x float> %v272, %v245
  %v287 = select <16 x i1> %v286, <16 x float> %v272, <16 x float> %v245
  %v288 = add nsw i64 %v241, 1
  %v289 = icmp slt i64 %v288, %v238
  br i1 %v289, label %column239, label %column_done240
column_done240:
  br label %column290
column290:
  %v292 = phi i64 [ %v195, %column_done240 ], [ %v423, %column290 ]
  %v293 = phi <16 x float> [ %v281, %column_done240 ], [ %v293, %column290 ]
  %v294 = phi <16 x float> [ %v283, %column_done240 ], [ %v294, %column290 ]
  %v295 = phi <16 x float> [ %v285, %column_done240 ], [ %v295, %column290 ]
  %v296 = phi <16 x float> [ %v287, %column_done240 ], [ %v296, %column290 ]
  %v297 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done240 ], [ %v391, %column290 ]
  %v298 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done240 ], [ %v392, %column290 ]
  %v299 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done240 ], [ %v393, %column290 ]
  %v300 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done240 ], [ %v394, %column290 ]
  %v301 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done240 ], [ %v395, %column290 ]
  %v302 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done240 ], [ %v396, %column290 ]
  %v303 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done240 ], [ %v397, %column290 ]
  %v304 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done240 ], [ %v398, %column290 ]
  %v305 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done240 ], [ %v407, %column290 ]
  %v306 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done240 ], [ %v408, %column290 ]
  %v307 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done240 ], [ %v409, %column290 ]
  %v308 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done240 ], [ %v410, %column290 ]
  %v309 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done240 ], [ %v419, %column290 ]
  %v310 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done240 ], [ %v420, %column290 ]
  %v311 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done240 ], [ %v421, %column290 ]
  %v312 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done240 ], [ %v422, %column290 ]
  %v313 = mul nsw i64 %v292, %v21
  %v314 = getelementptr i8, ptr %v54, i64 %v313
  %v315 = mul nsw i64 %v292, %v27
  %v316 = getelementptr i8, ptr %v58, i64 %v315
  %v317 = sub nsw i64 %v292, %v195
  %v318 = getelementptr i8, ptr %scratch, i64 512
  %v319 = mul nsw i64 %v317, 256
  %v320 = getelementptr i8, ptr %v318, i64 %v319
  %v321 = getelementptr i8, ptr %v320, i64 64
  %v322 = getelementptr i8, ptr %v320, i64 128
  %v323 = getelementptr i8, ptr %v320, i64 192
  %v324 = load <16 x float>, ptr %v320, align 64
  %v325 = load <16 x float>, ptr %v321, align 64
  %v326 = load <16 x float>, ptr %v322, align 64
  %v327 = load <16 x float>, ptr %v323, align 64
  %v328 = load float, ptr %v316, align 1, !invariant.load !0
  %v329 = insertelement <16 x float> poison, float %v328, i64 0
  %v330 = shufflevector <16 x float> %v329, <16 x float> poison, <16 x i32> zeroinitializer
  %v331 = fcmp olt <16 x float> %v293, splat (float 0x47EFFFFFE0000000)
  %v332 = select <16 x i1> %v331, <16 x float> %v293, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v333 = fcmp olt <16 x float> %v294, splat (float 0x47EFFFFFE0000000)
  %v334 = select <16 x i1> %v333, <16 x float> %v294, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v335 = fcmp olt <16 x float> %v295, splat (float 0x47EFFFFFE0000000)
  %v336 = select <16 x i1> %v335, <16 x float> %v295, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v337 = fcmp olt <16 x float> %v296, splat (float 0x47EFFFFFE0000000)
  %v338 = select <16 x i1> %v337, <16 x float> %v296, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v339 = fcmp ogt <16 x float> %v332, %v61
  %v340 = select <16 x i1> %v339, <16 x float> %v332, <16 x float> %v61
  %v341 = fcmp ogt <16 x float> %v334, %v61
  %v342 = select <16 x i1> %v341, <16 x float> %v334, <16 x float> %v61
  %v343 = fcmp ogt <16 x float> %v336, %v61
  %v344 = select <16 x i1> %v343, <16 x float> %v336, <16 x float> %v61
  %v345 = fcmp ogt <16 x float> %v338, %v61
  %v346 = select <16 x i1> %v345, <16 x float> %v338, <16 x float> %v61
  %v347 = fsub contract <16 x float> %v324, %v340
  %v348 = fsub contract <16 x float> %v325, %v342
  %v349 = fsub contract <16 x float> %v326, %v344
  %v350 = fsub contract <16 x float> %v327, %v346
  %v351 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v347
  %v352 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v348
  %v353 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v349
  %v354 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v350
  %v355 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v351, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v356 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v355, <16 x float> splat (float 0x3F83CEC460000000))
  %v357 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v356, <16 x float> %v355, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v358 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v357, <16 x float> %v355, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v359 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v358, <16 x float> %v355, <16 x float> splat (float 0x3FE62E4240000000))
  %v360 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v359, <16 x float> %v355, <16 x float> splat (float 0x3FF0000000000000))
  %v361 = fsub <16 x float> %v351, %v355
  %v362 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v360, <16 x float> %v361, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v363 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v352, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v364 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v363, <16 x float> splat (float 0x3F83CEC460000000))
  %v365 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v364, <16 x float> %v363, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v366 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v365, <16 x float> %v363, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v367 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v366, <16 x float> %v363, <16 x float> splat (float 0x3FE62E4240000000))
  %v368 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v367, <16 x float> %v363, <16 x float> splat (float 0x3FF0000000000000))
  %v369 = fsub <16 x float> %v352, %v363
  %v370 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v368, <16 x float> %v369, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v371 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v353, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v372 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v371, <16 x float> splat (float 0x3F83CEC460000000))
  %v373 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v372, <16 x float> %v371, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v374 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v373, <16 x float> %v371, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v375 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v374, <16 x float> %v371, <16 x float> splat (float 0x3FE62E4240000000))
  %v376 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v375, <16 x float> %v371, <16 x float> splat (float 0x3FF0000000000000))
  %v377 = fsub <16 x float> %v353, %v371
  %v378 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v376, <16 x float> %v377, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v379 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v354, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v380 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v379, <16 x float> splat (float 0x3F83CEC460000000))
  %v381 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v380, <16 x float> %v379, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v382 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v381, <16 x float> %v379, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v383 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v382, <16 x float> %v379, <16 x float> splat (float 0x3FE62E4240000000))
  %v384 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v383, <16 x float> %v379, <16 x float> splat (float 0x3FF0000000000000))
  %v385 = fsub <16 x float> %v354, %v379
  %v386 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v384, <16 x float> %v385, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v387 = fmul contract <16 x float> %v362, %v330
  %v388 = fmul contract <16 x float> %v370, %v330
  %v389 = fmul contract <16 x float> %v378, %v330
  %v390 = fmul contract <16 x float> %v386, %v330
  %v391 = fadd contract <16 x float> %v297, %v387
  %v392 = fadd contract <16 x float> %v298, %v388
  %v393 = fadd contract <16 x float> %v299, %v389
  %v394 = fadd contract <16 x float> %v300, %v390
  %v395 = fadd contract <16 x float> %v301, %v362
  %v396 = fadd contract <16 x float> %v302, %v370
  %v397 = fadd contract <16 x float> %v303, %v378
  %v398 = fadd contract <16 x float> %v304, %v386
  %v399 = getelementptr i8, ptr %v316, i64 4
  %v400 = load float, ptr %v399, align 1, !invariant.load !0
  %v401 = insertelement <16 x float> poison, float %v400, i64 0
  %v402 = shufflevector <16 x float> %v401, <16 x float> poison, <16 x i32> zeroinitializer
  %v403 = fmul contract <16 x float> %v362, %v402
  %v404 = fmul contract <16 x float> %v370, %v402
  %v405 = fmul contract <16 x float> %v378, %v402
  %v406 = fmul contract <16 x float> %v386, %v402
  %v407 = fadd contract <16 x float> %v305, %v403
  %v408 = fadd contract <16 x float> %v306, %v404
  %v409 = fadd contract <16 x float> %v307, %v405
  %v410 = fadd contract <16 x float> %v308, %v406
  %v411 = getelementptr i8, ptr %v316, i64 8
  %v412 = load float, ptr %v411, align 1, !invariant.load !0
  %v413 = insertelement <16 x float> poison, float %v412, i64 0
  %v414 = shufflevector <16 x float> %v413, <16 x float> poison, <16 x i32> zeroinitializer
  %v415 = fmul contract <16 x float> %v362, %v414
  %v416 = fmul contract <16 x float> %v370, %v414
  %v417 = fmul contract <16 x float> %v378, %v414
  %v418 = fmul contract <16 x float> %v386, %v414
  %v419 = fadd contract <16 x float> %v309, %v415
  %v420 = fadd contract <16 x float> %v310, %v416
  %v421 = fadd contract <16 x float> %v311, %v417
  %v422 = fadd contract <16 x float> %v312, %v418
  %v423 = add nsw i64 %v292, 1
  %v424 = icmp slt i64 %v423, %v238
  br i1 %v424, label %column290, label %column_done291
column_done291:
  %v425 = fcmp ogt <16 x float> %v293, %v196
  %v426 = select <16 x i1> %v425, <16 x float> %v293, <16 x float> %v196
  %v427 = fcmp ogt <16 x float> %v294, %v197
  %v428 = select <16 x i1> %v427, <16 x float> %v294, <16 x float> %v197
  %v429 = fcmp ogt <16 x float> %v295, %v198
  %v430 = select <16 x i1> %v429, <16 x float> %v295, <16 x float> %v198
  %v431 = fcmp ogt <16 x float> %v296, %v199
  %v432 = select <16 x i1> %v431, <16 x float> %v296, <16 x float> %v199
  %v433 = fcmp oeq <16 x float> %v196, %v426
  %v434 = fcmp oeq <16 x float> %v197, %v428
  %v435 = fcmp oeq <16 x float> %v198, %v430
  %v436 = fcmp oeq <16 x float> %v199, %v432
  %v437 = fcmp olt <16 x float> %v426, splat (float 0x47EFFFFFE0000000)
  %v438 = select <16 x i1> %v437, <16 x float> %v426, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v439 = fcmp olt <16 x float> %v428, splat (float 0x47EFFFFFE0000000)
  %v440 = select <16 x i1> %v439, <16 x float> %v428, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v441 = fcmp olt <16 x float> %v430, splat (float 0x47EFFFFFE0000000)
  %v442 = select <16 x i1> %v441, <16 x float> %v430, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v443 = fcmp olt <16 x float> %v432, splat (float 0x47EFFFFFE0000000)
  %v444 = select <16 x i1> %v443, <16 x float> %v432, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v445 = fcmp ogt <16 x float> %v438, %v61
  %v446 = select <16 x i1> %v445, <16 x float> %v438, <16 x float> %v61
  %v447 = fcmp ogt <16 x float> %v440, %v61
  %v448 = select <16 x i1> %v447, <16 x float> %v440, <16 x float> %v61
  %v449 = fcmp ogt <16 x float> %v442, %v61
  %v450 = select <16 x i1> %v449, <16 x float> %v442, <16 x float> %v61
  %v451 = fcmp ogt <16 x float> %v444, %v61
  %v452 = select <16 x i1> %v451, <16 x float> %v444, <16 x float> %v61
  %v453 = fsub contract <16 x float> %v196, %v446
  %v454 = fsub contract <16 x float> %v197, %v448
  %v455 = fsub contract <16 x float> %v198, %v450
  %v456 = fsub contract <16 x float> %v199, %v452
  %v457 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v453
  %v458 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v454
  %v459 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v455
  %v460 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v456
  %v461 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v457, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v462 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v461, <16 x float> splat (float 0x3F83CEC460000000))
  %v463 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v462, <16 x float> %v461, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v464 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v463, <16 x float> %v461, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v465 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v464, <16 x float> %v461, <16 x float> splat (float 0x3FE62E4240000000))
  %v466 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v465, <16 x float> %v461, <16 x float> splat (float 0x3FF0000000000000))
  %v467 = fsub <16 x float> %v457, %v461
  %v468 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v466, <16 x float> %v467, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v469 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v458, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v470 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v469, <16 x float> splat (float 0x3F83CEC460000000))
  %v471 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v470, <16 x float> %v469, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v472 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v471, <16 x float> %v469, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v473 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v472, <16 x float> %v469, <16 x float> splat (float 0x3FE62E4240000000))
  %v474 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v473, <16 x float> %v469, <16 x float> splat (float 0x3FF0000000000000))
  %v475 = fsub <16 x float> %v458, %v469
  %v476 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v474, <16 x float> %v475, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v477 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v459, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v478 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v477, <16 x float> splat (float 0x3F83CEC460000000))
  %v479 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v478, <16 x float> %v477, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v480 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v479, <16 x float> %v477, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v481 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v480, <16 x float> %v477, <16 x float> splat (float 0x3FE62E4240000000))
  %v482 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v481, <16 x float> %v477, <16 x float> splat (float 0x3FF0000000000000))
  %v483 = fsub <16 x float> %v459, %v477
  %v484 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v482, <16 x float> %v483, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v485 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v460, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v486 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v485, <16 x float> splat (float 0x3F83CEC460000000))
  %v487 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v486, <16 x float> %v485, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v488 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v487, <16 x float> %v485, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v489 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v488, <16 x float> %v485, <16 x float> splat (float 0x3FE62E4240000000))
  %v490 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v489, <16 x float> %v485, <16 x float> splat (float 0x3FF0000000000000))
  %v491 = fsub <16 x float> %v460, %v485
  %v492 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v490, <16 x float> %v491, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v493 = select <16 x i1> %v433, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v468
  %v494 = select <16 x i1> %v434, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v476
  %v495 = select <16 x i1> %v435, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v484
  %v496 = select <16 x i1> %v436, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v492
  %v497 = fmul contract <16 x float> %v200, %v493
  %v498 = fmul contract <16 x float> %v201, %v494
  %v499 = fmul contract <16 x float> %v202, %v495
  %v500 = fmul contract <16 x float> %v203, %v496
  %v501 = fmul contract <16 x float> %v204, %v493
  %v502 = fmul contract <16 x float> %v205, %v494
  %v503 = fmul contract <16 x float> %v206, %v495
  %v504 = fmul contract <16 x float> %v207, %v496
  %v505 = fmul contract <16 x float> %v208, %v493
  %v506 = fmul contract <16 x float> %v209, %v494
  %v507 = fmul contract <16 x float> %v210, %v495
  %v508 = fmul contract <16 x float> %v211, %v496
  %v509 = fmul contract <16 x float> %v212, %v493
  %v510 = fmul contract <16 x float> %v213, %v494
  %v511 = fmul contract <16 x float> %v214, %v495
  %v512 = fmul contract <16 x float> %v215, %v496
  %v513 = fcmp oeq <16 x float> %v293, %v426
  %v514 = fcmp oeq <16 x float> %v294, %v428
  %v515 = fcmp oeq <16 x float> %v295, %v430
  %v516 = fcmp oeq <16 x float> %v296, %v432
  %v517 = fsub contract <16 x float> %v293, %v446
  %v518 = fsub contract <16 x float> %v294, %v448
  %v519 = fsub contract <16 x float> %v295, %v450
  %v520 = fsub contract <16 x float> %v296, %v452
  %v521 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v517
  %v522 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v518
  %v523 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v519
  %v524 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v520
  %v525 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v521, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v526 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v525, <16 x float> splat (float 0x3F83CEC460000000))
  %v527 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v526, <16 x float> %v525, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v528 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v527, <16 x float> %v525, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v529 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v528, <16 x float> %v525, <16 x float> splat (float 0x3FE62E4240000000))
  %v530 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v529, <16 x float> %v525, <16 x float> splat (float 0x3FF0000000000000))
  %v531 = fsub <16 x float> %v521, %v525
  %v532 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v530, <16 x float> %v531, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v533 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v522, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v534 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v533, <16 x float> splat (float 0x3F83CEC460000000))
  %v535 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v534, <16 x float> %v533, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v536 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v535, <16 x float> %v533, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v537 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v536, <16 x float> %v533, <16 x float> splat (float 0x3FE62E4240000000))
  %v538 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v537, <16 x float> %v533, <16 x float> splat (float 0x3FF0000000000000))
  %v539 = fsub <16 x float> %v522, %v533
  %v540 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v538, <16 x float> %v539, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v541 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v523, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v542 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v541, <16 x float> splat (float 0x3F83CEC460000000))
  %v543 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v542, <16 x float> %v541, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v544 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v543, <16 x float> %v541, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v545 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v544, <16 x float> %v541, <16 x float> splat (float 0x3FE62E4240000000))
  %v546 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v545, <16 x float> %v541, <16 x float> splat (float 0x3FF0000000000000))
  %v547 = fsub <16 x float> %v523, %v541
  %v548 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v546, <16 x float> %v547, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v549 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v524, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v550 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v549, <16 x float> splat (float 0x3F83CEC460000000))
  %v551 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v550, <16 x float> %v549, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v552 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v551, <16 x float> %v549, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v553 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v552, <16 x float> %v549, <16 x float> splat (float 0x3FE62E4240000000))
  %v554 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v553, <16 x float> %v549, <16 x float> splat (float 0x3FF0000000000000))
  %v555 = fsub <16 x float> %v524, %v549
  %v556 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v554, <16 x float> %v555, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v557 = select <16 x i1> %v513, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v532
  %v558 = select <16 x i1> %v514, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v540
  %v559 = select <16 x i1> %v515, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v548
  %v560 = select <16 x i1> %v516, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v556
  %v561 = fmul contract <16 x float> %v391, %v557
  %v562 = fmul contract <16 x float> %v392, %v558
  %v563 = fmul contract <16 x float> %v393, %v559
  %v564 = fmul contract <16 x float> %v394, %v560
  %v565 = fmul contract <16 x float> %v395, %v557
  %v566 = fmul contract <16 x float> %v396, %v558
  %v567 = fmul contract <16 x float> %v397, %v559
  %v568 = fmul contract <16 x float> %v398, %v560
  %v569 = fmul contract <16 x float> splat (float 0x0000000000000000), %v557
  %v570 = fmul contract <16 x float> splat (float 0x0000000000000000), %v558
  %v571 = fmul contract <16 x float> splat (float 0x0000000000000000), %v559
  %v572 = fmul contract <16 x float> splat (float 0x0000000000000000), %v560
  %v573 = fadd contract <16 x float> %v505, %v569
  %v574 = fadd contract <16 x float> %v506, %v570
  %v575 = fadd contract <16 x float> %v507, %v571
  %v576 = fadd contract <16 x float> %v508, %v572
  %v577 = fadd contract <16 x float> %v509, %v569
  %v578 = fadd contract <16 x float> %v510, %v570
  %v579 = fadd contract <16 x float> %v511, %v571
  %v580 = fadd contract <16 x float> %v512, %v572
  %v581 = fsub contract <16 x float> %v561, %v573
  %v582 = fsub contract <16 x float> %v562, %v574
  %v583 = fsub contract <16 x float> %v563, %v575
  %v584 = fsub contract <16 x float> %v564, %v576
  %v585 = fadd contract <16 x float> %v497, %v581
  %v586 = fadd contract <16 x float> %v498, %v582
  %v587 = fadd contract <16 x float> %v499, %v583
  %v588 = fadd contract <16 x float> %v500, %v584
  %v589 = fsub contract <16 x float> %v585, %v497
  %v590 = fsub contract <16 x float> %v586, %v498
  %v591 = fsub contract <16 x float> %v587, %v499
  %v592 = fsub contract <16 x float> %v588, %v500
  %v593 = fsub contract <16 x float> %v589, %v581
  %v594 = fsub contract <16 x float> %v590, %v582
  %v595 = fsub contract <16 x float> %v591, %v583
  %v596 = fsub contract <16 x float> %v592, %v584
  %v597 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v585)
  %v598 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v586)
  %v599 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v587)
  %v600 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v588)
  %v601 = fcmp olt <16 x float> %v597, splat (float 0x7FF0000000000000)
  %v602 = fcmp olt <16 x float> %v598, splat (float 0x7FF0000000000000)
  %v603 = fcmp olt <16 x float> %v599, splat (float 0x7FF0000000000000)
  %v604 = fcmp olt <16 x float> %v600, splat (float 0x7FF0000000000000)
  %v605 = select <16 x i1> %v601, <16 x float> %v593, <16 x float> splat (float 0x0000000000000000)
  %v606 = select <16 x i1> %v602, <16 x float> %v594, <16 x float> splat (float 0x0000000000000000)
  %v607 = select <16 x i1> %v603, <16 x float> %v595, <16 x float> splat (float 0x0000000000000000)
  %v608 = select <16 x i1> %v604, <16 x float> %v596, <16 x float> splat (float 0x0000000000000000)
  %v609 = fsub contract <16 x float> %v565, %v577
  %v610 = fsub contract <16 x float> %v566, %v578
  %v611 = fsub contract <16 x float> %v567, %v579
  %v612 = fsub contract <16 x float> %v568, %v580
  %v613 = fadd contract <16 x float> %v501, %v609
  %v614 = fadd contract <16 x float> %v502, %v610
  %v615 = fadd contract <16 x float> %v503, %v611
  %v616 = fadd contract <16 x float> %v504, %v612
  %v617 = fsub contract <16 x float> %v613, %v501
  %v618 = fsub contract <16 x float> %v614, %v502
  %v619 = fsub contract <16 x float> %v615, %v503
  %v620 = fsub contract <16 x float> %v616, %v504
  %v621 = fsub contract <16 x float> %v617, %v609
  %v622 = fsub contract <16 x float> %v618, %v610
  %v623 = fsub contract <16 x float> %v619, %v611
  %v624 = fsub contract <16 x float> %v620, %v612
  %v625 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v613)
  %v626 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v614)
  %v627 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v615)
  %v628 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v616)
  %v629 = fcmp olt <16 x float> %v625, splat (float 0x7FF0000000000000)
  %v630 = fcmp olt <16 x float> %v626, splat (float 0x7FF0000000000000)
  %v631 = fcmp olt <16 x float> %v627, splat (float 0x7FF0000000000000)
  %v632 = fcmp olt <16 x float> %v628, splat (float 0x7FF0000000000000)
  %v633 = select <16 x i1> %v629, <16 x float> %v621, <16 x float> splat (float 0x0000000000000000)
  %v634 = select <16 x i1> %v630, <16 x float> %v622, <16 x float> splat (float 0x0000000000000000)
  %v635 = select <16 x i1> %v631, <16 x float> %v623, <16 x float> splat (float 0x0000000000000000)
  %v636 = select <16 x i1> %v632, <16 x float> %v624, <16 x float> splat (float 0x0000000000000000)
  %v637 = fmul contract <16 x float> %v216, %v493
  %v638 = fmul contract <16 x float> %v217, %v494
  %v639 = fmul contract <16 x float> %v218, %v495
  %v640 = fmul contract <16 x float> %v219, %v496
  %v641 = fmul contract <16 x float> %v220, %v493
  %v642 = fmul contract <16 x float> %v221, %v494
  %v643 = fmul contract <16 x float> %v222, %v495
  %v644 = fmul contract <16 x float> %v223, %v496
  %v645 = fmul contract <16 x float> %v407, %v557
  %v646 = fmul contract <16 x float> %v408, %v558
  %v647 = fmul contract <16 x float> %v409, %v559
  %v648 = fmul contract <16 x float> %v410, %v560
  %v649 = fadd contract <16 x float> %v641, %v569
  %v650 = fadd contract <16 x float> %v642, %v570
  %v651 = fadd contract <16 x float> %v643, %v571
  %v652 = fadd contract <16 x float> %v644, %v572
  %v653 = fsub contract <16 x float> %v645, %v649
  %v654 = fsub contract <16 x float> %v646, %v650
  %v655 = fsub contract <16 x float> %v647, %v651
  %v656 = fsub contract <16 x float> %v648, %v652
  %v657 = fadd contract <16 x float> %v637, %v653
  %v658 = fadd contract <16 x float> %v638, %v654
  %v659 = fadd contract <16 x float> %v639, %v655
  %v660 = fadd contract <16 x float> %v640, %v656
  %v661 = fsub contract <16 x float> %v657, %v637
  %v662 = fsub contract <16 x float> %v658, %v638
  %v663 = fsub contract <16 x float> %v659, %v639
  %v664 = fsub contract <16 x float> %v660, %v640
  %v665 = fsub contract <16 x float> %v661, %v653
  %v666 = fsub contract <16 x float> %v662, %v654
  %v667 = fsub contract <16 x float> %v663, %v655
  %v668 = fsub contract <16 x float> %v664, %v656
  %v669 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v657)
  %v670 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v658)
  %v671 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v659)
  %v672 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v660)
  %v673 = fcmp olt <16 x float> %v669, splat (float 0x7FF0000000000000)
  %v674 = fcmp olt <16 x float> %v670, splat (float 0x7FF0000000000000)
  %v675 = fcmp olt <16 x float> %v671, splat (float 0x7FF0000000000000)
  %v676 = fcmp olt <16 x float> %v672, splat (float 0x7FF0000000000000)
  %v677 = select <16 x i1> %v673, <16 x float> %v665, <16 x float> splat (float 0x0000000000000000)
  %v678 = select <16 x i1> %v674, <16 x float> %v666, <16 x float> splat (float 0x0000000000000000)
  %v679 = select <16 x i1> %v675, <16 x float> %v667, <16 x float> splat (float 0x0000000000000000)
  %v680 = select <16 x i1> %v676, <16 x float> %v668, <16 x float> splat (float 0x0000000000000000)
  %v681 = fmul contract <16 x float> %v224, %v493
  %v682 = fmul contract <16 x float> %v225, %v494
  %v683 = fmul contract <16 x float> %v226, %v495
  %v684 = fmul contract <16 x float> %v227, %v496
  %v685 = fmul contract <16 x float> %v228, %v493
  %v686 = fmul contract <16 x float> %v229, %v494
  %v687 = fmul contract <16 x float> %v230, %v495
  %v688 = fmul contract <16 x float> %v231, %v496
  %v689 = fmul contract <16 x float> %v419, %v557
  %v690 = fmul contract <16 x float> %v420, %v558
  %v691 = fmul contract <16 x float> %v421, %v559
  %v692 = fmul contract <16 x float> %v422, %v560
  %v693 = fadd contract <16 x float> %v685, %v569
  %v694 = fadd contract <16 x float> %v686, %v570
  %v695 = fadd contract <16 x float> %v687, %v571
  %v696 = fadd contract <16 x float> %v688, %v572
  %v697 = fsub contract <16 x float> %v689, %v693
  %v698 = fsub contract <16 x float> %v690, %v694
  %v699 = fsub contract <16 x float> %v691, %v695
  %v700 = fsub contract <16 x float> %v692, %v696
  %v701 = fadd contract <16 x float> %v681, %v697
  %v702 = fadd contract <16 x float> %v682, %v698
  %v703 = fadd contract <16 x float> %v683, %v699
  %v704 = fadd contract <16 x float> %v684, %v700
  %v705 = fsub contract <16 x float> %v701, %v681
  %v706 = fsub contract <16 x float> %v702, %v682
  %v707 = fsub contract <16 x float> %v703, %v683
  %v708 = fsub contract <16 x float> %v704, %v684
  %v709 = fsub contract <16 x float> %v705, %v697
  %v710 = fsub contract <16 x float> %v706, %v698
  %v711 = fsub contract <16 x float> %v707, %v699
  %v712 = fsub contract <16 x float> %v708, %v700
  %v713 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v701)
  %v714 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v702)
  %v715 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v703)
  %v716 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v704)
  %v717 = fcmp olt <16 x float> %v713, splat (float 0x7FF0000000000000)
  %v718 = fcmp olt <16 x float> %v714, splat (float 0x7FF0000000000000)
  %v719 = fcmp olt <16 x float> %v715, splat (float 0x7FF0000000000000)
  %v720 = fcmp olt <16 x float> %v716, splat (float 0x7FF0000000000000)
  %v721 = select <16 x i1> %v717, <16 x float> %v709, <16 x float> splat (float 0x0000000000000000)
  %v722 = select <16 x i1> %v718, <16 x float> %v710, <16 x float> splat (float 0x0000000000000000)
  %v723 = select <16 x i1> %v719, <16 x float> %v711, <16 x float> splat (float 0x0000000000000000)
  %v724 = select <16 x i1> %v720, <16 x float> %v712, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head144
interval_end146:
  %v725 = add nsw i64 %v152, 1
  br label %interval_head142
columns_done147:
  %v726 = fdiv <16 x float> %v157, %v161
  %v727 = fdiv <16 x float> %v158, %v162
  %v728 = fdiv <16 x float> %v159, %v163
  %v729 = fdiv <16 x float> %v160, %v164
  %v730 = fsub contract <16 x float> %v153, %v153
  %v731 = fsub contract <16 x float> %v154, %v154
  %v732 = fsub contract <16 x float> %v155, %v155
  %v733 = fsub contract <16 x float> %v156, %v156
  %v734 = fadd contract <16 x float> %v726, %v730
  %v735 = fadd contract <16 x float> %v727, %v731
  %v736 = fadd contract <16 x float> %v728, %v732
  %v737 = fadd contract <16 x float> %v729, %v733
  %v738 = getelementptr i8, ptr %scratch, i64 33280
  %v739 = getelementptr i8, ptr %v738, i64 64
  %v740 = getelementptr i8, ptr %v738, i64 128
  %v741 = getelementptr i8, ptr %v738, i64 192
  store <16 x float> %v734, ptr %v738, align 64
  store <16 x float> %v735, ptr %v739, align 64
  store <16 x float> %v736, ptr %v740, align 64
  store <16 x float> %v737, ptr %v741, align 64
  %v742 = fdiv <16 x float> %v173, %v161
  %v743 = fdiv <16 x float> %v174, %v162
  %v744 = fdiv <16 x float> %v175, %v163
  %v745 = fdiv <16 x float> %v176, %v164
  %v746 = fadd contract <16 x float> %v742, %v730
  %v747 = fadd contract <16 x float> %v743, %v731
  %v748 = fadd contract <16 x float> %v744, %v732
  %v749 = fadd contract <16 x float> %v745, %v733
  %v750 = getelementptr i8, ptr %scratch, i64 33536
  %v751 = getelementptr i8, ptr %v750, i64 64
  %v752 = getelementptr i8, ptr %v750, i64 128
  %v753 = getelementptr i8, ptr %v750, i64 192
  store <16 x float> %v746, ptr %v750, align 64
  store <16 x float> %v747, ptr %v751, align 64
  store <16 x float> %v748, ptr %v752, align 64
  store <16 x float> %v749, ptr %v753, align 64
  %v754 = fdiv <16 x float> %v181, %v161
  %v755 = fdiv <16 x float> %v182, %v162
  %v756 = fdiv <16 x float> %v183, %v163
  %v757 = fdiv <16 x float> %v184, %v164
  %v758 = fadd contract <16 x float> %v754, %v730
  %v759 = fadd contract <16 x float> %v755, %v731
  %v760 = fadd contract <16 x float> %v756, %v732
  %v761 = fadd contract <16 x float> %v757, %v733
  %v762 = getelementptr i8, ptr %scratch, i64 33792
  %v763 = getelementptr i8, ptr %v762, i64 64
  %v764 = getelementptr i8, ptr %v762, i64 128
  %v765 = getelementptr i8, ptr %v762, i64 192
  store <16 x float> %v758, ptr %v762, align 64
  store <16 x float> %v759, ptr %v763, align 64
  store <16 x float> %v760, ptr %v764, align 64
  store <16 x float> %v761, ptr %v765, align 64
  %v766 = add nsw i64 %v68, 64
  %v767 = icmp sle i64 %v766, %v64
  %v768 = icmp eq i64 %v9, 12
  %v769 = and i1 %v767, %v768
  br i1 %v769, label %whole_tile770, label %part771
whole_tile770:
  %v773 = mul nsw i64 %v68, 12
  %v774 = getelementptr i8, ptr %v46, i64 %v773
  %v775 = getelementptr i8, ptr %scratch, i64 33280
  %v776 = load <16 x float>, ptr %v775, align 64
  %v777 = getelementptr i8, ptr %scratch, i64 33536
  %v778 = load <16 x float>, ptr %v777, align 64
  %v779 = shufflevector <16 x float> %v776, <16 x float> %v778, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v780 = getelementptr i8, ptr %scratch, i64 33792
  %v781 = load <16 x float>, ptr %v780, align 64
  %v782 = shufflevector <16 x float> %v781, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v783 = shufflevector <32 x float> %v779, <32 x float> %v782, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v784 = shufflevector <48 x float> %v783, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  store <48 x float> %v784, ptr %v774, align 1
  %v785 = getelementptr i8, ptr %scratch, i64 33344
  %v786 = load <16 x float>, ptr %v785, align 64
  %v787 = getelementptr i8, ptr %scratch, i64 33600
  %v788 = load <16 x float>, ptr %v787, align 64
  %v789 = shufflevector <16 x float> %v786, <16 x float> %v788, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v790 = getelementptr i8, ptr %scratch, i64 33856
  %v791 = load <16 x float>, ptr %v790, align 64
  %v792 = shufflevector <16 x float> %v791, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v793 = shufflevector <32 x float> %v789, <32 x float> %v792, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v794 = shufflevector <48 x float> %v793, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v795 = getelementptr i8, ptr %v774, i64 192
  store <48 x float> %v794, ptr %v795, align 1
  %v796 = getelementptr i8, ptr %scratch, i64 33408
  %v797 = load <16 x float>, ptr %v796, align 64
  %v798 = getelementptr i8, ptr %scratch, i64 33664
  %v799 = load <16 x float>, ptr %v798, align 64
  %v800 = shufflevector <16 x float> %v797, <16 x float> %v799, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v801 = getelementptr i8, ptr %scratch, i64 33920
  %v802 = load <16 x float>, ptr %v801, align 64
  %v803 = shufflevector <16 x float> %v802, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v804 = shufflevector <32 x float> %v800, <32 x float> %v803, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v805 = shufflevector <48 x float> %v804, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v806 = getelementptr i8, ptr %v774, i64 384
  store <48 x float> %v805, ptr %v806, align 1
  %v807 = getelementptr i8, ptr %scratch, i64 33472
  %v808 = load <16 x float>, ptr %v807, align 64
  %v809 = getelementptr i8, ptr %scratch, i64 33728
  %v810 = load <16 x float>, ptr %v809, align 64
  %v811 = shufflevector <16 x float> %v808, <16 x float> %v810, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v812 = getelementptr i8, ptr %scratch, i64 33984
  %v813 = load <16 x float>, ptr %v812, align 64
  %v814 = shufflevector <16 x float> %v813, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v815 = shufflevector <32 x float> %v811, <32 x float> %v814, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v816 = shufflevector <48 x float> %v815, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v817 = getelementptr i8, ptr %v774, i64 576
  store <48 x float> %v816, ptr %v817, align 1
  br label %moved772
part771:
  %v818 = sub nsw i64 %v64, %v68
  %v819 = mul nsw i64 %v818, 1
  %v820 = icmp slt i64 64, %v819
  %v821 = select i1 %v820, i64 64, i64 %v819
  br label %scatter_head822
scatter_head822:
  %v825 = phi i64 [ 0, %part771 ], [ %v847, %scatter823 ]
  %v826 = icmp slt i64 %v825, %v821
  br i1 %v826, label %scatter823, label %scatter_done824
scatter823:
  %v827 = add nsw i64 %v68, %v825
  %v828 = mul nsw i64 %v827, %v9
  %v829 = getelementptr i8, ptr %v46, i64 %v828
  %v830 = mul nsw i64 0, 12
  %v831 = getelementptr i8, ptr %v829, i64 %v830
  %v832 = getelementptr i8, ptr %scratch, i64 33280
  %v833 = getelementptr float, ptr %v832, i64 %v825
  %v834 = load float, ptr %v833
  store float %v834, ptr %v831, align 1
  %v835 = getelementptr i8, ptr %scratch, i64 33280
  %v836 = getelementptr i8, ptr %v835, i64 256
  %v837 = getelementptr float, ptr %v836, i64 %v825
  %v838 = load float, ptr %v837
  %v839 = mul nsw i64 1, %v11
  %v840 = getelementptr i8, ptr %v831, i64 %v839
  store float %v838, ptr %v840, align 1
  %v841 = getelementptr i8, ptr %scratch, i64 33280
  %v842 = getelementptr i8, ptr %v841, i64 512
  %v843 = getelementptr float, ptr %v842, i64 %v825
  %v844 = load float, ptr %v843
  %v845 = mul nsw i64 2, %v11
  %v846 = getelementptr i8, ptr %v831, i64 %v845
  store float %v844, ptr %v846, align 1
  %v847 = add nsw i64 %v825, 1
  br label %scatter_head822
scatter_done824:
  br label %moved772
moved772:
  %v848 = add nsw i64 %v68, 64
  br label %rows_head65
rows_done67:
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
