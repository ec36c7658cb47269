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
  %v68 = phi i64 [ %v62, %work34 ], [ %v684, %moved652 ]
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
  %v152 = phi i64 [ %v149, %moved77 ], [ %v505, %interval_end146 ]
  %v153 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved77 ], [ %v172, %interval_end146 ]
  %v154 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved77 ], [ %v173, %interval_end146 ]
  %v155 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved77 ], [ %v174, %interval_end146 ]
  %v156 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved77 ], [ %v175, %interval_end146 ]
  %v157 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v176, %interval_end146 ]
  %v158 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v177, %interval_end146 ]
  %v159 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v178, %interval_end146 ]
  %v160 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v179, %interval_end146 ]
  %v161 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v180, %interval_end146 ]
  %v162 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v181, %interval_end146 ]
  %v163 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v182, %interval_end146 ]
  %v164 = phi <16 x float> [ splat (float 0x0000000000000000), %moved77 ], [ %v183, %interval_end146 ]
  %v165 = icmp slt i64 %v152, %v151
  br i1 %v165, label %interval143, label %columns_done147
interval143:
  %v166 = mul nsw i64 %v152, 16
  %v167 = getelementptr i8, ptr %v30, i64 %v166
  %v168 = load i64, ptr %v167, align 8, !invariant.load !0
  %v169 = getelementptr i64, ptr %v167, i64 1
  %v170 = load i64, ptr %v169, align 8, !invariant.load !0
  br label %chunk_head144
chunk_head144:
  %v171 = phi i64 [ %v168, %interval143 ], [ %v188, %column_done243 ]
  %v172 = phi <16 x float> [ %v153, %interval143 ], [ %v338, %column_done243 ]
  %v173 = phi <16 x float> [ %v154, %interval143 ], [ %v340, %column_done243 ]
  %v174 = phi <16 x float> [ %v155, %interval143 ], [ %v342, %column_done243 ]
  %v175 = phi <16 x float> [ %v156, %interval143 ], [ %v344, %column_done243 ]
  %v176 = phi <16 x float> [ %v157, %interval143 ], [ %v481, %column_done243 ]
  %v177 = phi <16 x float> [ %v158, %interval143 ], [ %v482, %column_done243 ]
  %v178 = phi <16 x float> [ %v159, %interval143 ], [ %v483, %column_done243 ]
  %v179 = phi <16 x float> [ %v160, %interval143 ], [ %v484, %column_done243 ]
  %v180 = phi <16 x float> [ %v161, %interval143 ], [ %v501, %column_done243 ]
  %v181 = phi <16 x float> [ %v162, %interval143 ], [ %v502, %column_done243 ]
  %v182 = phi <16 x float> [ %v163, %interval143 ], [ %v503, %column_done243 ]
  %v183 = phi <16 x float> [ %v164, %interval143 ], [ %v504, %column_done243 ]
  %v184 = icmp slt i64 %v171, %v170
  %v185 = load volatile i64, ptr %v32, align 8
  %v186 = icmp eq i64 %v185, 0
  %v187 = and i1 %v184, %v186
  br i1 %v187, label %chunk145, label %interval_end146
chunk145:
  %v188 = add nsw i64 %v171, 128
  %v189 = icmp slt i64 %v188, %v170
  %v190 = select i1 %v189, i64 %v188, i64 %v170
  br label %column191
