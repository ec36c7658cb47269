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
  %v65 = phi i64 [ %v59, %work34 ], [ %v525, %scatter_done490 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  %v68 = add nsw i64 %v65, 16
  %v69 = icmp sle i64 %v68, %v61
  %v70 = icmp eq i64 %v21, 12
  %v71 = and i1 %v69, %v70
  br i1 %v71, label %whole_tile72, label %part73
whole_tile72:
  %v75 = mul nsw i64 %v65, 12
  %v76 = getelementptr i8, ptr %v54, i64 %v75
  %v77 = getelementptr i8, ptr %v76, i64 768
  call void @llvm.prefetch.p0(ptr %v77, i32 0, i32 3, i32 1)
  %v78 = getelementptr i8, ptr %v76, i64 832
  call void @llvm.prefetch.p0(ptr %v78, i32 0, i32 3, i32 1)
  %v79 = getelementptr i8, ptr %v76, i64 896
  call void @llvm.prefetch.p0(ptr %v79, i32 0, i32 3, i32 1)
  %v80 = load <48 x float>, ptr %v76, align 1, !invariant.load !0
  %v81 = shufflevector <48 x float> %v80, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  store <16 x float> %v81, ptr %scratch, align 4
  %v82 = shufflevector <48 x float> %v80, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v83 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v82, ptr %v83, align 4
  %v84 = shufflevector <48 x float> %v80, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v85 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v84, ptr %v85, align 4
  br label %moved74
part73:
  br label %gather_head86
gather_head86:
  %v89 = phi i64 [ 0, %part73 ], [ %v106, %gather87 ]
  %v90 = icmp slt i64 %v89, 16
  br i1 %v90, label %gather87, label %gather_done88
gather87:
  %v91 = add nsw i64 %v65, %v89
  %v92 = icmp slt i64 %v91, %v67
  %v93 = select i1 %v92, i64 %v91, i64 %v67
  %v94 = mul nsw i64 %v93, %v21
  %v95 = getelementptr i8, ptr %v54, i64 %v94
  %v96 = load float, ptr %v95, align 1, !invariant.load !0
  %v97 = getelementptr float, ptr %scratch, i64 %v89
  store float %v96, ptr %v97
  %v98 = getelementptr i8, ptr %v95, i64 4
  %v99 = load float, ptr %v98, align 1, !invariant.load !0
  %v100 = getelementptr i8, ptr %scratch, i64 64
  %v101 = getelementptr float, ptr %v100, i64 %v89
  store float %v99, ptr %v101
  %v102 = getelementptr i8, ptr %v95, i64 8
  %v103 = load float, ptr %v102, align 1, !invariant.load !0
  %v104 = getelementptr i8, ptr %scratch, i64 128
  %v105 = getelementptr float, ptr %v104, i64 %v89
  store float %v103, ptr %v105
  %v106 = add nsw i64 %v89, 1
  br label %gather_head86, !llvm.loop !2
gather_done88:
  br label %moved74
moved74:
  br label %feature107
feature107:
  %v109 = phi i64 [ 0, %moved74 ], [ %v116, %feature107 ]
  %v110 = getelementptr i8, ptr %scratch, i64 192
  %v111 = mul nsw i64 %v109, 64
  %v112 = getelementptr i8, ptr %v110, i64 %v111
  store <16 x float> splat (float 0x7FF0000000000000), ptr %v112, align 64
  %v113 = getelementptr i8, ptr %scratch, i64 2752
  %v114 = mul nsw i64 %v109, 64
  %v115 = getelementptr i8, ptr %v113, i64 %v114
  store <16 x i32> splat (i32 -1), ptr %v115, align 64
  %v116 = add nsw i64 %v109, 1
  %v117 = icmp slt i64 %v116, 40
  br i1 %v117, label %feature107, label %feature_done108
feature_done108:
  %v118 = load <16 x float>, ptr %scratch, align 64
  %v119 = getelementptr i8, ptr %scratch, i64 64
  %v120 = load <16 x float>, ptr %v119, align 64
  %v121 = getelementptr i8, ptr %scratch, i64 128
  %v122 = load <16 x float>, ptr %v121, align 64
  %v129 = getelementptr i64, ptr %v42, i64 2
  %v130 = load i64, ptr %v129, align 8, !invariant.load !0
  %v131 = getelementptr i64, ptr %v42, i64 3
  %v132 = load i64, ptr %v131, align 8, !invariant.load !0
  br label %interval_head123
interval_head123:
  %v133 = phi i64 [ %v130, %feature_done108 ], [ %v464, %interval_end127 ]
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %interval124, label %columns_done128
interval124:
  %v135 = mul nsw i64 %v133, 16
  %v136 = getelementptr i8, ptr %v30, i64 %v135
  %v137 = load i64, ptr %v136, align 8, !invariant.load !0
  %v138 = getelementptr i64, ptr %v136, i64 1
  %v139 = load i64, ptr %v138, align 8, !invariant.load !0
  br label %chunk_head125
chunk_head125:
  %v140 = phi i64 [ %v137, %interval124 ], [ %v145, %walk_done400 ]
  %v141 = icmp slt i64 %v140, %v139
  %v142 = load volatile i64, ptr %v32, align 8
  %v143 = icmp eq i64 %v142, 0
  %v144 = and i1 %v141, %v143
  br i1 %v144, label %chunk126, label %interval_end127
chunk126:
  %v145 = add nsw i64 %v140, 256
  %v146 = icmp slt i64 %v145, %v139
  %v147 = select i1 %v146, i64 %v145, i64 %v139
  %v148 = add nsw i64 %v147, -3
  br label %walk149
walk149:
  %v152 = phi i64 [ %v140, %chunk126 ], [ %v397, %when_done368 ]
  %v153 = icmp slt i64 %v152, %v148
  br i1 %v153, label %column150, label %walk_done151
column150:
  %v154 = add nsw i64 %v152, 1
  %v155 = add nsw i64 %v152, 2
  %v156 = add nsw i64 %v152, 3
  %v157 = mul nsw i64 %v152, %v27
  %v158 = getelementptr i8, ptr %v58, i64 %v157
  %v159 = mul nsw i64 %v154, %v27
  %v160 = getelementptr i8, ptr %v58, i64 %v159
  %v161 = mul nsw i64 %v155, %v27
  %v162 = getelementptr i8, ptr %v58, i64 %v161
  %v163 = mul nsw i64 %v156, %v27
  %v164 = getelementptr i8, ptr %v58, i64 %v163
  %v165 = load float, ptr %v158, align 1, !invariant.load !0
  %v166 = load float, ptr %v160, align 1, !invariant.load !0
  %v167 = load float, ptr %v162, align 1, !invariant.load !0
  %v168 = load float, ptr %v164, align 1, !invariant.load !0
  %v169 = insertelement <16 x float> poison, float %v165, i64 0
  %v170 = shufflevector <16 x float> %v169, <16 x float> poison, <16 x i32> zeroinitializer
  %v171 = insertelement <16 x float> poison, float %v166, i64 0
  %v172 = shufflevector <16 x float> %v171, <16 x float> poison, <16 x i32> zeroinitializer
  %v173 = insertelement <16 x float> poison, float %v167, i64 0
  %v174 = shufflevector <16 x float> %v173, <16 x float> poison, <16 x i32> zeroinitializer
  %v175 = insertelement <16 x float> poison, float %v168, i64 0
  %v176 = shufflevector <16 x float> %v175, <16 x float> poison, <16 x i32> zeroinitializer
  %v177 = fsub contract <16 x float> %v118, %v170
  %v178 = fsub contract <16 x float> %v118, %v172
  %v179 = fsub contract <16 x float> %v118, %v174
  %v180 = fsub contract <16 x float> %v118, %v176
  %v181 = fmul contract <16 x float> %v177, %v177
  %v182 = fmul contract <16 x float> %v178, %v178
  %v183 = fmul contract <16 x float> %v179, %v179
  %v184 = fmul contract <16 x float> %v180, %v180
  %v185 = fadd contract <16 x float> splat (float 0x8000000000000000), %v181
  %v186 = fadd contract <16 x float> splat (float 0x8000000000000000), %v182
  %v187 = fadd contract <16 x float> splat (float 0x8000000000000000), %v183
  %v188 = fadd contract <16 x float> splat (float 0x8000000000000000), %v184
  %v189 = getelementptr i8, ptr %v158, i64 4
  %v190 = load float, ptr %v189, align 1, !invariant.load !0
  %v191 = getelementptr i8, ptr %v160, i64 4
  %v192 = load float, ptr %v191, align 1, !invariant.load !0
  %v193 = getelementptr i8, ptr %v162, i64 4
  %v194 = load float, ptr %v193, align 1, !invariant.load !0
  %v195 = getelementptr i8, ptr %v164, i64 4
  %v196 = load float, ptr %v195, align 1, !invariant.load !0
  %v197 = insertelement <16 x float> poison, float %v190, i64 0
  %v198 = shufflevector <16 x float> %v197, <16 x float> poison, <16 x i32> zeroinitializer
  %v199 = insertelement <16 x float> poison, float %v192, i64 0
  %v200 = shufflevector <16 x float> %v199, <16 x float> poison, <16 x i32> zeroinitializer
  %v201 = insertelement <16 x float> poison, float %v194, i64 0
  %v202 = shufflevector <16 x float> %v201, <16 x float> poison, <16 x i32> zeroinitializer
  %v203 = insertelement <16 x float> poison, float %v196, i64 0
  %v204 = shufflevector <16 x float> %v203, <16 x float> poison, <16 x i32> zeroinitializer
  %v205 = fsub contract <16 x float> %v120, %v198
  %v206 = fsub contract <16 x float> %v120, %v200
  %v207 = fsub contract <16 x float> %v120, %v202
  %v208 = fsub contract <16 x float> %v120, %v204
  %v209 = fmul contract <16 x float> %v205, %v205
  %v210 = fmul contract <16 x float> %v206, %v206
  %v211 = fmul contract <16 x float> %v207, %v207
  %v212 = fmul contract <16 x float> %v208, %v208
  %v213 = fadd contract <16 x float> %v185, %v209
  %v214 = fadd contract <16 x float> %v186, %v210
  %v215 = fadd contract <16 x float> %v187, %v211
  %v216 = fadd contract <16 x float> %v188, %v212
  %v217 = getelementptr i8, ptr %v158, i64 8
  %v218 = load float, ptr %v217, align 1, !invariant.load !0
  %v219 = getelementptr i8, ptr %v160, i64 8
  %v220 = load float, ptr %v219, align 1, !invariant.load !0
  %v221 = getelementptr i8, ptr %v162, i64 8
  %v222 = load float, ptr %v221, align 1, !invariant.load !0
  %v223 = getelementptr i8, ptr %v164, i64 8
  %v224 = load float, ptr %v223, align 1, !invariant.load !0
  %v225 = insertelement <16 x float> poison, float %v218, i64 0
  %v226 = shufflevector <16 x float> %v225, <16 x float> poison, <16 x i32> zeroinitializer
  %v227 = insertelement <16 x float> poison, float %v220, i64 0
  %v228 = shufflevector <16 x float> %v227, <16 x float> poison, <16 x i32> zeroinitializer
  %v229 = insertelement <16 x float> poison, float %v222, i64 0
  %v230 = shufflevector <16 x float> %v229, <16 x float> poison, <16 x i32> zeroinitializer
  %v231 = insertelement <16 x float> poison, float %v224, i64 0
  %v232 = shufflevector <16 x float> %v231, <16 x float> poison, <16 x i32> zeroinitializer
  %v233 = fsub contract <16 x float> %v122, %v226
  %v234 = fsub contract <16 x float> %v122, %v228
  %v235 = fsub contract <16 x float> %v122, %v230
  %v236 = fsub contract <16 x float> %v122, %v232
  %v237 = fmul contract <16 x float> %v233, %v233
  %v238 = fmul contract <16 x float> %v234, %v234
  %v239 = fmul contract <16 x float> %v235, %v235
  %v240 = fmul contract <16 x float> %v236, %v236
  %v241 = fadd contract <16 x float> %v213, %v237
  %v242 = fadd contract <16 x float> %v214, %v238
  %v243 = fadd contract <16 x float> %v215, %v239
  %v244 = fadd contract <16 x float> %v216, %v240
  %v245 = trunc i64 %v152 to i32
  %v246 = trunc i64 %v154 to i32
  %v247 = trunc i64 %v155 to i32
  %v248 = trunc i64 %v156 to i32
  %v249 = insertelement <16 x i32> poison, i32 %v245, i64 0
  %v250 = shufflevector <16 x i32> %v249, <16 x i32> poison, <16 x i32> zeroinitializer
  %v251 = insertelement <16 x i32> poison, i32 %v246, i64 0
  %v252 = shufflevector <16 x i32> %v251, <16 x i32> poison, <16 x i32> zeroinitializer
  %v253 = insertelement <16 x i32> poison, i32 %v247, i64 0
  %v254 = shufflevector <16 x i32> %v253, <16 x i32> poison, <16 x i32> zeroinitializer
  %v255 = insertelement <16 x i32> poison, i32 %v248, i64 0
  %v256 = shufflevector <16 x i32> %v255, <16 x i32> poison, <16 x i32> zeroinitializer
  %v257 = getelementptr i8, ptr %scratch, i64 2688
  %v258 = load <16 x float>, ptr %v257, align 64
  %v259 = getelementptr i8, ptr %scratch, i64 5248
  %v260 = load <16 x i32>, ptr %v259, align 64
  %v261 = fcmp olt <16 x float> %v241, %v258
  %v264 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v261)
  br i1 %v264, label %when262, label %when_done263, !prof !1
