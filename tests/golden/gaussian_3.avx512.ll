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
  %v65 = phi i64 [ %v59, %work34 ], [ %v649, %moved620 ]
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
  %v77 = load <48 x float>, ptr %v76, align 1, !invariant.load !0
  %v78 = shufflevector <48 x float> %v77, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  store <16 x float> %v78, ptr %scratch, align 4
  %v79 = shufflevector <48 x float> %v77, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v80 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v79, ptr %v80, align 4
  %v81 = shufflevector <48 x float> %v77, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v82 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v81, ptr %v82, align 4
  %v83 = getelementptr i8, ptr %v76, i64 192
  %v84 = load <48 x float>, ptr %v83, align 1, !invariant.load !0
  %v85 = shufflevector <48 x float> %v84, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v86 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v85, ptr %v86, align 4
  %v87 = shufflevector <48 x float> %v84, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v88 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v87, ptr %v88, align 4
  %v89 = shufflevector <48 x float> %v84, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v90 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v89, ptr %v90, align 4
  %v91 = getelementptr i8, ptr %v76, i64 384
  %v92 = load <48 x float>, ptr %v91, align 1, !invariant.load !0
  %v93 = shufflevector <48 x float> %v92, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v94 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v93, ptr %v94, align 4
  %v95 = shufflevector <48 x float> %v92, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v96 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v95, ptr %v96, align 4
  %v97 = shufflevector <48 x float> %v92, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v98 = getelementptr i8, ptr %scratch, i64 512
  store <16 x float> %v97, ptr %v98, align 4
  br label %moved74
part73:
  br label %gather_head99
gather_head99:
  %v102 = phi i64 [ 0, %part73 ], [ %v119, %gather100 ]
  %v103 = icmp slt i64 %v102, 48
  br i1 %v103, label %gather100, label %gather_done101
gather100:
  %v104 = add nsw i64 %v65, %v102
  %v105 = icmp slt i64 %v104, %v67
  %v106 = select i1 %v105, i64 %v104, i64 %v67
  %v107 = mul nsw i64 %v106, %v15
  %v108 = getelementptr i8, ptr %v50, i64 %v107
  %v109 = load float, ptr %v108, align 1, !invariant.load !0
  %v110 = getelementptr float, ptr %scratch, i64 %v102
  store float %v109, ptr %v110
  %v111 = getelementptr i8, ptr %v108, i64 4
  %v112 = load float, ptr %v111, align 1, !invariant.load !0
  %v113 = getelementptr i8, ptr %scratch, i64 192
  %v114 = getelementptr float, ptr %v113, i64 %v102
  store float %v112, ptr %v114
  %v115 = getelementptr i8, ptr %v108, i64 8
  %v116 = load float, ptr %v115, align 1, !invariant.load !0
  %v117 = getelementptr i8, ptr %scratch, i64 384
  %v118 = getelementptr float, ptr %v117, i64 %v102
  store float %v116, ptr %v118
  %v119 = add nsw i64 %v102, 1
  br label %gather_head99
gather_done101:
  br label %moved74
moved74:
  %v120 = getelementptr i8, ptr %scratch, i64 64
  %v121 = getelementptr i8, ptr %scratch, i64 128
  %v122 = load <16 x float>, ptr %scratch, align 64
  %v123 = load <16 x float>, ptr %v120, align 64
  %v124 = load <16 x float>, ptr %v121, align 64
  %v125 = getelementptr i8, ptr %scratch, i64 192
  %v126 = getelementptr i8, ptr %v125, i64 64
  %v127 = getelementptr i8, ptr %v125, i64 128
  %v128 = load <16 x float>, ptr %v125, align 64
  %v129 = load <16 x float>, ptr %v126, align 64
  %v130 = load <16 x float>, ptr %v127, align 64
  %v131 = getelementptr i8, ptr %scratch, i64 384
  %v132 = getelementptr i8, ptr %v131, i64 64
  %v133 = getelementptr i8, ptr %v131, i64 128
  %v134 = load <16 x float>, ptr %v131, align 64
  %v135 = load <16 x float>, ptr %v132, align 64
  %v136 = load <16 x float>, ptr %v133, align 64
  %v143 = getelementptr i64, ptr %v42, i64 2
  %v144 = load i64, ptr %v143, align 8, !invariant.load !0
  %v145 = getelementptr i64, ptr %v42, i64 3
  %v146 = load i64, ptr %v145, align 8, !invariant.load !0
  br label %interval_head137
interval_head137:
  %v147 = phi i64 [ %v144, %moved74 ], [ %v610, %interval_end141 ]
  %v148 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v161, %interval_end141 ]
  %v149 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v162, %interval_end141 ]
  %v150 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v163, %interval_end141 ]
  %v151 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v164, %interval_end141 ]
  %v152 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v165, %interval_end141 ]
  %v153 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v166, %interval_end141 ]
  %v154 = icmp slt i64 %v147, %v146
  br i1 %v154, label %interval138, label %columns_done142
