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
  %v65 = phi i64 [ %v59, %work34 ], [ %v724, %moved695 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  %v68 = add nsw i64 %v65, 24
  %v69 = icmp sle i64 %v68, %v61
  %v70 = icmp eq i64 %v15, 24
  %v71 = and i1 %v69, %v70
  br i1 %v71, label %whole_tile72, label %part73
whole_tile72:
  %v75 = mul nsw i64 %v65, 24
  %v76 = getelementptr i8, ptr %v50, i64 %v75
  %v77 = load <24 x double>, ptr %v76, align 1, !invariant.load !0
  %v78 = shufflevector <24 x double> %v77, <24 x double> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  store <8 x double> %v78, ptr %scratch, align 8
  %v79 = shufflevector <24 x double> %v77, <24 x double> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v80 = getelementptr i8, ptr %scratch, i64 192
  store <8 x double> %v79, ptr %v80, align 8
  %v81 = shufflevector <24 x double> %v77, <24 x double> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v82 = getelementptr i8, ptr %scratch, i64 384
  store <8 x double> %v81, ptr %v82, align 8
  %v83 = getelementptr i8, ptr %v76, i64 192
  %v84 = load <24 x double>, ptr %v83, align 1, !invariant.load !0
  %v85 = shufflevector <24 x double> %v84, <24 x double> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %v86 = getelementptr i8, ptr %scratch, i64 64
  store <8 x double> %v85, ptr %v86, align 8
  %v87 = shufflevector <24 x double> %v84, <24 x double> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v88 = getelementptr i8, ptr %scratch, i64 256
  store <8 x double> %v87, ptr %v88, align 8
  %v89 = shufflevector <24 x double> %v84, <24 x double> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v90 = getelementptr i8, ptr %scratch, i64 448
  store <8 x double> %v89, ptr %v90, align 8
  %v91 = getelementptr i8, ptr %v76, i64 384
  %v92 = load <24 x double>, ptr %v91, align 1, !invariant.load !0
  %v93 = shufflevector <24 x double> %v92, <24 x double> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %v94 = getelementptr i8, ptr %scratch, i64 128
  store <8 x double> %v93, ptr %v94, align 8
  %v95 = shufflevector <24 x double> %v92, <24 x double> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v96 = getelementptr i8, ptr %scratch, i64 320
  store <8 x double> %v95, ptr %v96, align 8
  %v97 = shufflevector <24 x double> %v92, <24 x double> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v98 = getelementptr i8, ptr %scratch, i64 512
  store <8 x double> %v97, ptr %v98, align 8
  br label %moved74
part73:
  br label %gather_head99
gather_head99:
  %v102 = phi i64 [ 0, %part73 ], [ %v119, %gather100 ]
  %v103 = icmp slt i64 %v102, 24
  br i1 %v103, label %gather100, label %gather_done101
gather100:
  %v104 = add nsw i64 %v65, %v102
  %v105 = icmp slt i64 %v104, %v67
  %v106 = select i1 %v105, i64 %v104, i64 %v67
  %v107 = mul nsw i64 %v106, %v15
  %v108 = getelementptr i8, ptr %v50, i64 %v107
  %v109 = load double, ptr %v108, align 1, !invariant.load !0
  %v110 = getelementptr double, ptr %scratch, i64 %v102
  store double %v109, ptr %v110
  %v111 = getelementptr i8, ptr %v108, i64 8
  %v112 = load double, ptr %v111, align 1, !invariant.load !0
  %v113 = getelementptr i8, ptr %scratch, i64 192
  %v114 = getelementptr double, ptr %v113, i64 %v102
  store double %v112, ptr %v114
  %v115 = getelementptr i8, ptr %v108, i64 16
  %v116 = load double, ptr %v115, align 1, !invariant.load !0
  %v117 = getelementptr i8, ptr %scratch, i64 384
  %v118 = getelementptr double, ptr %v117, i64 %v102
  store double %v116, ptr %v118
  %v119 = add nsw i64 %v102, 1
  br label %gather_head99
gather_done101:
  br label %moved74
moved74:
  %v120 = getelementptr i8, ptr %scratch, i64 64
  %v121 = getelementptr i8, ptr %scratch, i64 128
  %v122 = load <8 x double>, ptr %scratch, align 64
  %v123 = load <8 x double>, ptr %v120, align 64
  %v124 = load <8 x double>, ptr %v121, align 64
  %v125 = getelementptr i8, ptr %scratch, i64 192
  %v126 = getelementptr i8, ptr %v125, i64 64
  %v127 = getelementptr i8, ptr %v125, i64 128
  %v128 = load <8 x double>, ptr %v125, align 64
  %v129 = load <8 x double>, ptr %v126, align 64
  %v130 = load <8 x double>, ptr %v127, align 64
  %v131 = getelementptr i8, ptr %scratch, i64 384
  %v132 = getelementptr i8, ptr %v131, i64 64
  %v133 = getelementptr i8, ptr %v131, i64 128
  %v134 = load <8 x double>, ptr %v131, align 64
  %v135 = load <8 x double>, ptr %v132, align 64
  %v136 = load <8 x double>, ptr %v133, align 64
  %v143 = getelementptr i64, ptr %v42, i64 2
  %v144 = load i64, ptr %v143, align 8, !invariant.load !0
  %v145 = getelementptr i64, ptr %v42, i64 3
  %v146 = load i64, ptr %v145, align 8, !invariant.load !0
  br label %interval_head137
interval_head137:
  %v147 = phi i64 [ %v144, %moved74 ], [ %v685, %interval_end141 ]
  %v148 = phi <8 x double> [ splat (double 0x0000000000000000), %moved74 ], [ %v161, %interval_end141 ]
  %v149 = phi <8 x double> [ splat (double 0x0000000000000000), %moved74 ], [ %v162, %interval_end141 ]
  %v150 = phi <8 x double> [ splat (double 0x0000000000000000), %moved74 ], [ %v163, %interval_end141 ]
  %v151 = phi <8 x double> [ splat (double 0x0000000000000000), %moved74 ], [ %v164, %interval_end141 ]
  %v152 = phi <8 x double> [ splat (double 0x0000000000000000), %moved74 ], [ %v165, %interval_end141 ]
  %v153 = phi <8 x double> [ splat (double 0x0000000000000000), %moved74 ], [ %v166, %interval_end141 ]
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
  %v160 = phi i64 [ %v157, %interval138 ], [ %v171, %walk_done561 ]
  %v161 = phi <8 x double> [ %v148, %interval138 ], [ %v667, %walk_done561 ]
  %v162 = phi <8 x double> [ %v149, %interval138 ], [ %v668, %walk_done561 ]
  %v163 = phi <8 x double> [ %v150, %interval138 ], [ %v669, %walk_done561 ]
  %v164 = phi <8 x double> [ %v151, %interval138 ], [ %v682, %walk_done561 ]
  %v165 = phi <8 x double> [ %v152, %interval138 ], [ %v683, %walk_done561 ]
  %v166 = phi <8 x double> [ %v153, %interval138 ], [ %v684, %walk_done561 ]
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
  %v178 = phi i64 [ %v160, %chunk140 ], [ %v558, %column176 ]
  %v179 = phi <8 x double> [ splat (double 0x0000000000000000), %chunk140 ], [ %v555, %column176 ]
  %v180 = phi <8 x double> [ splat (double 0x0000000000000000), %chunk140 ], [ %v556, %column176 ]
  %v181 = phi <8 x double> [ splat (double 0x0000000000000000), %chunk140 ], [ %v557, %column176 ]
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
  %v202 = load double, ptr %v195, align 1, !invariant.load !0
  %v203 = load double, ptr %v197, align 1, !invariant.load !0
  %v204 = load double, ptr %v199, align 1, !invariant.load !0
  %v205 = load double, ptr %v201, align 1, !invariant.load !0
  %v206 = insertelement <8 x double> poison, double %v202, i64 0
  %v207 = shufflevector <8 x double> %v206, <8 x double> poison, <8 x i32> zeroinitializer
  %v208 = insertelement <8 x double> poison, double %v203, i64 0
  %v209 = shufflevector <8 x double> %v208, <8 x double> poison, <8 x i32> zeroinitializer
  %v210 = insertelement <8 x double> poison, double %v204, i64 0
  %v211 = shufflevector <8 x double> %v210, <8 x double> poison, <8 x i32> zeroinitializer
  %v212 = insertelement <8 x double> poison, double %v205, i64 0
  %v213 = shufflevector <8 x double> %v212, <8 x double> poison, <8 x i32> zeroinitializer
  %v214 = load double, ptr %v187, align 1, !invariant.load !0
  %v215 = load double, ptr %v189, align 1, !invariant.load !0
  %v216 = load double, ptr %v191, align 1, !invariant.load !0
  %v217 = load double, ptr %v193, align 1, !invariant.load !0
  %v218 = insertelement <8 x double> poison, double %v214, i64 0
  %v219 = shufflevector <8 x double> %v218, <8 x double> poison, <8 x i32> zeroinitializer
  %v220 = insertelement <8 x double> poison, double %v215, i64 0
  %v221 = shufflevector <8 x double> %v220, <8 x double> poison, <8 x i32> zeroinitializer
  %v222 = insertelement <8 x double> poison, double %v216, i64 0
  %v223 = shufflevector <8 x double> %v222, <8 x double> poison, <8 x i32> zeroinitializer
  %v224 = insertelement <8 x double> poison, double %v217, i64 0
  %v225 = shufflevector <8 x double> %v224, <8 x double> poison, <8 x i32> zeroinitializer
  %v226 = fsub contract <8 x double> %v122, %v219
  %v227 = fsub contract <8 x double> %v123, %v219
  %v228 = fsub contract <8 x double> %v124, %v219
  %v229 = fsub contract <8 x double> %v122, %v221
  %v230 = fsub contract <8 x double> %v123, %v221
  %v231 = fsub contract <8 x double> %v124, %v221
  %v232 = fsub contract <8 x double> %v122, %v223
  %v233 = fsub contract <8 x double> %v123, %v223
  %v234 = fsub contract <8 x double> %v124, %v223
  %v235 = fsub contract <8 x double> %v122, %v225
  %v236 = fsub contract <8 x double> %v123, %v225
  %v237 = fsub contract <8 x double> %v124, %v225
  %v238 = fmul contract <8 x double> %v226, %v226
  %v239 = fmul contract <8 x double> %v227, %v227
  %v240 = fmul contract <8 x double> %v228, %v228
  %v241 = fmul contract <8 x double> %v229, %v229
  %v242 = fmul contract <8 x double> %v230, %v230
  %v243 = fmul contract <8 x double> %v231, %v231
  %v244 = fmul contract <8 x double> %v232, %v232
  %v245 = fmul contract <8 x double> %v233, %v233
  %v246 = fmul contract <8 x double> %v234, %v234
  %v247 = fmul contract <8 x double> %v235, %v235
  %v248 = fmul contract <8 x double> %v236, %v236
  %v249 = fmul contract <8 x double> %v237, %v237
  %v250 = fadd contract <8 x double> splat (double 0x8000000000000000), %v238
  %v251 = fadd contract <8 x double> splat (double 0x8000000000000000), %v239
  %v252 = fadd contract <8 x double> splat (double 0x8000000000000000), %v240
  %v253 = fadd contract <8 x double> splat (double 0x8000000000000000), %v241
  %v254 = fadd contract <8 x double> splat (double 0x8000000000000000), %v242
  %v255 = fadd contract <8 x double> splat (double 0x8000000000000000), %v243
  %v256 = fadd contract <8 x double> splat (double 0x8000000000000000), %v244
  %v257 = fadd contract <8 x double> splat (double 0x8000000000000000), %v245
  %v258 = fadd contract <8 x double> splat (double 0x8000000000000000), %v246
  %v259 = fadd contract <8 x double> splat (double 0x8000000000000000), %v247
  %v260 = fadd contract <8 x double> splat (double 0x8000000000000000), %v248
  %v261 = fadd contract <8 x double> splat (double 0x8000000000000000), %v249
  %v262 = getelementptr i8, ptr %v187, i64 8
  %v263 = load double, ptr %v262, align 1, !invariant.load !0
  %v264 = getelementptr i8, ptr %v189, i64 8
  %v265 = load double, ptr %v264, align 1, !invariant.load !0
  %v266 = getelementptr i8, ptr %v191, i64 8
  %v267 = load double, ptr %v266, align 1, !invariant.load !0
  %v268 = getelementptr i8, ptr %v193, i64 8
  %v269 = load double, ptr %v268, align 1, !invariant.load !0
  %v270 = insertelement <8 x double> poison, double %v263, i64 0
  %v271 = shufflevector <8 x double> %v270, <8 x double> poison, <8 x i32> zeroinitializer
  %v272 = insertelement <8 x double> poison, double %v265, i64 0
  %v273 = shufflevector <8 x double> %v272, <8 x double> poison, <8 x i32> zeroinitializer
  %v274 = insertelement <8 x double> poison, double %v267, i64 0
  %v275 = shufflevector <8 x double> %v274, <8 x double> poison, <8 x i32> zeroinitializer
  %v276 = insertelement <8 x double> poison, double %v269, i64 0
  %v277 = shufflevector <8 x double> %v276, <8 x double> poison, <8 x i32> zeroinitializer
  %v278 = fsub contract <8 x double> %v128, %v271
  %v279 = fsub contract <8 x double> %v129, %v271
  %v280 = fsub contract <8 x double> %v130, %v271
  %v281 = fsub contract <8 x double> %v128, %v273
  %v282 = fsub contract <8 x double> %v129, %v273
  %v283 = fsub contract <8 x double> %v130, %v273
  %v284 = fsub contract <8 x double> %v128, %v275
  %v285 = fsub contract <8 x double> %v129, %v275
  %v286 = fsub contract <8 x double> %v130, %v275
  %v287 = fsub contract <8 x double> %v128, %v277
  %v288 = fsub contract <8 x double> %v129, %v277
  %v289 = fsub contract <8 x double> %v130, %v277
  %v290 = fmul contract <8 x double> %v278, %v278
  %v291 = fmul contract <8 x double> %v279, %v279
  %v292 = fmul contract <8 x double> %v280, %v280
  %v293 = fmul contract <8 x double> %v281, %v281
  %v294 = fmul contract <8 x double> %v282, %v282
  %v295 = fmul contract <8 x double> %v283, %v283
  %v296 = fmul contract <8 x double> %v284, %v284
  %v297 = fmul contract <8 x double> %v285, %v285
  %v298 = fmul contract <8 x double> %v286, %v286
  %v299 = fmul contract <8 x double> %v287, %v287
  %v300 = fmul contract <8 x double> %v288, %v288
  %v301 = fmul contract <8 x double> %v289, %v289
  %v302 = fadd contract <8 x double> %v250, %v290
  %v303 = fadd contract <8 x double> %v251, %v291
  %v304 = fadd contract <8 x double> %v252, %v292
  %v305 = fadd contract <8 x double> %v253, %v293
  %v306 = fadd contract <8 x double> %v254, %v294
  %v307 = fadd contract <8 x double> %v255, %v295
  %v308 = fadd contract <8 x double> %v256, %v296
  %v309 = fadd contract <8 x double> %v257, %v297
  %v310 = fadd contract <8 x double> %v258, %v298
  %v311 = fadd contract <8 x double> %v259, %v299
  %v312 = fadd contract <8 x double> %v260, %v300
  %v313 = fadd contract <8 x double> %v261, %v301
  %v314 = getelementptr i8, ptr %v187, i64 16
  %v315 = load double, ptr %v314, align 1, !invariant.load !0
  %v316 = getelementptr i8, ptr %v189, i64 16
  %v317 = load double, ptr %v316, align 1, !invariant.load !0
  %v318 = getelementptr i8, ptr %v191, i64 16
  %v319 = load double, ptr %v318, align 1, !invariant.load !0
  %v320 = getelementptr i8, ptr %v193, i64 16
  %v321 = load double, ptr %v320, align 1, !invariant.load !0
  %v322 = insertelement <8 x double> poison, double %v315, i64 0
  %v323 = shufflevector <8 x double> %v322, <8 x double> poison, <8 x i32> zeroinitializer
  %v324 = insertelement <8 x double> poison, double %v317, i64 0
  %v325 = shufflevector <8 x double> %v324, <8 x double> poison, <8 x i32> zeroinitializer
  %v326 = insertelement <8 x double> poison, double %v319, i64 0
  %v327 = shufflevector <8 x double> %v326, <8 x double> poison, <8 x i32> zeroinitializer
  %v328 = insertelement <8 x double> poison, double %v321, i64 0
  %v329 = shufflevector <8 x double> %v328, <8 x double> poison, <8 x i32> zeroinitializer
  %v330 = fsub contract <8 x double> %v134, %v323
  %v331 = fsub contract <8 x double> %v135, %v323
  %v332 = fsub contract <8 x double> %v136, %v323
  %v333 = fsub contract <8 x double> %v134, %v325
  %v334 = fsub contract <8 x double> %v135, %v325
  %v335 = fsub contract <8 x double> %v136, %v325
  %v336 = fsub contract <8 x double> %v134, %v327
  %v337 = fsub contract <8 x double> %v135, %v327
  %v338 = fsub contract <8 x double> %v136, %v327
  %v339 = fsub contract <8 x double> %v134, %v329
  %v340 = fsub contract <8 x double> %v135, %v329
  %v341 = fsub contract <8 x double> %v136, %v329
  %v342 = fmul contract <8 x double> %v330, %v330
  %v343 = fmul contract <8 x double> %v331, %v331
  %v344 = fmul contract <8 x double> %v332, %v332
  %v345 = fmul contract <8 x double> %v333, %v333
  %v346 = fmul contract <8 x double> %v334, %v334
  %v347 = fmul contract <8 x double> %v335, %v335
  %v348 = fmul contract <8 x double> %v336, %v336
  %v349 = fmul contract <8 x double> %v337, %v337
  %v350 = fmul contract <8 x double> %v338, %v338
  %v351 = fmul contract <8 x double> %v339, %v339
  %v352 = fmul contract <8 x double> %v340, %v340
  %v353 = fmul contract <8 x double> %v341, %v341
  %v354 = fadd contract <8 x double> %v302, %v342
  %v355 = fadd contract <8 x double> %v303, %v343
  %v356 = fadd contract <8 x double> %v304, %v344
  %v357 = fadd contract <8 x double> %v305, %v345
  %v358 = fadd contract <8 x double> %v306, %v346
  %v359 = fadd contract <8 x double> %v307, %v347
  %v360 = fadd contract <8 x double> %v308, %v348
  %v361 = fadd contract <8 x double> %v309, %v349
  %v362 = fadd contract <8 x double> %v310, %v350
  %v363 = fadd contract <8 x double> %v311, %v351
  %v364 = fadd contract <8 x double> %v312, %v352
  %v365 = fadd contract <8 x double> %v313, %v353
  %v366 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v354
  %v367 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v355
  %v368 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v356
  %v369 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v357
  %v370 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v358
  %v371 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v359
  %v372 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v360
  %v373 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v361
  %v374 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v362
  %v375 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v363
  %v376 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v364
  %v377 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v365
  %v378 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v366, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v379 = fsub <8 x double> %v366, %v378
  %v380 = fadd <8 x double> %v379, splat (double 0x42F8000000000000)
  %v381 = bitcast <8 x double> %v380 to <8 x i64>
  %v382 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v381, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v383 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v378, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v384 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v383, <8 x double> %v378, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v385 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v384, <8 x double> %v378, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v386 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v385, <8 x double> %v378, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v387 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v386, <8 x double> %v378, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v388 = fmul <8 x double> %v378, %v387
  %v389 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v382, <8 x double> %v388, <8 x double> %v382)
  %v390 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v389, <8 x double> %v379, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v391 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v367, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v392 = fsub <8 x double> %v367, %v391
  %v393 = fadd <8 x double> %v392, splat (double 0x42F8000000000000)
  %v394 = bitcast <8 x double> %v393 to <8 x i64>
  %v395 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v394, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v396 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v391, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v397 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v396, <8 x double> %v391, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v398 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v397, <8 x double> %v391, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v399 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v398, <8 x double> %v391, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v400 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v399, <8 x double> %v391, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v401 = fmul <8 x double> %v391, %v400
  %v402 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v395, <8 x double> %v401, <8 x double> %v395)
  %v403 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v402, <8 x double> %v392, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v404 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v368, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v405 = fsub <8 x double> %v368, %v404
  %v406 = fadd <8 x double> %v405, splat (double 0x42F8000000000000)
  %v407 = bitcast <8 x double> %v406 to <8 x i64>
  %v408 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v407, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v409 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v404, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v410 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v409, <8 x double> %v404, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v411 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v410, <8 x double> %v404, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v412 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v411, <8 x double> %v404, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v413 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v412, <8 x double> %v404, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v414 = fmul <8 x double> %v404, %v413
  %v415 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v408, <8 x double> %v414, <8 x double> %v408)
  %v416 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v415, <8 x double> %v405, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v417 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v369, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v418 = fsub <8 x double> %v369, %v417
  %v419 = fadd <8 x double> %v418, splat (double 0x42F8000000000000)
  %v420 = bitcast <8 x double> %v419 to <8 x i64>
  %v421 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v420, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v422 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v417, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v423 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v422, <8 x double> %v417, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v424 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v423, <8 x double> %v417, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v425 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v424, <8 x double> %v417, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v426 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v425, <8 x double> %v417, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v427 = fmul <8 x double> %v417, %v426
  %v428 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v421, <8 x double> %v427, <8 x double> %v421)
  %v429 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v428, <8 x double> %v418, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v430 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v370, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v431 = fsub <8 x double> %v370, %v430
  %v432 = fadd <8 x double> %v431, splat (double 0x42F8000000000000)
  %v433 = bitcast <8 x double> %v432 to <8 x i64>
  %v434 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v433, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v435 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v430, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v436 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v435, <8 x double> %v430, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v437 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v436, <8 x double> %v430, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v438 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v437, <8 x double> %v430, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v439 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v438, <8 x double> %v430, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v440 = fmul <8 x double> %v430, %v439
  %v441 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v434, <8 x double> %v440, <8 x double> %v434)
  %v442 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v441, <8 x double> %v431, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v443 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v371, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v444 = fsub <8 x double> %v371, %v443
  %v445 = fadd <8 x double> %v444, splat (double 0x42F8000000000000)
  %v446 = bitcast <8 x double> %v445 to <8 x i64>
  %v447 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v446, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v448 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v443, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v449 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v448, <8 x double> %v443, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v450 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v449, <8 x double> %v443, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v451 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v450, <8 x double> %v443, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v452 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v451, <8 x double> %v443, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v453 = fmul <8 x double> %v443, %v452
  %v454 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v447, <8 x double> %v453, <8 x double> %v447)
  %v455 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v454, <8 x double> %v444, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v456 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v372, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v457 = fsub <8 x double> %v372, %v456
  %v458 = fadd <8 x double> %v457, splat (double 0x42F8000000000000)
  %v459 = bitcast <8 x double> %v458 to <8 x i64>
  %v460 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v459, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v461 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v456, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v462 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v461, <8 x double> %v456, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v463 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v462, <8 x double> %v456, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v464 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v463, <8 x double> %v456, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v465 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v464, <8 x double> %v456, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v466 = fmul <8 x double> %v456, %v465
  %v467 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v460, <8 x double> %v466, <8 x double> %v460)
  %v468 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v467, <8 x double> %v457, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v469 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v373, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v470 = fsub <8 x double> %v373, %v469
  %v471 = fadd <8 x double> %v470, splat (double 0x42F8000000000000)
  %v472 = bitcast <8 x double> %v471 to <8 x i64>
  %v473 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v472, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v474 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v469, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v475 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v474, <8 x double> %v469, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v476 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v475, <8 x double> %v469, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v477 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v476, <8 x double> %v469, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v478 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v477, <8 x double> %v469, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v479 = fmul <8 x double> %v469, %v478
  %v480 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v473, <8 x double> %v479, <8 x double> %v473)
  %v481 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v480, <8 x double> %v470, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v482 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v374, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v483 = fsub <8 x double> %v374, %v482
  %v484 = fadd <8 x double> %v483, splat (double 0x42F8000000000000)
  %v485 = bitcast <8 x double> %v484 to <8 x i64>
  %v486 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v485, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v487 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v482, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v488 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v487, <8 x double> %v482, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v489 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v488, <8 x double> %v482, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v490 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v489, <8 x double> %v482, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v491 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v490, <8 x double> %v482, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v492 = fmul <8 x double> %v482, %v491
  %v493 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v486, <8 x double> %v492, <8 x double> %v486)
  %v494 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v493, <8 x double> %v483, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v495 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v375, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v496 = fsub <8 x double> %v375, %v495
  %v497 = fadd <8 x double> %v496, splat (double 0x42F8000000000000)
  %v498 = bitcast <8 x double> %v497 to <8 x i64>
  %v499 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v498, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v500 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v495, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v501 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v500, <8 x double> %v495, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v502 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v501, <8 x double> %v495, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v503 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v502, <8 x double> %v495, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v504 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v503, <8 x double> %v495, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v505 = fmul <8 x double> %v495, %v504
  %v506 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v499, <8 x double> %v505, <8 x double> %v499)
  %v507 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v506, <8 x double> %v496, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v508 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v376, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v509 = fsub <8 x double> %v376, %v508
  %v510 = fadd <8 x double> %v509, splat (double 0x42F8000000000000)
  %v511 = bitcast <8 x double> %v510 to <8 x i64>
  %v512 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v511, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v513 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v508, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v514 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v513, <8 x double> %v508, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v515 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v514, <8 x double> %v508, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v516 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v515, <8 x double> %v508, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v517 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v516, <8 x double> %v508, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v518 = fmul <8 x double> %v508, %v517
  %v519 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v512, <8 x double> %v518, <8 x double> %v512)
  %v520 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v519, <8 x double> %v509, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v521 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v377, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v522 = fsub <8 x double> %v377, %v521
  %v523 = fadd <8 x double> %v522, splat (double 0x42F8000000000000)
  %v524 = bitcast <8 x double> %v523 to <8 x i64>
  %v525 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v524, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v526 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v521, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v527 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v526, <8 x double> %v521, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v528 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v527, <8 x double> %v521, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v529 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v528, <8 x double> %v521, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v530 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v529, <8 x double> %v521, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v531 = fmul <8 x double> %v521, %v530
  %v532 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v525, <8 x double> %v531, <8 x double> %v525)
  %v533 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v532, <8 x double> %v522, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v534 = fmul contract <8 x double> %v207, %v390
  %v535 = fmul contract <8 x double> %v207, %v403
  %v536 = fmul contract <8 x double> %v207, %v416
  %v537 = fmul contract <8 x double> %v209, %v429
  %v538 = fmul contract <8 x double> %v209, %v442
  %v539 = fmul contract <8 x double> %v209, %v455
  %v540 = fmul contract <8 x double> %v211, %v468
  %v541 = fmul contract <8 x double> %v211, %v481
  %v542 = fmul contract <8 x double> %v211, %v494
  %v543 = fmul contract <8 x double> %v213, %v507
  %v544 = fmul contract <8 x double> %v213, %v520
  %v545 = fmul contract <8 x double> %v213, %v533
  %v546 = fadd contract <8 x double> %v179, %v534
  %v547 = fadd contract <8 x double> %v180, %v535
  %v548 = fadd contract <8 x double> %v181, %v536
  %v549 = fadd contract <8 x double> %v546, %v537
  %v550 = fadd contract <8 x double> %v547, %v538
  %v551 = fadd contract <8 x double> %v548, %v539
  %v552 = fadd contract <8 x double> %v549, %v540
  %v553 = fadd contract <8 x double> %v550, %v541
  %v554 = fadd contract <8 x double> %v551, %v542
  %v555 = fadd contract <8 x double> %v552, %v543
  %v556 = fadd contract <8 x double> %v553, %v544
  %v557 = fadd contract <8 x double> %v554, %v545
  %v558 = add nsw i64 %v178, 4
  br label %walk175