when262:
  br label %feature265
feature265:
  %v267 = phi i64 [ 0, %when262 ], [ %v290, %feature265 ]
  %v268 = phi <16 x i1> [ splat (i1 false), %when262 ], [ %v279, %feature265 ]
  %v269 = phi <16 x float> [ %v241, %when262 ], [ %v274, %feature265 ]
  %v270 = phi <16 x i32> [ %v250, %when262 ], [ %v278, %feature265 ]
  %v271 = getelementptr i8, ptr %scratch, i64 192
  %v272 = mul nsw i64 %v267, 64
  %v273 = getelementptr i8, ptr %v271, i64 %v272
  %v274 = load <16 x float>, ptr %v273, align 64
  %v275 = getelementptr i8, ptr %scratch, i64 2752
  %v276 = mul nsw i64 %v267, 64
  %v277 = getelementptr i8, ptr %v275, i64 %v276
  %v278 = load <16 x i32>, ptr %v277, align 64
  %v279 = fcmp olt <16 x float> %v241, %v274
  %v280 = select <16 x i1> %v279, <16 x float> %v241, <16 x float> %v274
  %v281 = select <16 x i1> %v268, <16 x float> %v269, <16 x float> %v280
  %v282 = select <16 x i1> %v279, <16 x i32> %v250, <16 x i32> %v278
  %v283 = select <16 x i1> %v268, <16 x i32> %v270, <16 x i32> %v282
  %v284 = getelementptr i8, ptr %scratch, i64 192
  %v285 = mul nsw i64 %v267, 64
  %v286 = getelementptr i8, ptr %v284, i64 %v285
  store <16 x float> %v281, ptr %v286, align 64
  %v287 = getelementptr i8, ptr %scratch, i64 2752
  %v288 = mul nsw i64 %v267, 64
  %v289 = getelementptr i8, ptr %v287, i64 %v288
  store <16 x i32> %v283, ptr %v289, align 64
  %v290 = add nsw i64 %v267, 1
  %v291 = icmp slt i64 %v290, 40
  br i1 %v291, label %feature265, label %feature_done266
