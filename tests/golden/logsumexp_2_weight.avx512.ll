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
  %v68 = phi i64 [ %v62, %work34 ], [ %v676, %moved644 ]
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
  %v144 = phi i64 [ %v141, %moved77 ], [ %v497, %interval_end138 ]
  %v145 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved77 ], [ %v164, %interval_end138 ]
  %v146 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved77 ], [ %v165, %interval_end138 ]
  %v147 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved77 ], [ %v166, %interval_end138 ]
  %v148 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved77 ], [ %v167, %interval_end138 ]
  %v149 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v168, %interval_end138 ]
  %v150 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v169, %interval_end138 ]
  %v151 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v170, %interval_end138 ]
  %v152 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v171, %interval_end138 ]
  %v153 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v172, %interval_end138 ]
  %v154 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v173, %interval_end138 ]
  %v155 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v174, %interval_end138 ]
  %v156 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v175, %interval_end138 ]
  %v157 = icmp slt i64 %v144, %v143
  br i1 %v157, label %interval135, label %columns_done139
interval135:
  %v158 = mul nsw i64 %v144, 16
  %v159 = getelementptr i8, ptr %v30, i64 %v158
  %v160 = load i64, ptr %v159, align 8, !invariant.load !0
  %v161 = getelementptr i64, ptr %v159, i64 1
  %v162 = load i64, ptr %v161, align 8, !invariant.load !0
  br label %chunk_head136
chunk_head136:
  %v163 = phi i64 [ %v160, %interval135 ], [ %v180, %column_done235 ]
  %v164 = phi <16 x float> [ %v145, %interval135 ], [ %v330, %column_done235 ]
  %v165 = phi <16 x float> [ %v146, %interval135 ], [ %v332, %column_done235 ]
  %v166 = phi <16 x float> [ %v147, %interval135 ], [ %v334, %column_done235 ]
  %v167 = phi <16 x float> [ %v148, %interval135 ], [ %v336, %column_done235 ]
  %v168 = phi <16 x float> [ %v149, %interval135 ], [ %v473, %column_done235 ]
  %v169 = phi <16 x float> [ %v150, %interval135 ], [ %v474, %column_done235 ]
  %v170 = phi <16 x float> [ %v151, %interval135 ], [ %v475, %column_done235 ]
  %v171 = phi <16 x float> [ %v152, %interval135 ], [ %v476, %column_done235 ]
  %v172 = phi <16 x float> [ %v153, %interval135 ], [ %v493, %column_done235 ]
  %v173 = phi <16 x float> [ %v154, %interval135 ], [ %v494, %column_done235 ]
  %v174 = phi <16 x float> [ %v155, %interval135 ], [ %v495, %column_done235 ]
  %v175 = phi <16 x float> [ %v156, %interval135 ], [ %v496, %column_done235 ]
  %v176 = icmp slt i64 %v163, %v162
  %v177 = load volatile i64, ptr %v32, align 8
  %v178 = icmp eq i64 %v177, 0
  %v179 = and i1 %v176, %v178
  br i1 %v179, label %chunk137, label %interval_end138
chunk137:
  %v180 = add nsw i64 %v163, 128
  %v181 = icmp slt i64 %v180, %v162
  %v182 = select i1 %v181, i64 %v180, i64 %v162
  br label %column183
