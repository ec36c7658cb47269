target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 3
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 4
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 5
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 6
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 7
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 8
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 9
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 10
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 11
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = getelementptr i64, ptr %frame, i64 12
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 13
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 14
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
  %v65 = phi i64 [ %v59, %work34 ], [ %v546, %scatter_done511 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v88, %gather69 ]
  %v72 = icmp slt i64 %v71, 16
  br i1 %v72, label %gather69, label %gather_done70
gather69:
  %v73 = add nsw i64 %v65, %v71
  %v74 = icmp slt i64 %v73, %v67
  %v75 = select i1 %v74, i64 %v73, i64 %v67
  %v76 = mul nsw i64 %v75, %v21
  %v77 = getelementptr i8, ptr %v54, i64 %v76
  %v78 = load float, ptr %v77, align 1, !invariant.load !0
  %v79 = getelementptr float, ptr %scratch, i64 %v71
  store float %v78, ptr %v79
  %v80 = getelementptr i8, ptr %v77, i64 4
  %v81 = load float, ptr %v80, align 1, !invariant.load !0
  %v82 = getelementptr i8, ptr %scratch, i64 64
  %v83 = getelementptr float, ptr %v82, i64 %v71
  store float %v81, ptr %v83
  %v84 = getelementptr i8, ptr %v77, i64 8
  %v85 = load float, ptr %v84, align 1, !invariant.load !0
  %v86 = getelementptr i8, ptr %scratch, i64 128
  %v87 = getelementptr float, ptr %v86, i64 %v71
  store float %v85, ptr %v87
  %v88 = add nsw i64 %v71, 1
  br label %gather_head68
gather_done70:
  %v89 = load <16 x float>, ptr %scratch, align 64
  %v90 = getelementptr i8, ptr %scratch, i64 64
  %v91 = load <16 x float>, ptr %v90, align 64
  %v92 = getelementptr i8, ptr %scratch, i64 128
  %v93 = load <16 x float>, ptr %v92, align 64
  %v100 = getelementptr i64, ptr %v42, i64 2
  %v101 = load i64, ptr %v100, align 8, !invariant.load !0
  %v102 = getelementptr i64, ptr %v42, i64 3
  %v103 = load i64, ptr %v102, align 8, !invariant.load !0
  br label %interval_head94
interval_head94:
  %v104 = phi i64 [ %v101, %gather_done70 ], [ %v490, %interval_end98 ]
  %v105 = phi <16 x float> [ splat (float 0x7FF0000000000000), %gather_done70 ], [ %v122, %interval_end98 ]
  %v106 = phi <16 x i32> [ splat (i32 0), %gather_done70 ], [ %v123, %interval_end98 ]
  %v107 = phi <16 x float> [ splat (float 0x7FF0000000000000), %gather_done70 ], [ %v124, %interval_end98 ]
  %v108 = phi <16 x i32> [ splat (i32 0), %gather_done70 ], [ %v125, %interval_end98 ]
  %v109 = phi <16 x float> [ splat (float 0x7FF0000000000000), %gather_done70 ], [ %v126, %interval_end98 ]
  %v110 = phi <16 x i32> [ splat (i32 0), %gather_done70 ], [ %v127, %interval_end98 ]
  %v111 = phi <16 x float> [ splat (float 0x7FF0000000000000), %gather_done70 ], [ %v128, %interval_end98 ]
  %v112 = phi <16 x i32> [ splat (i32 0), %gather_done70 ], [ %v129, %interval_end98 ]
  %v113 = phi <16 x float> [ splat (float 0x7FF0000000000000), %gather_done70 ], [ %v130, %interval_end98 ]
  %v114 = phi <16 x i32> [ splat (i32 0), %gather_done70 ], [ %v131, %interval_end98 ]
  %v115 = icmp slt i64 %v104, %v103
  br i1 %v115, label %interval95, label %columns_done99
interval95:
  %v116 = mul nsw i64 %v104, 16
  %v117 = getelementptr i8, ptr %v30, i64 %v116
  %v118 = load i64, ptr %v117, align 8, !invariant.load !0
  %v119 = getelementptr i64, ptr %v117, i64 1
  %v120 = load i64, ptr %v119, align 8, !invariant.load !0
  br label %chunk_head96
