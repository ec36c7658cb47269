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
  %v68 = phi i64 [ %v62, %work34 ], [ %v840, %moved764 ]
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
  %v80 = load <32 x float>, ptr %v79, align 1, !invariant.load !0
  %v81 = shufflevector <32 x float> %v80, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  store <16 x float> %v81, ptr %scratch, align 4
  %v82 = shufflevector <32 x float> %v80, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v83 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v82, ptr %v83, align 4
  %v84 = getelementptr i8, ptr %v79, i64 128
  %v85 = load <32 x float>, ptr %v84, align 1, !invariant.load !0
  %v86 = shufflevector <32 x float> %v85, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v87 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v86, ptr %v87, align 4
  %v88 = shufflevector <32 x float> %v85, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v89 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v88, ptr %v89, align 4
  %v90 = getelementptr i8, ptr %v79, i64 256
  %v91 = load <32 x float>, ptr %v90, align 1, !invariant.load !0
  %v92 = shufflevector <32 x float> %v91, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v93 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v92, ptr %v93, align 4
  %v94 = shufflevector <32 x float> %v91, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v95 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v94, ptr %v95, align 4
  %v96 = getelementptr i8, ptr %v79, i64 384
  %v97 = load <32 x float>, ptr %v96, align 1, !invariant.load !0
  %v98 = shufflevector <32 x float> %v97, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v99 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v98, ptr %v99, align 4
  %v100 = shufflevector <32 x float> %v97, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v101 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v100, ptr %v101, align 4
  br label %moved77
part76:
  br label %gather_head102
gather_head102:
  %v105 = phi i64 [ 0, %part76 ], [ %v118, %gather103 ]
  %v106 = icmp slt i64 %v105, 64
  br i1 %v106, label %gather103, label %gather_done104
gather103:
  %v107 = add nsw i64 %v68, %v105
  %v108 = icmp slt i64 %v107, %v70
  %v109 = select i1 %v108, i64 %v107, i64 %v70
  %v110 = mul nsw i64 %v109, %v15
  %v111 = getelementptr i8, ptr %v50, i64 %v110
  %v112 = load float, ptr %v111, align 1, !invariant.load !0
  %v113 = getelementptr float, ptr %scratch, i64 %v105
  store float %v112, ptr %v113
  %v114 = getelementptr i8, ptr %v111, i64 4
  %v115 = load float, ptr %v114, align 1, !invariant.load !0
  %v116 = getelementptr i8, ptr %scratch, i64 256
  %v117 = getelementptr float, ptr %v116, i64 %v105
  store float %v115, ptr %v117
  %v118 = add nsw i64 %v105, 1
  br label %gather_head102
gather_done104:
  br label %moved77
moved77:
  %v119 = getelementptr i8, ptr %scratch, i64 64
  %v120 = getelementptr i8, ptr %scratch, i64 128
  %v121 = getelementptr i8, ptr %scratch, i64 192
  %v122 = load <16 x float>, ptr %scratch, align 64
  %v123 = load <16 x float>, ptr %v119, align 64
  %v124 = load <16 x float>, ptr %v120, align 64
  %v125 = load <16 x float>, ptr %v121, align 64
  %v126 = getelementptr i8, ptr %scratch, i64 256
  %v127 = getelementptr i8, ptr %v126, i64 64
  %v128 = getelementptr i8, ptr %v126, i64 128
  %v129 = getelementptr i8, ptr %v126, i64 192
  %v130 = load <16 x float>, ptr %v126, align 64
  %v131 = load <16 x float>, ptr %v127, align 64
  %v132 = load <16 x float>, ptr %v128, align 64
  %v133 = load <16 x float>, ptr %v129, align 64
  %v140 = getelementptr i64, ptr %v42, i64 2
  %v141 = load i64, ptr %v140, align 8, !invariant.load !0
  %v142 = getelementptr i64, ptr %v42, i64 3
  %v143 = load i64, ptr %v142, align 8, !invariant.load !0
  br label %interval_head134
interval_head134:
  %v144 = phi i64 [ %v141, %moved77 ], [ %v717, %interval_end138 ]
  %v145 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved77 ], [ %v188, %interval_end138 ]
  %v146 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved77 ], [ %v189, %interval_end138 ]
  %v147 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved77 ], [ %v190, %interval_end138 ]
  %v148 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved77 ], [ %v191, %interval_end138 ]
  %v149 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v192, %interval_end138 ]
  %v150 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v193, %interval_end138 ]
  %v151 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v194, %interval_end138 ]
  %v152 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v195, %interval_end138 ]
  %v153 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v196, %interval_end138 ]
  %v154 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v197, %interval_end138 ]
  %v155 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v198, %interval_end138 ]
  %v156 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v199, %interval_end138 ]
  %v157 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v200, %interval_end138 ]
  %v158 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v201, %interval_end138 ]
  %v159 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v202, %interval_end138 ]
  %v160 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v203, %interval_end138 ]
  %v161 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v204, %interval_end138 ]
  %v162 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v205, %interval_end138 ]
  %v163 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v206, %interval_end138 ]
  %v164 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v207, %interval_end138 ]
  %v165 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v208, %interval_end138 ]
  %v166 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v209, %interval_end138 ]
  %v167 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v210, %interval_end138 ]
  %v168 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v211, %interval_end138 ]
  %v169 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v212, %interval_end138 ]
  %v170 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v213, %interval_end138 ]
  %v171 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v214, %interval_end138 ]
  %v172 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v215, %interval_end138 ]
  %v173 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v216, %interval_end138 ]
  %v174 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v217, %interval_end138 ]
  %v175 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v218, %interval_end138 ]
  %v176 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v219, %interval_end138 ]
  %v177 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v220, %interval_end138 ]
  %v178 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v221, %interval_end138 ]
  %v179 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v222, %interval_end138 ]
  %v180 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v223, %interval_end138 ]
  %v181 = icmp slt i64 %v144, %v143
  br i1 %v181, label %interval135, label %columns_done139
interval135:
  %v182 = mul nsw i64 %v144, 16
  %v183 = getelementptr i8, ptr %v30, i64 %v182
  %v184 = load i64, ptr %v183, align 8, !invariant.load !0
  %v185 = getelementptr i64, ptr %v183, i64 1
  %v186 = load i64, ptr %v185, align 8, !invariant.load !0
  br label %chunk_head136