feature_done266:
  br label %when_done263
when_done263:
  %v292 = getelementptr i8, ptr %scratch, i64 2688
  %v293 = load <16 x float>, ptr %v292, align 64
  %v294 = getelementptr i8, ptr %scratch, i64 5248
  %v295 = load <16 x i32>, ptr %v294, align 64
  %v296 = fcmp olt <16 x float> %v242, %v293
  %v299 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v296)
  br i1 %v299, label %when297, label %when_done298, !prof !1
when297:
  br label %feature300
feature300:
  %v302 = phi i64 [ 0, %when297 ], [ %v325, %feature300 ]
  %v303 = phi <16 x i1> [ splat (i1 false), %when297 ], [ %v314, %feature300 ]
  %v304 = phi <16 x float> [ %v242, %when297 ], [ %v309, %feature300 ]
  %v305 = phi <16 x i32> [ %v252, %when297 ], [ %v313, %feature300 ]
  %v306 = getelementptr i8, ptr %scratch, i64 192
  %v307 = mul nsw i64 %v302, 64
  %v308 = getelementptr i8, ptr %v306, i64 %v307
  %v309 = load <16 x float>, ptr %v308, align 64
  %v310 = getelementptr i8, ptr %scratch, i64 2752
  %v311 = mul nsw i64 %v302, 64
  %v312 = getelementptr i8, ptr %v310, i64 %v311
  %v313 = load <16 x i32>, ptr %v312, align 64
  %v314 = fcmp olt <16 x float> %v242, %v309
  %v315 = select <16 x i1> %v314, <16 x float> %v242, <16 x float> %v309
  %v316 = select <16 x i1> %v303, <16 x float> %v304, <16 x float> %v315
  %v317 = select <16 x i1> %v314, <16 x i32> %v252, <16 x i32> %v313
  %v318 = select <16 x i1> %v303, <16 x i32> %v305, <16 x i32> %v317
  %v319 = getelementptr i8, ptr %scratch, i64 192
  %v320 = mul nsw i64 %v302, 64
  %v321 = getelementptr i8, ptr %v319, i64 %v320
  store <16 x float> %v316, ptr %v321, align 64
  %v322 = getelementptr i8, ptr %scratch, i64 2752
  %v323 = mul nsw i64 %v302, 64
  %v324 = getelementptr i8, ptr %v322, i64 %v323
  store <16 x i32> %v318, ptr %v324, align 64
  %v325 = add nsw i64 %v302, 1
  %v326 = icmp slt i64 %v325, 40
  br i1 %v326, label %feature300, label %feature_done301
