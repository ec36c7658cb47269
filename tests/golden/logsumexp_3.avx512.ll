target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 9
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 3
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 4
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 10
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 5
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 6
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 11
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 7
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 8
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = inttoptr i64 %v5 to ptr
  %v25 = inttoptr i64 %v3 to ptr
  %v26 = getelementptr i8, ptr %progress, i64 8
  br label %take27
take27:
  %v30 = atomicrmw add ptr %progress, i64 1 monotonic
  %v31 = icmp slt i64 %v30, %v1
  %v32 = load volatile i64, ptr %v26, align 8
  %v33 = icmp eq i64 %v32, 0
  %v34 = and i1 %v31, %v33
  br i1 %v34, label %work28, label %done29
work28:
  %v35 = mul nsw i64 %v30, 56
  %v36 = getelementptr i8, ptr %v25, i64 %v35
  %v37 = getelementptr i64, ptr %v36, i64 4
  %v38 = load i64, ptr %v37, align 8, !invariant.load !0
  %v39 = add nsw i64 %v7, %v38
  %v40 = inttoptr i64 %v39 to ptr
  %v41 = getelementptr i64, ptr %v36, i64 5
  %v42 = load i64, ptr %v41, align 8, !invariant.load !0
  %v43 = add nsw i64 %v13, %v42
  %v44 = inttoptr i64 %v43 to ptr
  %v45 = getelementptr i64, ptr %v36, i64 6
  %v46 = load i64, ptr %v45, align 8, !invariant.load !0
  %v47 = add nsw i64 %v19, %v46
  %v48 = inttoptr i64 %v47 to ptr
  %v49 = fneg float 0x47EFFFFFE0000000
  %v50 = insertelement <16 x float> poison, float %v49, i64 0
  %v51 = shufflevector <16 x float> %v50, <16 x float> poison, <16 x i32> zeroinitializer
  %v52 = load i64, ptr %v36, align 8, !invariant.load !0
  %v53 = getelementptr i64, ptr %v36, i64 1
  %v54 = load i64, ptr %v53, align 8, !invariant.load !0
  br label %rows_head55
rows_head55:
  %v58 = phi i64 [ %v52, %work28 ], [ %v699, %moved667 ]
  %v59 = icmp slt i64 %v58, %v54
  br i1 %v59, label %rows56, label %rows_done57
rows56:
  %v60 = add nsw i64 %v54, -1
  %v61 = add nsw i64 %v58, 64
  %v62 = icmp sle i64 %v61, %v54
  %v63 = icmp eq i64 %v15, 12
  %v64 = and i1 %v62, %v63
  br i1 %v64, label %whole_tile65, label %part66
whole_tile65:
  %v68 = mul nsw i64 %v58, 12
  %v69 = getelementptr i8, ptr %v44, i64 %v68
  %v70 = load <48 x float>, ptr %v69, align 1, !invariant.load !0
  %v71 = shufflevector <48 x float> %v70, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  store <16 x float> %v71, ptr %scratch, align 4
  %v72 = shufflevector <48 x float> %v70, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v73 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v72, ptr %v73, align 4
  %v74 = shufflevector <48 x float> %v70, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v75 = getelementptr i8, ptr %scratch, i64 512
  store <16 x float> %v74, ptr %v75, align 4
  %v76 = getelementptr i8, ptr %v69, i64 192
  %v77 = load <48 x float>, ptr %v76, align 1, !invariant.load !0
  %v78 = shufflevector <48 x float> %v77, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v79 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v78, ptr %v79, align 4
  %v80 = shufflevector <48 x float> %v77, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v81 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v80, ptr %v81, align 4
  %v82 = shufflevector <48 x float> %v77, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v83 = getelementptr i8, ptr %scratch, i64 576
  store <16 x float> %v82, ptr %v83, align 4
  %v84 = getelementptr i8, ptr %v69, i64 384
  %v85 = load <48 x float>, ptr %v84, align 1, !invariant.load !0
  %v86 = shufflevector <48 x float> %v85, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v87 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v86, ptr %v87, align 4
  %v88 = shufflevector <48 x float> %v85, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v89 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v88, ptr %v89, align 4
  %v90 = shufflevector <48 x float> %v85, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v91 = getelementptr i8, ptr %scratch, i64 640
  store <16 x float> %v90, ptr %v91, align 4
  %v92 = getelementptr i8, ptr %v69, i64 576
  %v93 = load <48 x float>, ptr %v92, align 1, !invariant.load !0
  %v94 = shufflevector <48 x float> %v93, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v95 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v94, ptr %v95, align 4
  %v96 = shufflevector <48 x float> %v93, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v97 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v96, ptr %v97, align 4
  %v98 = shufflevector <48 x float> %v93, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v99 = getelementptr i8, ptr %scratch, i64 704
  store <16 x float> %v98, ptr %v99, align 4
  br label %moved67
part66:
  br label %gather_head100
gather_head100:
  %v103 = phi i64 [ 0, %part66 ], [ %v120, %gather101 ]
  %v104 = icmp slt i64 %v103, 64
  br i1 %v104, label %gather101, label %gather_done102
gather101:
  %v105 = add nsw i64 %v58, %v103
  %v106 = icmp slt i64 %v105, %v60
  %v107 = select i1 %v106, i64 %v105, i64 %v60
  %v108 = mul nsw i64 %v107, %v15
  %v109 = getelementptr i8, ptr %v44, i64 %v108
  %v110 = load float, ptr %v109, align 1, !invariant.load !0
  %v111 = getelementptr float, ptr %scratch, i64 %v103
  store float %v110, ptr %v111
  %v112 = getelementptr i8, ptr %v109, i64 4
  %v113 = load float, ptr %v112, align 1, !invariant.load !0
  %v114 = getelementptr i8, ptr %scratch, i64 256
  %v115 = getelementptr float, ptr %v114, i64 %v103
  store float %v113, ptr %v115
  %v116 = getelementptr i8, ptr %v109, i64 8
  %v117 = load float, ptr %v116, align 1, !invariant.load !0
  %v118 = getelementptr i8, ptr %scratch, i64 512
  %v119 = getelementptr float, ptr %v118, i64 %v103
  store float %v117, ptr %v119
  %v120 = add nsw i64 %v103, 1
  br label %gather_head100