walk_done177:
  br label %walk559
walk559:
  %v562 = phi i64 [ %v178, %walk_done177 ], [ %v660, %column560 ]
  %v563 = phi <8 x double> [ %v179, %walk_done177 ], [ %v657, %column560 ]
  %v564 = phi <8 x double> [ %v180, %walk_done177 ], [ %v658, %column560 ]
  %v565 = phi <8 x double> [ %v181, %walk_done177 ], [ %v659, %column560 ]
  %v566 = icmp slt i64 %v562, %v173
  br i1 %v566, label %column560, label %walk_done561
column560:
  %v567 = mul nsw i64 %v562, %v21
  %v568 = getelementptr i8, ptr %v54, i64 %v567
  %v569 = mul nsw i64 %v562, %v27
  %v570 = getelementptr i8, ptr %v58, i64 %v569
  %v571 = load double, ptr %v570, align 1, !invariant.load !0
  %v572 = insertelement <8 x double> poison, double %v571, i64 0
  %v573 = shufflevector <8 x double> %v572, <8 x double> poison, <8 x i32> zeroinitializer
  %v574 = load double, ptr %v568, align 1, !invariant.load !0
  %v575 = insertelement <8 x double> poison, double %v574, i64 0
  %v576 = shufflevector <8 x double> %v575, <8 x double> poison, <8 x i32> zeroinitializer
  %v577 = fsub contract <8 x double> %v122, %v576
  %v578 = fsub contract <8 x double> %v123, %v576
  %v579 = fsub contract <8 x double> %v124, %v576
  %v580 = fmul contract <8 x double> %v577, %v577
  %v581 = fmul contract <8 x double> %v578, %v578
  %v582 = fmul contract <8 x double> %v579, %v579
  %v583 = fadd contract <8 x double> splat (double 0x8000000000000000), %v580
  %v584 = fadd contract <8 x double> splat (double 0x8000000000000000), %v581
  %v585 = fadd contract <8 x double> splat (double 0x8000000000000000), %v582
  %v586 = getelementptr i8, ptr %v568, i64 8
  %v587 = load double, ptr %v586, align 1, !invariant.load !0
  %v588 = insertelement <8 x double> poison, double %v587, i64 0
  %v589 = shufflevector <8 x double> %v588, <8 x double> poison, <8 x i32> zeroinitializer
  %v590 = fsub contract <8 x double> %v128, %v589
  %v591 = fsub contract <8 x double> %v129, %v589
  %v592 = fsub contract <8 x double> %v130, %v589
  %v593 = fmul contract <8 x double> %v590, %v590
  %v594 = fmul contract <8 x double> %v591, %v591
  %v595 = fmul contract <8 x double> %v592, %v592
  %v596 = fadd contract <8 x double> %v583, %v593
  %v597 = fadd contract <8 x double> %v584, %v594
  %v598 = fadd contract <8 x double> %v585, %v595
  %v599 = getelementptr i8, ptr %v568, i64 16
  %v600 = load double, ptr %v599, align 1, !invariant.load !0
  %v601 = insertelement <8 x double> poison, double %v600, i64 0
  %v602 = shufflevector <8 x double> %v601, <8 x double> poison, <8 x i32> zeroinitializer
  %v603 = fsub contract <8 x double> %v134, %v602
  %v604 = fsub contract <8 x double> %v135, %v602
  %v605 = fsub contract <8 x double> %v136, %v602
  %v606 = fmul contract <8 x double> %v603, %v603
  %v607 = fmul contract <8 x double> %v604, %v604
  %v608 = fmul contract <8 x double> %v605, %v605
  %v609 = fadd contract <8 x double> %v596, %v606
  %v610 = fadd contract <8 x double> %v597, %v607
  %v611 = fadd contract <8 x double> %v598, %v608
  %v612 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v609
  %v613 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v610
  %v614 = fmul contract <8 x double> splat (double 0xBFF71547652B82FE), %v611
  %v615 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v612, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v616 = fsub <8 x double> %v612, %v615
  %v617 = fadd <8 x double> %v616, splat (double 0x42F8000000000000)
  %v618 = bitcast <8 x double> %v617 to <8 x i64>
  %v619 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v618, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v620 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v615, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v621 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v620, <8 x double> %v615, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v622 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v621, <8 x double> %v615, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v623 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v622, <8 x double> %v615, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v624 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v623, <8 x double> %v615, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v625 = fmul <8 x double> %v615, %v624
  %v626 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v619, <8 x double> %v625, <8 x double> %v619)
  %v627 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v626, <8 x double> %v616, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v628 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v613, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v629 = fsub <8 x double> %v613, %v628
  %v630 = fadd <8 x double> %v629, splat (double 0x42F8000000000000)
  %v631 = bitcast <8 x double> %v630 to <8 x i64>
  %v632 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v631, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v633 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v628, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v634 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v633, <8 x double> %v628, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v635 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v634, <8 x double> %v628, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v636 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v635, <8 x double> %v628, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v637 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v636, <8 x double> %v628, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v638 = fmul <8 x double> %v628, %v637
  %v639 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v632, <8 x double> %v638, <8 x double> %v632)
  %v640 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v639, <8 x double> %v629, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v641 = call <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double> %v614, i32 72, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v642 = fsub <8 x double> %v614, %v641
  %v643 = fadd <8 x double> %v642, splat (double 0x42F8000000000000)
  %v644 = bitcast <8 x double> %v643 to <8 x i64>
  %v645 = call <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double> <double 0x3FF0000000000000, double 0x3FF0B5586CF9890F, double 0x3FF172B83C7D517B, double 0x3FF2387A6E756238, double 0x3FF306FE0A31B715, double 0x3FF3DEA64C123422, double 0x3FF4BFDAD5362A27, double 0x3FF5AB07DD485429>, <8 x i64> %v644, <8 x double> <double 0x3FF6A09E667F3BCD, double 0x3FF7A11473EB0187, double 0x3FF8ACE5422AA0DB, double 0x3FF9C49182A3F090, double 0x3FFAE89F995AD3AD, double 0x3FFC199BDD85529C, double 0x3FFD5818DCFBA487, double 0x3FFEA4AFA2A490DA>)
  %v646 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3F2430A67A5A60C1), <8 x double> %v641, <8 x double> splat (double 0x3F55D89BD5DEDD5C))
  %v647 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v646, <8 x double> %v641, <8 x double> splat (double 0x3F83B2AB6FADD0A7))
  %v648 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v647, <8 x double> %v641, <8 x double> splat (double 0x3FAC6B08D6E8CD31))
  %v649 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v648, <8 x double> %v641, <8 x double> splat (double 0x3FCEBFBDFF82C597))
  %v650 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v649, <8 x double> %v641, <8 x double> splat (double 0x3FE62E42FEFA39FD))
  %v651 = fmul <8 x double> %v641, %v650
  %v652 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v645, <8 x double> %v651, <8 x double> %v645)
  %v653 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v652, <8 x double> %v642, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v654 = fmul contract <8 x double> %v573, %v627
  %v655 = fmul contract <8 x double> %v573, %v640
  %v656 = fmul contract <8 x double> %v573, %v653
  %v657 = fadd contract <8 x double> %v563, %v654
  %v658 = fadd contract <8 x double> %v564, %v655
  %v659 = fadd contract <8 x double> %v565, %v656
  %v660 = add nsw i64 %v562, 1
  br label %walk559