feature_done301:
  br label %when_done298
when_done298:
  %v327 = getelementptr i8, ptr %scratch, i64 2688
  %v328 = load <16 x float>, ptr %v327, align 64
  %v329 = getelementptr i8, ptr %scratch, i64 5248
  %v330 = load <16 x i32>, ptr %v329, align 64
  %v331 = fcmp olt <16 x float> %v243, %v328
  %v334 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v331)
  br i1 %v334, label %when332, label %when_done333, !prof !1
when332:
  br label %feature335
feature335:
  %v337 = phi i64 [ 0, %when332 ], [ %v360, %feature335 ]
  %v338 = phi <16 x i1> [ splat (i1 false), %when332 ], [ %v349, %feature335 ]
  %v339 = phi <16 x float> [ %v243, %when332 ], [ %v344, %feature335 ]
  %v340 = phi <16 x i32> [ %v254, %when332 ], [ %v348, %feature335 ]
  %v341 = getelementptr i8, ptr %scratch, i64 192
  %v342 = mul nsw i64 %v337, 64
  %v343 = getelementptr i8, ptr %v341, i64 %v342
  %v344 = load <16 x float>, ptr %v343, align 64
  %v345 = getelementptr i8, ptr %scratch, i64 2752
  %v346 = mul nsw i64 %v337, 64
  %v347 = getelementptr i8, ptr %v345, i64 %v346
  %v348 = load <16 x i32>, ptr %v347, align 64
  %v349 = fcmp olt <16 x float> %v243, %v344
  %v350 = select <16 x i1> %v349, <16 x float> %v243, <16 x float> %v344
  %v351 = select <16 x i1> %v338, <16 x float> %v339, <16 x float> %v350
  %v352 = select <16 x i1> %v349, <16 x i32> %v254, <16 x i32> %v348
  %v353 = select <16 x i1> %v338, <16 x i32> %v340, <16 x i32> %v352
  %v354 = getelementptr i8, ptr %scratch, i64 192
  %v355 = mul nsw i64 %v337, 64
  %v356 = getelementptr i8, ptr %v354, i64 %v355
  store <16 x float> %v351, ptr %v356, align 64
  %v357 = getelementptr i8, ptr %scratch, i64 2752
  %v358 = mul nsw i64 %v337, 64
  %v359 = getelementptr i8, ptr %v357, i64 %v358
  store <16 x i32> %v353, ptr %v359, align 64
  %v360 = add nsw i64 %v337, 1
  %v361 = icmp slt i64 %v360, 40
  br i1 %v361, label %feature335, label %feature_done336