gather_done102:
  br label %moved67
moved67:
  %v121 = getelementptr i8, ptr %scratch, i64 64
  %v122 = getelementptr i8, ptr %scratch, i64 128
  %v123 = getelementptr i8, ptr %scratch, i64 192
  %v124 = load <16 x float>, ptr %scratch, align 64
  %v125 = load <16 x float>, ptr %v121, align 64
  %v126 = load <16 x float>, ptr %v122, align 64
  %v127 = load <16 x float>, ptr %v123, align 64
  %v128 = getelementptr i8, ptr %scratch, i64 256
  %v129 = getelementptr i8, ptr %v128, i64 64
  %v130 = getelementptr i8, ptr %v128, i64 128
  %v131 = getelementptr i8, ptr %v128, i64 192
  %v132 = load <16 x float>, ptr %v128, align 64
  %v133 = load <16 x float>, ptr %v129, align 64
  %v134 = load <16 x float>, ptr %v130, align 64
  %v135 = load <16 x float>, ptr %v131, align 64
  %v136 = getelementptr i8, ptr %scratch, i64 512
  %v137 = getelementptr i8, ptr %v136, i64 64
  %v138 = getelementptr i8, ptr %v136, i64 128
  %v139 = getelementptr i8, ptr %v136, i64 192
  %v140 = load <16 x float>, ptr %v136, align 64
  %v141 = load <16 x float>, ptr %v137, align 64
  %v142 = load <16 x float>, ptr %v138, align 64
  %v143 = load <16 x float>, ptr %v139, align 64
  %v150 = getelementptr i64, ptr %v36, i64 2
  %v151 = load i64, ptr %v150, align 8, !invariant.load !0
  %v152 = getelementptr i64, ptr %v36, i64 3
  %v153 = load i64, ptr %v152, align 8, !invariant.load !0
  br label %interval_head144
interval_head144:
  %v154 = phi i64 [ %v151, %moved67 ], [ %v520, %interval_end148 ]
  %v155 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved67 ], [ %v174, %interval_end148 ]
  %v156 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved67 ], [ %v175, %interval_end148 ]
  %v157 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved67 ], [ %v176, %interval_end148 ]
  %v158 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved67 ], [ %v177, %interval_end148 ]
  %v159 = phi <16 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v178, %interval_end148 ]
  %v160 = phi <16 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v179, %interval_end148 ]
  %v161 = phi <16 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v180, %interval_end148 ]
  %v162 = phi <16 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v181, %interval_end148 ]
  %v163 = phi <16 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v182, %interval_end148 ]
  %v164 = phi <16 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v183, %interval_end148 ]
  %v165 = phi <16 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v184, %interval_end148 ]
  %v166 = phi <16 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v185, %interval_end148 ]
  %v167 = icmp slt i64 %v154, %v153
  br i1 %v167, label %interval145, label %columns_done149
interval145:
  %v168 = mul nsw i64 %v154, 16
  %v169 = getelementptr i8, ptr %v24, i64 %v168
  %v170 = load i64, ptr %v169, align 8, !invariant.load !0
  %v171 = getelementptr i64, ptr %v169, i64 1
  %v172 = load i64, ptr %v171, align 8, !invariant.load !0
  br label %chunk_head146
chunk_head146:
  %v173 = phi i64 [ %v170, %interval145 ], [ %v190, %column_done267 ]
  %v174 = phi <16 x float> [ %v155, %interval145 ], [ %v353, %column_done267 ]
  %v175 = phi <16 x float> [ %v156, %interval145 ], [ %v355, %column_done267 ]
  %v176 = phi <16 x float> [ %v157, %interval145 ], [ %v357, %column_done267 ]
  %v177 = phi <16 x float> [ %v158, %interval145 ], [ %v359, %column_done267 ]
  %v178 = phi <16 x float> [ %v159, %interval145 ], [ %v496, %column_done267 ]
  %v179 = phi <16 x float> [ %v160, %interval145 ], [ %v497, %column_done267 ]
  %v180 = phi <16 x float> [ %v161, %interval145 ], [ %v498, %column_done267 ]
  %v181 = phi <16 x float> [ %v162, %interval145 ], [ %v499, %column_done267 ]
  %v182 = phi <16 x float> [ %v163, %interval145 ], [ %v516, %column_done267 ]
  %v183 = phi <16 x float> [ %v164, %interval145 ], [ %v517, %column_done267 ]
  %v184 = phi <16 x float> [ %v165, %interval145 ], [ %v518, %column_done267 ]
  %v185 = phi <16 x float> [ %v166, %interval145 ], [ %v519, %column_done267 ]
  %v186 = icmp slt i64 %v173, %v172
  %v187 = load volatile i64, ptr %v26, align 8
  %v188 = icmp eq i64 %v187, 0
  %v189 = and i1 %v186, %v188
  br i1 %v189, label %chunk147, label %interval_end148
chunk147:
  %v190 = add nsw i64 %v173, 128
  %v191 = icmp slt i64 %v190, %v172
  %v192 = select i1 %v191, i64 %v190, i64 %v172
  br label %column193