walk_done561:
  %v661 = fadd contract <8 x double> %v164, splat (double 0x0000000000000000)
  %v662 = fadd contract <8 x double> %v165, splat (double 0x0000000000000000)
  %v663 = fadd contract <8 x double> %v166, splat (double 0x0000000000000000)
  %v664 = fsub contract <8 x double> %v563, %v661
  %v665 = fsub contract <8 x double> %v564, %v662
  %v666 = fsub contract <8 x double> %v565, %v663
  %v667 = fadd contract <8 x double> %v161, %v664
  %v668 = fadd contract <8 x double> %v162, %v665
  %v669 = fadd contract <8 x double> %v163, %v666
  %v670 = fsub contract <8 x double> %v667, %v161
  %v671 = fsub contract <8 x double> %v668, %v162
  %v672 = fsub contract <8 x double> %v669, %v163
  %v673 = fsub contract <8 x double> %v670, %v664
  %v674 = fsub contract <8 x double> %v671, %v665
  %v675 = fsub contract <8 x double> %v672, %v666
  %v676 = call <8 x double> @llvm.fabs.v8f64(<8 x double> %v667)
  %v677 = call <8 x double> @llvm.fabs.v8f64(<8 x double> %v668)
  %v678 = call <8 x double> @llvm.fabs.v8f64(<8 x double> %v669)
  %v679 = fcmp olt <8 x double> %v676, splat (double 0x7FF0000000000000)
  %v680 = fcmp olt <8 x double> %v677, splat (double 0x7FF0000000000000)
  %v681 = fcmp olt <8 x double> %v678, splat (double 0x7FF0000000000000)
  %v682 = select <8 x i1> %v679, <8 x double> %v673, <8 x double> splat (double 0x0000000000000000)
  %v683 = select <8 x i1> %v680, <8 x double> %v674, <8 x double> splat (double 0x0000000000000000)
  %v684 = select <8 x i1> %v681, <8 x double> %v675, <8 x double> splat (double 0x0000000000000000)
  br label %chunk_head139