column183:
  %v185 = phi i64 [ %v163, %chunk137 ], [ %v232, %column183 ]
  %v186 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk137 ], [ %v225, %column183 ]
  %v187 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk137 ], [ %v227, %column183 ]
  %v188 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk137 ], [ %v229, %column183 ]
  %v189 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk137 ], [ %v231, %column183 ]
  %v190 = mul nsw i64 %v185, %v21
  %v191 = getelementptr i8, ptr %v54, i64 %v190
  %v192 = mul nsw i64 %v185, %v27
  %v193 = getelementptr i8, ptr %v58, i64 %v192
  %v194 = load float, ptr %v191, align 1, !invariant.load !0
  %v195 = insertelement <16 x float> poison, float %v194, i64 0
  %v196 = shufflevector <16 x float> %v195, <16 x float> poison, <16 x i32> zeroinitializer
  %v197 = fmul contract <16 x float> %v122, %v196
  %v198 = fmul contract <16 x float> %v123, %v196
  %v199 = fmul contract <16 x float> %v124, %v196
  %v200 = fmul contract <16 x float> %v125, %v196
  %v201 = fadd contract <16 x float> splat (float 0x8000000000000000), %v197
  %v202 = fadd contract <16 x float> splat (float 0x8000000000000000), %v198
  %v203 = fadd contract <16 x float> splat (float 0x8000000000000000), %v199
  %v204 = fadd contract <16 x float> splat (float 0x8000000000000000), %v200
  %v205 = getelementptr i8, ptr %v191, i64 4
  %v206 = load float, ptr %v205, align 1, !invariant.load !0
  %v207 = insertelement <16 x float> poison, float %v206, i64 0
  %v208 = shufflevector <16 x float> %v207, <16 x float> poison, <16 x i32> zeroinitializer
  %v209 = fmul contract <16 x float> %v130, %v208
  %v210 = fmul contract <16 x float> %v131, %v208
  %v211 = fmul contract <16 x float> %v132, %v208
  %v212 = fmul contract <16 x float> %v133, %v208
  %v213 = fadd contract <16 x float> %v201, %v209
  %v214 = fadd contract <16 x float> %v202, %v210
  %v215 = fadd contract <16 x float> %v203, %v211
  %v216 = fadd contract <16 x float> %v204, %v212
  %v217 = sub nsw i64 %v185, %v163
  %v218 = getelementptr i8, ptr %scratch, i64 512
  %v219 = mul nsw i64 %v217, 256
  %v220 = getelementptr i8, ptr %v218, i64 %v219
  %v221 = getelementptr i8, ptr %v220, i64 64
  %v222 = getelementptr i8, ptr %v220, i64 128
  %v223 = getelementptr i8, ptr %v220, i64 192
  store <16 x float> %v213, ptr %v220, align 64
  store <16 x float> %v214, ptr %v221, align 64
  store <16 x float> %v215, ptr %v222, align 64
  store <16 x float> %v216, ptr %v223, align 64
  %v224 = fcmp ogt <16 x float> %v213, %v186
  %v225 = select <16 x i1> %v224, <16 x float> %v213, <16 x float> %v186
  %v226 = fcmp ogt <16 x float> %v214, %v187
  %v227 = select <16 x i1> %v226, <16 x float> %v214, <16 x float> %v187
  %v228 = fcmp ogt <16 x float> %v215, %v188
  %v229 = select <16 x i1> %v228, <16 x float> %v215, <16 x float> %v188
  %v230 = fcmp ogt <16 x float> %v216, %v189
  %v231 = select <16 x i1> %v230, <16 x float> %v216, <16 x float> %v189
  %v232 = add nsw i64 %v185, 1
  %v233 = icmp slt i64 %v232, %v182
  br i1 %v233, label %column183, label %column_done184
column_done184:
  br label %column234