column193:
  %v195 = phi i64 [ %v173, %chunk147 ], [ %v264, %column193 ]
  %v196 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk147 ], [ %v257, %column193 ]
  %v197 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk147 ], [ %v259, %column193 ]
  %v198 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk147 ], [ %v261, %column193 ]
  %v199 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk147 ], [ %v263, %column193 ]
  %v200 = mul nsw i64 %v195, %v21
  %v201 = getelementptr i8, ptr %v48, i64 %v200
  %v202 = load float, ptr %v201, align 1, !invariant.load !0
  %v203 = insertelement <16 x float> poison, float %v202, i64 0
  %v204 = shufflevector <16 x float> %v203, <16 x float> poison, <16 x i32> zeroinitializer
  %v205 = fsub contract <16 x float> %v124, %v204
  %v206 = fsub contract <16 x float> %v125, %v204
  %v207 = fsub contract <16 x float> %v126, %v204
  %v208 = fsub contract <16 x float> %v127, %v204
  %v209 = fmul contract <16 x float> %v205, %v205
  %v210 = fmul contract <16 x float> %v206, %v206
  %v211 = fmul contract <16 x float> %v207, %v207
  %v212 = fmul contract <16 x float> %v208, %v208
  %v213 = fadd contract <16 x float> splat (float 0x8000000000000000), %v209
  %v214 = fadd contract <16 x float> splat (float 0x8000000000000000), %v210
  %v215 = fadd contract <16 x float> splat (float 0x8000000000000000), %v211
  %v216 = fadd contract <16 x float> splat (float 0x8000000000000000), %v212
  %v217 = getelementptr i8, ptr %v201, i64 4
  %v218 = load float, ptr %v217, align 1, !invariant.load !0
  %v219 = insertelement <16 x float> poison, float %v218, i64 0
  %v220 = shufflevector <16 x float> %v219, <16 x float> poison, <16 x i32> zeroinitializer
  %v221 = fsub contract <16 x float> %v132, %v220
  %v222 = fsub contract <16 x float> %v133, %v220
  %v223 = fsub contract <16 x float> %v134, %v220
  %v224 = fsub contract <16 x float> %v135, %v220
  %v225 = fmul contract <16 x float> %v221, %v221
  %v226 = fmul contract <16 x float> %v222, %v222
  %v227 = fmul contract <16 x float> %v223, %v223
  %v228 = fmul contract <16 x float> %v224, %v224
  %v229 = fadd contract <16 x float> %v213, %v225
  %v230 = fadd contract <16 x float> %v214, %v226
  %v231 = fadd contract <16 x float> %v215, %v227
  %v232 = fadd contract <16 x float> %v216, %v228
  %v233 = getelementptr i8, ptr %v201, i64 8
  %v234 = load float, ptr %v233, align 1, !invariant.load !0
  %v235 = insertelement <16 x float> poison, float %v234, i64 0
  %v236 = shufflevector <16 x float> %v235, <16 x float> poison, <16 x i32> zeroinitializer
  %v237 = fsub contract <16 x float> %v140, %v236
  %v238 = fsub contract <16 x float> %v141, %v236
  %v239 = fsub contract <16 x float> %v142, %v236
  %v240 = fsub contract <16 x float> %v143, %v236
  %v241 = fmul contract <16 x float> %v237, %v237
  %v242 = fmul contract <16 x float> %v238, %v238
  %v243 = fmul contract <16 x float> %v239, %v239
  %v244 = fmul contract <16 x float> %v240, %v240
  %v245 = fadd contract <16 x float> %v229, %v241
  %v246 = fadd contract <16 x float> %v230, %v242
  %v247 = fadd contract <16 x float> %v231, %v243
  %v248 = fadd contract <16 x float> %v232, %v244
  %v249 = sub nsw i64 %v195, %v173
  %v250 = getelementptr i8, ptr %scratch, i64 768
  %v251 = mul nsw i64 %v249, 256
  %v252 = getelementptr i8, ptr %v250, i64 %v251
  %v253 = getelementptr i8, ptr %v252, i64 64
  %v254 = getelementptr i8, ptr %v252, i64 128
  %v255 = getelementptr i8, ptr %v252, i64 192
  store <16 x float> %v245, ptr %v252, align 64
  store <16 x float> %v246, ptr %v253, align 64
  store <16 x float> %v247, ptr %v254, align 64
  store <16 x float> %v248, ptr %v255, align 64
  %v256 = fcmp ogt <16 x float> %v245, %v196
  %v257 = select <16 x i1> %v256, <16 x float> %v245, <16 x float> %v196
  %v258 = fcmp ogt <16 x float> %v246, %v197
  %v259 = select <16 x i1> %v258, <16 x float> %v246, <16 x float> %v197
  %v260 = fcmp ogt <16 x float> %v247, %v198
  %v261 = select <16 x i1> %v260, <16 x float> %v247, <16 x float> %v198
  %v262 = fcmp ogt <16 x float> %v248, %v199
  %v263 = select <16 x i1> %v262, <16 x float> %v248, <16 x float> %v199
  %v264 = add nsw i64 %v195, 1
  %v265 = icmp slt i64 %v264, %v192
  br i1 %v265, label %column193, label %column_done194
column_done194:
  br label %column266