chunk_head96:
  %v121 = phi i64 [ %v118, %interval95 ], [ %v136, %walk_done413 ]
  %v122 = phi <16 x float> [ %v105, %interval95 ], [ %v415, %walk_done413 ]
  %v123 = phi <16 x i32> [ %v106, %interval95 ], [ %v416, %walk_done413 ]
  %v124 = phi <16 x float> [ %v107, %interval95 ], [ %v417, %walk_done413 ]
  %v125 = phi <16 x i32> [ %v108, %interval95 ], [ %v418, %walk_done413 ]
  %v126 = phi <16 x float> [ %v109, %interval95 ], [ %v419, %walk_done413 ]
  %v127 = phi <16 x i32> [ %v110, %interval95 ], [ %v420, %walk_done413 ]
  %v128 = phi <16 x float> [ %v111, %interval95 ], [ %v421, %walk_done413 ]
  %v129 = phi <16 x i32> [ %v112, %interval95 ], [ %v422, %walk_done413 ]
  %v130 = phi <16 x float> [ %v113, %interval95 ], [ %v423, %walk_done413 ]
  %v131 = phi <16 x i32> [ %v114, %interval95 ], [ %v424, %walk_done413 ]
  %v132 = icmp slt i64 %v121, %v120
  %v133 = load volatile i64, ptr %v32, align 8
  %v134 = icmp eq i64 %v133, 0
  %v135 = and i1 %v132, %v134
  br i1 %v135, label %chunk97, label %interval_end98
chunk97:
  %v136 = add nsw i64 %v121, 256
  %v137 = icmp slt i64 %v136, %v120
  %v138 = select i1 %v137, i64 %v136, i64 %v120
  %v139 = add nsw i64 %v138, -3
  br label %walk140
walk140:
  %v143 = phi i64 [ %v121, %chunk97 ], [ %v410, %when_done374 ]
  %v144 = phi <16 x float> [ %v122, %chunk97 ], [ %v400, %when_done374 ]
  %v145 = phi <16 x i32> [ %v123, %chunk97 ], [ %v401, %when_done374 ]
  %v146 = phi <16 x float> [ %v124, %chunk97 ], [ %v402, %when_done374 ]
  %v147 = phi <16 x i32> [ %v125, %chunk97 ], [ %v403, %when_done374 ]
  %v148 = phi <16 x float> [ %v126, %chunk97 ], [ %v404, %when_done374 ]
  %v149 = phi <16 x i32> [ %v127, %chunk97 ], [ %v405, %when_done374 ]
  %v150 = phi <16 x float> [ %v128, %chunk97 ], [ %v406, %when_done374 ]
  %v151 = phi <16 x i32> [ %v129, %chunk97 ], [ %v407, %when_done374 ]
  %v152 = phi <16 x float> [ %v130, %chunk97 ], [ %v408, %when_done374 ]
  %v153 = phi <16 x i32> [ %v131, %chunk97 ], [ %v409, %when_done374 ]
  %v154 = icmp slt i64 %v143, %v139
  br i1 %v154, label %column141, label %walk_done142