interval138:
  %v155 = mul nsw i64 %v147, 16
  %v156 = getelementptr i8, ptr %v30, i64 %v155
  %v157 = load i64, ptr %v156, align 8, !invariant.load !0
  %v158 = getelementptr i64, ptr %v156, i64 1
  %v159 = load i64, ptr %v158, align 8, !invariant.load !0
  br label %chunk_head139
chunk_head139:
  %v160 = phi i64 [ %v157, %interval138 ], [ %v171, %walk_done501 ]
  %v161 = phi <16 x float> [ %v148, %interval138 ], [ %v592, %walk_done501 ]
  %v162 = phi <16 x float> [ %v149, %interval138 ], [ %v593, %walk_done501 ]
  %v163 = phi <16 x float> [ %v150, %interval138 ], [ %v594, %walk_done501 ]
  %v164 = phi <16 x float> [ %v151, %interval138 ], [ %v607, %walk_done501 ]
  %v165 = phi <16 x float> [ %v152, %interval138 ], [ %v608, %walk_done501 ]
  %v166 = phi <16 x float> [ %v153, %interval138 ], [ %v609, %walk_done501 ]
  %v167 = icmp slt i64 %v160, %v159
  %v168 = load volatile i64, ptr %v32, align 8
  %v169 = icmp eq i64 %v168, 0
  %v170 = and i1 %v167, %v169
  br i1 %v170, label %chunk140, label %interval_end141
chunk140:
  %v171 = add nsw i64 %v160, 256
  %v172 = icmp slt i64 %v171, %v159
  %v173 = select i1 %v172, i64 %v171, i64 %v159
  %v174 = add nsw i64 %v173, -3
  br label %walk175
walk175:
  %v178 = phi i64 [ %v160, %chunk140 ], [ %v498, %column176 ]
  %v179 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk140 ], [ %v495, %column176 ]
  %v180 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk140 ], [ %v496, %column176 ]
  %v181 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk140 ], [ %v497, %column176 ]
  %v182 = icmp slt i64 %v178, %v174
  br i1 %v182, label %column176, label %walk_done177