column234:
  %v236 = phi i64 [ %v163, %column_done184 ], [ %v327, %column234 ]
  %v237 = phi <16 x float> [ %v225, %column_done184 ], [ %v237, %column234 ]
  %v238 = phi <16 x float> [ %v227, %column_done184 ], [ %v238, %column234 ]
  %v239 = phi <16 x float> [ %v229, %column_done184 ], [ %v239, %column234 ]
  %v240 = phi <16 x float> [ %v231, %column_done184 ], [ %v240, %column234 ]
  %v241 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done184 ], [ %v323, %column234 ]
  %v242 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done184 ], [ %v324, %column234 ]
  %v243 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done184 ], [ %v325, %column234 ]
  %v244 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done184 ], [ %v326, %column234 ]
  %v245 = mul nsw i64 %v236, %v21
  %v246 = getelementptr i8, ptr %v54, i64 %v245
  %v247 = mul nsw i64 %v236, %v27
  %v248 = getelementptr i8, ptr %v58, i64 %v247
  %v249 = sub nsw i64 %v236, %v163
  %v250 = getelementptr i8, ptr %scratch, i64 512
  %v251 = mul nsw i64 %v249, 256
  %v252 = getelementptr i8, ptr %v250, i64 %v251
  %v253 = getelementptr i8, ptr %v252, i64 64
  %v254 = getelementptr i8, ptr %v252, i64 128
  %v255 = getelementptr i8, ptr %v252, i64 192
  %v256 = load <16 x float>, ptr %v252, align 64
  %v257 = load <16 x float>, ptr %v253, align 64
  %v258 = load <16 x float>, ptr %v254, align 64
  %v259 = load <16 x float>, ptr %v255, align 64
  %v260 = load float, ptr %v248, align 1, !invariant.load !0
  %v261 = insertelement <16 x float> poison, float %v260, i64 0
  %v262 = shufflevector <16 x float> %v261, <16 x float> poison, <16 x i32> zeroinitializer
  %v263 = fcmp olt <16 x float> %v237, splat (float 0x47EFFFFFE0000000)
  %v264 = select <16 x i1> %v263, <16 x float> %v237, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v265 = fcmp olt <16 x float> %v238, splat (float 0x47EFFFFFE0000000)
  %v266 = select <16 x i1> %v265, <16 x float> %v238, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v267 = fcmp olt <16 x float> %v239, splat (float 0x47EFFFFFE0000000)
  %v268 = select <16 x i1> %v267, <16 x float> %v239, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v269 = fcmp olt <16 x float> %v240, splat (float 0x47EFFFFFE0000000)
  %v270 = select <16 x i1> %v269, <16 x float> %v240, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v271 = fcmp ogt <16 x float> %v264, %v61
  %v272 = select <16 x i1> %v271, <16 x float> %v264, <16 x float> %v61
  %v273 = fcmp ogt <16 x float> %v266, %v61
  %v274 = select <16 x i1> %v273, <16 x float> %v266, <16 x float> %v61
  %v275 = fcmp ogt <16 x float> %v268, %v61
  %v276 = select <16 x i1> %v275, <16 x float> %v268, <16 x float> %v61
  %v277 = fcmp ogt <16 x float> %v270, %v61
  %v278 = select <16 x i1> %v277, <16 x float> %v270, <16 x float> %v61
  %v279 = fsub contract <16 x float> %v256, %v272
  %v280 = fsub contract <16 x float> %v257, %v274
  %v281 = fsub contract <16 x float> %v258, %v276
  %v282 = fsub contract <16 x float> %v259, %v278
  %v283 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v279
  %v284 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v280
  %v285 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v281
  %v286 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v282
  %v287 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v283, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v288 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v287, <16 x float> splat (float 0x3F83CEC460000000))
  %v289 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v288, <16 x float> %v287, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v290 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v289, <16 x float> %v287, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v291 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v290, <16 x float> %v287, <16 x float> splat (float 0x3FE62E4240000000))
  %v292 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v291, <16 x float> %v287, <16 x float> splat (float 0x3FF0000000000000))
  %v293 = fsub <16 x float> %v283, %v287
  %v294 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v292, <16 x float> %v293, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v295 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v284, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v296 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v295, <16 x float> splat (float 0x3F83CEC460000000))
  %v297 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v296, <16 x float> %v295, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v298 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v297, <16 x float> %v295, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v299 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v298, <16 x float> %v295, <16 x float> splat (float 0x3FE62E4240000000))
  %v300 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v299, <16 x float> %v295, <16 x float> splat (float 0x3FF0000000000000))
  %v301 = fsub <16 x float> %v284, %v295
  %v302 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v300, <16 x float> %v301, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v303 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v285, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v304 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v303, <16 x float> splat (float 0x3F83CEC460000000))
  %v305 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v304, <16 x float> %v303, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v306 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v305, <16 x float> %v303, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v307 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v306, <16 x float> %v303, <16 x float> splat (float 0x3FE62E4240000000))
  %v308 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v307, <16 x float> %v303, <16 x float> splat (float 0x3FF0000000000000))
  %v309 = fsub <16 x float> %v285, %v303
  %v310 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v308, <16 x float> %v309, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v311 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v286, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v312 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v311, <16 x float> splat (float 0x3F83CEC460000000))
  %v313 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v312, <16 x float> %v311, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v314 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v313, <16 x float> %v311, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v315 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v314, <16 x float> %v311, <16 x float> splat (float 0x3FE62E4240000000))
  %v316 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v315, <16 x float> %v311, <16 x float> splat (float 0x3FF0000000000000))
  %v317 = fsub <16 x float> %v286, %v311
  %v318 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v316, <16 x float> %v317, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v319 = fmul contract <16 x float> %v294, %v262
  %v320 = fmul contract <16 x float> %v302, %v262
  %v321 = fmul contract <16 x float> %v310, %v262
  %v322 = fmul contract <16 x float> %v318, %v262
  %v323 = fadd contract <16 x float> %v241, %v319
  %v324 = fadd contract <16 x float> %v242, %v320
  %v325 = fadd contract <16 x float> %v243, %v321
  %v326 = fadd contract <16 x float> %v244, %v322
  %v327 = add nsw i64 %v236, 1
  %v328 = icmp slt i64 %v327, %v182
  br i1 %v328, label %column234, label %column_done235