column266:
  %v268 = phi i64 [ %v173, %column_done194 ], [ %v350, %column266 ]
  %v269 = phi <16 x float> [ %v257, %column_done194 ], [ %v269, %column266 ]
  %v270 = phi <16 x float> [ %v259, %column_done194 ], [ %v270, %column266 ]
  %v271 = phi <16 x float> [ %v261, %column_done194 ], [ %v271, %column266 ]
  %v272 = phi <16 x float> [ %v263, %column_done194 ], [ %v272, %column266 ]
  %v273 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done194 ], [ %v346, %column266 ]
  %v274 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done194 ], [ %v347, %column266 ]
  %v275 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done194 ], [ %v348, %column266 ]
  %v276 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done194 ], [ %v349, %column266 ]
  %v277 = mul nsw i64 %v268, %v21
  %v278 = getelementptr i8, ptr %v48, i64 %v277
  %v279 = sub nsw i64 %v268, %v173
  %v280 = getelementptr i8, ptr %scratch, i64 768
  %v281 = mul nsw i64 %v279, 256
  %v282 = getelementptr i8, ptr %v280, i64 %v281
  %v283 = getelementptr i8, ptr %v282, i64 64
  %v284 = getelementptr i8, ptr %v282, i64 128
  %v285 = getelementptr i8, ptr %v282, i64 192
  %v286 = load <16 x float>, ptr %v282, align 64
  %v287 = load <16 x float>, ptr %v283, align 64
  %v288 = load <16 x float>, ptr %v284, align 64
  %v289 = load <16 x float>, ptr %v285, align 64
  %v290 = fcmp olt <16 x float> %v269, splat (float 0x47EFFFFFE0000000)
  %v291 = select <16 x i1> %v290, <16 x float> %v269, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v292 = fcmp olt <16 x float> %v270, splat (float 0x47EFFFFFE0000000)
  %v293 = select <16 x i1> %v292, <16 x float> %v270, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v294 = fcmp olt <16 x float> %v271, splat (float 0x47EFFFFFE0000000)
  %v295 = select <16 x i1> %v294, <16 x float> %v271, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v296 = fcmp olt <16 x float> %v272, splat (float 0x47EFFFFFE0000000)
  %v297 = select <16 x i1> %v296, <16 x float> %v272, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v298 = fcmp ogt <16 x float> %v291, %v51
  %v299 = select <16 x i1> %v298, <16 x float> %v291, <16 x float> %v51
  %v300 = fcmp ogt <16 x float> %v293, %v51
  %v301 = select <16 x i1> %v300, <16 x float> %v293, <16 x float> %v51
  %v302 = fcmp ogt <16 x float> %v295, %v51
  %v303 = select <16 x i1> %v302, <16 x float> %v295, <16 x float> %v51
  %v304 = fcmp ogt <16 x float> %v297, %v51
  %v305 = select <16 x i1> %v304, <16 x float> %v297, <16 x float> %v51
  %v306 = fsub contract <16 x float> %v286, %v299
  %v307 = fsub contract <16 x float> %v287, %v301
  %v308 = fsub contract <16 x float> %v288, %v303
  %v309 = fsub contract <16 x float> %v289, %v305
  %v310 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v306
  %v311 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v307
  %v312 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v308
  %v313 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v309
  %v314 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v310, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v315 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v314, <16 x float> splat (float 0x3F83CEC460000000))
  %v316 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v315, <16 x float> %v314, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v317 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v316, <16 x float> %v314, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v318 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v317, <16 x float> %v314, <16 x float> splat (float 0x3FE62E4240000000))
  %v319 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v318, <16 x float> %v314, <16 x float> splat (float 0x3FF0000000000000))
  %v320 = fsub <16 x float> %v310, %v314
  %v321 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v319, <16 x float> %v320, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v322 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v311, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v323 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v322, <16 x float> splat (float 0x3F83CEC460000000))
  %v324 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v323, <16 x float> %v322, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v325 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v324, <16 x float> %v322, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v326 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v325, <16 x float> %v322, <16 x float> splat (float 0x3FE62E4240000000))
  %v327 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v326, <16 x float> %v322, <16 x float> splat (float 0x3FF0000000000000))
  %v328 = fsub <16 x float> %v311, %v322
  %v329 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v327, <16 x float> %v328, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v330 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v312, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v331 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v330, <16 x float> splat (float 0x3F83CEC460000000))
  %v332 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v331, <16 x float> %v330, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v333 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v332, <16 x float> %v330, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v334 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v333, <16 x float> %v330, <16 x float> splat (float 0x3FE62E4240000000))
  %v335 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v334, <16 x float> %v330, <16 x float> splat (float 0x3FF0000000000000))
  %v336 = fsub <16 x float> %v312, %v330
  %v337 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v335, <16 x float> %v336, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v338 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v313, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v339 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v338, <16 x float> splat (float 0x3F83CEC460000000))
  %v340 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v339, <16 x float> %v338, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v341 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v340, <16 x float> %v338, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v342 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v341, <16 x float> %v338, <16 x float> splat (float 0x3FE62E4240000000))
  %v343 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v342, <16 x float> %v338, <16 x float> splat (float 0x3FF0000000000000))
  %v344 = fsub <16 x float> %v313, %v338
  %v345 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v343, <16 x float> %v344, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v346 = fadd contract <16 x float> %v273, %v321
  %v347 = fadd contract <16 x float> %v274, %v329
  %v348 = fadd contract <16 x float> %v275, %v337
  %v349 = fadd contract <16 x float> %v276, %v345
  %v350 = add nsw i64 %v268, 1
  %v351 = icmp slt i64 %v350, %v192
  br i1 %v351, label %column266, label %column_done267