column141:
  %v155 = add nsw i64 %v143, 1
  %v156 = add nsw i64 %v143, 2
  %v157 = add nsw i64 %v143, 3
  %v158 = mul nsw i64 %v143, %v27
  %v159 = getelementptr i8, ptr %v58, i64 %v158
  %v160 = mul nsw i64 %v155, %v27
  %v161 = getelementptr i8, ptr %v58, i64 %v160
  %v162 = mul nsw i64 %v156, %v27
  %v163 = getelementptr i8, ptr %v58, i64 %v162
  %v164 = mul nsw i64 %v157, %v27
  %v165 = getelementptr i8, ptr %v58, i64 %v164
  %v166 = load float, ptr %v159, align 1, !invariant.load !0
  %v167 = load float, ptr %v161, align 1, !invariant.load !0
  %v168 = load float, ptr %v163, align 1, !invariant.load !0
  %v169 = load float, ptr %v165, align 1, !invariant.load !0
  %v170 = insertelement <16 x float> poison, float %v166, i64 0
  %v171 = shufflevector <16 x float> %v170, <16 x float> poison, <16 x i32> zeroinitializer
  %v172 = insertelement <16 x float> poison, float %v167, i64 0
  %v173 = shufflevector <16 x float> %v172, <16 x float> poison, <16 x i32> zeroinitializer
  %v174 = insertelement <16 x float> poison, float %v168, i64 0
  %v175 = shufflevector <16 x float> %v174, <16 x float> poison, <16 x i32> zeroinitializer
  %v176 = insertelement <16 x float> poison, float %v169, i64 0
  %v177 = shufflevector <16 x float> %v176, <16 x float> poison, <16 x i32> zeroinitializer
  %v178 = fsub contract <16 x float> %v89, %v171
  %v179 = fsub contract <16 x float> %v89, %v173
  %v180 = fsub contract <16 x float> %v89, %v175
  %v181 = fsub contract <16 x float> %v89, %v177
  %v182 = fmul contract <16 x float> %v178, %v178
  %v183 = fmul contract <16 x float> %v179, %v179
  %v184 = fmul contract <16 x float> %v180, %v180
  %v185 = fmul contract <16 x float> %v181, %v181
  %v186 = fadd contract <16 x float> splat (float 0x8000000000000000), %v182
  %v187 = fadd contract <16 x float> splat (float 0x8000000000000000), %v183
  %v188 = fadd contract <16 x float> splat (float 0x8000000000000000), %v184
  %v189 = fadd contract <16 x float> splat (float 0x8000000000000000), %v185
  %v190 = getelementptr i8, ptr %v159, i64 4
  %v191 = load float, ptr %v190, align 1, !invariant.load !0
  %v192 = getelementptr i8, ptr %v161, i64 4
  %v193 = load float, ptr %v192, align 1, !invariant.load !0
  %v194 = getelementptr i8, ptr %v163, i64 4
  %v195 = load float, ptr %v194, align 1, !invariant.load !0
  %v196 = getelementptr i8, ptr %v165, i64 4
  %v197 = load float, ptr %v196, align 1, !invariant.load !0
  %v198 = insertelement <16 x float> poison, float %v191, i64 0
  %v199 = shufflevector <16 x float> %v198, <16 x float> poison, <16 x i32> zeroinitializer
  %v200 = insertelement <16 x float> poison, float %v193, i64 0
  %v201 = shufflevector <16 x float> %v200, <16 x float> poison, <16 x i32> zeroinitializer
  %v202 = insertelement <16 x float> poison, float %v195, i64 0
  %v203 = shufflevector <16 x float> %v202, <16 x float> poison, <16 x i32> zeroinitializer
  %v204 = insertelement <16 x float> poison, float %v197, i64 0
  %v205 = shufflevector <16 x float> %v204, <16 x float> poison, <16 x i32> zeroinitializer
  %v206 = fsub contract <16 x float> %v91, %v199
  %v207 = fsub contract <16 x float> %v91, %v201
  %v208 = fsub contract <16 x float> %v91, %v203
  %v209 = fsub contract <16 x float> %v91, %v205
  %v210 = fmul contract <16 x float> %v206, %v206
  %v211 = fmul contract <16 x float> %v207, %v207
  %v212 = fmul contract <16 x float> %v208, %v208
  %v213 = fmul contract <16 x float> %v209, %v209
  %v214 = fadd contract <16 x float> %v186, %v210
  %v215 = fadd contract <16 x float> %v187, %v211
  %v216 = fadd contract <16 x float> %v188, %v212
  %v217 = fadd contract <16 x float> %v189, %v213
  %v218 = getelementptr i8, ptr %v159, i64 8
  %v219 = load float, ptr %v218, align 1, !invariant.load !0
  %v220 = getelementptr i8, ptr %v161, i64 8
  %v221 = load float, ptr %v220, align 1, !invariant.load !0
  %v222 = getelementptr i8, ptr %v163, i64 8
  %v223 = load float, ptr %v222, align 1, !invariant.load !0
  %v224 = getelementptr i8, ptr %v165, i64 8
  %v225 = load float, ptr %v224, align 1, !invariant.load !0
  %v226 = insertelement <16 x float> poison, float %v219, i64 0
  %v227 = shufflevector <16 x float> %v226, <16 x float> poison, <16 x i32> zeroinitializer
  %v228 = insertelement <16 x float> poison, float %v221, i64 0
  %v229 = shufflevector <16 x float> %v228, <16 x float> poison, <16 x i32> zeroinitializer
  %v230 = insertelement <16 x float> poison, float %v223, i64 0
  %v231 = shufflevector <16 x float> %v230, <16 x float> poison, <16 x i32> zeroinitializer
  %v232 = insertelement <16 x float> poison, float %v225, i64 0
  %v233 = shufflevector <16 x float> %v232, <16 x float> poison, <16 x i32> zeroinitializer
  %v234 = fsub contract <16 x float> %v93, %v227
  %v235 = fsub contract <16 x float> %v93, %v229
  %v236 = fsub contract <16 x float> %v93, %v231
  %v237 = fsub contract <16 x float> %v93, %v233
  %v238 = fmul contract <16 x float> %v234, %v234
  %v239 = fmul contract <16 x float> %v235, %v235
  %v240 = fmul contract <16 x float> %v236, %v236
  %v241 = fmul contract <16 x float> %v237, %v237
  %v242 = fadd contract <16 x float> %v214, %v238
  %v243 = fadd contract <16 x float> %v215, %v239
  %v244 = fadd contract <16 x float> %v216, %v240
  %v245 = fadd contract <16 x float> %v217, %v241
  %v246 = trunc i64 %v143 to i32
  %v247 = trunc i64 %v155 to i32
  %v248 = trunc i64 %v156 to i32
  %v249 = trunc i64 %v157 to i32
  %v250 = insertelement <16 x i32> poison, i32 %v246, i64 0
  %v251 = shufflevector <16 x i32> %v250, <16 x i32> poison, <16 x i32> zeroinitializer
  %v252 = insertelement <16 x i32> poison, i32 %v247, i64 0
  %v253 = shufflevector <16 x i32> %v252, <16 x i32> poison, <16 x i32> zeroinitializer
  %v254 = insertelement <16 x i32> poison, i32 %v248, i64 0
  %v255 = shufflevector <16 x i32> %v254, <16 x i32> poison, <16 x i32> zeroinitializer
  %v256 = insertelement <16 x i32> poison, i32 %v249, i64 0
  %v257 = shufflevector <16 x i32> %v256, <16 x i32> poison, <16 x i32> zeroinitializer
  %v258 = fcmp olt <16 x float> %v242, %v152
  %v261 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v258)
  br i1 %v261, label %when259, label %when_done260, !prof !1