column176:
  %v183 = add nsw i64 %v178, 1
  %v184 = add nsw i64 %v178, 2
  %v185 = add nsw i64 %v178, 3
  %v186 = mul nsw i64 %v178, %v21
  %v187 = getelementptr i8, ptr %v54, i64 %v186
  %v188 = mul nsw i64 %v183, %v21
  %v189 = getelementptr i8, ptr %v54, i64 %v188
  %v190 = mul nsw i64 %v184, %v21
  %v191 = getelementptr i8, ptr %v54, i64 %v190
  %v192 = mul nsw i64 %v185, %v21
  %v193 = getelementptr i8, ptr %v54, i64 %v192
  %v194 = mul nsw i64 %v178, %v27
  %v195 = getelementptr i8, ptr %v58, i64 %v194
  %v196 = mul nsw i64 %v183, %v27
  %v197 = getelementptr i8, ptr %v58, i64 %v196
  %v198 = mul nsw i64 %v184, %v27
  %v199 = getelementptr i8, ptr %v58, i64 %v198
  %v200 = mul nsw i64 %v185, %v27
  %v201 = getelementptr i8, ptr %v58, i64 %v200
  %v202 = load float, ptr %v195, align 1, !invariant.load !0
  %v203 = load float, ptr %v197, align 1, !invariant.load !0
  %v204 = load float, ptr %v199, align 1, !invariant.load !0
  %v205 = load float, ptr %v201, align 1, !invariant.load !0
  %v206 = insertelement <16 x float> poison, float %v202, i64 0
  %v207 = shufflevector <16 x float> %v206, <16 x float> poison, <16 x i32> zeroinitializer
  %v208 = insertelement <16 x float> poison, float %v203, i64 0
  %v209 = shufflevector <16 x float> %v208, <16 x float> poison, <16 x i32> zeroinitializer
  %v210 = insertelement <16 x float> poison, float %v204, i64 0
  %v211 = shufflevector <16 x float> %v210, <16 x float> poison, <16 x i32> zeroinitializer
  %v212 = insertelement <16 x float> poison, float %v205, i64 0
  %v213 = shufflevector <16 x float> %v212, <16 x float> poison, <16 x i32> zeroinitializer
  %v214 = load float, ptr %v187, align 1, !invariant.load !0
  %v215 = load float, ptr %v189, align 1, !invariant.load !0
  %v216 = load float, ptr %v191, align 1, !invariant.load !0
  %v217 = load float, ptr %v193, align 1, !invariant.load !0
  %v218 = insertelement <16 x float> poison, float %v214, i64 0
  %v219 = shufflevector <16 x float> %v218, <16 x float> poison, <16 x i32> zeroinitializer
  %v220 = insertelement <16 x float> poison, float %v215, i64 0
  %v221 = shufflevector <16 x float> %v220, <16 x float> poison, <16 x i32> zeroinitializer
  %v222 = insertelement <16 x float> poison, float %v216, i64 0
  %v223 = shufflevector <16 x float> %v222, <16 x float> poison, <16 x i32> zeroinitializer
  %v224 = insertelement <16 x float> poison, float %v217, i64 0
  %v225 = shufflevector <16 x float> %v224, <16 x float> poison, <16 x i32> zeroinitializer
  %v226 = fsub contract <16 x float> %v122, %v219
  %v227 = fsub contract <16 x float> %v123, %v219
  %v228 = fsub contract <16 x float> %v124, %v219
  %v229 = fsub contract <16 x float> %v122, %v221
  %v230 = fsub contract <16 x float> %v123, %v221
  %v231 = fsub contract <16 x float> %v124, %v221
  %v232 = fsub contract <16 x float> %v122, %v223
  %v233 = fsub contract <16 x float> %v123, %v223
  %v234 = fsub contract <16 x float> %v124, %v223
  %v235 = fsub contract <16 x float> %v122, %v225
  %v236 = fsub contract <16 x float> %v123, %v225
  %v237 = fsub contract <16 x float> %v124, %v225
  %v238 = fmul contract <16 x float> %v226, %v226
  %v239 = fmul contract <16 x float> %v227, %v227
  %v240 = fmul contract <16 x float> %v228, %v228
  %v241 = fmul contract <16 x float> %v229, %v229
  %v242 = fmul contract <16 x float> %v230, %v230
  %v243 = fmul contract <16 x float> %v231, %v231
  %v244 = fmul contract <16 x float> %v232, %v232
  %v245 = fmul contract <16 x float> %v233, %v233
  %v246 = fmul contract <16 x float> %v234, %v234
  %v247 = fmul contract <16 x float> %v235, %v235
  %v248 = fmul contract <16 x float> %v236, %v236
  %v249 = fmul contract <16 x float> %v237, %v237
  %v250 = fadd contract <16 x float> splat (float 0x8000000000000000), %v238
  %v251 = fadd contract <16 x float> splat (float 0x8000000000000000), %v239
  %v252 = fadd contract <16 x float> splat (float 0x8000000000000000), %v240
  %v253 = fadd contract <16 x float> splat (float 0x8000000000000000), %v241
  %v254 = fadd contract <16 x float> splat (float 0x8000000000000000), %v242
  %v255 = fadd contract <16 x float> splat (float 0x8000000000000000), %v243
  %v256 = fadd contract <16 x float> splat (float 0x8000000000000000), %v244
  %v257 = fadd contract <16 x float> splat (float 0x8000000000000000), %v245
  %v258 = fadd contract <16 x float> splat (float 0x8000000000000000), %v246
  %v259 = fadd contract <16 x float> splat (float 0x8000000000000000), %v247
  %v260 = fadd contract <16 x float> splat (float 0x8000000000000000), %v248
  %v261 = fadd contract <16 x float> splat (float 0x8000000000000000), %v249
  %v262 = getelementptr i8, ptr %v187, i64 4
  %v263 = load float, ptr %v262, align 1, !invariant.load !0
  %v264 = getelementptr i8, ptr %v189, i64 4
  %v265 = load float, ptr %v264, align 1, !invariant.load !0
  %v266 = getelementptr i8, ptr %v191, i64 4
  %v267 = load float, ptr %v266, align 1, !invariant.load !0
  %v268 = getelementptr i8, ptr %v193, i64 4
  %v269 = load float, ptr %v268, align 1, !invariant.load !0
  %v270 = insertelement <16 x float> poison, float %v263, i64 0
  %v271 = shufflevector <16 x float> %v270, <16 x float> poison, <16 x i32> zeroinitializer
  %v272 = insertelement <16 x float> poison, float %v265, i64 0
  %v273 = shufflevector <16 x float> %v272, <16 x float> poison, <16 x i32> zeroinitializer
  %v274 = insertelement <16 x float> poison, float %v267, i64 0
  %v275 = shufflevector <16 x float> %v274, <16 x float> poison, <16 x i32> zeroinitializer
  %v276 = insertelement <16 x float> poison, float %v269, i64 0
  %v277 = shufflevector <16 x float> %v276, <16 x float> poison, <16 x i32> zeroinitializer
  %v278 = fsub contract <16 x float> %v128, %v271
  %v279 = fsub contract <16 x float> %v129, %v271
  %v280 = fsub contract <16 x float> %v130, %v271
  %v281 = fsub contract <16 x float> %v128, %v273
  %v282 = fsub contract <16 x float> %v129, %v273
  %v283 = fsub contract <16 x float> %v130, %v273
  %v284 = fsub contract <16 x float> %v128, %v275
  %v285 = fsub contract <16 x float> %v129, %v275
  %v286 = fsub contract <16 x float> %v130, %v275
  %v287 = fsub contract <16 x float> %v128, %v277
  %v288 = fsub contract <16 x float> %v129, %v277
  %v289 = fsub contract <16 x float> %v130, %v277
  %v290 = fmul contract <16 x float> %v278, %v278
  %v291 = fmul contract <16 x float> %v279, %v279
  %v292 = fmul contract <16 x float> %v280, %v280
  %v293 = fmul contract <16 x float> %v281, %v281
  %v294 = fmul contract <16 x float> %v282, %v282
  %v295 = fmul contract <16 x float> %v283, %v283
  %v296 = fmul contract <16 x float> %v284, %v284
  %v297 = fmul contract <16 x float> %v285, %v285
  %v298 = fmul contract <16 x float> %v286, %v286
  %v299 = fmul contract <16 x float> %v287, %v287
  %v300 = fmul contract <16 x float> %v288, %v288
  %v301 = fmul contract <16 x float> %v289, %v289
  %v302 = fadd contract <16 x float> %v250, %v290
  %v303 = fadd contract <16 x float> %v251, %v291
  %v304 = fadd contract <16 x float> %v252, %v292
  %v305 = fadd contract <16 x float> %v253, %v293
  %v306 = fadd contract <16 x float> %v254, %v294
  %v307 = fadd contract <16 x float> %v255, %v295
  %v308 = fadd contract <16 x float> %v256, %v296
  %v309 = fadd contract <16 x float> %v257, %v297
  %v310 = fadd contract <16 x float> %v258, %v298
  %v311 = fadd contract <16 x float> %v259, %v299
  %v312 = fadd contract <16 x float> %v260, %v300
  %v313 = fadd contract <16 x float> %v261, %v301
  %v314 = getelementptr i8, ptr %v187, i64 8
  %v315 = load float, ptr %v314, align 1, !invariant.load !0
  %v316 = getelementptr i8, ptr %v189, i64 8
  %v317 = load float, ptr %v316, align 1, !invariant.load !0
  %v318 = getelementptr i8, ptr %v191, i64 8
  %v319 = load float, ptr %v318, align 1, !invariant.load !0
  %v320 = getelementptr i8, ptr %v193, i64 8
  %v321 = load float, ptr %v320, align 1, !invariant.load !0
  %v322 = insertelement <16 x float> poison, float %v315, i64 0
  %v323 = shufflevector <16 x float> %v322, <16 x float> poison, <16 x i32> zeroinitializer
  %v324 = insertelement <16 x float> poison, float %v317, i64 0
  %v325 = shufflevector <16 x float> %v324, <16 x float> poison, <16 x i32> zeroinitializer
  %v326 = insertelement <16 x float> poison, float %v319, i64 0
  %v327 = shufflevector <16 x float> %v326, <16 x float> poison, <16 x i32> zeroinitializer
  %v328 = insertelement <16 x float> poison, float %v321, i64 0
  %v329 = shufflevector <16 x float> %v328, <16 x float> poison, <16 x i32> zeroinitializer
  %v330 = fsub contract <16 x float> %v134, %v323
  %v331 = fsub contract <16 x float> %v135, %v323
  %v332 = fsub contract <16 x float> %v136, %v323
  %v333 = fsub contract <16 x float> %v134, %v325
  %v334 = fsub contract <16 x float> %v135, %v325
  %v335 = fsub contract <16 x float> %v136, %v325
  %v336 = fsub contract <16 x float> %v134, %v327
  %v337 = fsub contract <16 x float> %v135, %v327
  %v338 = fsub contract <16 x float> %v136, %v327
  %v339 = fsub contract <16 x float> %v134, %v329
  %v340 = fsub contract <16 x float> %v135, %v329
  %v341 = fsub contract <16 x float> %v136, %v329
  %v342 = fmul contract <16 x float> %v330, %v330
  %v343 = fmul contract <16 x float> %v331, %v331
  %v344 = fmul contract <16 x float> %v332, %v332
  %v345 = fmul contract <16 x float> %v333, %v333
  %v346 = fmul contract <16 x float> %v334, %v334
  %v347 = fmul contract <16 x float> %v335, %v335
  %v348 = fmul contract <16 x float> %v336, %v336
  %v349 = fmul contract <16 x float> %v337, %v337
  %v350 = fmul contract <16 x float> %v338, %v338
  %v351 = fmul contract <16 x float> %v339, %v339
  %v352 = fmul contract <16 x float> %v340, %v340
  %v353 = fmul contract <16 x float> %v341, %v341
  %v354 = fadd contract <16 x float> %v302, %v342
  %v355 = fadd contract <16 x float> %v303, %v343
  %v356 = fadd contract <16 x float> %v304, %v344
  %v357 = fadd contract <16 x float> %v305, %v345
  %v358 = fadd contract <16 x float> %v306, %v346
  %v359 = fadd contract <16 x float> %v307, %v347
  %v360 = fadd contract <16 x float> %v308, %v348
  %v361 = fadd contract <16 x float> %v309, %v349
  %v362 = fadd contract <16 x float> %v310, %v350
  %v363 = fadd contract <16 x float> %v311, %v351
  %v364 = fadd contract <16 x float> %v312, %v352
  %v365 = fadd contract <16 x float> %v313, %v353
  %v366 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v354
  %v367 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v355
  %v368 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v356
  %v369 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v357
  %v370 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v358
  %v371 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v359
  %v372 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v360
  %v373 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v361
  %v374 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v362
  %v375 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v363
  %v376 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v364
  %v377 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v365
  %v378 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v366, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v379 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v378, <16 x float> splat (float 0x3F83CEC460000000))
  %v380 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v379, <16 x float> %v378, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v381 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v380, <16 x float> %v378, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v382 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v381, <16 x float> %v378, <16 x float> splat (float 0x3FE62E4240000000))
  %v383 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v382, <16 x float> %v378, <16 x float> splat (float 0x3FF0000000000000))
  %v384 = fsub <16 x float> %v366, %v378
  %v385 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v383, <16 x float> %v384, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v386 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v367, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v387 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v386, <16 x float> splat (float 0x3F83CEC460000000))
  %v388 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v387, <16 x float> %v386, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v389 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v388, <16 x float> %v386, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v390 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v389, <16 x float> %v386, <16 x float> splat (float 0x3FE62E4240000000))
  %v391 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v390, <16 x float> %v386, <16 x float> splat (float 0x3FF0000000000000))
  %v392 = fsub <16 x float> %v367, %v386
  %v393 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v391, <16 x float> %v392, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v394 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v368, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v395 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v394, <16 x float> splat (float 0x3F83CEC460000000))
  %v396 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v395, <16 x float> %v394, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v397 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v396, <16 x float> %v394, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v398 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v397, <16 x float> %v394, <16 x float> splat (float 0x3FE62E4240000000))
  %v399 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v398, <16 x float> %v394, <16 x float> splat (float 0x3FF0000000000000))
  %v400 = fsub <16 x float> %v368, %v394
  %v401 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v399, <16 x float> %v400, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v402 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v369, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v403 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v402, <16 x float> splat (float 0x3F83CEC460000000))
  %v404 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v403, <16 x float> %v402, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v405 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v404, <16 x float> %v402, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v406 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v405, <16 x float> %v402, <16 x float> splat (float 0x3FE62E4240000000))
  %v407 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v406, <16 x float> %v402, <16 x float> splat (float 0x3FF0000000000000))
  %v408 = fsub <16 x float> %v369, %v402
  %v409 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v407, <16 x float> %v408, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v410 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v370, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v411 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v410, <16 x float> splat (float 0x3F83CEC460000000))
  %v412 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v411, <16 x float> %v410, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v413 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v412, <16 x float> %v410, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v414 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v413, <16 x float> %v410, <16 x float> splat (float 0x3FE62E4240000000))
  %v415 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v414, <16 x float> %v410, <16 x float> splat (float 0x3FF0000000000000))
  %v416 = fsub <16 x float> %v370, %v410
  %v417 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v415, <16 x float> %v416, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v418 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v371, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v419 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v418, <16 x float> splat (float 0x3F83CEC460000000))
  %v420 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v419, <16 x float> %v418, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v421 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v420, <16 x float> %v418, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v422 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v421, <16 x float> %v418, <16 x float> splat (float 0x3FE62E4240000000))
  %v423 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v422, <16 x float> %v418, <16 x float> splat (float 0x3FF0000000000000))
  %v424 = fsub <16 x float> %v371, %v418
  %v425 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v423, <16 x float> %v424, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v426 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v372, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v427 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v426, <16 x float> splat (float 0x3F83CEC460000000))
  %v428 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v427, <16 x float> %v426, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v429 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v428, <16 x float> %v426, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v430 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v429, <16 x float> %v426, <16 x float> splat (float 0x3FE62E4240000000))
  %v431 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v430, <16 x float> %v426, <16 x float> splat (float 0x3FF0000000000000))
  %v432 = fsub <16 x float> %v372, %v426
  %v433 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v431, <16 x float> %v432, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v434 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v373, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v435 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v434, <16 x float> splat (float 0x3F83CEC460000000))
  %v436 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v435, <16 x float> %v434, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v437 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v436, <16 x float> %v434, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v438 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v437, <16 x float> %v434, <16 x float> splat (float 0x3FE62E4240000000))
  %v439 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v438, <16 x float> %v434, <16 x float> splat (float 0x3FF0000000000000))
  %v440 = fsub <16 x float> %v373, %v434
  %v441 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v439, <16 x float> %v440, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v442 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v374, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v443 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v442, <16 x float> splat (float 0x3F83CEC460000000))
  %v444 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v443, <16 x float> %v442, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v445 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v444, <16 x float> %v442, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v446 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v445, <16 x float> %v442, <16 x float> splat (float 0x3FE62E4240000000))
  %v447 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v446, <16 x float> %v442, <16 x float> splat (float 0x3FF0000000000000))
  %v448 = fsub <16 x float> %v374, %v442
  %v449 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v447, <16 x float> %v448, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v450 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v375, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v451 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v450, <16 x float> splat (float 0x3F83CEC460000000))
  %v452 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v451, <16 x float> %v450, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v453 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v452, <16 x float> %v450, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v454 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v453, <16 x float> %v450, <16 x float> splat (float 0x3FE62E4240000000))
  %v455 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v454, <16 x float> %v450, <16 x float> splat (float 0x3FF0000000000000))
  %v456 = fsub <16 x float> %v375, %v450
  %v457 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v455, <16 x float> %v456, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v458 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v376, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v459 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v458, <16 x float> splat (float 0x3F83CEC460000000))
  %v460 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v459, <16 x float> %v458, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v461 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v460, <16 x float> %v458, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v462 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v461, <16 x float> %v458, <16 x float> splat (float 0x3FE62E4240000000))
  %v463 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v462, <16 x float> %v458, <16 x float> splat (float 0x3FF0000000000000))
  %v464 = fsub <16 x float> %v376, %v458
  %v465 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v463, <16 x float> %v464, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v466 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v377, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v467 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v466, <16 x float> splat (float 0x3F83CEC460000000))
  %v468 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v467, <16 x float> %v466, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v469 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v468, <16 x float> %v466, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v470 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v469, <16 x float> %v466, <16 x float> splat (float 0x3FE62E4240000000))
  %v471 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v470, <16 x float> %v466, <16 x float> splat (float 0x3FF0000000000000))
  %v472 = fsub <16 x float> %v377, %v466
  %v473 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v471, <16 x float> %v472, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v474 = fmul contract <16 x float> %v207, %v385
  %v475 = fmul contract <16 x float> %v207, %v393
  %v476 = fmul contract <16 x float> %v207, %v401
  %v477 = fmul contract <16 x float> %v209, %v409
  %v478 = fmul contract <16 x float> %v209, %v417
  %v479 = fmul contract <16 x float> %v209, %v425
  %v480 = fmul contract <16 x float> %v211, %v433
  %v481 = fmul contract <16 x float> %v211, %v441
  %v482 = fmul contract <16 x float> %v211, %v449
  %v483 = fmul contract <16 x float> %v213, %v457
  %v484 = fmul contract <16 x float> %v213, %v465
  %v485 = fmul contract <16 x float> %v213, %v473
  %v486 = fadd contract <16 x float> %v179, %v474
  %v487 = fadd contract <16 x float> %v180, %v475
  %v488 = fadd contract <16 x float> %v181, %v476
  %v489 = fadd contract <16 x float> %v486, %v477
  %v490 = fadd contract <16 x float> %v487, %v478
  %v491 = fadd contract <16 x float> %v488, %v479
  %v492 = fadd contract <16 x float> %v489, %v480
  %v493 = fadd contract <16 x float> %v490, %v481
  %v494 = fadd contract <16 x float> %v491, %v482
  %v495 = fadd contract <16 x float> %v492, %v483
  %v496 = fadd contract <16 x float> %v493, %v484
  %v497 = fadd contract <16 x float> %v494, %v485
  %v498 = add nsw i64 %v178, 4
  br label %walk175