chunk_head136:
  %v187 = phi i64 [ %v184, %interval135 ], [ %v228, %column_done283 ]
  %v188 = phi <16 x float> [ %v145, %interval135 ], [ %v418, %column_done283 ]
  %v189 = phi <16 x float> [ %v146, %interval135 ], [ %v420, %column_done283 ]
  %v190 = phi <16 x float> [ %v147, %interval135 ], [ %v422, %column_done283 ]
  %v191 = phi <16 x float> [ %v148, %interval135 ], [ %v424, %column_done283 ]
  %v192 = phi <16 x float> [ %v149, %interval135 ], [ %v577, %column_done283 ]
  %v193 = phi <16 x float> [ %v150, %interval135 ], [ %v578, %column_done283 ]
  %v194 = phi <16 x float> [ %v151, %interval135 ], [ %v579, %column_done283 ]
  %v195 = phi <16 x float> [ %v152, %interval135 ], [ %v580, %column_done283 ]
  %v196 = phi <16 x float> [ %v153, %interval135 ], [ %v605, %column_done283 ]
  %v197 = phi <16 x float> [ %v154, %interval135 ], [ %v606, %column_done283 ]
  %v198 = phi <16 x float> [ %v155, %interval135 ], [ %v607, %column_done283 ]
  %v199 = phi <16 x float> [ %v156, %interval135 ], [ %v608, %column_done283 ]
  %v200 = phi <16 x float> [ %v157, %interval135 ], [ %v597, %column_done283 ]
  %v201 = phi <16 x float> [ %v158, %interval135 ], [ %v598, %column_done283 ]
  %v202 = phi <16 x float> [ %v159, %interval135 ], [ %v599, %column_done283 ]
  %v203 = phi <16 x float> [ %v160, %interval135 ], [ %v600, %column_done283 ]
  %v204 = phi <16 x float> [ %v161, %interval135 ], [ %v625, %column_done283 ]
  %v205 = phi <16 x float> [ %v162, %interval135 ], [ %v626, %column_done283 ]
  %v206 = phi <16 x float> [ %v163, %interval135 ], [ %v627, %column_done283 ]
  %v207 = phi <16 x float> [ %v164, %interval135 ], [ %v628, %column_done283 ]
  %v208 = phi <16 x float> [ %v165, %interval135 ], [ %v649, %column_done283 ]
  %v209 = phi <16 x float> [ %v166, %interval135 ], [ %v650, %column_done283 ]
  %v210 = phi <16 x float> [ %v167, %interval135 ], [ %v651, %column_done283 ]
  %v211 = phi <16 x float> [ %v168, %interval135 ], [ %v652, %column_done283 ]
  %v212 = phi <16 x float> [ %v169, %interval135 ], [ %v669, %column_done283 ]
  %v213 = phi <16 x float> [ %v170, %interval135 ], [ %v670, %column_done283 ]
  %v214 = phi <16 x float> [ %v171, %interval135 ], [ %v671, %column_done283 ]
  %v215 = phi <16 x float> [ %v172, %interval135 ], [ %v672, %column_done283 ]
  %v216 = phi <16 x float> [ %v173, %interval135 ], [ %v693, %column_done283 ]
  %v217 = phi <16 x float> [ %v174, %interval135 ], [ %v694, %column_done283 ]
  %v218 = phi <16 x float> [ %v175, %interval135 ], [ %v695, %column_done283 ]
  %v219 = phi <16 x float> [ %v176, %interval135 ], [ %v696, %column_done283 ]
  %v220 = phi <16 x float> [ %v177, %interval135 ], [ %v713, %column_done283 ]
  %v221 = phi <16 x float> [ %v178, %interval135 ], [ %v714, %column_done283 ]
  %v222 = phi <16 x float> [ %v179, %interval135 ], [ %v715, %column_done283 ]
  %v223 = phi <16 x float> [ %v180, %interval135 ], [ %v716, %column_done283 ]
  %v224 = icmp slt i64 %v187, %v186
  %v225 = load volatile i64, ptr %v32, align 8
  %v226 = icmp eq i64 %v225, 0
  %v227 = and i1 %v224, %v226
  br i1 %v227, label %chunk137, label %interval_end138
chunk137:
  %v228 = add nsw i64 %v187, 128
  %v229 = icmp slt i64 %v228, %v186
  %v230 = select i1 %v229, i64 %v228, i64 %v186
  br label %column231
column231:
  %v233 = phi i64 [ %v187, %chunk137 ], [ %v280, %column231 ]
  %v234 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk137 ], [ %v273, %column231 ]
  %v235 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk137 ], [ %v275, %column231 ]
  %v236 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk137 ], [ %v277, %column231 ]
  %v237 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk137 ], [ %v279, %column231 ]
  %v238 = mul nsw i64 %v233, %v21
  %v239 = getelementptr i8, ptr %v54, i64 %v238
  %v240 = mul nsw i64 %v233, %v27
  %v241 = getelementptr i8, ptr %v58, i64 %v240
  %v242 = load float, ptr %v239, align 1, !invariant.load !0
  %v243 = insertelement <16 x float> poison, float %v242, i64 0
  %v244 = shufflevector <16 x float> %v243, <16 x float> poison, <16 x i32> zeroinitializer
  %v245 = fmul contract <16 x float> %v122, %v244
  %v246 = fmul contract <16 x float> %v123, %v244
  %v247 = fmul contract <16 x float> %v124, %v244
  %v248 = fmul contract <16 x float> %v125, %v244
  %v249 = fadd contract <16 x float> splat (float 0x8000000000000000), %v245
  %v250 = fadd contract <16 x float> splat (float 0x8000000000000000), %v246
  %v251 = fadd contract <16 x float> splat (float 0x8000000000000000), %v247
  %v252 = fadd contract <16 x float> splat (float 0x8000000000000000), %v248
  %v253 = getelementptr i8, ptr %v239, i64 4
  %v254 = load float, ptr %v253, align 1, !invariant.load !0
  %v255 = insertelement <16 x float> poison, float %v254, i64 0
  %v256 = shufflevector <16 x float> %v255, <16 x float> poison, <16 x i32> zeroinitializer
  %v257 = fmul contract <16 x float> %v130, %v256
  %v258 = fmul contract <16 x float> %v131, %v256
  %v259 = fmul contract <16 x float> %v132, %v256
  %v260 = fmul contract <16 x float> %v133, %v256
  %v261 = fadd contract <16 x float> %v249, %v257
  %v262 = fadd contract <16 x float> %v250, %v258
  %v263 = fadd contract <16 x float> %v251, %v259
  %v264 = fadd contract <16 x float> %v252, %v260
  %v265 = sub nsw i64 %v233, %v187
  %v266 = getelementptr i8, ptr %scratch, i64 512
  %v267 = mul nsw i64 %v265, 256
  %v268 = getelementptr i8, ptr %v266, i64 %v267
  %v269 = getelementptr i8, ptr %v268, i64 64
  %v270 = getelementptr i8, ptr %v268, i64 128
  %v271 = getelementptr i8, ptr %v268, i64 192
  store <16 x float> %v261, ptr %v268, align 64
  store <16 x float> %v262, ptr %v269, align 64
  store <16 x float> %v263, ptr %v270, align 64
  store <16 x float> %v264, ptr %v271, align 64
  %v272 = fcmp ogt <16 x float> %v261, %v234
  %v273 = select <16 x i1> %v272, <16 x float> %v261, <16 x float> %v234
  %v274 = fcmp ogt <16 x float> %v262, %v235
  %v275 = select <16 x i1> %v274, <16 x float> %v262, <16 x float> %v235
  %v276 = fcmp ogt <16 x float> %v263, %v236
  %v277 = select <16 x i1> %v276, <16 x float> %v263, <16 x float> %v236
  %v278 = fcmp ogt <16 x float> %v264, %v237
  %v279 = select <16 x i1> %v278, <16 x float> %v264, <16 x float> %v237
  %v280 = add nsw i64 %v233, 1
  %v281 = icmp slt i64 %v280, %v230
  br i1 %v281, label %column231, label %column_done232