when259:
  %v262 = fcmp olt <16 x float> %v242, %v144
  %v263 = select <16 x i1> %v262, <16 x float> %v242, <16 x float> %v144
  %v264 = select <16 x i1> splat (i1 false), <16 x float> %v242, <16 x float> %v263
  %v265 = select <16 x i1> %v262, <16 x i32> %v251, <16 x i32> %v145
  %v266 = select <16 x i1> splat (i1 false), <16 x i32> %v251, <16 x i32> %v265
  %v267 = fcmp olt <16 x float> %v242, %v146
  %v268 = select <16 x i1> %v267, <16 x float> %v242, <16 x float> %v146
  %v269 = select <16 x i1> %v262, <16 x float> %v144, <16 x float> %v268
  %v270 = select <16 x i1> %v267, <16 x i32> %v251, <16 x i32> %v147
  %v271 = select <16 x i1> %v262, <16 x i32> %v145, <16 x i32> %v270
  %v272 = fcmp olt <16 x float> %v242, %v148
  %v273 = select <16 x i1> %v272, <16 x float> %v242, <16 x float> %v148
  %v274 = select <16 x i1> %v267, <16 x float> %v146, <16 x float> %v273
  %v275 = select <16 x i1> %v272, <16 x i32> %v251, <16 x i32> %v149
  %v276 = select <16 x i1> %v267, <16 x i32> %v147, <16 x i32> %v275
  %v277 = fcmp olt <16 x float> %v242, %v150
  %v278 = select <16 x i1> %v277, <16 x float> %v242, <16 x float> %v150
  %v279 = select <16 x i1> %v272, <16 x float> %v148, <16 x float> %v278
  %v280 = select <16 x i1> %v277, <16 x i32> %v251, <16 x i32> %v151
  %v281 = select <16 x i1> %v272, <16 x i32> %v149, <16 x i32> %v280
  %v282 = select <16 x i1> %v258, <16 x float> %v242, <16 x float> %v152
  %v283 = select <16 x i1> %v277, <16 x float> %v150, <16 x float> %v282
  %v284 = select <16 x i1> %v258, <16 x i32> %v251, <16 x i32> %v153
  %v285 = select <16 x i1> %v277, <16 x i32> %v151, <16 x i32> %v284
  br label %when_done260
when_done260:
  %v286 = phi <16 x float> [ %v144, %column141 ], [ %v264, %when259 ]
  %v287 = phi <16 x i32> [ %v145, %column141 ], [ %v266, %when259 ]
  %v288 = phi <16 x float> [ %v146, %column141 ], [ %v269, %when259 ]
  %v289 = phi <16 x i32> [ %v147, %column141 ], [ %v271, %when259 ]
  %v290 = phi <16 x float> [ %v148, %column141 ], [ %v274, %when259 ]
  %v291 = phi <16 x i32> [ %v149, %column141 ], [ %v276, %when259 ]
  %v292 = phi <16 x float> [ %v150, %column141 ], [ %v279, %when259 ]
  %v293 = phi <16 x i32> [ %v151, %column141 ], [ %v281, %when259 ]
  %v294 = phi <16 x float> [ %v152, %column141 ], [ %v283, %when259 ]
  %v295 = phi <16 x i32> [ %v153, %column141 ], [ %v285, %when259 ]
  %v296 = fcmp olt <16 x float> %v243, %v294
  %v299 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v296)
  br i1 %v299, label %when297, label %when_done298, !prof !1
when297:
  %v300 = fcmp olt <16 x float> %v243, %v286
  %v301 = select <16 x i1> %v300, <16 x float> %v243, <16 x float> %v286
  %v302 = select <16 x i1> splat (i1 false), <16 x float> %v243, <16 x float> %v301
  %v303 = select <16 x i1> %v300, <16 x i32> %v253, <16 x i32> %v287
  %v304 = select <16 x i1> splat (i1 false), <16 x i32> %v253, <16 x i32> %v303
  %v305 = fcmp olt <16 x float> %v243, %v288
  %v306 = select <16 x i1> %v305, <16 x float> %v243, <16 x float> %v288
  %v307 = select <16 x i1> %v300, <16 x float> %v286, <16 x float> %v306
  %v308 = select <16 x i1> %v305, <16 x i32> %v253, <16 x i32> %v289
  %v309 = select <16 x i1> %v300, <16 x i32> %v287, <16 x i32> %v308
  %v310 = fcmp olt <16 x float> %v243, %v290
  %v311 = select <16 x i1> %v310, <16 x float> %v243, <16 x float> %v290
  %v312 = select <16 x i1> %v305, <16 x float> %v288, <16 x float> %v311
  %v313 = select <16 x i1> %v310, <16 x i32> %v253, <16 x i32> %v291
  %v314 = select <16 x i1> %v305, <16 x i32> %v289, <16 x i32> %v313
  %v315 = fcmp olt <16 x float> %v243, %v292
  %v316 = select <16 x i1> %v315, <16 x float> %v243, <16 x float> %v292
  %v317 = select <16 x i1> %v310, <16 x float> %v290, <16 x float> %v316
  %v318 = select <16 x i1> %v315, <16 x i32> %v253, <16 x i32> %v293
  %v319 = select <16 x i1> %v310, <16 x i32> %v291, <16 x i32> %v318
  %v320 = select <16 x i1> %v296, <16 x float> %v243, <16 x float> %v294
  %v321 = select <16 x i1> %v315, <16 x float> %v292, <16 x float> %v320
  %v322 = select <16 x i1> %v296, <16 x i32> %v253, <16 x i32> %v295
  %v323 = select <16 x i1> %v315, <16 x i32> %v293, <16 x i32> %v322
  br label %when_done298