feature_done336:
  br label %when_done333
when_done333:
  %v362 = getelementptr i8, ptr %scratch, i64 2688
  %v363 = load <16 x float>, ptr %v362, align 64
  %v364 = getelementptr i8, ptr %scratch, i64 5248
  %v365 = load <16 x i32>, ptr %v364, align 64
  %v366 = fcmp olt <16 x float> %v244, %v363
  %v369 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v366)
  br i1 %v369, label %when367, label %when_done368, !prof !1
when367:
  br label %feature370
feature370:
  %v372 = phi i64 [ 0, %when367 ], [ %v395, %feature370 ]
  %v373 = phi <16 x i1> [ splat (i1 false), %when367 ], [ %v384, %feature370 ]
  %v374 = phi <16 x float> [ %v244, %when367 ], [ %v379, %feature370 ]
  %v375 = phi <16 x i32> [ %v256, %when367 ], [ %v383, %feature370 ]
  %v376 = getelementptr i8, ptr %scratch, i64 192
  %v377 = mul nsw i64 %v372, 64
  %v378 = getelementptr i8, ptr %v376, i64 %v377
  %v379 = load <16 x float>, ptr %v378, align 64
  %v380 = getelementptr i8, ptr %scratch, i64 2752
  %v381 = mul nsw i64 %v372, 64
  %v382 = getelementptr i8, ptr %v380, i64 %v381
  %v383 = load <16 x i32>, ptr %v382, align 64
  %v384 = fcmp olt <16 x float> %v244, %v379
  %v385 = select <16 x i1> %v384, <16 x float> %v244, <16 x float> %v379
  %v386 = select <16 x i1> %v373, <16 x float> %v374, <16 x float> %v385
  %v387 = select <16 x i1> %v384, <16 x i32> %v256, <16 x i32> %v383
  %v388 = select <16 x i1> %v373, <16 x i32> %v375, <16 x i32> %v387
  %v389 = getelementptr i8, ptr %scratch, i64 192
  %v390 = mul nsw i64 %v372, 64
  %v391 = getelementptr i8, ptr %v389, i64 %v390
  store <16 x float> %v386, ptr %v391, align 64
  %v392 = getelementptr i8, ptr %scratch, i64 2752
  %v393 = mul nsw i64 %v372, 64
  %v394 = getelementptr i8, ptr %v392, i64 %v393
  store <16 x i32> %v388, ptr %v394, align 64
  %v395 = add nsw i64 %v372, 1
  %v396 = icmp slt i64 %v395, 40
  br i1 %v396, label %feature370, label %feature_done371