column_done232:
  br label %column282
column282:
  %v284 = phi i64 [ %v187, %column_done232 ], [ %v415, %column282 ]
  %v285 = phi <16 x float> [ %v273, %column_done232 ], [ %v285, %column282 ]
  %v286 = phi <16 x float> [ %v275, %column_done232 ], [ %v286, %column282 ]
  %v287 = phi <16 x float> [ %v277, %column_done232 ], [ %v287, %column282 ]
  %v288 = phi <16 x float> [ %v279, %column_done232 ], [ %v288, %column282 ]
  %v289 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done232 ], [ %v383, %column282 ]
  %v290 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done232 ], [ %v384, %column282 ]
  %v291 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done232 ], [ %v385, %column282 ]
  %v292 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done232 ], [ %v386, %column282 ]
  %v293 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done232 ], [ %v387, %column282 ]
  %v294 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done232 ], [ %v388, %column282 ]
  %v295 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done232 ], [ %v389, %column282 ]
  %v296 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done232 ], [ %v390, %column282 ]
  %v297 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done232 ], [ %v399, %column282 ]
  %v298 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done232 ], [ %v400, %column282 ]
  %v299 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done232 ], [ %v401, %column282 ]
  %v300 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done232 ], [ %v402, %column282 ]
  %v301 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done232 ], [ %v411, %column282 ]
  %v302 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done232 ], [ %v412, %column282 ]
  %v303 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done232 ], [ %v413, %column282 ]
  %v304 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done232 ], [ %v414, %column282 ]
  %v305 = mul nsw i64 %v284, %v21
  %v306 = getelementptr i8, ptr %v54, i64 %v305
  %v307 = mul nsw i64 %v284, %v27
  %v308 = getelementptr i8, ptr %v58, i64 %v307
  %v309 = sub nsw i64 %v284, %v187
  %v310 = getelementptr i8, ptr %scratch, i64 512
  %v311 = mul nsw i64 %v309, 256
  %v312 = getelementptr i8, ptr %v310, i64 %v311
  %v313 = getelementptr i8, ptr %v312, i64 64
  %v314 = getelementptr i8, ptr %v312, i64 128
  %v315 = getelementptr i8, ptr %v312, i64 192
  %v316 = load <16 x float>, ptr %v312, align 64
  %v317 = load <16 x float>, ptr %v313, align 64
  %v318 = load <16 x float>, ptr %v314, align 64
  %v319 = load <16 x float>, ptr %v315, align 64
  %v320 = load float, ptr %v308, align 1, !invariant.load !0
  %v321 = insertelement <16 x float> poison, float %v320, i64 0
  %v322 = shufflevector <16 x float> %v321, <16 x float> poison, <16 x i32> zeroinitializer
  %v323 = fcmp olt <16 x float> %v285, splat (float 0x47EFFFFFE0000000)
  %v324 = select <16 x i1> %v323, <16 x float> %v285, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v325 = fcmp olt <16 x float> %v286, splat (float 0x47EFFFFFE0000000)
  %v326 = select <16 x i1> %v325, <16 x float> %v286, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v327 = fcmp olt <16 x float> %v287, splat (float 0x47EFFFFFE0000000)
  %v328 = select <16 x i1> %v327, <16 x float> %v287, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v329 = fcmp olt <16 x float> %v288, splat (float 0x47EFFFFFE0000000)
  %v330 = select <16 x i1> %v329, <16 x float> %v288, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v331 = fcmp ogt <16 x float> %v324, %v61
  %v332 = select <16 x i1> %v331, <16 x float> %v324, <16 x float> %v61
  %v333 = fcmp ogt <16 x float> %v326, %v61
  %v334 = select <16 x i1> %v333, <16 x float> %v326, <16 x float> %v61
  %v335 = fcmp ogt <16 x float> %v328, %v61
  %v336 = select <16 x i1> %v335, <16 x float> %v328, <16 x float> %v61
  %v337 = fcmp ogt <16 x float> %v330, %v61
  %v338 = select <16 x i1> %v337, <16 x float> %v330, <16 x float> %v61
  %v339 = fsub contract <16 x float> %v316, %v332
  %v340 = fsub contract <16 x float> %v317, %v334
  %v341 = fsub contract <16 x float> %v318, %v336
  %v342 = fsub contract <16 x float> %v319, %v338
  %v343 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v339
  %v344 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v340
  %v345 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v341
  %v346 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v342
  %v347 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v343, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v348 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v347, <16 x float> splat (float 0x3F83CEC460000000))
  %v349 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v348, <16 x float> %v347, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v350 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v349, <16 x float> %v347, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v351 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v350, <16 x float> %v347, <16 x float> splat (float 0x3FE62E4240000000))
  %v352 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v351, <16 x float> %v347, <16 x float> splat (float 0x3FF0000000000000))
  %v353 = fsub <16 x float> %v343, %v347
  %v354 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v352, <16 x float> %v353, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v355 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v344, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v356 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v355, <16 x float> splat (float 0x3F83CEC460000000))
  %v357 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v356, <16 x float> %v355, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v358 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v357, <16 x float> %v355, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v359 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v358, <16 x float> %v355, <16 x float> splat (float 0x3FE62E4240000000))
  %v360 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v359, <16 x float> %v355, <16 x float> splat (float 0x3FF0000000000000))
  %v361 = fsub <16 x float> %v344, %v355
  %v362 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v360, <16 x float> %v361, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v363 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v345, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v364 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v363, <16 x float> splat (float 0x3F83CEC460000000))
  %v365 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v364, <16 x float> %v363, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v366 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v365, <16 x float> %v363, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v367 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v366, <16 x float> %v363, <16 x float> splat (float 0x3FE62E4240000000))
  %v368 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v367, <16 x float> %v363, <16 x float> splat (float 0x3FF0000000000000))
  %v369 = fsub <16 x float> %v345, %v363
  %v370 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v368, <16 x float> %v369, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v371 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v346, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v372 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v371, <16 x float> splat (float 0x3F83CEC460000000))
  %v373 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v372, <16 x float> %v371, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v374 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v373, <16 x float> %v371, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v375 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v374, <16 x float> %v371, <16 x float> splat (float 0x3FE62E4240000000))
  %v376 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v375, <16 x float> %v371, <16 x float> splat (float 0x3FF0000000000000))
  %v377 = fsub <16 x float> %v346, %v371
  %v378 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v376, <16 x float> %v377, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v379 = fmul contract <16 x float> %v354, %v322
  %v380 = fmul contract <16 x float> %v362, %v322
  %v381 = fmul contract <16 x float> %v370, %v322
  %v382 = fmul contract <16 x float> %v378, %v322
  %v383 = fadd contract <16 x float> %v289, %v379
  %v384 = fadd contract <16 x float> %v290, %v380
  %v385 = fadd contract <16 x float> %v291, %v381
  %v386 = fadd contract <16 x float> %v292, %v382
  %v387 = fadd contract <16 x float> %v293, %v354
  %v388 = fadd contract <16 x float> %v294, %v362
  %v389 = fadd contract <16 x float> %v295, %v370
  %v390 = fadd contract <16 x float> %v296, %v378
  %v391 = getelementptr i8, ptr %v308, i64 4
  %v392 = load float, ptr %v391, align 1, !invariant.load !0
  %v393 = insertelement <16 x float> poison, float %v392, i64 0
  %v394 = shufflevector <16 x float> %v393, <16 x float> poison, <16 x i32> zeroinitializer
  %v395 = fmul contract <16 x float> %v354, %v394
  %v396 = fmul contract <16 x float> %v362, %v394
  %v397 = fmul contract <16 x float> %v370, %v394
  %v398 = fmul contract <16 x float> %v378, %v394
  %v399 = fadd contract <16 x float> %v297, %v395
  %v400 = fadd contract <16 x float> %v298, %v396
  %v401 = fadd contract <16 x float> %v299, %v397
  %v402 = fadd contract <16 x float> %v300, %v398
  %v403 = getelementptr i8, ptr %v308, i64 8
  %v404 = load float, ptr %v403, align 1, !invariant.load !0
  %v405 = insertelement <16 x float> poison, float %v404, i64 0
  %v406 = shufflevector <16 x float> %v405, <16 x float> poison, <16 x i32> zeroinitializer
  %v407 = fmul contract <16 x float> %v354, %v406
  %v408 = fmul contract <16 x float> %v362, %v406
  %v409 = fmul contract <16 x float> %v370, %v406
  %v410 = fmul contract <16 x float> %v378, %v406
  %v411 = fadd contract <16 x float> %v301, %v407
  %v412 = fadd contract <16 x float> %v302, %v408
  %v413 = fadd contract <16 x float> %v303, %v409
  %v414 = fadd contract <16 x float> %v304, %v410
  %v415 = add nsw i64 %v284, 1
  %v416 = icmp slt i64 %v415, %v230
  br i1 %v416, label %column282, label %column_done283