when_done298:
  %v324 = phi <16 x float> [ %v286, %when_done260 ], [ %v302, %when297 ]
  %v325 = phi <16 x i32> [ %v287, %when_done260 ], [ %v304, %when297 ]
  %v326 = phi <16 x float> [ %v288, %when_done260 ], [ %v307, %when297 ]
  %v327 = phi <16 x i32> [ %v289, %when_done260 ], [ %v309, %when297 ]
  %v328 = phi <16 x float> [ %v290, %when_done260 ], [ %v312, %when297 ]
  %v329 = phi <16 x i32> [ %v291, %when_done260 ], [ %v314, %when297 ]
  %v330 = phi <16 x float> [ %v292, %when_done260 ], [ %v317, %when297 ]
  %v331 = phi <16 x i32> [ %v293, %when_done260 ], [ %v319, %when297 ]
  %v332 = phi <16 x float> [ %v294, %when_done260 ], [ %v321, %when297 ]
  %v333 = phi <16 x i32> [ %v295, %when_done260 ], [ %v323, %when297 ]
  %v334 = fcmp olt <16 x float> %v244, %v332
  %v337 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v334)
  br i1 %v337, label %when335, label %when_done336, !prof !1
when335:
  %v338 = fcmp olt <16 x float> %v244, %v324
  %v339 = select <16 x i1> %v338, <16 x float> %v244, <16 x float> %v324
  %v340 = select <16 x i1> splat (i1 false), <16 x float> %v244, <16 x float> %v339
  %v341 = select <16 x i1> %v338, <16 x i32> %v255, <16 x i32> %v325
  %v342 = select <16 x i1> splat (i1 false), <16 x i32> %v255, <16 x i32> %v341
  %v343 = fcmp olt <16 x float> %v244, %v326
  %v344 = select <16 x i1> %v343, <16 x float> %v244, <16 x float> %v326
  %v345 = select <16 x i1> %v338, <16 x float> %v324, <16 x float> %v344
  %v346 = select <16 x i1> %v343, <16 x i32> %v255, <16 x i32> %v327
  %v347 = select <16 x i1> %v338, <16 x i32> %v325, <16 x i32> %v346
  %v348 = fcmp olt <16 x float> %v244, %v328
  %v349 = select <16 x i1> %v348, <16 x float> %v244, <16 x float> %v328
  %v350 = select <16 x i1> %v343, <16 x float> %v326, <16 x float> %v349
  %v351 = select <16 x i1> %v348, <16 x i32> %v255, <16 x i32> %v329
  %v352 = select <16 x i1> %v343, <16 x i32> %v327, <16 x i32> %v351
  %v353 = fcmp olt <16 x float> %v244, %v330
  %v354 = select <16 x i1> %v353, <16 x float> %v244, <16 x float> %v330
  %v355 = select <16 x i1> %v348, <16 x float> %v328, <16 x float> %v354
  %v356 = select <16 x i1> %v353, <16 x i32> %v255, <16 x i32> %v331
  %v357 = select <16 x i1> %v348, <16 x i32> %v329, <16 x i32> %v356
  %v358 = select <16 x i1> %v334, <16 x float> %v244, <16 x float> %v332
  %v359 = select <16 x i1> %v353, <16 x float> %v330, <16 x float> %v358
  %v360 = select <16 x i1> %v334, <16 x i32> %v255, <16 x i32> %v333
  %v361 = select <16 x i1> %v353, <16 x i32> %v331, <16 x i32> %v360
  br label %when_done336