interval_end141:
  %v685 = add nsw i64 %v147, 1
  br label %interval_head137
columns_done142:
  %v686 = getelementptr i8, ptr %scratch, i64 576
  %v687 = getelementptr i8, ptr %v686, i64 64
  %v688 = getelementptr i8, ptr %v686, i64 128
  store <8 x double> %v148, ptr %v686, align 64
  store <8 x double> %v149, ptr %v687, align 64
  store <8 x double> %v150, ptr %v688, align 64
  %v689 = add nsw i64 %v65, 24
  %v690 = icmp sle i64 %v689, %v61
  %v691 = icmp eq i64 %v9, 8
  %v692 = and i1 %v690, %v691
  br i1 %v692, label %whole_tile693, label %part694
whole_tile693:
  %v696 = mul nsw i64 %v65, 8
  %v697 = getelementptr i8, ptr %v46, i64 %v696
  %v698 = getelementptr i8, ptr %scratch, i64 576
  %v699 = load <8 x double>, ptr %v698, align 64
  store <8 x double> %v699, ptr %v697, align 1
  %v700 = getelementptr i8, ptr %scratch, i64 640
  %v701 = load <8 x double>, ptr %v700, align 64
  %v702 = getelementptr i8, ptr %v697, i64 64
  store <8 x double> %v701, ptr %v702, align 1
  %v703 = getelementptr i8, ptr %scratch, i64 704
  %v704 = load <8 x double>, ptr %v703, align 64
  %v705 = getelementptr i8, ptr %v697, i64 128
  store <8 x double> %v704, ptr %v705, align 1
  br label %moved695