column_done235:
  %v329 = fcmp ogt <16 x float> %v237, %v164
  %v330 = select <16 x i1> %v329, <16 x float> %v237, <16 x float> %v164
  %v331 = fcmp ogt <16 x float> %v238, %v165
  %v332 = select <16 x i1> %v331, <16 x float> %v238, <16 x float> %v165
  %v333 = fcmp ogt <16 x float> %v239, %v166
  %v334 = select <16 x i1> %v333, <16 x float> %v239, <16 x float> %v166
  %v335 = fcmp ogt <16 x float> %v240, %v167
  %v336 = select <16 x i1> %v335, <16 x float> %v240, <16 x float> %v167
  %v337 = fcmp oeq <16 x float> %v164, %v330
  %v338 = fcmp oeq <16 x float> %v165, %v332
  %v339 = fcmp oeq <16 x float> %v166, %v334
  %v340 = fcmp oeq <16 x float> %v167, %v336
  %v341 = fcmp olt <16 x float> %v330, splat (float 0x47EFFFFFE0000000)
  %v342 = select <16 x i1> %v341, <16 x float> %v330, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v343 = fcmp olt <16 x float> %v332, splat (float 0x47EFFFFFE0000000)
  %v344 = select <16 x i1> %v343, <16 x float> %v332, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v345 = fcmp olt <16 x float> %v334, splat (float 0x47EFFFFFE0000000)
  %v346 = select <16 x i1> %v345, <16 x float> %v334, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v347 = fcmp olt <16 x float> %v336, splat (float 0x47EFFFFFE0000000)
  %v348 = select <16 x i1> %v347, <16 x float> %v336, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v349 = fcmp ogt <16 x float> %v342, %v61
  %v350 = select <16 x i1> %v349, <16 x float> %v342, <16 x float> %v61
  %v351 = fcmp ogt <16 x float> %v344, %v61
  %v352 = select <16 x i1> %v351, <16 x float> %v344, <16 x float> %v61
  %v353 = fcmp ogt <16 x float> %v346, %v61
  %v354 = select <16 x i1> %v353, <16 x float> %v346, <16 x float> %v61
  %v355 = fcmp ogt <16 x float> %v348, %v61
  %v356 = select <16 x i1> %v355, <16 x float> %v348, <16 x float> %v61
  %v357 = fsub contract <16 x float> %v164, %v350
  %v358 = fsub contract <16 x float> %v165, %v352
  %v359 = fsub contract <16 x float> %v166, %v354
  %v360 = fsub contract <16 x float> %v167, %v356
  %v361 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v357
  %v362 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v358
  %v363 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v359
  %v364 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v360
  %v365 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v361, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v366 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v365, <16 x float> splat (float 0x3F83CEC460000000))
  %v367 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v366, <16 x float> %v365, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v368 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v367, <16 x float> %v365, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v369 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v368, <16 x float> %v365, <16 x float> splat (float 0x3FE62E4240000000))
  %v370 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v369, <16 x float> %v365, <16 x float> splat (float 0x3FF0000000000000))
  %v371 = fsub <16 x float> %v361, %v365
  %v372 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v370, <16 x float> %v371, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v373 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v362, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v374 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v373, <16 x float> splat (float 0x3F83CEC460000000))
  %v375 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v374, <16 x float> %v373, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v376 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v375, <16 x float> %v373, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v377 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v376, <16 x float> %v373, <16 x float> splat (float 0x3FE62E4240000000))
  %v378 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v377, <16 x float> %v373, <16 x float> splat (float 0x3FF0000000000000))
  %v379 = fsub <16 x float> %v362, %v373
  %v380 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v378, <16 x float> %v379, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v381 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v363, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v382 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v381, <16 x float> splat (float 0x3F83CEC460000000))
  %v383 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v382, <16 x float> %v381, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v384 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v383, <16 x float> %v381, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v385 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v384, <16 x float> %v381, <16 x float> splat (float 0x3FE62E4240000000))
  %v386 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v385, <16 x float> %v381, <16 x float> splat (float 0x3FF0000000000000))
  %v387 = fsub <16 x float> %v363, %v381
  %v388 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v386, <16 x float> %v387, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v389 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v364, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v390 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v389, <16 x float> splat (float 0x3F83CEC460000000))
  %v391 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v390, <16 x float> %v389, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v392 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v391, <16 x float> %v389, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v393 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v392, <16 x float> %v389, <16 x float> splat (float 0x3FE62E4240000000))
  %v394 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v393, <16 x float> %v389, <16 x float> splat (float 0x3FF0000000000000))
  %v395 = fsub <16 x float> %v364, %v389
  %v396 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v394, <16 x float> %v395, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v397 = select <16 x i1> %v337, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v372
  %v398 = select <16 x i1> %v338, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v380
  %v399 = select <16 x i1> %v339, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v388
  %v400 = select <16 x i1> %v340, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v396
  %v401 = fmul contract <16 x float> %v168, %v397
  %v402 = fmul contract <16 x float> %v169, %v398
  %v403 = fmul contract <16 x float> %v170, %v399
  %v404 = fmul contract <16 x float> %v171, %v400
  %v405 = fmul contract <16 x float> %v172, %v397
  %v406 = fmul contract <16 x float> %v173, %v398
  %v407 = fmul contract <16 x float> %v174, %v399
  %v408 = fmul contract <16 x float> %v175, %v400
  %v409 = fcmp oeq <16 x float> %v237, %v330
  %v410 = fcmp oeq <16 x float> %v238, %v332
  %v411 = fcmp oeq <16 x float> %v239, %v334
  %v412 = fcmp oeq <16 x float> %v240, %v336
  %v413 = fsub contract <16 x float> %v237, %v350
  %v414 = fsub contract <16 x float> %v238, %v352
  %v415 = fsub contract <16 x float> %v239, %v354
  %v416 = fsub contract <16 x float> %v240, %v356
  %v417 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v413
  %v418 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v414
  %v419 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v415
  %v420 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v416
  %v421 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v417, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v422 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v421, <16 x float> splat (float 0x3F83CEC460000000))
  %v423 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v422, <16 x float> %v421, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v424 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v423, <16 x float> %v421, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v425 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v424, <16 x float> %v421, <16 x float> splat (float 0x3FE62E4240000000))
  %v426 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v425, <16 x float> %v421, <16 x float> splat (float 0x3FF0000000000000))
  %v427 = fsub <16 x float> %v417, %v421
  %v428 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v426, <16 x float> %v427, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v429 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v418, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v430 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v429, <16 x float> splat (float 0x3F83CEC460000000))
  %v431 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v430, <16 x float> %v429, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v432 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v431, <16 x float> %v429, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v433 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v432, <16 x float> %v429, <16 x float> splat (float 0x3FE62E4240000000))
  %v434 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v433, <16 x float> %v429, <16 x float> splat (float 0x3FF0000000000000))
  %v435 = fsub <16 x float> %v418, %v429
  %v436 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v434, <16 x float> %v435, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v437 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v419, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v438 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v437, <16 x float> splat (float 0x3F83CEC460000000))
  %v439 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v438, <16 x float> %v437, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v440 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v439, <16 x float> %v437, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v441 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v440, <16 x float> %v437, <16 x float> splat (float 0x3FE62E4240000000))
  %v442 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v441, <16 x float> %v437, <16 x float> splat (float 0x3FF0000000000000))
  %v443 = fsub <16 x float> %v419, %v437
  %v444 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v442, <16 x float> %v443, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v445 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v420, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v446 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v445, <16 x float> splat (float 0x3F83CEC460000000))
  %v447 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v446, <16 x float> %v445, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v448 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v447, <16 x float> %v445, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v449 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v448, <16 x float> %v445, <16 x float> splat (float 0x3FE62E4240000000))
  %v450 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v449, <16 x float> %v445, <16 x float> splat (float 0x3FF0000000000000))
  %v451 = fsub <16 x float> %v420, %v445
  %v452 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v450, <16 x float> %v451, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v453 = select <16 x i1> %v409, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v428
  %v454 = select <16 x i1> %v410, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v436
  %v455 = select <16 x i1> %v411, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v444
  %v456 = select <16 x i1> %v412, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v452
  %v457 = fmul contract <16 x float> %v323, %v453
  %v458 = fmul contract <16 x float> %v324, %v454
  %v459 = fmul contract <16 x float> %v325, %v455
  %v460 = fmul contract <16 x float> %v326, %v456
  %v461 = fmul contract <16 x float> splat (float 0x0000000000000000), %v453
  %v462 = fmul contract <16 x float> splat (float 0x0000000000000000), %v454
  %v463 = fmul contract <16 x float> splat (float 0x0000000000000000), %v455
  %v464 = fmul contract <16 x float> splat (float 0x0000000000000000), %v456
  %v465 = fadd contract <16 x float> %v405, %v461
  %v466 = fadd contract <16 x float> %v406, %v462
  %v467 = fadd contract <16 x float> %v407, %v463
  %v468 = fadd contract <16 x float> %v408, %v464
  %v469 = fsub contract <16 x float> %v457, %v465
  %v470 = fsub contract <16 x float> %v458, %v466
  %v471 = fsub contract <16 x float> %v459, %v467
  %v472 = fsub contract <16 x float> %v460, %v468
  %v473 = fadd contract <16 x float> %v401, %v469
  %v474 = fadd contract <16 x float> %v402, %v470
  %v475 = fadd contract <16 x float> %v403, %v471
  %v476 = fadd contract <16 x float> %v404, %v472
  %v477 = fsub contract <16 x float> %v473, %v401
  %v478 = fsub contract <16 x float> %v474, %v402
  %v479 = fsub contract <16 x float> %v475, %v403
  %v480 = fsub contract <16 x float> %v476, %v404
  %v481 = fsub contract <16 x float> %v477, %v469
  %v482 = fsub contract <16 x float> %v478, %v470
  %v483 = fsub contract <16 x float> %v479, %v471
  %v484 = fsub contract <16 x float> %v480, %v472
  %v485 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v473)
  %v486 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v474)
  %v487 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v475)
  %v488 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v476)
  %v489 = fcmp olt <16 x float> %v485, splat (float 0x7FF0000000000000)
  %v490 = fcmp olt <16 x float> %v486, splat (float 0x7FF0000000000000)
  %v491 = fcmp olt <16 x float> %v487, splat (float 0x7FF0000000000000)
  %v492 = fcmp olt <16 x float> %v488, splat (float 0x7FF0000000000000)
  %v493 = select <16 x i1> %v489, <16 x float> %v481, <16 x float> splat (float 0x0000000000000000)
  %v494 = select <16 x i1> %v490, <16 x float> %v482, <16 x float> splat (float 0x0000000000000000)
  %v495 = select <16 x i1> %v491, <16 x float> %v483, <16 x float> splat (float 0x0000000000000000)
  %v496 = select <16 x i1> %v492, <16 x float> %v484, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head136