when_done336:
  %v362 = phi <16 x float> [ %v324, %when_done298 ], [ %v340, %when335 ]
  %v363 = phi <16 x i32> [ %v325, %when_done298 ], [ %v342, %when335 ]
  %v364 = phi <16 x float> [ %v326, %when_done298 ], [ %v345, %when335 ]
  %v365 = phi <16 x i32> [ %v327, %when_done298 ], [ %v347, %when335 ]
  %v366 = phi <16 x float> [ %v328, %when_done298 ], [ %v350, %when335 ]
  %v367 = phi <16 x i32> [ %v329, %when_done298 ], [ %v352, %when335 ]
  %v368 = phi <16 x float> [ %v330, %when_done298 ], [ %v355, %when335 ]
  %v369 = phi <16 x i32> [ %v331, %when_done298 ], [ %v357, %when335 ]
  %v370 = phi <16 x float> [ %v332, %when_done298 ], [ %v359, %when335 ]
  %v371 = phi <16 x i32> [ %v333, %when_done298 ], [ %v361, %when335 ]
  %v372 = fcmp olt <16 x float> %v245, %v370
  %v375 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v372)
  br i1 %v375, label %when373, label %when_done374, !prof !1
when373:
  %v376 = fcmp olt <16 x float> %v245, %v362
  %v377 = select <16 x i1> %v376, <16 x float> %v245, <16 x float> %v362
  %v378 = select <16 x i1> splat (i1 false), <16 x float> %v245, <16 x float> %v377
  %v379 = select <16 x i1> %v376, <16 x i32> %v257, <16 x i32> %v363
  %v380 = select <16 x i1> splat (i1 false), <16 x i32> %v257, <16 x i32> %v379
  %v381 = fcmp olt <16 x float> %v245, %v364
  %v382 = select <16 x i1> %v381, <16 x float> %v245, <16 x float> %v364
  %v383 = select <16 x i1> %v376, <16 x float> %v362, <16 x float> %v382
  %v384 = select <16 x i1> %v381, <16 x i32> %v257, <16 x i32> %v365
  %v385 = select <16 x i1> %v376, <16 x i32> %v363, <16 x i32> %v384
  %v386 = fcmp olt <16 x float> %v245, %v366
  %v387 = select <16 x i1> %v386, <16 x float> %v245, <16 x float> %v366
  %v388 = select <16 x i1> %v381, <16 x float> %v364, <16 x float> %v387
  %v389 = select <16 x i1> %v386, <16 x i32> %v257, <16 x i32> %v367
  %v390 = select <16 x i1> %v381, <16 x i32> %v365, <16 x i32> %v389
  %v391 = fcmp olt <16 x float> %v245, %v368
  %v392 = select <16 x i1> %v391, <16 x float> %v245, <16 x float> %v368
  %v393 = select <16 x i1> %v386, <16 x float> %v366, <16 x float> %v392
  %v394 = select <16 x i1> %v391, <16 x i32> %v257, <16 x i32> %v369
  %v395 = select <16 x i1> %v386, <16 x i32> %v367, <16 x i32> %v394
  %v396 = select <16 x i1> %v372, <16 x float> %v245, <16 x float> %v370
  %v397 = select <16 x i1> %v391, <16 x float> %v368, <16 x float> %v396
  %v398 = select <16 x i1> %v372, <16 x i32> %v257, <16 x i32> %v371
  %v399 = select <16 x i1> %v391, <16 x i32> %v369, <16 x i32> %v398
  br label %when_done374
when_done374:
  %v400 = phi <16 x float> [ %v362, %when_done336 ], [ %v378, %when373 ]
  %v401 = phi <16 x i32> [ %v363, %when_done336 ], [ %v380, %when373 ]
  %v402 = phi <16 x float> [ %v364, %when_done336 ], [ %v383, %when373 ]
  %v403 = phi <16 x i32> [ %v365, %when_done336 ], [ %v385, %when373 ]
  %v404 = phi <16 x float> [ %v366, %when_done336 ], [ %v388, %when373 ]
  %v405 = phi <16 x i32> [ %v367, %when_done336 ], [ %v390, %when373 ]
  %v406 = phi <16 x float> [ %v368, %when_done336 ], [ %v393, %when373 ]
  %v407 = phi <16 x i32> [ %v369, %when_done336 ], [ %v395, %when373 ]
  %v408 = phi <16 x float> [ %v370, %when_done336 ], [ %v397, %when373 ]
  %v409 = phi <16 x i32> [ %v371, %when_done336 ], [ %v399, %when373 ]
  %v410 = add nsw i64 %v143, 4
  br label %walk140
walk_done142:
  br label %walk411
walk411:
  %v414 = phi i64 [ %v143, %walk_done142 ], [ %v489, %when_done453 ]
  %v415 = phi <16 x float> [ %v144, %walk_done142 ], [ %v479, %when_done453 ]
  %v416 = phi <16 x i32> [ %v145, %walk_done142 ], [ %v480, %when_done453 ]
  %v417 = phi <16 x float> [ %v146, %walk_done142 ], [ %v481, %when_done453 ]
  %v418 = phi <16 x i32> [ %v147, %walk_done142 ], [ %v482, %when_done453 ]
  %v419 = phi <16 x float> [ %v148, %walk_done142 ], [ %v483, %when_done453 ]
  %v420 = phi <16 x i32> [ %v149, %walk_done142 ], [ %v484, %when_done453 ]
  %v421 = phi <16 x float> [ %v150, %walk_done142 ], [ %v485, %when_done453 ]
  %v422 = phi <16 x i32> [ %v151, %walk_done142 ], [ %v486, %when_done453 ]
  %v423 = phi <16 x float> [ %v152, %walk_done142 ], [ %v487, %when_done453 ]
  %v424 = phi <16 x i32> [ %v153, %walk_done142 ], [ %v488, %when_done453 ]
  %v425 = icmp slt i64 %v414, %v138
  br i1 %v425, label %column412, label %walk_done413