part694:
  %v706 = sub nsw i64 %v61, %v65
  %v707 = mul nsw i64 %v706, 1
  %v708 = icmp slt i64 24, %v707
  %v709 = select i1 %v708, i64 24, i64 %v707
  br label %scatter_head710
scatter_head710:
  %v713 = phi i64 [ 0, %part694 ], [ %v723, %scatter711 ]
  %v714 = icmp slt i64 %v713, %v709
  br i1 %v714, label %scatter711, label %scatter_done712
scatter711:
  %v715 = add nsw i64 %v65, %v713
  %v716 = mul nsw i64 %v715, %v9
  %v717 = getelementptr i8, ptr %v46, i64 %v716
  %v718 = mul nsw i64 0, 8
  %v719 = getelementptr i8, ptr %v717, i64 %v718
  %v720 = getelementptr i8, ptr %scratch, i64 576
  %v721 = getelementptr double, ptr %v720, i64 %v713
  %v722 = load double, ptr %v721
  store double %v722, ptr %v719, align 1
  %v723 = add nsw i64 %v713, 1
  br label %scatter_head710
scatter_done712:
  br label %moved695
moved695:
  %v724 = add nsw i64 %v65, 24
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <8 x double> @llvm.x86.avx512.mask.reduce.pd.512(<8 x double>, i32, <8 x double>, i8, i32)
declare <8 x double> @llvm.x86.avx512.vpermi2var.pd.512(<8 x double>, <8 x i64>, <8 x double>)
declare <8 x double> @llvm.fma.v8f64(<8 x double>, <8 x double>, <8 x double>)
declare <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double>, <8 x double>, <8 x double>, i8, i32)
declare <8 x double> @llvm.fabs.v8f64(<8 x double>)

attributes #0 = { nounwind }
!0 = !{}