column_done283:
  %v417 = fcmp ogt <16 x float> %v285, %v188
  %v418 = select <16 x i1> %v417, <16 x float> %v285, <16 x float> %v188
  %v419 = fcmp ogt <16 x float> %v286, %v189
  %v420 = select <16 x i1> %v419, <16 x float> %v286, <16 x float> %v189
  %v421 = fcmp ogt <16 x float> %v287, %v190
  %v422 = select <16 x i1> %v421, <16 x float> %v287, <16 x float> %v190
  %v423 = fcmp ogt <16 x float> %v288, %v191
  %v424 = select <16 x i1> %v423, <16 x float> %v288, <16 x float> %v191
  %v425 = fcmp oeq <16 x float> %v188, %v418
  %v426 = fcmp oeq <16 x float> %v189, %v420
  %v427 = fcmp oeq <16 x float> %v190, %v422
  %v428 = fcmp oeq <16 x float> %v191, %v424
  %v429 = fcmp olt <16 x float> %v418, splat (float 0x47EFFFFFE0000000)
  %v430 = select <16 x i1> %v429, <16 x float> %v418, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v431 = fcmp olt <16 x float> %v420, splat (float 0x47EFFFFFE0000000)
  %v432 = select <16 x i1> %v431, <16 x float> %v420, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v433 = fcmp olt <16 x float> %v422, splat (float 0x47EFFFFFE0000000)
  %v434 = select <16 x i1> %v433, <16 x float> %v422, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v435 = fcmp olt <16 x float> %v424, splat (float 0x47EFFFFFE0000000)
  %v436 = select <16 x i1> %v435, <16 x float> %v424, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v437 = fcmp ogt <16 x float> %v430, %v61
  %v438 = select <16 x i1> %v437, <16 x float> %v430, <16 x float> %v61
  %v439 = fcmp ogt <16 x float> %v432, %v61
  %v440 = select <16 x i1> %v439, <16 x float> %v432, <16 x float> %v61
  %v441 = fcmp ogt <16 x float> %v434, %v61
  %v442 = select <16 x i1> %v441, <16 x float> %v434, <16 x float> %v61
  %v443 = fcmp ogt <16 x float> %v436, %v61
  %v444 = select <16 x i1> %v443, <16 x float> %v436, <16 x float> %v61
  %v445 = fsub contract <16 x float> %v188, %v438
  %v446 = fsub contract <16 x float> %v189, %v440
  %v447 = fsub contract <16 x float> %v190, %v442
  %v448 = fsub contract <16 x float> %v191, %v444
  %v449 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v445
  %v450 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v446
  %v451 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v447
  %v452 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v448
  %v453 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v449, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v454 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v453, <16 x float> splat (float 0x3F83CEC460000000))
  %v455 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v454, <16 x float> %v453, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v456 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v455, <16 x float> %v453, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v457 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v456, <16 x float> %v453, <16 x float> splat (float 0x3FE62E4240000000))
  %v458 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v457, <16 x float> %v453, <16 x float> splat (float 0x3FF0000000000000))
  %v459 = fsub <16 x float> %v449, %v453
  %v460 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v458, <16 x float> %v459, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v461 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v450, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v462 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v461, <16 x float> splat (float 0x3F83CEC460000000))
  %v463 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v462, <16 x float> %v461, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v464 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v463, <16 x float> %v461, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v465 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v464, <16 x float> %v461, <16 x float> splat (float 0x3FE62E4240000000))
  %v466 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v465, <16 x float> %v461, <16 x float> splat (float 0x3FF0000000000000))
  %v467 = fsub <16 x float> %v450, %v461
  %v468 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v466, <16 x float> %v467, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v469 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v451, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v470 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v469, <16 x float> splat (float 0x3F83CEC460000000))
  %v471 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v470, <16 x float> %v469, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v472 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v471, <16 x float> %v469, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v473 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v472, <16 x float> %v469, <16 x float> splat (float 0x3FE62E4240000000))
  %v474 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v473, <16 x float> %v469, <16 x float> splat (float 0x3FF0000000000000))
  %v475 = fsub <16 x float> %v451, %v469
  %v476 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v474, <16 x float> %v475, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v477 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v452, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v478 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v477, <16 x float> splat (float 0x3F83CEC460000000))
  %v479 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v478, <16 x float> %v477, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v480 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v479, <16 x float> %v477, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v481 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v480, <16 x float> %v477, <16 x float> splat (float 0x3FE62E4240000000))
  %v482 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v481, <16 x float> %v477, <16 x float> splat (float 0x3FF0000000000000))
  %v483 = fsub <16 x float> %v452, %v477
  %v484 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v482, <16 x float> %v483, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v485 = select <16 x i1> %v425, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v460
  %v486 = select <16 x i1> %v426, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v468
  %v487 = select <16 x i1> %v427, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v476
  %v488 = select <16 x i1> %v428, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v484
  %v489 = fmul contract <16 x float> %v192, %v485
  %v490 = fmul contract <16 x float> %v193, %v486
  %v491 = fmul contract <16 x float> %v194, %v487
  %v492 = fmul contract <16 x float> %v195, %v488
  %v493 = fmul contract <16 x float> %v196, %v485
  %v494 = fmul contract <16 x float> %v197, %v486
  %v495 = fmul contract <16 x float> %v198, %v487
  %v496 = fmul contract <16 x float> %v199, %v488
  %v497 = fmul contract <16 x float> %v200, %v485
  %v498 = fmul contract <16 x float> %v201, %v486
  %v499 = fmul contract <16 x float> %v202, %v487
  %v500 = fmul contract <16 x float> %v203, %v488
  %v501 = fmul contract <16 x float> %v204, %v485
  %v502 = fmul contract <16 x float> %v205, %v486
  %v503 = fmul contract <16 x float> %v206, %v487
  %v504 = fmul contract <16 x float> %v207, %v488
  %v505 = fcmp oeq <16 x float> %v285, %v418
  %v506 = fcmp oeq <16 x float> %v286, %v420
  %v507 = fcmp oeq <16 x float> %v287, %v422
  %v508 = fcmp oeq <16 x float> %v288, %v424
  %v509 = fsub contract <16 x float> %v285, %v438
  %v510 = fsub contract <16 x float> %v286, %v440
  %v511 = fsub contract <16 x float> %v287, %v442
  %v512 = fsub contract <16 x float> %v288, %v444
  %v513 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v509
  %v514 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v510
  %v515 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v511
  %v516 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v512
  %v517 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v513, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v518 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v517, <16 x float> splat (float 0x3F83CEC460000000))
  %v519 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v518, <16 x float> %v517, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v520 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v519, <16 x float> %v517, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v521 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v520, <16 x float> %v517, <16 x float> splat (float 0x3FE62E4240000000))
  %v522 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v521, <16 x float> %v517, <16 x float> splat (float 0x3FF0000000000000))
  %v523 = fsub <16 x float> %v513, %v517
  %v524 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v522, <16 x float> %v523, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v525 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v514, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v526 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v525, <16 x float> splat (float 0x3F83CEC460000000))
  %v527 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v526, <16 x float> %v525, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v528 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v527, <16 x float> %v525, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v529 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v528, <16 x float> %v525, <16 x float> splat (float 0x3FE62E4240000000))
  %v530 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v529, <16 x float> %v525, <16 x float> splat (float 0x3FF0000000000000))
  %v531 = fsub <16 x float> %v514, %v525
  %v532 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v530, <16 x float> %v531, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v533 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v515, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v534 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v533, <16 x float> splat (float 0x3F83CEC460000000))
  %v535 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v534, <16 x float> %v533, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v536 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v535, <16 x float> %v533, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v537 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v536, <16 x float> %v533, <16 x float> splat (float 0x3FE62E4240000000))
  %v538 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v537, <16 x float> %v533, <16 x float> splat (float 0x3FF0000000000000))
  %v539 = fsub <16 x float> %v515, %v533
  %v540 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v538, <16 x float> %v539, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v541 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v516, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v542 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v541, <16 x float> splat (float 0x3F83CEC460000000))
  %v543 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v542, <16 x float> %v541, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v544 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v543, <16 x float> %v541, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v545 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v544, <16 x float> %v541, <16 x float> splat (float 0x3FE62E4240000000))
  %v546 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v545, <16 x float> %v541, <16 x float> splat (float 0x3FF0000000000000))
  %v547 = fsub <16 x float> %v516, %v541
  %v548 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v546, <16 x float> %v547, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v549 = select <16 x i1> %v505, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v524
  %v550 = select <16 x i1> %v506, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v532
  %v551 = select <16 x i1> %v507, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v540
  %v552 = select <16 x i1> %v508, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v548
  %v553 = fmul contract <16 x float> %v383, %v549
  %v554 = fmul contract <16 x float> %v384, %v550
  %v555 = fmul contract <16 x float> %v385, %v551
  %v556 = fmul contract <16 x float> %v386, %v552
  %v557 = fmul contract <16 x float> %v387, %v549
  %v558 = fmul contract <16 x float> %v388, %v550
  %v559 = fmul contract <16 x float> %v389, %v551
  %v560 = fmul contract <16 x float> %v390, %v552
  %v561 = fmul contract <16 x float> splat (float 0x0000000000000000), %v549
  %v562 = fmul contract <16 x float> splat (float 0x0000000000000000), %v550
  %v563 = fmul contract <16 x float> splat (float 0x0000000000000000), %v551
  %v564 = fmul contract <16 x float> splat (float 0x0000000000000000), %v552
  %v565 = fadd contract <16 x float> %v497, %v561
  %v566 = fadd contract <16 x float> %v498, %v562
  %v567 = fadd contract <16 x float> %v499, %v563
  %v568 = fadd contract <16 x float> %v500, %v564
  %v569 = fadd contract <16 x float> %v501, %v561
  %v570 = fadd contract <16 x float> %v502, %v562
  %v571 = fadd contract <16 x float> %v503, %v563
  %v572 = fadd contract <16 x float> %v504, %v564
  %v573 = fsub contract <16 x float> %v553, %v565
  %v574 = fsub contract <16 x float> %v554, %v566
  %v575 = fsub contract <16 x float> %v555, %v567
  %v576 = fsub contract <16 x float> %v556, %v568
  %v577 = fadd contract <16 x float> %v489, %v573
  %v578 = fadd contract <16 x float> %v490, %v574
  %v579 = fadd contract <16 x float> %v491, %v575
  %v580 = fadd contract <16 x float> %v492, %v576
  %v581 = fsub contract <16 x float> %v577, %v489
  %v582 = fsub contract <16 x float> %v578, %v490
  %v583 = fsub contract <16 x float> %v579, %v491
  %v584 = fsub contract <16 x float> %v580, %v492
  %v585 = fsub contract <16 x float> %v581, %v573
  %v586 = fsub contract <16 x float> %v582, %v574
  %v587 = fsub contract <16 x float> %v583, %v575
  %v588 = fsub contract <16 x float> %v584, %v576
  %v589 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v577)
  %v590 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v578)
  %v591 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v579)
  %v592 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v580)
  %v593 = fcmp olt <16 x float> %v589, splat (float 0x7FF0000000000000)
  %v594 = fcmp olt <16 x float> %v590, splat (float 0x7FF0000000000000)
  %v595 = fcmp olt <16 x float> %v591, splat (float 0x7FF0000000000000)
  %v596 = fcmp olt <16 x float> %v592, splat (float 0x7FF0000000000000)
  %v597 = select <16 x i1> %v593, <16 x float> %v585, <16 x float> splat (float 0x0000000000000000)
  %v598 = select <16 x i1> %v594, <16 x float> %v586, <16 x float> splat (float 0x0000000000000000)
  %v599 = select <16 x i1> %v595, <16 x float> %v587, <16 x float> splat (float 0x0000000000000000)
  %v600 = select <16 x i1> %v596, <16 x float> %v588, <16 x float> splat (float 0x0000000000000000)
  %v601 = fsub contract <16 x float> %v557, %v569
  %v602 = fsub contract <16 x float> %v558, %v570
  %v603 = fsub contract <16 x float> %v559, %v571
  %v604 = fsub contract <16 x float> %v560, %v572
  %v605 = fadd contract <16 x float> %v493, %v601
  %v606 = fadd contract <16 x float> %v494, %v602
  %v607 = fadd contract <16 x float> %v495, %v603
  %v608 = fadd contract <16 x float> %v496, %v604
  %v609 = fsub contract <16 x float> %v605, %v493
  %v610 = fsub contract <16 x float> %v606, %v494
  %v611 = fsub contract <16 x float> %v607, %v495
  %v612 = fsub contract <16 x float> %v608, %v496
  %v613 = fsub contract <16 x float> %v609, %v601
  %v614 = fsub contract <16 x float> %v610, %v602
  %v615 = fsub contract <16 x float> %v611, %v603
  %v616 = fsub contract <16 x float> %v612, %v604
  %v617 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v605)
  %v618 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v606)
  %v619 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v607)
  %v620 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v608)
  %v621 = fcmp olt <16 x float> %v617, splat (float 0x7FF0000000000000)
  %v622 = fcmp olt <16 x float> %v618, splat (float 0x7FF0000000000000)
  %v623 = fcmp olt <16 x float> %v619, splat (float 0x7FF0000000000000)
  %v624 = fcmp olt <16 x float> %v620, splat (float 0x7FF0000000000000)
  %v625 = select <16 x i1> %v621, <16 x float> %v613, <16 x float> splat (float 0x0000000000000000)
  %v626 = select <16 x i1> %v622, <16 x float> %v614, <16 x float> splat (float 0x0000000000000000)
  %v627 = select <16 x i1> %v623, <16 x float> %v615, <16 x float> splat (float 0x0000000000000000)
  %v628 = select <16 x i1> %v624, <16 x float> %v616, <16 x float> splat (float 0x0000000000000000)
  %v629 = fmul contract <16 x float> %v208, %v485
  %v630 = fmul contract <16 x float> %v209, %v486
  %v631 = fmul contract <16 x float> %v210, %v487
  %v632 = fmul contract <16 x float> %v211, %v488
  %v633 = fmul contract <16 x float> %v212, %v485
  %v634 = fmul contract <16 x float> %v213, %v486
  %v635 = fmul contract <16 x float> %v214, %v487
  %v636 = fmul contract <16 x float> %v215, %v488
  %v637 = fmul contract <16 x float> %v399, %v549
  %v638 = fmul contract <16 x float> %v400, %v550
  %v639 = fmul contract <16 x float> %v401, %v551
  %v640 = fmul contract <16 x float> %v402, %v552
  %v641 = fadd contract <16 x float> %v633, %v561
  %v642 = fadd contract <16 x float> %v634, %v562
  %v643 = fadd contract <16 x float> %v635, %v563
  %v644 = fadd contract <16 x float> %v636, %v564
  %v645 = fsub contract <16 x float> %v637, %v641
  %v646 = fsub contract <16 x float> %v638, %v642
  %v647 = fsub contract <16 x float> %v639, %v643
  %v648 = fsub contract <16 x float> %v640, %v644
  %v649 = fadd contract <16 x float> %v629, %v645
  %v650 = fadd contract <16 x float> %v630, %v646
  %v651 = fadd contract <16 x float> %v631, %v647
  %v652 = fadd contract <16 x float> %v632, %v648
  %v653 = fsub contract <16 x float> %v649, %v629
  %v654 = fsub contract <16 x float> %v650, %v630
  %v655 = fsub contract <16 x float> %v651, %v631
  %v656 = fsub contract <16 x float> %v652, %v632
  %v657 = fsub contract <16 x float> %v653, %v645
  %v658 = fsub contract <16 x float> %v654, %v646
  %v659 = fsub contract <16 x float> %v655, %v647
  %v660 = fsub contract <16 x float> %v656, %v648
  %v661 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v649)
  %v662 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v650)
  %v663 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v651)
  %v664 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v652)
  %v665 = fcmp olt <16 x float> %v661, splat (float 0x7FF0000000000000)
  %v666 = fcmp olt <16 x float> %v662, splat (float 0x7FF0000000000000)
  %v667 = fcmp olt <16 x float> %v663, splat (float 0x7FF0000000000000)
  %v668 = fcmp olt <16 x float> %v664, splat (float 0x7FF0000000000000)
  %v669 = select <16 x i1> %v665, <16 x float> %v657, <16 x float> splat (float 0x0000000000000000)
  %v670 = select <16 x i1> %v666, <16 x float> %v658, <16 x float> splat (float 0x0000000000000000)
  %v671 = select <16 x i1> %v667, <16 x float> %v659, <16 x float> splat (float 0x0000000000000000)
  %v672 = select <16 x i1> %v668, <16 x float> %v660, <16 x float> splat (float 0x0000000000000000)
  %v673 = fmul contract <16 x float> %v216, %v485
  %v674 = fmul contract <16 x float> %v217, %v486
  %v675 = fmul contract <16 x float> %v218, %v487
  %v676 = fmul contract <16 x float> %v219, %v488
  %v677 = fmul contract <16 x float> %v220, %v485
  %v678 = fmul contract <16 x float> %v221, %v486
  %v679 = fmul contract <16 x float> %v222, %v487
  %v680 = fmul contract <16 x float> %v223, %v488
  %v681 = fmul contract <16 x float> %v411, %v549
  %v682 = fmul contract <16 x float> %v412, %v550
  %v683 = fmul contract <16 x float> %v413, %v551
  %v684 = fmul contract <16 x float> %v414, %v552
  %v685 = fadd contract <16 x float> %v677, %v561
  %v686 = fadd contract <16 x float> %v678, %v562
  %v687 = fadd contract <16 x float> %v679, %v563
  %v688 = fadd contract <16 x float> %v680, %v564
  %v689 = fsub contract <16 x float> %v681, %v685
  %v690 = fsub contract <16 x float> %v682, %v686
  %v691 = fsub contract <16 x float> %v683, %v687
  %v692 = fsub contract <16 x float> %v684, %v688
  %v693 = fadd contract <16 x float> %v673, %v689
  %v694 = fadd contract <16 x float> %v674, %v690
  %v695 = fadd contract <16 x float> %v675, %v691
  %v696 = fadd contract <16 x float> %v676, %v692
  %v697 = fsub contract <16 x float> %v693, %v673
  %v698 = fsub contract <16 x float> %v694, %v674
  %v699 = fsub contract <16 x float> %v695, %v675
  %v700 = fsub contract <16 x float> %v696, %v676
  %v701 = fsub contract <16 x float> %v697, %v689
  %v702 = fsub contract <16 x float> %v698, %v690
  %v703 = fsub contract <16 x float> %v699, %v691
  %v704 = fsub contract <16 x float> %v700, %v692
  %v705 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v693)
  %v706 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v694)
  %v707 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v695)
  %v708 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v696)
  %v709 = fcmp olt <16 x float> %v705, splat (float 0x7FF0000000000000)
  %v710 = fcmp olt <16 x float> %v706, splat (float 0x7FF0000000000000)
  %v711 = fcmp olt <16 x float> %v707, splat (float 0x7FF0000000000000)
  %v712 = fcmp olt <16 x float> %v708, splat (float 0x7FF0000000000000)
  %v713 = select <16 x i1> %v709, <16 x float> %v701, <16 x float> splat (float 0x0000000000000000)
  %v714 = select <16 x i1> %v710, <16 x float> %v702, <16 x float> splat (float 0x0000000000000000)
  %v715 = select <16 x i1> %v711, <16 x float> %v703, <16 x float> splat (float 0x0000000000000000)
  %v716 = select <16 x i1> %v712, <16 x float> %v704, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head136