walk_done177:
  br label %walk499
walk499:
  %v502 = phi i64 [ %v178, %walk_done177 ], [ %v585, %column500 ]
  %v503 = phi <16 x float> [ %v179, %walk_done177 ], [ %v582, %column500 ]
  %v504 = phi <16 x float> [ %v180, %walk_done177 ], [ %v583, %column500 ]
  %v505 = phi <16 x float> [ %v181, %walk_done177 ], [ %v584, %column500 ]
  %v506 = icmp slt i64 %v502, %v173
  br i1 %v506, label %column500, label %walk_done501
column500:
  %v507 = mul nsw i64 %v502, %v21
  %v508 = getelementptr i8, ptr %v54, i64 %v507
  %v509 = mul nsw i64 %v502, %v27
  %v510 = getelementptr i8, ptr %v58, i64 %v509
  %v511 = load float, ptr %v510, align 1, !invariant.load !0
  %v512 = insertelement <16 x float> poison, float %v511, i64 0
  %v513 = shufflevector <16 x float> %v512, <16 x float> poison, <16 x i32> zeroinitializer
  %v514 = load float, ptr %v508, align 1, !invariant.load !0
  %v515 = insertelement <16 x float> poison, float %v514, i64 0
  %v516 = shufflevector <16 x float> %v515, <16 x float> poison, <16 x i32> zeroinitializer
  %v517 = fsub contract <16 x float> %v122, %v516
  %v518 = fsub contract <16 x float> %v123, %v516
  %v519 = fsub contract <16 x float> %v124, %v516
  %v520 = fmul contract <16 x float> %v517, %v517
  %v521 = fmul contract <16 x float> %v518, %v518
  %v522 = fmul contract <16 x float> %v519, %v519
  %v523 = fadd contract <16 x float> splat (float 0x8000000000000000), %v520
  %v524 = fadd contract <16 x float> splat (float 0x8000000000000000), %v521
  %v525 = fadd contract <16 x float> splat (float 0x8000000000000000), %v522
  %v526 = getelementptr i8, ptr %v508, i64 4
  %v527 = load float, ptr %v526, align 1, !invariant.load !0
  %v528 = insertelement <16 x float> poison, float %v527, i64 0
  %v529 = shufflevector <16 x float> %v528, <16 x float> poison, <16 x i32> zeroinitializer
  %v530 = fsub contract <16 x float> %v128, %v529
  %v531 = fsub contract <16 x float> %v129, %v529
  %v532 = fsub contract <16 x float> %v130, %v529
  %v533 = fmul contract <16 x float> %v530, %v530
  %v534 = fmul contract <16 x float> %v531, %v531
  %v535 = fmul contract <16 x float> %v532, %v532
  %v536 = fadd contract <16 x float> %v523, %v533
  %v537 = fadd contract <16 x float> %v524, %v534
  %v538 = fadd contract <16 x float> %v525, %v535
  %v539 = getelementptr i8, ptr %v508, i64 8
  %v540 = load float, ptr %v539, align 1, !invariant.load !0
  %v541 = insertelement <16 x float> poison, float %v540, i64 0
  %v542 = shufflevector <16 x float> %v541, <16 x float> poison, <16 x i32> zeroinitializer
  %v543 = fsub contract <16 x float> %v134, %v542
  %v544 = fsub contract <16 x float> %v135, %v542
  %v545 = fsub contract <16 x float> %v136, %v542
  %v546 = fmul contract <16 x float> %v543, %v543
  %v547 = fmul contract <16 x float> %v544, %v544
  %v548 = fmul contract <16 x float> %v545, %v545
  %v549 = fadd contract <16 x float> %v536, %v546
  %v550 = fadd contract <16 x float> %v537, %v547
  %v551 = fadd contract <16 x float> %v538, %v548
  %v552 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v549
  %v553 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v550
  %v554 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v551
  %v555 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v552, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v556 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v555, <16 x float> splat (float 0x3F83CEC460000000))
  %v557 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v556, <16 x float> %v555, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v558 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v557, <16 x float> %v555, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v559 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v558, <16 x float> %v555, <16 x float> splat (float 0x3FE62E4240000000))
  %v560 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v559, <16 x float> %v555, <16 x float> splat (float 0x3FF0000000000000))
  %v561 = fsub <16 x float> %v552, %v555
  %v562 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v560, <16 x float> %v561, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v563 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v553, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v564 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v563, <16 x float> splat (float 0x3F83CEC460000000))
  %v565 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v564, <16 x float> %v563, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v566 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v565, <16 x float> %v563, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v567 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v566, <16 x float> %v563, <16 x float> splat (float 0x3FE62E4240000000))
  %v568 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v567, <16 x float> %v563, <16 x float> splat (float 0x3FF0000000000000))
  %v569 = fsub <16 x float> %v553, %v563
  %v570 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v568, <16 x float> %v569, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v571 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v554, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v572 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v571, <16 x float> splat (float 0x3F83CEC460000000))
  %v573 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v572, <16 x float> %v571, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v574 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v573, <16 x float> %v571, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v575 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v574, <16 x float> %v571, <16 x float> splat (float 0x3FE62E4240000000))
  %v576 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v575, <16 x float> %v571, <16 x float> splat (float 0x3FF0000000000000))
  %v577 = fsub <16 x float> %v554, %v571
  %v578 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v576, <16 x float> %v577, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v579 = fmul contract <16 x float> %v513, %v562
  %v580 = fmul contract <16 x float> %v513, %v570
  %v581 = fmul contract <16 x float> %v513, %v578
  %v582 = fadd contract <16 x float> %v503, %v579
  %v583 = fadd contract <16 x float> %v504, %v580
  %v584 = fadd contract <16 x float> %v505, %v581
  %v585 = add nsw i64 %v502, 1
  br label %walk499