column191:
  %v193 = phi i64 [ %v171, %chunk145 ], [ %v240, %column191 ]
  %v194 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk145 ], [ %v233, %column191 ]
  %v195 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk145 ], [ %v235, %column191 ]
  %v196 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk145 ], [ %v237, %column191 ]
  %v197 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk145 ], [ %v239, %column191 ]
  %v198 = mul nsw i64 %v193, %v21
  %v199 = getelementptr i8, ptr %v54, i64 %v198
  %v200 = mul nsw i64 %v193, %v27
  %v201 = getelementptr i8, ptr %v58, i64 %v200
  %v202 = load float, ptr %v199, align 1, !invariant.load !0
  %v203 = insertelement <16 x float> poison, float %v202, i64 0
  %v204 = shufflevector <16 x float> %v203, <16 x float> poison, <16 x i32> zeroinitializer
  %v205 = fmul contract <16 x float> %v130, %v204
  %v206 = fmul contract <16 x float> %v131, %v204
  %v207 = fmul contract <16 x float> %v132, %v204
  %v208 = fmul contract <16 x float> %v133, %v204
  %v209 = fadd contract <16 x float> splat (float 0x8000000000000000), %v205
  %v210 = fadd contract <16 x float> splat (float 0x8000000000000000), %v206
  %v211 = fadd contract <16 x float> splat (float 0x8000000000000000), %v207
  %v212 = fadd contract <16 x float> splat (float 0x8000000000000000), %v208
  %v213 = getelementptr i8, ptr %v199, i64 4
  %v214 = load float, ptr %v213, align 1, !invariant.load !0
  %v215 = insertelement <16 x float> poison, float %v214, i64 0
  %v216 = shufflevector <16 x float> %v215, <16 x float> poison, <16 x i32> zeroinitializer
  %v217 = fmul contract <16 x float> %v138, %v216
  %v218 = fmul contract <16 x float> %v139, %v216
  %v219 = fmul contract <16 x float> %v140, %v216
  %v220 = fmul contract <16 x float> %v141, %v216
  %v221 = fadd contract <16 x float> %v209, %v217
  %v222 = fadd contract <16 x float> %v210, %v218
  %v223 = fadd contract <16 x float> %v211, %v219
  %v224 = fadd contract <16 x float> %v212, %v220
  %v225 = sub nsw i64 %v193, %v171
  %v226 = getelementptr i8, ptr %scratch, i64 512
  %v227 = mul nsw i64 %v225, 256
  %v228 = getelementptr i8, ptr %v226, i64 %v227
  %v229 = getelementptr i8, ptr %v228, i64 64
  %v230 = getelementptr i8, ptr %v228, i64 128
  %v231 = getelementptr i8, ptr %v228, i64 192
  store <16 x float> %v221, ptr %v228, align 64
  store <16 x float> %v222, ptr %v229, align 64
  store <16 x float> %v223, ptr %v230, align 64
  store <16 x float> %v224, ptr %v231, align 64
  %v232 = fcmp ogt <16 x float> %v221, %v194
  %v233 = select <16 x i1> %v232, <16 x float> %v221, <16 x float> %v194
  %v234 = fcmp ogt <16 x float> %v222, %v195
  %v235 = select <16 x i1> %v234, <16 x float> %v222, <16 x float> %v195
  %v236 = fcmp ogt <16 x float> %v223, %v196
  %v237 = select <16 x i1> %v236, <16 x float> %v223, <16 x float> %v196
  %v238 = fcmp ogt <16 x float> %v224, %v197
  %v239 = select <16 x i1> %v238, <16 x float> %v224, <16 x float> %v197
  %v240 = add nsw i64 %v193, 1
  %v241 = icmp slt i64 %v240, %v190
  br i1 %v241, label %column191, label %column_done192
column_done192:
  br label %column242