column412:
  %v426 = mul nsw i64 %v414, %v27
  %v427 = getelementptr i8, ptr %v58, i64 %v426
  %v428 = load float, ptr %v427, align 1, !invariant.load !0
  %v429 = insertelement <16 x float> poison, float %v428, i64 0
  %v430 = shufflevector <16 x float> %v429, <16 x float> poison, <16 x i32> zeroinitializer
  %v431 = fsub contract <16 x float> %v89, %v430
  %v432 = fmul contract <16 x float> %v431, %v431
  %v433 = fadd contract <16 x float> splat (float 0x8000000000000000), %v432
  %v434 = getelementptr i8, ptr %v427, i64 4
  %v435 = load float, ptr %v434, align 1, !invariant.load !0
  %v436 = insertelement <16 x float> poison, float %v435, i64 0
  %v437 = shufflevector <16 x float> %v436, <16 x float> poison, <16 x i32> zeroinitializer
  %v438 = fsub contract <16 x float> %v91, %v437
  %v439 = fmul contract <16 x float> %v438, %v438
  %v440 = fadd contract <16 x float> %v433, %v439
  %v441 = getelementptr i8, ptr %v427, i64 8
  %v442 = load float, ptr %v441, align 1, !invariant.load !0
  %v443 = insertelement <16 x float> poison, float %v442, i64 0
  %v444 = shufflevector <16 x float> %v443, <16 x float> poison, <16 x i32> zeroinitializer
  %v445 = fsub contract <16 x float> %v93, %v444
  %v446 = fmul contract <16 x float> %v445, %v445
  %v447 = fadd contract <16 x float> %v440, %v446
  %v448 = trunc i64 %v414 to i32
  %v449 = insertelement <16 x i32> poison, i32 %v448, i64 0
  %v450 = shufflevector <16 x i32> %v449, <16 x i32> poison, <16 x i32> zeroinitializer
  %v451 = fcmp olt <16 x float> %v447, %v423
  %v454 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v451)
  br i1 %v454, label %when452, label %when_done453, !prof !1
when452:
  %v455 = fcmp olt <16 x float> %v447, %v415
  %v456 = select <16 x i1> %v455, <16 x float> %v447, <16 x float> %v415
  %v457 = select <16 x i1> splat (i1 false), <16 x float> %v447, <16 x float> %v456
  %v458 = select <16 x i1> %v455, <16 x i32> %v450, <16 x i32> %v416
  %v459 = select <16 x i1> splat (i1 false), <16 x i32> %v450, <16 x i32> %v458
  %v460 = fcmp olt <16 x float> %v447, %v417
  %v461 = select <16 x i1> %v460, <16 x float> %v447, <16 x float> %v417
  %v462 = select <16 x i1> %v455, <16 x float> %v415, <16 x float> %v461
  %v463 = select <16 x i1> %v460, <16 x i32> %v450, <16 x i32> %v418
  %v464 = select <16 x i1> %v455, <16 x i32> %v416, <16 x i32> %v463
  %v465 = fcmp olt <16 x float> %v447, %v419
  %v466 = select <16 x i1> %v465, <16 x float> %v447, <16 x float> %v419
  %v467 = select <16 x i1> %v460, <16 x float> %v417, <16 x float> %v466
  %v468 = select <16 x i1> %v465, <16 x i32> %v450, <16 x i32> %v420
  %v469 = select <16 x i1> %v460, <16 x i32> %v418, <16 x i32> %v468
  %v470 = fcmp olt <16 x float> %v447, %v421
  %v471 = select <16 x i1> %v470, <16 x float> %v447, <16 x float> %v421
  %v472 = select <16 x i1> %v465, <16 x float> %v419, <16 x float> %v471
  %v473 = select <16 x i1> %v470, <16 x i32> %v450, <16 x i32> %v422
  %v474 = select <16 x i1> %v465, <16 x i32> %v420, <16 x i32> %v473
  %v475 = select <16 x i1> %v451, <16 x float> %v447, <16 x float> %v423
  %v476 = select <16 x i1> %v470, <16 x float> %v421, <16 x float> %v475
  %v477 = select <16 x i1> %v451, <16 x i32> %v450, <16 x i32> %v424
  %v478 = select <16 x i1> %v470, <16 x i32> %v422, <16 x i32> %v477
  br label %when_done453