walk_done501:
  %v586 = fadd contract <16 x float> %v164, splat (float 0x0000000000000000)
  %v587 = fadd contract <16 x float> %v165, splat (float 0x0000000000000000)
  %v588 = fadd contract <16 x float> %v166, splat (float 0x0000000000000000)
  %v589 = fsub contract <16 x float> %v503, %v586
  %v590 = fsub contract <16 x float> %v504, %v587
  %v591 = fsub contract <16 x float> %v505, %v588
  %v592 = fadd contract <16 x float> %v161, %v589
  %v593 = fadd contract <16 x float> %v162, %v590
  %v594 = fadd contract <16 x float> %v163, %v591
  %v595 = fsub contract <16 x float> %v592, %v161
  %v596 = fsub contract <16 x float> %v593, %v162
  %v597 = fsub contract <16 x float> %v594, %v163
  %v598 = fsub contract <16 x float> %v595, %v589
  %v599 = fsub contract <16 x float> %v596, %v590
  %v600 = fsub contract <16 x float> %v597, %v591
  %v601 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v592)
  %v602 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v593)
  %v603 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v594)
  %v604 = fcmp olt <16 x float> %v601, splat (float 0x7FF0000000000000)
  %v605 = fcmp olt <16 x float> %v602, splat (float 0x7FF0000000000000)
  %v606 = fcmp olt <16 x float> %v603, splat (float 0x7FF0000000000000)
  %v607 = select <16 x i1> %v604, <16 x float> %v598, <16 x float> splat (float 0x0000000000000000)
  %v608 = select <16 x i1> %v605, <16 x float> %v599, <16 x float> splat (float 0x0000000000000000)
  %v609 = select <16 x i1> %v606, <16 x float> %v600, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head139