column242:
  %v244 = phi i64 [ %v171, %column_done192 ], [ %v335, %column242 ]
  %v245 = phi <16 x float> [ %v233, %column_done192 ], [ %v245, %column242 ]
  %v246 = phi <16 x float> [ %v235, %column_done192 ], [ %v246, %column242 ]
  %v247 = phi <16 x float> [ %v237, %column_done192 ], [ %v247, %column242 ]
  %v248 = phi <16 x float> [ %v239, %column_done192 ], [ %v248, %column242 ]
  %v249 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done192 ], [ %v331, %column242 ]
  %v250 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done192 ], [ %v332, %column242 ]
  %v251 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done192 ], [ %v333, %column242 ]
  %v252 = phi <16 x float> [ splat (float 0x0000000000000000), %column_done192 ], [ %v334, %column242 ]
  %v253 = mul nsw i64 %v244, %v21
  %v254 = getelementptr i8, ptr %v54, i64 %v253
  %v255 = mul nsw i64 %v244, %v27
  %v256 = getelementptr i8, ptr %v58, i64 %v255
  %v257 = sub nsw i64 %v244, %v171
  %v258 = getelementptr i8, ptr %scratch, i64 512
  %v259 = mul nsw i64 %v257, 256
  %v260 = getelementptr i8, ptr %v258, i64 %v259
  %v261 = getelementptr i8, ptr %v260, i64 64
  %v262 = getelementptr i8, ptr %v260, i64 128
  %v263 = getelementptr i8, ptr %v260, i64 192
  %v264 = load <16 x float>, ptr %v260, align 64
  %v265 = load <16 x float>, ptr %v261, align 64
  %v266 = load <16 x float>, ptr %v262, align 64
  %v267 = load <16 x float>, ptr %v263, align 64
  %v268 = load float, ptr %v256, align 1, !invariant.load !0
  %v269 = insertelement <16 x float> poison, float %v268, i64 0
  %v270 = shufflevector <16 x float> %v269, <16 x float> poison, <16 x i32> zeroinitializer
  %v271 = fcmp olt <16 x float> %v245, splat (float 0x47EFFFFFE0000000)
  %v272 = select <16 x i1> %v271, <16 x float> %v245, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v273 = fcmp olt <16 x float> %v246, splat (float 0x47EFFFFFE0000000)
  %v274 = select <16 x i1> %v273, <16 x float> %v246, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v275 = fcmp olt <16 x float> %v247, splat (float 0x47EFFFFFE0000000)
  %v276 = select <16 x i1> %v275, <16 x float> %v247, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v277 = fcmp olt <16 x float> %v248, splat (float 0x47EFFFFFE0000000)
  %v278 = select <16 x i1> %v277, <16 x float> %v248, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v279 = fcmp ogt <16 x float> %v272, %v61
  %v280 = select <16 x i1> %v279, <16 x float> %v272, <16 x float> %v61
  %v281 = fcmp ogt <16 x float> %v274, %v61
  %v282 = select <16 x i1> %v281, <16 x float> %v274, <16 x float> %v61
  %v283 = fcmp ogt <16 x float> %v276, %v61
  %v284 = select <16 x i1> %v283, <16 x float> %v276, <16 x float> %v61
  %v285 = fcmp ogt <16 x float> %v278, %v61
  %v286 = select <16 x i1> %v285, <16 x float> %v278, <16 x float> %v61
  %v287 = fsub contract <16 x float> %v264, %v280
  %v288 = fsub contract <16 x float> %v265, %v282
  %v289 = fsub contract <16 x float> %v266, %v284
  %v290 = fsub contract <16 x float> %v267, %v286
  %v291 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v287
  %v292 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v288
  %v293 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v289
  %v294 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v290
  %v295 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v291, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v296 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v295, <16 x float> splat (float 0x3F83CEC460000000))
  %v297 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v296, <16 x float> %v295, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v298 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v297, <16 x float> %v295, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v299 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v298, <16 x float> %v295, <16 x float> splat (float 0x3FE62E4240000000))
  %v300 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v299, <16 x float> %v295, <16 x float> splat (float 0x3FF0000000000000))
  %v301 = fsub <16 x float> %v291, %v295
  %v302 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v300, <16 x float> %v301, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v303 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v292, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v304 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v303, <16 x float> splat (float 0x3F83CEC460000000))
  %v305 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v304, <16 x float> %v303, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v306 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v305, <16 x float> %v303, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v307 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v306, <16 x float> %v303, <16 x float> splat (float 0x3FE62E4240000000))
  %v308 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v307, <16 x float> %v303, <16 x float> splat (float 0x3FF0000000000000))
  %v309 = fsub <16 x float> %v292, %v303
  %v310 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v308, <16 x float> %v309, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v311 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v293, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v312 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v311, <16 x float> splat (float 0x3F83CEC460000000))
  %v313 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v312, <16 x float> %v311, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v314 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v313, <16 x float> %v311, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v315 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v314, <16 x float> %v311, <16 x float> splat (float 0x3FE62E4240000000))
  %v316 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v315, <16 x float> %v311, <16 x float> splat (float 0x3FF0000000000000))
  %v317 = fsub <16 x float> %v293, %v311
  %v318 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v316, <16 x float> %v317, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v319 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v294, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v320 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v319, <16 x float> splat (float 0x3F83CEC460000000))
  %v321 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v320, <16 x float> %v319, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v322 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v321, <16 x float> %v319, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v323 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v322, <16 x float> %v319, <16 x float> splat (float 0x3FE62E4240000000))
  %v324 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v323, <16 x float> %v319, <16 x float> splat (float 0x3FF0000000000000))
  %v325 = fsub <16 x float> %v294, %v319
  %v326 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v324, <16 x float> %v325, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v327 = fmul contract <16 x float> %v302, %v270
  %v328 = fmul contract <16 x float> %v310, %v270
  %v329 = fmul contract <16 x float> %v318, %v270
  %v330 = fmul contract <16 x float> %v326, %v270
  %v331 = fadd contract <16 x float> %v249, %v327
  %v332 = fadd contract <16 x float> %v250, %v328
  %v333 = fadd contract <16 x float> %v251, %v329
  %v334 = fadd contract <16 x float> %v252, %v330
  %v335 = add nsw i64 %v244, 1
  %v336 = icmp slt i64 %v335, %v190
  br i1 %v336, label %column242, label %column_done243