interval_end138:
  %v717 = add nsw i64 %v144, 1
  br label %interval_head134
columns_done139:
  %v718 = fdiv <16 x float> %v149, %v153
  %v719 = fdiv <16 x float> %v150, %v154
  %v720 = fdiv <16 x float> %v151, %v155
  %v721 = fdiv <16 x float> %v152, %v156
  %v722 = fsub contract <16 x float> %v145, %v145
  %v723 = fsub contract <16 x float> %v146, %v146
  %v724 = fsub contract <16 x float> %v147, %v147
  %v725 = fsub contract <16 x float> %v148, %v148
  %v726 = fadd contract <16 x float> %v718, %v722
  %v727 = fadd contract <16 x float> %v719, %v723
  %v728 = fadd contract <16 x float> %v720, %v724
  %v729 = fadd contract <16 x float> %v721, %v725
  %v730 = getelementptr i8, ptr %scratch, i64 33280
  %v731 = getelementptr i8, ptr %v730, i64 64
  %v732 = getelementptr i8, ptr %v730, i64 128
  %v733 = getelementptr i8, ptr %v730, i64 192
  store <16 x float> %v726, ptr %v730, align 64
  store <16 x float> %v727, ptr %v731, align 64
  store <16 x float> %v728, ptr %v732, align 64
  store <16 x float> %v729, ptr %v733, align 64
  %v734 = fdiv <16 x float> %v165, %v153
  %v735 = fdiv <16 x float> %v166, %v154
  %v736 = fdiv <16 x float> %v167, %v155
  %v737 = fdiv <16 x float> %v168, %v156
  %v738 = fadd contract <16 x float> %v734, %v722
  %v739 = fadd contract <16 x float> %v735, %v723
  %v740 = fadd contract <16 x float> %v736, %v724
  %v741 = fadd contract <16 x float> %v737, %v725
  %v742 = getelementptr i8, ptr %scratch, i64 33536
  %v743 = getelementptr i8, ptr %v742, i64 64
  %v744 = getelementptr i8, ptr %v742, i64 128
  %v745 = getelementptr i8, ptr %v742, i64 192
  store <16 x float> %v738, ptr %v742, align 64
  store <16 x float> %v739, ptr %v743, align 64
  store <16 x float> %v740, ptr %v744, align 64
  store <16 x float> %v741, ptr %v745, align 64
  %v746 = fdiv <16 x float> %v173, %v153
  %v747 = fdiv <16 x float> %v174, %v154
  %v748 = fdiv <16 x float> %v175, %v155
  %v749 = fdiv <16 x float> %v176, %v156
  %v750 = fadd contract <16 x float> %v746, %v722
  %v751 = fadd contract <16 x float> %v747, %v723
  %v752 = fadd contract <16 x float> %v748, %v724
  %v753 = fadd contract <16 x float> %v749, %v725
  %v754 = getelementptr i8, ptr %scratch, i64 33792
  %v755 = getelementptr i8, ptr %v754, i64 64
  %v756 = getelementptr i8, ptr %v754, i64 128
  %v757 = getelementptr i8, ptr %v754, i64 192
  store <16 x float> %v750, ptr %v754, align 64
  store <16 x float> %v751, ptr %v755, align 64
  store <16 x float> %v752, ptr %v756, align 64
  store <16 x float> %v753, ptr %v757, align 64
  %v758 = add nsw i64 %v68, 64
  %v759 = icmp sle i64 %v758, %v64
  %v760 = icmp eq i64 %v9, 12
  %v761 = and i1 %v759, %v760
  br i1 %v761, label %whole_tile762, label %part763