interval_end138:
  %v497 = add nsw i64 %v144, 1
  br label %interval_head134
columns_done139:
  %v498 = fcmp olt <16 x float> %v149, splat (float 0x3810000000000000)
  %v499 = fmul <16 x float> %v149, splat (float 0x4170000000000000)
  %v500 = select <16 x i1> %v498, <16 x float> %v499, <16 x float> %v149
  %v501 = select <16 x i1> %v498, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v502 = bitcast <16 x float> %v500 to <16 x i32>
  %v503 = add <16 x i32> %v502, splat (i32 4913933)
  %v504 = lshr <16 x i32> %v503, splat (i32 23)
  %v505 = or <16 x i32> %v504, splat (i32 1258291200)
  %v506 = bitcast <16 x i32> %v505 to <16 x float>
  %v507 = and <16 x i32> %v503, splat (i32 8388607)
  %v508 = fsub <16 x float> %v506, %v501
  %v509 = add <16 x i32> %v507, splat (i32 1060439283)
  %v510 = bitcast <16 x i32> %v509 to <16 x float>
  %v511 = fsub <16 x float> %v510, splat (float 0x3FF0000000000000)
  %v512 = fadd <16 x float> %v511, splat (float 0x4000000000000000)
  %v513 = fdiv <16 x float> %v511, %v512
  %v514 = fmul <16 x float> %v513, %v513
  %v515 = fmul <16 x float> %v511, splat (float 0x3FE0000000000000)
  %v516 = fmul <16 x float> %v515, %v511
  %v517 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v514, <16 x float> splat (float 0x3FD995ED20000000))
  %v518 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v517, <16 x float> %v514, <16 x float> splat (float 0x3FE55557A0000000))
  %v519 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v514, <16 x float> %v518, <16 x float> %v516)
  %v520 = fmul <16 x float> %v508, splat (float 0x3EB7F7D1C0000000)
  %v521 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v513, <16 x float> %v519, <16 x float> %v520)
  %v522 = fsub <16 x float> %v516, %v521
  %v523 = fsub <16 x float> %v511, %v522
  %v524 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v508, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v523)
  %v525 = fcmp oeq <16 x float> %v149, splat (float 0x0000000000000000)
  %v526 = select <16 x i1> %v525, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v527 = fcmp ogt <16 x float> %v149, splat (float 0x0000000000000000)
  %v528 = select <16 x i1> %v527, <16 x float> %v524, <16 x float> %v526
  %v529 = fcmp olt <16 x float> %v149, splat (float 0x7FF0000000000000)
  %v530 = select <16 x i1> %v529, <16 x float> %v528, <16 x float> %v149
  %v531 = fcmp olt <16 x float> %v150, splat (float 0x3810000000000000)
  %v532 = fmul <16 x float> %v150, splat (float 0x4170000000000000)
  %v533 = select <16 x i1> %v531, <16 x float> %v532, <16 x float> %v150
  %v534 = select <16 x i1> %v531, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v535 = bitcast <16 x float> %v533 to <16 x i32>
  %v536 = add <16 x i32> %v535, splat (i32 4913933)
  %v537 = lshr <16 x i32> %v536, splat (i32 23)
  %v538 = or <16 x i32> %v537, splat (i32 1258291200)
  %v539 = bitcast <16 x i32> %v538 to <16 x float>
  %v540 = and <16 x i32> %v536, splat (i32 8388607)
  %v541 = fsub <16 x float> %v539, %v534
  %v542 = add <16 x i32> %v540, splat (i32 1060439283)
  %v543 = bitcast <16 x i32> %v542 to <16 x float>
  %v544 = fsub <16 x float> %v543, splat (float 0x3FF0000000000000)
  %v545 = fadd <16 x float> %v544, splat (float 0x4000000000000000)
  %v546 = fdiv <16 x float> %v544, %v545
  %v547 = fmul <16 x float> %v546, %v546
  %v548 = fmul <16 x float> %v544, splat (float 0x3FE0000000000000)
  %v549 = fmul <16 x float> %v548, %v544
  %v550 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v547, <16 x float> splat (float 0x3FD995ED20000000))
  %v551 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v550, <16 x float> %v547, <16 x float> splat (float 0x3FE55557A0000000))
  %v552 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v547, <16 x float> %v551, <16 x float> %v549)
  %v553 = fmul <16 x float> %v541, splat (float 0x3EB7F7D1C0000000)
  %v554 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v546, <16 x float> %v552, <16 x float> %v553)
  %v555 = fsub <16 x float> %v549, %v554
  %v556 = fsub <16 x float> %v544, %v555
  %v557 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v541, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v556)
  %v558 = fcmp oeq <16 x float> %v150, splat (float 0x0000000000000000)
  %v559 = select <16 x i1> %v558, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v560 = fcmp ogt <16 x float> %v150, splat (float 0x0000000000000000)
  %v561 = select <16 x i1> %v560, <16 x float> %v557, <16 x float> %v559
  %v562 = fcmp olt <16 x float> %v150, splat (float 0x7FF0000000000000)
  %v563 = select <16 x i1> %v562, <16 x float> %v561, <16 x float> %v150
  %v564 = fcmp olt <16 x float> %v151, splat (float 0x3810000000000000)
  %v565 = fmul <16 x float> %v151, splat (float 0x4170000000000000)
  %v566 = select <16 x i1> %v564, <16 x float> %v565, <16 x float> %v151
  %v567 = select <16 x i1> %v564, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v568 = bitcast <16 x float> %v566 to <16 x i32>
  %v569 = add <16 x i32> %v568, splat (i32 4913933)
  %v570 = lshr <16 x i32> %v569, splat (i32 23)
  %v571 = or <16 x i32> %v570, splat (i32 1258291200)
  %v572 = bitcast <16 x i32> %v571 to <16 x float>
  %v573 = and <16 x i32> %v569, splat (i32 8388607)
  %v574 = fsub <16 x float> %v572, %v567
  %v575 = add <16 x i32> %v573, splat (i32 1060439283)
  %v576 = bitcast <16 x i32> %v575 to <16 x float>
  %v577 = fsub <16 x float> %v576, splat (float 0x3FF0000000000000)
  %v578 = fadd <16 x float> %v577, splat (float 0x4000000000000000)
  %v579 = fdiv <16 x float> %v577, %v578
  %v580 = fmul <16 x float> %v579, %v579
  %v581 = fmul <16 x float> %v577, splat (float 0x3FE0000000000000)
  %v582 = fmul <16 x float> %v581, %v577
  %v583 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v580, <16 x float> splat (float 0x3FD995ED20000000))
  %v584 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v583, <16 x float> %v580, <16 x float> splat (float 0x3FE55557A0000000))
  %v585 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v580, <16 x float> %v584, <16 x float> %v582)
  %v586 = fmul <16 x float> %v574, splat (float 0x3EB7F7D1C0000000)
  %v587 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v579, <16 x float> %v585, <16 x float> %v586)
  %v588 = fsub <16 x float> %v582, %v587
  %v589 = fsub <16 x float> %v577, %v588
  %v590 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v574, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v589)
  %v591 = fcmp oeq <16 x float> %v151, splat (float 0x0000000000000000)
  %v592 = select <16 x i1> %v591, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v593 = fcmp ogt <16 x float> %v151, splat (float 0x0000000000000000)
  %v594 = select <16 x i1> %v593, <16 x float> %v590, <16 x float> %v592
  %v595 = fcmp olt <16 x float> %v151, splat (float 0x7FF0000000000000)
  %v596 = select <16 x i1> %v595, <16 x float> %v594, <16 x float> %v151
  %v597 = fcmp olt <16 x float> %v152, splat (float 0x3810000000000000)
  %v598 = fmul <16 x float> %v152, splat (float 0x4170000000000000)
  %v599 = select <16 x i1> %v597, <16 x float> %v598, <16 x float> %v152
  %v600 = select <16 x i1> %v597, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v601 = bitcast <16 x float> %v599 to <16 x i32>
  %v602 = add <16 x i32> %v601, splat (i32 4913933)
  %v603 = lshr <16 x i32> %v602, splat (i32 23)
  %v604 = or <16 x i32> %v603, splat (i32 1258291200)
  %v605 = bitcast <16 x i32> %v604 to <16 x float>
  %v606 = and <16 x i32> %v602, splat (i32 8388607)
  %v607 = fsub <16 x float> %v605, %v600
  %v608 = add <16 x i32> %v606, splat (i32 1060439283)
  %v609 = bitcast <16 x i32> %v608 to <16 x float>
  %v610 = fsub <16 x float> %v609, splat (float 0x3FF0000000000000)
  %v611 = fadd <16 x float> %v610, splat (float 0x4000000000000000)
  %v612 = fdiv <16 x float> %v610, %v611
  %v613 = fmul <16 x float> %v612, %v612
  %v614 = fmul <16 x float> %v610, splat (float 0x3FE0000000000000)
  %v615 = fmul <16 x float> %v614, %v610
  %v616 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v613, <16 x float> splat (float 0x3FD995ED20000000))
  %v617 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v616, <16 x float> %v613, <16 x float> splat (float 0x3FE55557A0000000))
  %v618 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v613, <16 x float> %v617, <16 x float> %v615)
  %v619 = fmul <16 x float> %v607, splat (float 0x3EB7F7D1C0000000)
  %v620 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v612, <16 x float> %v618, <16 x float> %v619)
  %v621 = fsub <16 x float> %v615, %v620
  %v622 = fsub <16 x float> %v610, %v621
  %v623 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v607, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v622)
  %v624 = fcmp oeq <16 x float> %v152, splat (float 0x0000000000000000)
  %v625 = select <16 x i1> %v624, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v626 = fcmp ogt <16 x float> %v152, splat (float 0x0000000000000000)
  %v627 = select <16 x i1> %v626, <16 x float> %v623, <16 x float> %v625
  %v628 = fcmp olt <16 x float> %v152, splat (float 0x7FF0000000000000)
  %v629 = select <16 x i1> %v628, <16 x float> %v627, <16 x float> %v152
  %v630 = fadd contract <16 x float> %v145, %v530
  %v631 = fadd contract <16 x float> %v146, %v563
  %v632 = fadd contract <16 x float> %v147, %v596
  %v633 = fadd contract <16 x float> %v148, %v629
  %v634 = getelementptr i8, ptr %scratch, i64 33280
  %v635 = getelementptr i8, ptr %v634, i64 64
  %v636 = getelementptr i8, ptr %v634, i64 128
  %v637 = getelementptr i8, ptr %v634, i64 192
  store <16 x float> %v630, ptr %v634, align 64
  store <16 x float> %v631, ptr %v635, align 64
  store <16 x float> %v632, ptr %v636, align 64
  store <16 x float> %v633, ptr %v637, align 64
  %v638 = add nsw i64 %v68, 64
  %v639 = icmp sle i64 %v638, %v64
  %v640 = icmp eq i64 %v9, 4
  %v641 = and i1 %v639, %v640
  br i1 %v641, label %whole_tile642, label %part643