column_done243:
  %v337 = fcmp ogt <16 x float> %v245, %v172
  %v338 = select <16 x i1> %v337, <16 x float> %v245, <16 x float> %v172
  %v339 = fcmp ogt <16 x float> %v246, %v173
  %v340 = select <16 x i1> %v339, <16 x float> %v246, <16 x float> %v173
  %v341 = fcmp ogt <16 x float> %v247, %v174
  %v342 = select <16 x i1> %v341, <16 x float> %v247, <16 x float> %v174
  %v343 = fcmp ogt <16 x float> %v248, %v175
  %v344 = select <16 x i1> %v343, <16 x float> %v248, <16 x float> %v175
  %v345 = fcmp oeq <16 x float> %v172, %v338
  %v346 = fcmp oeq <16 x float> %v173, %v340
  %v347 = fcmp oeq <16 x float> %v174, %v342
  %v348 = fcmp oeq <16 x float> %v175, %v344
  %v349 = fcmp olt <16 x float> %v338, splat (float 0x47EFFFFFE0000000)
  %v350 = select <16 x i1> %v349, <16 x float> %v338, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v351 = fcmp olt <16 x float> %v340, splat (float 0x47EFFFFFE0000000)
  %v352 = select <16 x i1> %v351, <16 x float> %v340, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v353 = fcmp olt <16 x float> %v342, splat (float 0x47EFFFFFE0000000)
  %v354 = select <16 x i1> %v353, <16 x float> %v342, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v355 = fcmp olt <16 x float> %v344, splat (float 0x47EFFFFFE0000000)
  %v356 = select <16 x i1> %v355, <16 x float> %v344, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v357 = fcmp ogt <16 x float> %v350, %v61
  %v358 = select <16 x i1> %v357, <16 x float> %v350, <16 x float> %v61
  %v359 = fcmp ogt <16 x float> %v352, %v61
  %v360 = select <16 x i1> %v359, <16 x float> %v352, <16 x float> %v61
  %v361 = fcmp ogt <16 x float> %v354, %v61
  %v362 = select <16 x i1> %v361, <16 x float> %v354, <16 x float> %v61
  %v363 = fcmp ogt <16 x float> %v356, %v61
  %v364 = select <16 x i1> %v363, <16 x float> %v356, <16 x float> %v61
  %v365 = fsub contract <16 x float> %v172, %v358
  %v366 = fsub contract <16 x float> %v173, %v360
  %v367 = fsub contract <16 x float> %v174, %v362
  %v368 = fsub contract <16 x float> %v175, %v364
  %v369 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v365
  %v370 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v366
  %v371 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v367
  %v372 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v368
  %v373 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v369, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v374 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v373, <16 x float> splat (float 0x3F83CEC460000000))
  %v375 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v374, <16 x float> %v373, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v376 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v375, <16 x float> %v373, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v377 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v376, <16 x float> %v373, <16 x float> splat (float 0x3FE62E4240000000))
  %v378 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v377, <16 x float> %v373, <16 x float> splat (float 0x3FF0000000000000))
  %v379 = fsub <16 x float> %v369, %v373
  %v380 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v378, <16 x float> %v379, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v381 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v370, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v382 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v381, <16 x float> splat (float 0x3F83CEC460000000))
  %v383 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v382, <16 x float> %v381, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v384 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v383, <16 x float> %v381, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v385 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v384, <16 x float> %v381, <16 x float> splat (float 0x3FE62E4240000000))
  %v386 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v385, <16 x float> %v381, <16 x float> splat (float 0x3FF0000000000000))
  %v387 = fsub <16 x float> %v370, %v381
  %v388 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v386, <16 x float> %v387, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v389 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v371, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v390 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v389, <16 x float> splat (float 0x3F83CEC460000000))
  %v391 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v390, <16 x float> %v389, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v392 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v391, <16 x float> %v389, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v393 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v392, <16 x float> %v389, <16 x float> splat (float 0x3FE62E4240000000))
  %v394 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v393, <16 x float> %v389, <16 x float> splat (float 0x3FF0000000000000))
  %v395 = fsub <16 x float> %v371, %v389
  %v396 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v394, <16 x float> %v395, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v397 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v372, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v398 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v397, <16 x float> splat (float 0x3F83CEC460000000))
  %v399 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v398, <16 x float> %v397, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v400 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v399, <16 x float> %v397, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v401 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v400, <16 x float> %v397, <16 x float> splat (float 0x3FE62E4240000000))
  %v402 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v401, <16 x float> %v397, <16 x float> splat (float 0x3FF0000000000000))
  %v403 = fsub <16 x float> %v372, %v397
  %v404 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v402, <16 x float> %v403, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v405 = select <16 x i1> %v345, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v380
  %v406 = select <16 x i1> %v346, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v388
  %v407 = select <16 x i1> %v347, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v396
  %v408 = select <16 x i1> %v348, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v404
  %v409 = fmul contract <16 x float> %v176, %v405
  %v410 = fmul contract <16 x float> %v177, %v406
  %v411 = fmul contract <16 x float> %v178, %v407
  %v412 = fmul contract <16 x float> %v179, %v408
  %v413 = fmul contract <16 x float> %v180, %v405
  %v414 = fmul contract <16 x float> %v181, %v406
  %v415 = fmul contract <16 x float> %v182, %v407
  %v416 = fmul contract <16 x float> %v183, %v408
  %v417 = fcmp oeq <16 x float> %v245, %v338
  %v418 = fcmp oeq <16 x float> %v246, %v340
  %v419 = fcmp oeq <16 x float> %v247, %v342
  %v420 = fcmp oeq <16 x float> %v248, %v344
  %v421 = fsub contract <16 x float> %v245, %v358
  %v422 = fsub contract <16 x float> %v246, %v360
  %v423 = fsub contract <16 x float> %v247, %v362
  %v424 = fsub contract <16 x float> %v248, %v364
  %v425 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v421
  %v426 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v422
  %v427 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v423
  %v428 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v424
  %v429 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v425, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v430 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v429, <16 x float> splat (float 0x3F83CEC460000000))
  %v431 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v430, <16 x float> %v429, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v432 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v431, <16 x float> %v429, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v433 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v432, <16 x float> %v429, <16 x float> splat (float 0x3FE62E4240000000))
  %v434 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v433, <16 x float> %v429, <16 x float> splat (float 0x3FF0000000000000))
  %v435 = fsub <16 x float> %v425, %v429
  %v436 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v434, <16 x float> %v435, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v437 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v426, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v438 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v437, <16 x float> splat (float 0x3F83CEC460000000))
  %v439 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v438, <16 x float> %v437, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v440 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v439, <16 x float> %v437, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v441 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v440, <16 x float> %v437, <16 x float> splat (float 0x3FE62E4240000000))
  %v442 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v441, <16 x float> %v437, <16 x float> splat (float 0x3FF0000000000000))
  %v443 = fsub <16 x float> %v426, %v437
  %v444 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v442, <16 x float> %v443, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v445 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v427, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v446 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v445, <16 x float> splat (float 0x3F83CEC460000000))
  %v447 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v446, <16 x float> %v445, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v448 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v447, <16 x float> %v445, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v449 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v448, <16 x float> %v445, <16 x float> splat (float 0x3FE62E4240000000))
  %v450 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v449, <16 x float> %v445, <16 x float> splat (float 0x3FF0000000000000))
  %v451 = fsub <16 x float> %v427, %v445
  %v452 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v450, <16 x float> %v451, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v453 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v428, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v454 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v453, <16 x float> splat (float 0x3F83CEC460000000))
  %v455 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v454, <16 x float> %v453, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v456 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v455, <16 x float> %v453, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v457 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v456, <16 x float> %v453, <16 x float> splat (float 0x3FE62E4240000000))
  %v458 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v457, <16 x float> %v453, <16 x float> splat (float 0x3FF0000000000000))
  %v459 = fsub <16 x float> %v428, %v453
  %v460 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v458, <16 x float> %v459, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v461 = select <16 x i1> %v417, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v436
  %v462 = select <16 x i1> %v418, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v444
  %v463 = select <16 x i1> %v419, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v452
  %v464 = select <16 x i1> %v420, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v460
  %v465 = fmul contract <16 x float> %v331, %v461
  %v466 = fmul contract <16 x float> %v332, %v462
  %v467 = fmul contract <16 x float> %v333, %v463
  %v468 = fmul contract <16 x float> %v334, %v464
  %v469 = fmul contract <16 x float> splat (float 0x0000000000000000), %v461
  %v470 = fmul contract <16 x float> splat (float 0x0000000000000000), %v462
  %v471 = fmul contract <16 x float> splat (float 0x0000000000000000), %v463
  %v472 = fmul contract <16 x float> splat (float 0x0000000000000000), %v464
  %v473 = fadd contract <16 x float> %v413, %v469
  %v474 = fadd contract <16 x float> %v414, %v470
  %v475 = fadd contract <16 x float> %v415, %v471
  %v476 = fadd contract <16 x float> %v416, %v472
  %v477 = fsub contract <16 x float> %v465, %v473
  %v478 = fsub contract <16 x float> %v466, %v474
  %v479 = fsub contract <16 x float> %v467, %v475
  %v480 = fsub contract <16 x float> %v468, %v476
  %v481 = fadd contract <16 x float> %v409, %v477
  %v482 = fadd contract <16 x float> %v410, %v478
  %v483 = fadd contract <16 x float> %v411, %v479
  %v484 = fadd contract <16 x float> %v412, %v480
  %v485 = fsub contract <16 x float> %v481, %v409
  %v486 = fsub contract <16 x float> %v482, %v410
  %v487 = fsub contract <16 x float> %v483, %v411
  %v488 = fsub contract <16 x float> %v484, %v412
  %v489 = fsub contract <16 x float> %v485, %v477
  %v490 = fsub contract <16 x float> %v486, %v478
  %v491 = fsub contract <16 x float> %v487, %v479
  %v492 = fsub contract <16 x float> %v488, %v480
  %v493 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v481)
  %v494 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v482)
  %v495 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v483)
  %v496 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v484)
  %v497 = fcmp olt <16 x float> %v493, splat (float 0x7FF0000000000000)
  %v498 = fcmp olt <16 x float> %v494, splat (float 0x7FF0000000000000)
  %v499 = fcmp olt <16 x float> %v495, splat (float 0x7FF0000000000000)
  %v500 = fcmp olt <16 x float> %v496, splat (float 0x7FF0000000000000)
  %v501 = select <16 x i1> %v497, <16 x float> %v489, <16 x float> splat (float 0x0000000000000000)
  %v502 = select <16 x i1> %v498, <16 x float> %v490, <16 x float> splat (float 0x0000000000000000)
  %v503 = select <16 x i1> %v499, <16 x float> %v491, <16 x float> splat (float 0x0000000000000000)
  %v504 = select <16 x i1> %v500, <16 x float> %v492, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head144