feature_done371:
  br label %when_done368
when_done368:
  %v397 = add nsw i64 %v152, 4
  br label %walk149, !llvm.loop !3
walk_done151:
  br label %walk398
walk398:
  %v401 = phi i64 [ %v152, %walk_done151 ], [ %v463, %when_done434 ]
  %v402 = icmp slt i64 %v401, %v147
  br i1 %v402, label %column399, label %walk_done400
column399:
  %v403 = mul nsw i64 %v401, %v27
  %v404 = getelementptr i8, ptr %v58, i64 %v403
  %v405 = load float, ptr %v404, align 1, !invariant.load !0
  %v406 = insertelement <16 x float> poison, float %v405, i64 0
  %v407 = shufflevector <16 x float> %v406, <16 x float> poison, <16 x i32> zeroinitializer
  %v408 = fsub contract <16 x float> %v118, %v407
  %v409 = fmul contract <16 x float> %v408, %v408
  %v410 = fadd contract <16 x float> splat (float 0x8000000000000000), %v409
  %v411 = getelementptr i8, ptr %v404, i64 4
  %v412 = load float, ptr %v411, align 1, !invariant.load !0
  %v413 = insertelement <16 x float> poison, float %v412, i64 0
  %v414 = shufflevector <16 x float> %v413, <16 x float> poison, <16 x i32> zeroinitializer
  %v415 = fsub contract <16 x float> %v120, %v414
  %v416 = fmul contract <16 x float> %v415, %v415
  %v417 = fadd contract <16 x float> %v410, %v416
  %v418 = getelementptr i8, ptr %v404, i64 8
  %v419 = load float, ptr %v418, align 1, !invariant.load !0
  %v420 = insertelement <16 x float> poison, float %v419, i64 0
  %v421 = shufflevector <16 x float> %v420, <16 x float> poison, <16 x i32> zeroinitializer
  %v422 = fsub contract <16 x float> %v122, %v421
  %v423 = fmul contract <16 x float> %v422, %v422
  %v424 = fadd contract <16 x float> %v417, %v423
  %v425 = trunc i64 %v401 to i32
  %v426 = insertelement <16 x i32> poison, i32 %v425, i64 0
  %v427 = shufflevector <16 x i32> %v426, <16 x i32> poison, <16 x i32> zeroinitializer
  %v428 = getelementptr i8, ptr %scratch, i64 2688
  %v429 = load <16 x float>, ptr %v428, align 64
  %v430 = getelementptr i8, ptr %scratch, i64 5248
  %v431 = load <16 x i32>, ptr %v430, align 64
  %v432 = fcmp olt <16 x float> %v424, %v429
  %v435 = call i1 @llvm.vector.reduce.or.v16i1(<16 x i1> %v432)
  br i1 %v435, label %when433, label %when_done434, !prof !1