whole_tile762:
  %v765 = mul nsw i64 %v68, 12
  %v766 = getelementptr i8, ptr %v46, i64 %v765
  %v767 = getelementptr i8, ptr %scratch, i64 33280
  %v768 = load <16 x float>, ptr %v767, align 64
  %v769 = getelementptr i8, ptr %scratch, i64 33536
  %v770 = load <16 x float>, ptr %v769, align 64
  %v771 = shufflevector <16 x float> %v768, <16 x float> %v770, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v772 = getelementptr i8, ptr %scratch, i64 33792
  %v773 = load <16 x float>, ptr %v772, align 64
  %v774 = shufflevector <16 x float> %v773, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v775 = shufflevector <32 x float> %v771, <32 x float> %v774, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v776 = shufflevector <48 x float> %v775, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  store <48 x float> %v776, ptr %v766, align 1
  %v777 = getelementptr i8, ptr %scratch, i64 33344
  %v778 = load <16 x float>, ptr %v777, align 64
  %v779 = getelementptr i8, ptr %scratch, i64 33600
  %v780 = load <16 x float>, ptr %v779, align 64
  %v781 = shufflevector <16 x float> %v778, <16 x float> %v780, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v782 = getelementptr i8, ptr %scratch, i64 33856
  %v783 = load <16 x float>, ptr %v782, align 64
  %v784 = shufflevector <16 x float> %v783, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v785 = shufflevector <32 x float> %v781, <32 x float> %v784, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v786 = shufflevector <48 x float> %v785, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v787 = getelementptr i8, ptr %v766, i64 192
  store <48 x float> %v786, ptr %v787, align 1
  %v788 = getelementptr i8, ptr %scratch, i64 33408
  %v789 = load <16 x float>, ptr %v788, align 64
  %v790 = getelementptr i8, ptr %scratch, i64 33664
  %v791 = load <16 x float>, ptr %v790, align 64
  %v792 = shufflevector <16 x float> %v789, <16 x float> %v791, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v793 = getelementptr i8, ptr %scratch, i64 33920
  %v794 = load <16 x float>, ptr %v793, align 64
  %v795 = shufflevector <16 x float> %v794, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v796 = shufflevector <32 x float> %v792, <32 x float> %v795, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v797 = shufflevector <48 x float> %v796, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v798 = getelementptr i8, ptr %v766, i64 384
  store <48 x float> %v797, ptr %v798, align 1
  %v799 = getelementptr i8, ptr %scratch, i64 33472
  %v800 = load <16 x float>, ptr %v799, align 64
  %v801 = getelementptr i8, ptr %scratch, i64 33728
  %v802 = load <16 x float>, ptr %v801, align 64
  %v803 = shufflevector <16 x float> %v800, <16 x float> %v802, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v804 = getelementptr i8, ptr %scratch, i64 33984
  %v805 = load <16 x float>, ptr %v804, align 64
  %v806 = shufflevector <16 x float> %v805, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v807 = shufflevector <32 x float> %v803, <32 x float> %v806, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v808 = shufflevector <48 x float> %v807, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  %v809 = getelementptr i8, ptr %v766, i64 576
  store <48 x float> %v808, ptr %v809, align 1
  br label %moved764