interval_end146:
  %v505 = add nsw i64 %v152, 1
  br label %interval_head142
columns_done147:
  %v506 = fcmp olt <16 x float> %v157, splat (float 0x3810000000000000)
  %v507 = fmul <16 x float> %v157, splat (float 0x4170000000000000)
  %v508 = select <16 x i1> %v506, <16 x float> %v507, <16 x float> %v157
  %v509 = select <16 x i1> %v506, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v510 = bitcast <16 x float> %v508 to <16 x i32>
  %v511 = add <16 x i32> %v510, splat (i32 4913933)
  %v512 = lshr <16 x i32> %v511, splat (i32 23)
  %v513 = or <16 x i32> %v512, splat (i32 1258291200)
  %v514 = bitcast <16 x i32> %v513 to <16 x float>
  %v515 = and <16 x i32> %v511, splat (i32 8388607)
  %v516 = fsub <16 x float> %v514, %v509
  %v517 = add <16 x i32> %v515, splat (i32 1060439283)
  %v518 = bitcast <16 x i32> %v517 to <16 x float>
  %v519 = fsub <16 x float> %v518, splat (float 0x3FF0000000000000)
  %v520 = fadd <16 x float> %v519, splat (float 0x4000000000000000)
  %v521 = fdiv <16 x float> %v519, %v520
  %v522 = fmul <16 x float> %v521, %v521
  %v523 = fmul <16 x float> %v519, splat (float 0x3FE0000000000000)
  %v524 = fmul <16 x float> %v523, %v519
  %v525 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v522, <16 x float> splat (float 0x3FD995ED20000000))
  %v526 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v525, <16 x float> %v522, <16 x float> splat (float 0x3FE55557A0000000))
  %v527 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v522, <16 x float> %v526, <16 x float> %v524)
  %v528 = fmul <16 x float> %v516, splat (float 0x3EB7F7D1C0000000)
  %v529 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v521, <16 x float> %v527, <16 x float> %v528)
  %v530 = fsub <16 x float> %v524, %v529
  %v531 = fsub <16 x float> %v519, %v530
  %v532 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v516, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v531)
  %v533 = fcmp oeq <16 x float> %v157, splat (float 0x0000000000000000)
  %v534 = select <16 x i1> %v533, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v535 = fcmp ogt <16 x float> %v157, splat (float 0x0000000000000000)
  %v536 = select <16 x i1> %v535, <16 x float> %v532, <16 x float> %v534
  %v537 = fcmp olt <16 x float> %v157, splat (float 0x7FF0000000000000)
  %v538 = select <16 x i1> %v537, <16 x float> %v536, <16 x float> %v157
  %v539 = fcmp olt <16 x float> %v158, splat (float 0x3810000000000000)
  %v540 = fmul <16 x float> %v158, splat (float 0x4170000000000000)
  %v541 = select <16 x i1> %v539, <16 x float> %v540, <16 x float> %v158
  %v542 = select <16 x i1> %v539, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v543 = bitcast <16 x float> %v541 to <16 x i32>
  %v544 = add <16 x i32> %v543, splat (i32 4913933)
  %v545 = lshr <16 x i32> %v544, splat (i32 23)
  %v546 = or <16 x i32> %v545, splat (i32 1258291200)
  %v547 = bitcast <16 x i32> %v546 to <16 x float>
  %v548 = and <16 x i32> %v544, splat (i32 8388607)
  %v549 = fsub <16 x float> %v547, %v542
  %v550 = add <16 x i32> %v548, splat (i32 1060439283)
  %v551 = bitcast <16 x i32> %v550 to <16 x float>
  %v552 = fsub <16 x float> %v551, splat (float 0x3FF0000000000000)
  %v553 = fadd <16 x float> %v552, splat (float 0x4000000000000000)
  %v554 = fdiv <16 x float> %v552, %v553
  %v555 = fmul <16 x float> %v554, %v554
  %v556 = fmul <16 x float> %v552, splat (float 0x3FE0000000000000)
  %v557 = fmul <16 x float> %v556, %v552
  %v558 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v555, <16 x float> splat (float 0x3FD995ED20000000))
  %v559 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v558, <16 x float> %v555, <16 x float> splat (float 0x3FE55557A0000000))
  %v560 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v555, <16 x float> %v559, <16 x float> %v557)
  %v561 = fmul <16 x float> %v549, splat (float 0x3EB7F7D1C0000000)
  %v562 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v554, <16 x float> %v560, <16 x float> %v561)
  %v563 = fsub <16 x float> %v557, %v562
  %v564 = fsub <16 x float> %v552, %v563
  %v565 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v549, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v564)
  %v566 = fcmp oeq <16 x float> %v158, splat (float 0x0000000000000000)
  %v567 = select <16 x i1> %v566, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v568 = fcmp ogt <16 x float> %v158, splat (float 0x0000000000000000)
  %v569 = select <16 x i1> %v568, <16 x float> %v565, <16 x float> %v567
  %v570 = fcmp olt <16 x float> %v158, splat (float 0x7FF0000000000000)
  %v571 = select <16 x i1> %v570, <16 x float> %v569, <16 x float> %v158
  %v572 = fcmp olt <16 x float> %v159, splat (float 0x3810000000000000)
  %v573 = fmul <16 x float> %v159, splat (float 0x4170000000000000)
  %v574 = select <16 x i1> %v572, <16 x float> %v573, <16 x float> %v159
  %v575 = select <16 x i1> %v572, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v576 = bitcast <16 x float> %v574 to <16 x i32>
  %v577 = add <16 x i32> %v576, splat (i32 4913933)
  %v578 = lshr <16 x i32> %v577, splat (i32 23)
  %v579 = or <16 x i32> %v578, splat (i32 1258291200)
  %v580 = bitcast <16 x i32> %v579 to <16 x float>
  %v581 = and <16 x i32> %v577, splat (i32 8388607)
  %v582 = fsub <16 x float> %v580, %v575
  %v583 = add <16 x i32> %v581, splat (i32 1060439283)
  %v584 = bitcast <16 x i32> %v583 to <16 x float>
  %v585 = fsub <16 x float> %v584, splat (float 0x3FF0000000000000)
  %v586 = fadd <16 x float> %v585, splat (float 0x4000000000000000)
  %v587 = fdiv <16 x float> %v585, %v586
  %v588 = fmul <16 x float> %v587, %v587
  %v589 = fmul <16 x float> %v585, splat (float 0x3FE0000000000000)
  %v590 = fmul <16 x float> %v589, %v585
  %v591 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v588, <16 x float> splat (float 0x3FD995ED20000000))
  %v592 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v591, <16 x float> %v588, <16 x float> splat (float 0x3FE55557A0000000))
  %v593 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v588, <16 x float> %v592, <16 x float> %v590)
  %v594 = fmul <16 x float> %v582, splat (float 0x3EB7F7D1C0000000)
  %v595 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v587, <16 x float> %v593, <16 x float> %v594)
  %v596 = fsub <16 x float> %v590, %v595
  %v597 = fsub <16 x float> %v585, %v596
  %v598 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v582, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v597)
  %v599 = fcmp oeq <16 x float> %v159, splat (float 0x0000000000000000)
  %v600 = select <16 x i1> %v599, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v601 = fcmp ogt <16 x float> %v159, splat (float 0x0000000000000000)
  %v602 = select <16 x i1> %v601, <16 x float> %v598, <16 x float> %v600
  %v603 = fcmp olt <16 x float> %v159, splat (float 0x7FF0000000000000)
  %v604 = select <16 x i1> %v603, <16 x float> %v602, <16 x float> %v159
  %v605 = fcmp olt <16 x float> %v160, splat (float 0x3810000000000000)
  %v606 = fmul <16 x float> %v160, splat (float 0x4170000000000000)
  %v607 = select <16 x i1> %v605, <16 x float> %v606, <16 x float> %v160
  %v608 = select <16 x i1> %v605, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v609 = bitcast <16 x float> %v607 to <16 x i32>
  %v610 = add <16 x i32> %v609, splat (i32 4913933)
  %v611 = lshr <16 x i32> %v610, splat (i32 23)
  %v612 = or <16 x i32> %v611, splat (i32 1258291200)
  %v613 = bitcast <16 x i32> %v612 to <16 x float>
  %v614 = and <16 x i32> %v610, splat (i32 8388607)
  %v615 = fsub <16 x float> %v613, %v608
  %v616 = add <16 x i32> %v614, splat (i32 1060439283)
  %v617 = bitcast <16 x i32> %v616 to <16 x float>
  %v618 = fsub <16 x float> %v617, splat (float 0x3FF0000000000000)
  %v619 = fadd <16 x float> %v618, splat (float 0x4000000000000000)
  %v620 = fdiv <16 x float> %v618, %v619
  %v621 = fmul <16 x float> %v620, %v620
  %v622 = fmul <16 x float> %v618, splat (float 0x3FE0000000000000)
  %v623 = fmul <16 x float> %v622, %v618
  %v624 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v621, <16 x float> splat (float 0x3FD995ED20000000))
  %v625 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v624, <16 x float> %v621, <16 x float> splat (float 0x3FE55557A0000000))
  %v626 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v621, <16 x float> %v625, <16 x float> %v623)
  %v627 = fmul <16 x float> %v615, splat (float 0x3EB7F7D1C0000000)
  %v628 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v620, <16 x float> %v626, <16 x float> %v627)
  %v629 = fsub <16 x float> %v623, %v628
  %v630 = fsub <16 x float> %v618, %v629
  %v631 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v615, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v630)
  %v632 = fcmp oeq <16 x float> %v160, splat (float 0x0000000000000000)
  %v633 = select <16 x i1> %v632, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v634 = fcmp ogt <16 x float> %v160, splat (float 0x0000000000000000)
  %v635 = select <16 x i1> %v634, <16 x float> %v631, <16 x float> %v633
  %v636 = fcmp olt <16 x float> %v160, splat (float 0x7FF0000000000000)
  %v637 = select <16 x i1> %v636, <16 x float> %v635, <16 x float> %v160
  %v638 = fadd contract <16 x float> %v153, %v538
  %v639 = fadd contract <16 x float> %v154, %v571
  %v640 = fadd contract <16 x float> %v155, %v604
  %v641 = fadd contract <16 x float> %v156, %v637
  %v642 = getelementptr i8, ptr %scratch, i64 33280
  %v643 = getelementptr i8, ptr %v642, i64 64
  %v644 = getelementptr i8, ptr %v642, i64 128
  %v645 = getelementptr i8, ptr %v642, i64 192
  store <16 x float> %v638, ptr %v642, align 64
  store <16 x float> %v639, ptr %v643, align 64
  store <16 x float> %v640, ptr %v644, align 64
  store <16 x float> %v641, ptr %v645, align 64
  %v646 = add nsw i64 %v68, 64
  %v647 = icmp sle i64 %v646, %v64
  %v648 = icmp eq i64 %v9, 4
  %v649 = and i1 %v647, %v648
  br i1 %v649, label %whole_tile650, label %part651