when433:
  br label %feature436
feature436:
  %v438 = phi i64 [ 0, %when433 ], [ %v461, %feature436 ]
  %v439 = phi <16 x i1> [ splat (i1 false), %when433 ], [ %v450, %feature436 ]
  %v440 = phi <16 x float> [ %v424, %when433 ], [ %v445, %feature436 ]
  %v441 = phi <16 x i32> [ %v427, %when433 ], [ %v449, %feature436 ]
  %v442 = getelementptr i8, ptr %scratch, i64 192
  %v443 = mul nsw i64 %v438, 64
  %v444 = getelementptr i8, ptr %v442, i64 %v443
  %v445 = load <16 x float>, ptr %v444, align 64
  %v446 = getelementptr i8, ptr %scratch, i64 2752
  %v447 = mul nsw i64 %v438, 64
  %v448 = getelementptr i8, ptr %v446, i64 %v447
  %v449 = load <16 x i32>, ptr %v448, align 64
  %v450 = fcmp olt <16 x float> %v424, %v445
  %v451 = select <16 x i1> %v450, <16 x float> %v424, <16 x float> %v445
  %v452 = select <16 x i1> %v439, <16 x float> %v440, <16 x float> %v451
  %v453 = select <16 x i1> %v450, <16 x i32> %v427, <16 x i32> %v449
  %v454 = select <16 x i1> %v439, <16 x i32> %v441, <16 x i32> %v453
  %v455 = getelementptr i8, ptr %scratch, i64 192
  %v456 = mul nsw i64 %v438, 64
  %v457 = getelementptr i8, ptr %v455, i64 %v456
  store <16 x float> %v452, ptr %v457, align 64
  %v458 = getelementptr i8, ptr %scratch, i64 2752
  %v459 = mul nsw i64 %v438, 64
  %v460 = getelementptr i8, ptr %v458, i64 %v459
  store <16 x i32> %v454, ptr %v460, align 64
  %v461 = add nsw i64 %v438, 1
  %v462 = icmp slt i64 %v461, 40
  br i1 %v462, label %feature436, label %feature_done437
feature_done437:
  br label %when_done434
when_done434:
  %v463 = add nsw i64 %v401, 1
  br label %walk398, !llvm.loop !4
walk_done400:
  br label %chunk_head125, !llvm.loop !5
interval_end127:
  %v464 = add nsw i64 %v133, 1
  br label %interval_head123, !llvm.loop !6
columns_done128:
  br label %feature465
feature465:
  %v467 = phi i64 [ 0, %columns_done128 ], [ %v483, %feature465 ]
  %v468 = getelementptr i8, ptr %scratch, i64 192
  %v469 = mul nsw i64 %v467, 64
  %v470 = getelementptr i8, ptr %v468, i64 %v469
  %v471 = load <16 x float>, ptr %v470, align 64
  %v472 = getelementptr i8, ptr %scratch, i64 2752
  %v473 = mul nsw i64 %v467, 64
  %v474 = getelementptr i8, ptr %v472, i64 %v473
  %v475 = load <16 x i32>, ptr %v474, align 64
  %v476 = getelementptr i8, ptr %scratch, i64 5312
  %v477 = mul nsw i64 %v467, 64
  %v478 = getelementptr i8, ptr %v476, i64 %v477
  store <16 x float> %v471, ptr %v478, align 64
  %v479 = getelementptr i8, ptr %scratch, i64 7872
  %v480 = mul nsw i64 %v467, 128
  %v481 = getelementptr i8, ptr %v479, i64 %v480
  %v482 = sext <16 x i32> %v475 to <16 x i64>
  store <16 x i64> %v482, ptr %v481, align 64
  %v483 = add nsw i64 %v467, 1
  %v484 = icmp slt i64 %v483, 40
  br i1 %v484, label %feature465, label %feature_done466