column_done267:
  %v352 = fcmp ogt <16 x float> %v269, %v174
  %v353 = select <16 x i1> %v352, <16 x float> %v269, <16 x float> %v174
  %v354 = fcmp ogt <16 x float> %v270, %v175
  %v355 = select <16 x i1> %v354, <16 x float> %v270, <16 x float> %v175
  %v356 = fcmp ogt <16 x float> %v271, %v176
  %v357 = select <16 x i1> %v356, <16 x float> %v271, <16 x float> %v176
  %v358 = fcmp ogt <16 x float> %v272, %v177
  %v359 = select <16 x i1> %v358, <16 x float> %v272, <16 x float> %v177
  %v360 = fcmp oeq <16 x float> %v174, %v353
  %v361 = fcmp oeq <16 x float> %v175, %v355
  %v362 = fcmp oeq <16 x float> %v176, %v357
  %v363 = fcmp oeq <16 x float> %v177, %v359
  %v364 = fcmp olt <16 x float> %v353, splat (float 0x47EFFFFFE0000000)
  %v365 = select <16 x i1> %v364, <16 x float> %v353, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v366 = fcmp olt <16 x float> %v355, splat (float 0x47EFFFFFE0000000)
  %v367 = select <16 x i1> %v366, <16 x float> %v355, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v368 = fcmp olt <16 x float> %v357, splat (float 0x47EFFFFFE0000000)
  %v369 = select <16 x i1> %v368, <16 x float> %v357, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v370 = fcmp olt <16 x float> %v359, splat (float 0x47EFFFFFE0000000)
  %v371 = select <16 x i1> %v370, <16 x float> %v359, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v372 = fcmp ogt <16 x float> %v365, %v51
  %v373 = select <16 x i1> %v372, <16 x float> %v365, <16 x float> %v51
  %v374 = fcmp ogt <16 x float> %v367, %v51
  %v375 = select <16 x i1> %v374, <16 x float> %v367, <16 x float> %v51
  %v376 = fcmp ogt <16 x float> %v369, %v51
  %v377 = select <16 x i1> %v376, <16 x float> %v369, <16 x float> %v51
  %v378 = fcmp ogt <16 x float> %v371, %v51
  %v379 = select <16 x i1> %v378, <16 x float> %v371, <16 x float> %v51
  %v380 = fsub contract <16 x float> %v174, %v373
  %v381 = fsub contract <16 x float> %v175, %v375
  %v382 = fsub contract <16 x float> %v176, %v377
  %v383 = fsub contract <16 x float> %v177, %v379
  %v384 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v380
  %v385 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v381
  %v386 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v382
  %v387 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v383
  %v388 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v384, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v389 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v388, <16 x float> splat (float 0x3F83CEC460000000))
  %v390 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v389, <16 x float> %v388, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v391 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v390, <16 x float> %v388, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v392 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v391, <16 x float> %v388, <16 x float> splat (float 0x3FE62E4240000000))
  %v393 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v392, <16 x float> %v388, <16 x float> splat (float 0x3FF0000000000000))
  %v394 = fsub <16 x float> %v384, %v388
  %v395 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v393, <16 x float> %v394, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v396 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v385, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v397 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v396, <16 x float> splat (float 0x3F83CEC460000000))
  %v398 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v397, <16 x float> %v396, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v399 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v398, <16 x float> %v396, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v400 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v399, <16 x float> %v396, <16 x float> splat (float 0x3FE62E4240000000))
  %v401 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v400, <16 x float> %v396, <16 x float> splat (float 0x3FF0000000000000))
  %v402 = fsub <16 x float> %v385, %v396
  %v403 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v401, <16 x float> %v402, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v404 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v386, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v405 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v404, <16 x float> splat (float 0x3F83CEC460000000))
  %v406 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v405, <16 x float> %v404, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v407 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v406, <16 x float> %v404, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v408 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v407, <16 x float> %v404, <16 x float> splat (float 0x3FE62E4240000000))
  %v409 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v408, <16 x float> %v404, <16 x float> splat (float 0x3FF0000000000000))
  %v410 = fsub <16 x float> %v386, %v404
  %v411 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v409, <16 x float> %v410, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v412 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v387, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v413 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v412, <16 x float> splat (float 0x3F83CEC460000000))
  %v414 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v413, <16 x float> %v412, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v415 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v414, <16 x float> %v412, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v416 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v415, <16 x float> %v412, <16 x float> splat (float 0x3FE62E4240000000))
  %v417 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v416, <16 x float> %v412, <16 x float> splat (float 0x3FF0000000000000))
  %v418 = fsub <16 x float> %v387, %v412
  %v419 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v417, <16 x float> %v418, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v420 = select <16 x i1> %v360, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v395
  %v421 = select <16 x i1> %v361, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v403
  %v422 = select <16 x i1> %v362, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v411
  %v423 = select <16 x i1> %v363, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v419
  %v424 = fmul contract <16 x float> %v178, %v420
  %v425 = fmul contract <16 x float> %v179, %v421
  %v426 = fmul contract <16 x float> %v180, %v422
  %v427 = fmul contract <16 x float> %v181, %v423
  %v428 = fmul contract <16 x float> %v182, %v420
  %v429 = fmul contract <16 x float> %v183, %v421
  %v430 = fmul contract <16 x float> %v184, %v422
  %v431 = fmul contract <16 x float> %v185, %v423
  %v432 = fcmp oeq <16 x float> %v269, %v353
  %v433 = fcmp oeq <16 x float> %v270, %v355
  %v434 = fcmp oeq <16 x float> %v271, %v357
  %v435 = fcmp oeq <16 x float> %v272, %v359
  %v436 = fsub contract <16 x float> %v269, %v373
  %v437 = fsub contract <16 x float> %v270, %v375
  %v438 = fsub contract <16 x float> %v271, %v377
  %v439 = fsub contract <16 x float> %v272, %v379
  %v440 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v436
  %v441 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v437
  %v442 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v438
  %v443 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v439
  %v444 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v440, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v445 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v444, <16 x float> splat (float 0x3F83CEC460000000))
  %v446 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v445, <16 x float> %v444, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v447 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v446, <16 x float> %v444, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v448 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v447, <16 x float> %v444, <16 x float> splat (float 0x3FE62E4240000000))
  %v449 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v448, <16 x float> %v444, <16 x float> splat (float 0x3FF0000000000000))
  %v450 = fsub <16 x float> %v440, %v444
  %v451 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v449, <16 x float> %v450, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v452 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v441, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v453 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v452, <16 x float> splat (float 0x3F83CEC460000000))
  %v454 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v453, <16 x float> %v452, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v455 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v454, <16 x float> %v452, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v456 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v455, <16 x float> %v452, <16 x float> splat (float 0x3FE62E4240000000))
  %v457 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v456, <16 x float> %v452, <16 x float> splat (float 0x3FF0000000000000))
  %v458 = fsub <16 x float> %v441, %v452
  %v459 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v457, <16 x float> %v458, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v460 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v442, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v461 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v460, <16 x float> splat (float 0x3F83CEC460000000))
  %v462 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v461, <16 x float> %v460, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v463 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v462, <16 x float> %v460, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v464 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v463, <16 x float> %v460, <16 x float> splat (float 0x3FE62E4240000000))
  %v465 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v464, <16 x float> %v460, <16 x float> splat (float 0x3FF0000000000000))
  %v466 = fsub <16 x float> %v442, %v460
  %v467 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v465, <16 x float> %v466, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v468 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v443, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v469 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v468, <16 x float> splat (float 0x3F83CEC460000000))
  %v470 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v469, <16 x float> %v468, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v471 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v470, <16 x float> %v468, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v472 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v471, <16 x float> %v468, <16 x float> splat (float 0x3FE62E4240000000))
  %v473 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v472, <16 x float> %v468, <16 x float> splat (float 0x3FF0000000000000))
  %v474 = fsub <16 x float> %v443, %v468
  %v475 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v473, <16 x float> %v474, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v476 = select <16 x i1> %v432, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v451
  %v477 = select <16 x i1> %v433, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v459
  %v478 = select <16 x i1> %v434, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v467
  %v479 = select <16 x i1> %v435, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v475
  %v480 = fmul contract <16 x float> %v346, %v476
  %v481 = fmul contract <16 x float> %v347, %v477
  %v482 = fmul contract <16 x float> %v348, %v478
  %v483 = fmul contract <16 x float> %v349, %v479
  %v484 = fmul contract <16 x float> splat (float 0x0000000000000000), %v476
  %v485 = fmul contract <16 x float> splat (float 0x0000000000000000), %v477
  %v486 = fmul contract <16 x float> splat (float 0x0000000000000000), %v478
  %v487 = fmul contract <16 x float> splat (float 0x0000000000000000), %v479
  %v488 = fadd contract <16 x float> %v428, %v484
  %v489 = fadd contract <16 x float> %v429, %v485
  %v490 = fadd contract <16 x float> %v430, %v486
  %v491 = fadd contract <16 x float> %v431, %v487
  %v492 = fsub contract <16 x float> %v480, %v488
  %v493 = fsub contract <16 x float> %v481, %v489
  %v494 = fsub contract <16 x float> %v482, %v490
  %v495 = fsub contract <16 x float> %v483, %v491
  %v496 = fadd contract <16 x float> %v424, %v492
  %v497 = fadd contract <16 x float> %v425, %v493
  %v498 = fadd contract <16 x float> %v426, %v494
  %v499 = fadd contract <16 x float> %v427, %v495
  %v500 = fsub contract <16 x float> %v496, %v424
  %v501 = fsub contract <16 x float> %v497, %v425
  %v502 = fsub contract <16 x float> %v498, %v426
  %v503 = fsub contract <16 x float> %v499, %v427
  %v504 = fsub contract <16 x float> %v500, %v492
  %v505 = fsub contract <16 x float> %v501, %v493
  %v506 = fsub contract <16 x float> %v502, %v494
  %v507 = fsub contract <16 x float> %v503, %v495
  %v508 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v496)
  %v509 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v497)
  %v510 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v498)
  %v511 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v499)
  %v512 = fcmp olt <16 x float> %v508, splat (float 0x7FF0000000000000)
  %v513 = fcmp olt <16 x float> %v509, splat (float 0x7FF0000000000000)
  %v514 = fcmp olt <16 x float> %v510, splat (float 0x7FF0000000000000)
  %v515 = fcmp olt <16 x float> %v511, splat (float 0x7FF0000000000000)
  %v516 = select <16 x i1> %v512, <16 x float> %v504, <16 x float> splat (float 0x0000000000000000)
  %v517 = select <16 x i1> %v513, <16 x float> %v505, <16 x float> splat (float 0x0000000000000000)
  %v518 = select <16 x i1> %v514, <16 x float> %v506, <16 x float> splat (float 0x0000000000000000)
  %v519 = select <16 x i1> %v515, <16 x float> %v507, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head146