whole_tile650:
  %v653 = mul nsw i64 %v68, 4
  %v654 = getelementptr i8, ptr %v46, i64 %v653
  %v655 = getelementptr i8, ptr %scratch, i64 33280
  %v656 = load <16 x float>, ptr %v655, align 64
  store <16 x float> %v656, ptr %v654, align 1
  %v657 = getelementptr i8, ptr %scratch, i64 33344
  %v658 = load <16 x float>, ptr %v657, align 64
  %v659 = getelementptr i8, ptr %v654, i64 64
  store <16 x float> %v658, ptr %v659, align 1
  %v660 = getelementptr i8, ptr %scratch, i64 33408
  %v661 = load <16 x float>, ptr %v660, align 64
  %v662 = getelementptr i8, ptr %v654, i64 128
  store <16 x float> %v661, ptr %v662, align 1
  %v663 = getelementptr i8, ptr %scratch, i64 33472
  %v664 = load <16 x float>, ptr %v663, align 64
  %v665 = getelementptr i8, ptr %v654, i64 192
  store <16 x float> %v664, ptr %v665, align 1
  br label %moved652
part651:
  %v666 = sub nsw i64 %v64, %v68
  %v667 = mul nsw i64 %v666, 1
  %v668 = icmp slt i64 64, %v667
  %v669 = select i1 %v668, i64 64, i64 %v667
  br label %scatter_head670
scatter_head670:
  %v673 = phi i64 [ 0, %part651 ], [ %v683, %scatter671 ]
  %v674 = icmp slt i64 %v673, %v669
  br i1 %v674, label %scatter671, label %scatter_done672
scatter671:
  %v675 = add nsw i64 %v68, %v673
  %v676 = mul nsw i64 %v675, %v9
  %v677 = getelementptr i8, ptr %v46, i64 %v676
  %v678 = mul nsw i64 0, 4
  %v679 = getelementptr i8, ptr %v677, i64 %v678
  %v680 = getelementptr i8, ptr %scratch, i64 33280
  %v681 = getelementptr float, ptr %v680, i64 %v673
  %v682 = load float, ptr %v681
  store float %v682, ptr %v679, align 1
  %v683 = add nsw i64 %v673, 1
  br label %scatter_head670
scatter_done672:
  br label %moved652
moved652:
  %v684 = add nsw i64 %v68, 64
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