feature_done466:
  %v485 = sub nsw i64 %v61, %v65
  %v486 = icmp slt i64 16, %v485
  %v487 = select i1 %v486, i64 16, i64 %v485
  br label %scatter_head488
scatter_head488:
  %v491 = phi i64 [ 0, %feature_done466 ], [ %v524, %component_done513 ]
  %v492 = icmp slt i64 %v491, %v487
  br i1 %v492, label %scatter489, label %scatter_done490
scatter489:
  %v493 = add nsw i64 %v65, %v491
  %v494 = mul nsw i64 %v493, %v9
  %v495 = getelementptr i8, ptr %v46, i64 %v494
  br label %component_head496
component_head496:
  %v499 = phi i64 [ 0, %scatter489 ], [ %v508, %component497 ]
  %v500 = icmp slt i64 %v499, 40
  br i1 %v500, label %component497, label %component_done498
component497:
  %v501 = getelementptr i8, ptr %scratch, i64 5312
  %v502 = mul nsw i64 %v499, 64
  %v503 = getelementptr i8, ptr %v501, i64 %v502
  %v504 = getelementptr float, ptr %v503, i64 %v491
  %v505 = load float, ptr %v504
  %v506 = mul nsw i64 %v499, %v11
  %v507 = getelementptr i8, ptr %v495, i64 %v506
  store float %v505, ptr %v507, align 1
  %v508 = add nsw i64 %v499, 1
  br label %component_head496, !llvm.loop !7
component_done498:
  %v509 = mul nsw i64 %v493, %v15
  %v510 = getelementptr i8, ptr %v50, i64 %v509
  br label %component_head511
component_head511:
  %v514 = phi i64 [ 0, %component_done498 ], [ %v523, %component512 ]
  %v515 = icmp slt i64 %v514, 40
  br i1 %v515, label %component512, label %component_done513
component512:
  %v516 = getelementptr i8, ptr %scratch, i64 7872
  %v517 = mul nsw i64 %v514, 128
  %v518 = getelementptr i8, ptr %v516, i64 %v517
  %v519 = getelementptr i64, ptr %v518, i64 %v491
  %v520 = load i64, ptr %v519
  %v521 = mul nsw i64 %v514, %v17
  %v522 = getelementptr i8, ptr %v510, i64 %v521
  store i64 %v520, ptr %v522, align 1
  %v523 = add nsw i64 %v514, 1
  br label %component_head511, !llvm.loop !8
component_done513:
  %v524 = add nsw i64 %v491, 1
  br label %scatter_head488, !llvm.loop !9
scatter_done490:
  %v525 = add nsw i64 %v65, 16
  br label %rows_head62, !llvm.loop !10
rows_done64:
  br label %take33
done35:
  ret void
}

!2 = distinct !{!2, !{!"llvm.loop.unroll.disable"}}
!1 = !{!"branch_weights", i32 1, i32 99}
!3 = distinct !{!3, !{!"llvm.loop.unroll.disable"}}
!4 = distinct !{!4, !{!"llvm.loop.unroll.disable"}}
!5 = distinct !{!5, !{!"llvm.loop.unroll.disable"}}
!6 = distinct !{!6, !{!"llvm.loop.unroll.disable"}}
!7 = distinct !{!7, !{!"llvm.loop.unroll.disable"}}
!8 = distinct !{!8, !{!"llvm.loop.unroll.disable"}}
!9 = distinct !{!9, !{!"llvm.loop.unroll.disable"}}
!10 = distinct !{!10, !{!"llvm.loop.unroll.disable"}}
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare i1 @llvm.vector.reduce.or.v16i1(<16 x i1>)

attributes #0 = { nounwind }
!0 = !{}