interval_end148:
  %v520 = add nsw i64 %v154, 1
  br label %interval_head144
columns_done149:
  %v521 = fcmp olt <16 x float> %v159, splat (float 0x3810000000000000)
  %v522 = fmul <16 x float> %v159, splat (float 0x4170000000000000)
  %v523 = select <16 x i1> %v521, <16 x float> %v522, <16 x float> %v159
  %v524 = select <16 x i1> %v521, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v525 = bitcast <16 x float> %v523 to <16 x i32>
  %v526 = add <16 x i32> %v525, splat (i32 4913933)
  %v527 = lshr <16 x i32> %v526, splat (i32 23)
  %v528 = or <16 x i32> %v527, splat (i32 1258291200)
  %v529 = bitcast <16 x i32> %v528 to <16 x float>
  %v530 = and <16 x i32> %v526, splat (i32 8388607)
  %v531 = fsub <16 x float> %v529, %v524
  %v532 = add <16 x i32> %v530, splat (i32 1060439283)
  %v533 = bitcast <16 x i32> %v532 to <16 x float>
  %v534 = fsub <16 x float> %v533, splat (float 0x3FF0000000000000)
  %v535 = fadd <16 x float> %v534, splat (float 0x4000000000000000)
  %v536 = fdiv <16 x float> %v534, %v535
  %v537 = fmul <16 x float> %v536, %v536
  %v538 = fmul <16 x float> %v534, splat (float 0x3FE0000000000000)
  %v539 = fmul <16 x float> %v538, %v534
  %v540 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v537, <16 x float> splat (float 0x3FD995ED20000000))
  %v541 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v540, <16 x float> %v537, <16 x float> splat (float 0x3FE55557A0000000))
  %v542 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v537, <16 x float> %v541, <16 x float> %v539)
  %v543 = fmul <16 x float> %v531, splat (float 0x3EB7F7D1C0000000)
  %v544 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v536, <16 x float> %v542, <16 x float> %v543)
  %v545 = fsub <16 x float> %v539, %v544
  %v546 = fsub <16 x float> %v534, %v545
  %v547 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v531, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v546)
  %v548 = fcmp oeq <16 x float> %v159, splat (float 0x0000000000000000)
  %v549 = select <16 x i1> %v548, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v550 = fcmp ogt <16 x float> %v159, splat (float 0x0000000000000000)
  %v551 = select <16 x i1> %v550, <16 x float> %v547, <16 x float> %v549
  %v552 = fcmp olt <16 x float> %v159, splat (float 0x7FF0000000000000)
  %v553 = select <16 x i1> %v552, <16 x float> %v551, <16 x float> %v159
  %v554 = fcmp olt <16 x float> %v160, splat (float 0x3810000000000000)
  %v555 = fmul <16 x float> %v160, splat (float 0x4170000000000000)
  %v556 = select <16 x i1> %v554, <16 x float> %v555, <16 x float> %v160
  %v557 = select <16 x i1> %v554, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v558 = bitcast <16 x float> %v556 to <16 x i32>
  %v559 = add <16 x i32> %v558, splat (i32 4913933)
  %v560 = lshr <16 x i32> %v559, splat (i32 23)
  %v561 = or <16 x i32> %v560, splat (i32 1258291200)
  %v562 = bitcast <16 x i32> %v561 to <16 x float>
  %v563 = and <16 x i32> %v559, splat (i32 8388607)
  %v564 = fsub <16 x float> %v562, %v557
  %v565 = add <16 x i32> %v563, splat (i32 1060439283)
  %v566 = bitcast <16 x i32> %v565 to <16 x float>
  %v567 = fsub <16 x float> %v566, splat (float 0x3FF0000000000000)
  %v568 = fadd <16 x float> %v567, splat (float 0x4000000000000000)
  %v569 = fdiv <16 x float> %v567, %v568
  %v570 = fmul <16 x float> %v569, %v569
  %v571 = fmul <16 x float> %v567, splat (float 0x3FE0000000000000)
  %v572 = fmul <16 x float> %v571, %v567
  %v573 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v570, <16 x float> splat (float 0x3FD995ED20000000))
  %v574 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v573, <16 x float> %v570, <16 x float> splat (float 0x3FE55557A0000000))
  %v575 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v570, <16 x float> %v574, <16 x float> %v572)
  %v576 = fmul <16 x float> %v564, splat (float 0x3EB7F7D1C0000000)
  %v577 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v569, <16 x float> %v575, <16 x float> %v576)
  %v578 = fsub <16 x float> %v572, %v577
  %v579 = fsub <16 x float> %v567, %v578
  %v580 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v564, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v579)
  %v581 = fcmp oeq <16 x float> %v160, splat (float 0x0000000000000000)
  %v582 = select <16 x i1> %v581, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v583 = fcmp ogt <16 x float> %v160, splat (float 0x0000000000000000)
  %v584 = select <16 x i1> %v583, <16 x float> %v580, <16 x float> %v582
  %v585 = fcmp olt <16 x float> %v160, splat (float 0x7FF0000000000000)
  %v586 = select <16 x i1> %v585, <16 x float> %v584, <16 x float> %v160
  %v587 = fcmp olt <16 x float> %v161, splat (float 0x3810000000000000)
  %v588 = fmul <16 x float> %v161, splat (float 0x4170000000000000)
  %v589 = select <16 x i1> %v587, <16 x float> %v588, <16 x float> %v161
  %v590 = select <16 x i1> %v587, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v591 = bitcast <16 x float> %v589 to <16 x i32>
  %v592 = add <16 x i32> %v591, splat (i32 4913933)
  %v593 = lshr <16 x i32> %v592, splat (i32 23)
  %v594 = or <16 x i32> %v593, splat (i32 1258291200)
  %v595 = bitcast <16 x i32> %v594 to <16 x float>
  %v596 = and <16 x i32> %v592, splat (i32 8388607)
  %v597 = fsub <16 x float> %v595, %v590
  %v598 = add <16 x i32> %v596, splat (i32 1060439283)
  %v599 = bitcast <16 x i32> %v598 to <16 x float>
  %v600 = fsub <16 x float> %v599, splat (float 0x3FF0000000000000)
  %v601 = fadd <16 x float> %v600, splat (float 0x4000000000000000)
  %v602 = fdiv <16 x float> %v600, %v601
  %v603 = fmul <16 x float> %v602, %v602
  %v604 = fmul <16 x float> %v600, splat (float 0x3FE0000000000000)
  %v605 = fmul <16 x float> %v604, %v600
  %v606 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v603, <16 x float> splat (float 0x3FD995ED20000000))
  %v607 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v606, <16 x float> %v603, <16 x float> splat (float 0x3FE55557A0000000))
  %v608 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v603, <16 x float> %v607, <16 x float> %v605)
  %v609 = fmul <16 x float> %v597, splat (float 0x3EB7F7D1C0000000)
  %v610 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v602, <16 x float> %v608, <16 x float> %v609)
  %v611 = fsub <16 x float> %v605, %v610
  %v612 = fsub <16 x float> %v600, %v611
  %v613 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v597, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v612)
  %v614 = fcmp oeq <16 x float> %v161, splat (float 0x0000000000000000)
  %v615 = select <16 x i1> %v614, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v616 = fcmp ogt <16 x float> %v161, splat (float 0x0000000000000000)
  %v617 = select <16 x i1> %v616, <16 x float> %v613, <16 x float> %v615
  %v618 = fcmp olt <16 x float> %v161, splat (float 0x7FF0000000000000)
  %v619 = select <16 x i1> %v618, <16 x float> %v617, <16 x float> %v161
  %v620 = fcmp olt <16 x float> %v162, splat (float 0x3810000000000000)
  %v621 = fmul <16 x float> %v162, splat (float 0x4170000000000000)
  %v622 = select <16 x i1> %v620, <16 x float> %v621, <16 x float> %v162
  %v623 = select <16 x i1> %v620, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v624 = bitcast <16 x float> %v622 to <16 x i32>
  %v625 = add <16 x i32> %v624, splat (i32 4913933)
  %v626 = lshr <16 x i32> %v625, splat (i32 23)
  %v627 = or <16 x i32> %v626, splat (i32 1258291200)
  %v628 = bitcast <16 x i32> %v627 to <16 x float>
  %v629 = and <16 x i32> %v625, splat (i32 8388607)
  %v630 = fsub <16 x float> %v628, %v623
  %v631 = add <16 x i32> %v629, splat (i32 1060439283)
  %v632 = bitcast <16 x i32> %v631 to <16 x float>
  %v633 = fsub <16 x float> %v632, splat (float 0x3FF0000000000000)
  %v634 = fadd <16 x float> %v633, splat (float 0x4000000000000000)
  %v635 = fdiv <16 x float> %v633, %v634
  %v636 = fmul <16 x float> %v635, %v635
  %v637 = fmul <16 x float> %v633, splat (float 0x3FE0000000000000)
  %v638 = fmul <16 x float> %v637, %v633
  %v639 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v636, <16 x float> splat (float 0x3FD995ED20000000))
  %v640 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v639, <16 x float> %v636, <16 x float> splat (float 0x3FE55557A0000000))
  %v641 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v636, <16 x float> %v640, <16 x float> %v638)
  %v642 = fmul <16 x float> %v630, splat (float 0x3EB7F7D1C0000000)
  %v643 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v635, <16 x float> %v641, <16 x float> %v642)
  %v644 = fsub <16 x float> %v638, %v643
  %v645 = fsub <16 x float> %v633, %v644
  %v646 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v630, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v645)
  %v647 = fcmp oeq <16 x float> %v162, splat (float 0x0000000000000000)
  %v648 = select <16 x i1> %v647, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v649 = fcmp ogt <16 x float> %v162, splat (float 0x0000000000000000)
  %v650 = select <16 x i1> %v649, <16 x float> %v646, <16 x float> %v648
  %v651 = fcmp olt <16 x float> %v162, splat (float 0x7FF0000000000000)
  %v652 = select <16 x i1> %v651, <16 x float> %v650, <16 x float> %v162
  %v653 = fadd contract <16 x float> %v155, %v553
  %v654 = fadd contract <16 x float> %v156, %v586
  %v655 = fadd contract <16 x float> %v157, %v619
  %v656 = fadd contract <16 x float> %v158, %v652
  %v657 = getelementptr i8, ptr %scratch, i64 33536
  %v658 = getelementptr i8, ptr %v657, i64 64
  %v659 = getelementptr i8, ptr %v657, i64 128
  %v660 = getelementptr i8, ptr %v657, i64 192
  store <16 x float> %v653, ptr %v657, align 64
  store <16 x float> %v654, ptr %v658, align 64
  store <16 x float> %v655, ptr %v659, align 64
  store <16 x float> %v656, ptr %v660, align 64
  %v661 = add nsw i64 %v58, 64
  %v662 = icmp sle i64 %v661, %v54
  %v663 = icmp eq i64 %v9, 4
  %v664 = and i1 %v662, %v663
  br i1 %v664, label %whole_tile665, label %part666