when_done453:
  %v479 = phi <16 x float> [ %v415, %column412 ], [ %v457, %when452 ]
  %v480 = phi <16 x i32> [ %v416, %column412 ], [ %v459, %when452 ]
  %v481 = phi <16 x float> [ %v417, %column412 ], [ %v462, %when452 ]
  %v482 = phi <16 x i32> [ %v418, %column412 ], [ %v464, %when452 ]
  %v483 = phi <16 x float> [ %v419, %column412 ], [ %v467, %when452 ]
  %v484 = phi <16 x i32> [ %v420, %column412 ], [ %v469, %when452 ]
  %v485 = phi <16 x float> [ %v421, %column412 ], [ %v472, %when452 ]
  %v486 = phi <16 x i32> [ %v422, %column412 ], [ %v474, %when452 ]
  %v487 = phi <16 x float> [ %v423, %column412 ], [ %v476, %when452 ]
  %v488 = phi <16 x i32> [ %v424, %column412 ], [ %v478, %when452 ]
  %v489 = add nsw i64 %v414, 1
  br label %walk411
walk_done413:
  br label %chunk_head96
interval_end98:
  %v490 = add nsw i64 %v104, 1
  br label %interval_head94
columns_done99:
  %v491 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v105, ptr %v491, align 64
  %v492 = getelementptr i8, ptr %scratch, i64 512
  %v493 = sext <16 x i32> %v106 to <16 x i64>
  store <16 x i64> %v493, ptr %v492, align 64
  %v494 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v107, ptr %v494, align 64
  %v495 = getelementptr i8, ptr %scratch, i64 640
  %v496 = sext <16 x i32> %v108 to <16 x i64>
  store <16 x i64> %v496, ptr %v495, align 64
  %v497 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v109, ptr %v497, align 64
  %v498 = getelementptr i8, ptr %scratch, i64 768
  %v499 = sext <16 x i32> %v110 to <16 x i64>
  store <16 x i64> %v499, ptr %v498, align 64
  %v500 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v111, ptr %v500, align 64
  %v501 = getelementptr i8, ptr %scratch, i64 896
  %v502 = sext <16 x i32> %v112 to <16 x i64>
  store <16 x i64> %v502, ptr %v501, align 64
  %v503 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v113, ptr %v503, align 64
  %v504 = getelementptr i8, ptr %scratch, i64 1024
  %v505 = sext <16 x i32> %v114 to <16 x i64>
  store <16 x i64> %v505, ptr %v504, align 64
  %v506 = sub nsw i64 %v61, %v65
  %v507 = icmp slt i64 16, %v506
  %v508 = select i1 %v507, i64 16, i64 %v506
  br label %scatter_head509
scatter_head509:
  %v512 = phi i64 [ 0, %columns_done99 ], [ %v545, %component_done534 ]
  %v513 = icmp slt i64 %v512, %v508
  br i1 %v513, label %scatter510, label %scatter_done511
scatter510:
  %v514 = add nsw i64 %v65, %v512
  %v515 = mul nsw i64 %v514, %v9
  %v516 = getelementptr i8, ptr %v46, i64 %v515
  br label %component_head517
component_head517:
  %v520 = phi i64 [ 0, %scatter510 ], [ %v529, %component518 ]
  %v521 = icmp slt i64 %v520, 5
  br i1 %v521, label %component518, label %component_done519
component518:
  %v522 = getelementptr i8, ptr %scratch, i64 192
  %v523 = mul nsw i64 %v520, 64
  %v524 = getelementptr i8, ptr %v522, i64 %v523
  %v525 = getelementptr float, ptr %v524, i64 %v512
  %v526 = load float, ptr %v525
  %v527 = mul nsw i64 %v520, %v11
  %v528 = getelementptr i8, ptr %v516, i64 %v527
  store float %v526, ptr %v528, align 1
  %v529 = add nsw i64 %v520, 1
  br label %component_head517
component_done519:
  %v530 = mul nsw i64 %v514, %v15
  %v531 = getelementptr i8, ptr %v50, i64 %v530
  br label %component_head532
component_head532:
  %v535 = phi i64 [ 0, %component_done519 ], [ %v544, %component533 ]
  %v536 = icmp slt i64 %v535, 5
  br i1 %v536, label %component533, label %component_done534
component533:
  %v537 = getelementptr i8, ptr %scratch, i64 512
  %v538 = mul nsw i64 %v535, 128
  %v539 = getelementptr i8, ptr %v537, i64 %v538
  %v540 = getelementptr i64, ptr %v539, i64 %v512
  %v541 = load i64, ptr %v540
  %v542 = mul nsw i64 %v535, %v17
  %v543 = getelementptr i8, ptr %v531, i64 %v542
  store i64 %v541, ptr %v543, align 1
  %v544 = add nsw i64 %v535, 1
  br label %component_head532
component_done534:
  %v545 = add nsw i64 %v512, 1
  br label %scatter_head509
scatter_done511:
  %v546 = add nsw i64 %v65, 16
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

!1 = !{!"branch_weights", i32 1, i32 99}
declare i1 @llvm.vector.reduce.or.v16i1(<16 x i1>)

attributes #0 = { nounwind }
!0 = !{}