interval_end141:
  %v610 = add nsw i64 %v147, 1
  br label %interval_head137
columns_done142:
  %v611 = getelementptr i8, ptr %scratch, i64 576
  %v612 = getelementptr i8, ptr %v611, i64 64
  %v613 = getelementptr i8, ptr %v611, i64 128
  store <16 x float> %v148, ptr %v611, align 64
  store <16 x float> %v149, ptr %v612, align 64
  store <16 x float> %v150, ptr %v613, align 64
  %v614 = add nsw i64 %v65, 48
  %v615 = icmp sle i64 %v614, %v61
  %v616 = icmp eq i64 %v9, 4
  %v617 = and i1 %v615, %v616
  br i1 %v617, label %whole_tile618, label %part619
whole_tile618:
  %v621 = mul nsw i64 %v65, 4
  %v622 = getelementptr i8, ptr %v46, i64 %v621
  %v623 = getelementptr i8, ptr %scratch, i64 576
  %v624 = load <16 x float>, ptr %v623, align 64
  store <16 x float> %v624, ptr %v622, align 1
  %v625 = getelementptr i8, ptr %scratch, i64 640
  %v626 = load <16 x float>, ptr %v625, align 64
  %v627 = getelementptr i8, ptr %v622, i64 64
  store <16 x float> %v626, ptr %v627, align 1
  %v628 = getelementptr i8, ptr %scratch, i64 704
  %v629 = load <16 x float>, ptr %v628, align 64
  %v630 = getelementptr i8, ptr %v622, i64 128
  store <16 x float> %v629, ptr %v630, align 1
  br label %moved620
part619:
  %v631 = sub nsw i64 %v61, %v65
  %v632 = mul nsw i64 %v631, 1
  %v633 = icmp slt i64 48, %v632
  %v634 = select i1 %v633, i64 48, i64 %v632
  br label %scatter_head635
scatter_head635:
  %v638 = phi i64 [ 0, %part619 ], [ %v648, %scatter636 ]
  %v639 = icmp slt i64 %v638, %v634
  br i1 %v639, label %scatter636, label %scatter_done637
scatter636:
  %v640 = add nsw i64 %v65, %v638
  %v641 = mul nsw i64 %v640, %v9
  %v642 = getelementptr i8, ptr %v46, i64 %v641
  %v643 = mul nsw i64 0, 4
  %v644 = getelementptr i8, ptr %v642, i64 %v643
  %v645 = getelementptr i8, ptr %scratch, i64 576
  %v646 = getelementptr float, ptr %v645, i64 %v638
  %v647 = load float, ptr %v646
  store float %v647, ptr %v644, align 1
  %v648 = add nsw i64 %v638, 1
  br label %scatter_head635
scatter_done637:
  br label %moved620
moved620:
  %v649 = add nsw i64 %v65, 48
  br label %rows_head62
rows_done64:
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