whole_tile642:
  %v645 = mul nsw i64 %v68, 4
  %v646 = getelementptr i8, ptr %v46, i64 %v645
  %v647 = getelementptr i8, ptr %scratch, i64 33280
  %v648 = load <16 x float>, ptr %v647, align 64
  store <16 x float> %v648, ptr %v646, align 1
  %v649 = getelementptr i8, ptr %scratch, i64 33344
  %v650 = load <16 x float>, ptr %v649, align 64
  %v651 = getelementptr i8, ptr %v646, i64 64
  store <16 x float> %v650, ptr %v651, align 1
  %v652 = getelementptr i8, ptr %scratch, i64 33408
  %v653 = load <16 x float>, ptr %v652, align 64
  %v654 = getelementptr i8, ptr %v646, i64 128
  store <16 x float> %v653, ptr %v654, align 1
  %v655 = getelementptr i8, ptr %scratch, i64 33472
  %v656 = load <16 x float>, ptr %v655, align 64
  %v657 = getelementptr i8, ptr %v646, i64 192
  store <16 x float> %v656, ptr %v657, align 1
  br label %moved644
part643:
  %v658 = sub nsw i64 %v64, %v68
  %v659 = mul nsw i64 %v658, 1
  %v660 = icmp slt i64 64, %v659
  %v661 = select i1 %v660, i64 64, i64 %v659
  br label %scatter_head662
scatter_head662:
  %v665 = phi i64 [ 0, %part643 ], [ %v675, %scatter663 ]
  %v666 = icmp slt i64 %v665, %v661
  br i1 %v666, label %scatter663, label %scatter_done664
scatter663:
  %v667 = add nsw i64 %v68, %v665
  %v668 = mul nsw i64 %v667, %v9
  %v669 = getelementptr i8, ptr %v46, i64 %v668
  %v670 = mul nsw i64 0, 4
  %v671 = getelementptr i8, ptr %v669, i64 %v670
  %v672 = getelementptr i8, ptr %scratch, i64 33280
  %v673 = getelementptr float, ptr %v672, i64 %v665
  %v674 = load float, ptr %v673
  store float %v674, ptr %v671, align 1
  %v675 = add nsw i64 %v665, 1
  br label %scatter_head662
scatter_done664:
  br label %moved644
moved644:
  %v676 = add nsw i64 %v68, 64
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