whole_tile665:
  %v668 = mul nsw i64 %v58, 4
  %v669 = getelementptr i8, ptr %v40, i64 %v668
  %v670 = getelementptr i8, ptr %scratch, i64 33536
  %v671 = load <16 x float>, ptr %v670, align 64
  store <16 x float> %v671, ptr %v669, align 1
  %v672 = getelementptr i8, ptr %scratch, i64 33600
  %v673 = load <16 x float>, ptr %v672, align 64
  %v674 = getelementptr i8, ptr %v669, i64 64
  store <16 x float> %v673, ptr %v674, align 1
  %v675 = getelementptr i8, ptr %scratch, i64 33664
  %v676 = load <16 x float>, ptr %v675, align 64
  %v677 = getelementptr i8, ptr %v669, i64 128
  store <16 x float> %v676, ptr %v677, align 1
  %v678 = getelementptr i8, ptr %scratch, i64 33728
  %v679 = load <16 x float>, ptr %v678, align 64
  %v680 = getelementptr i8, ptr %v669, i64 192
  store <16 x float> %v679, ptr %v680, align 1
  br label %moved667
part666:
  %v681 = sub nsw i64 %v54, %v58
  %v682 = mul nsw i64 %v681, 1
  %v683 = icmp slt i64 64, %v682
  %v684 = select i1 %v683, i64 64, i64 %v682
  br label %scatter_head685
scatter_head685:
  %v688 = phi i64 [ 0, %part666 ], [ %v698, %scatter686 ]
  %v689 = icmp slt i64 %v688, %v684
  br i1 %v689, label %scatter686, label %scatter_done687
scatter686:
  %v690 = add nsw i64 %v58, %v688
  %v691 = mul nsw i64 %v690, %v9
  %v692 = getelementptr i8, ptr %v40, i64 %v691
  %v693 = mul nsw i64 0, 4
  %v694 = getelementptr i8, ptr %v692, i64 %v693
  %v695 = getelementptr i8, ptr %scratch, i64 33536
  %v696 = getelementptr float, ptr %v695, i64 %v688
  %v697 = load float, ptr %v696
  store float %v697, ptr %v694, align 1
  %v698 = add nsw i64 %v688, 1
  br label %scatter_head685
scatter_done687:
  br label %moved667
moved667:
  %v699 = add nsw i64 %v58, 64
  br label %rows_head55
rows_done57:
  br label %take27
done29:
  ret void
}

declare <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