part763:
  %v810 = sub nsw i64 %v64, %v68
  %v811 = mul nsw i64 %v810, 1
  %v812 = icmp slt i64 64, %v811
  %v813 = select i1 %v812, i64 64, i64 %v811
  br label %scatter_head814
scatter_head814:
  %v817 = phi i64 [ 0, %part763 ], [ %v839, %scatter815 ]
  %v818 = icmp slt i64 %v817, %v813
  br i1 %v818, label %scatter815, label %scatter_done816
scatter815:
  %v819 = add nsw i64 %v68, %v817
  %v820 = mul nsw i64 %v819, %v9
  %v821 = getelementptr i8, ptr %v46, i64 %v820
  %v822 = mul nsw i64 0, 12
  %v823 = getelementptr i8, ptr %v821, i64 %v822
  %v824 = getelementptr i8, ptr %scratch, i64 33280
  %v825 = getelementptr float, ptr %v824, i64 %v817
  %v826 = load float, ptr %v825
  store float %v826, ptr %v823, align 1
  %v827 = getelementptr i8, ptr %scratch, i64 33280
  %v828 = getelementptr i8, ptr %v827, i64 256
  %v829 = getelementptr float, ptr %v828, i64 %v817
  %v830 = load float, ptr %v829
  %v831 = mul nsw i64 1, %v11
  %v832 = getelementptr i8, ptr %v823, i64 %v831
  store float %v830, ptr %v832, align 1
  %v833 = getelementptr i8, ptr %scratch, i64 33280
  %v834 = getelementptr i8, ptr %v833, i64 512
  %v835 = getelementptr float, ptr %v834, i64 %v817
  %v836 = load float, ptr %v835
  %v837 = mul nsw i64 2, %v11
  %v838 = getelementptr i8, ptr %v823, i64 %v837
  store float %v836, ptr %v838, align 1
  %v839 = add nsw i64 %v817, 1
  br label %scatter_head814
scatter_done816:
  br label %moved764
moved764:
  %v840 = add nsw i64 %v68, 64
  br label %rows_head65
rows_done67:
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
