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
  %v59 = load float, ptr %v58, align 1, !invariant.load !0
  %v60 = fmul contract float %v59, %v59
  %v61 = insertelement <16 x float> poison, float %v60, i64 0
  %v62 = shufflevector <16 x float> %v61, <16 x float> poison, <16 x i32> zeroinitializer
  %v63 = getelementptr i64, ptr %frame, i64 15
  %v64 = load i64, ptr %v63, align 8, !invariant.load !0
  %v65 = bitcast i64 %v64 to double
  %v66 = fptrunc double %v65 to float
  %v67 = insertelement <16 x float> poison, float %v66, i64 0
  %v68 = shufflevector <16 x float> %v67, <16 x float> poison, <16 x i32> zeroinitializer
  %v69 = load i64, ptr %v42, align 8, !invariant.load !0
  %v70 = getelementptr i64, ptr %v42, i64 1
  %v71 = load i64, ptr %v70, align 8, !invariant.load !0
  br label %rows_head72
rows_head72:
  %v75 = phi i64 [ %v69, %work34 ], [ %v451, %moved422 ]
  %v76 = icmp slt i64 %v75, %v71
  br i1 %v76, label %rows73, label %rows_done74
rows73:
  %v77 = add nsw i64 %v71, -1
  %v78 = add nsw i64 %v75, 48
  %v79 = icmp sle i64 %v78, %v71
  %v80 = icmp eq i64 %v15, 8
  %v81 = and i1 %v79, %v80
  br i1 %v81, label %whole_tile82, label %part83
whole_tile82:
  %v85 = mul nsw i64 %v75, 8
  %v86 = getelementptr i8, ptr %v50, i64 %v85
  %v87 = load <32 x float>, ptr %v86, align 1, !invariant.load !0
  %v88 = shufflevector <32 x float> %v87, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  store <16 x float> %v88, ptr %scratch, align 4
  %v89 = shufflevector <32 x float> %v87, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v90 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v89, ptr %v90, align 4
  %v91 = getelementptr i8, ptr %v86, i64 128
  %v92 = load <32 x float>, ptr %v91, align 1, !invariant.load !0
  %v93 = shufflevector <32 x float> %v92, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v94 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v93, ptr %v94, align 4
  %v95 = shufflevector <32 x float> %v92, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v96 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v95, ptr %v96, align 4
  %v97 = getelementptr i8, ptr %v86, i64 256
  %v98 = load <32 x float>, ptr %v97, align 1, !invariant.load !0
  %v99 = shufflevector <32 x float> %v98, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v100 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v99, ptr %v100, align 4
  %v101 = shufflevector <32 x float> %v98, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v102 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v101, ptr %v102, align 4
  br label %moved84
part83:
  br label %gather_head103
gather_head103:
  %v106 = phi i64 [ 0, %part83 ], [ %v119, %gather104 ]
  %v107 = icmp slt i64 %v106, 48
  br i1 %v107, label %gather104, label %gather_done105
gather104:
  %v108 = add nsw i64 %v75, %v106
  %v109 = icmp slt i64 %v108, %v77
  %v110 = select i1 %v109, i64 %v108, i64 %v77
  %v111 = mul nsw i64 %v110, %v15
  %v112 = getelementptr i8, ptr %v50, i64 %v111
  %v113 = load float, ptr %v112, align 1, !invariant.load !0
  %v114 = getelementptr float, ptr %scratch, i64 %v106
  store float %v113, ptr %v114
  %v115 = getelementptr i8, ptr %v112, i64 4
  %v116 = load float, ptr %v115, align 1, !invariant.load !0
  %v117 = getelementptr i8, ptr %scratch, i64 192
  %v118 = getelementptr float, ptr %v117, i64 %v106
  store float %v116, ptr %v118
  %v119 = add nsw i64 %v106, 1
  br label %gather_head103
gather_done105:
  br label %moved84
moved84:
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
  %v137 = getelementptr i64, ptr %v42, i64 2
  %v138 = load i64, ptr %v137, align 8, !invariant.load !0
  %v139 = getelementptr i64, ptr %v42, i64 3
  %v140 = load i64, ptr %v139, align 8, !invariant.load !0
  br label %interval_head131
interval_head131:
  %v141 = phi i64 [ %v138, %moved84 ], [ %v409, %interval_end135 ]
  %v142 = phi <16 x float> [ splat (float 0x0000000000000000), %moved84 ], [ %v155, %interval_end135 ]
  %v143 = phi <16 x float> [ splat (float 0x0000000000000000), %moved84 ], [ %v156, %interval_end135 ]
  %v144 = phi <16 x float> [ splat (float 0x0000000000000000), %moved84 ], [ %v157, %interval_end135 ]
  %v145 = phi <16 x float> [ splat (float 0x0000000000000000), %moved84 ], [ %v158, %interval_end135 ]
  %v146 = phi <16 x float> [ splat (float 0x0000000000000000), %moved84 ], [ %v159, %interval_end135 ]
  %v147 = phi <16 x float> [ splat (float 0x0000000000000000), %moved84 ], [ %v160, %interval_end135 ]
  %v148 = icmp slt i64 %v141, %v140
  br i1 %v148, label %interval132, label %columns_done136
interval132:
  %v149 = mul nsw i64 %v141, 16
  %v150 = getelementptr i8, ptr %v30, i64 %v149
  %v151 = load i64, ptr %v150, align 8, !invariant.load !0
  %v152 = getelementptr i64, ptr %v150, i64 1
  %v153 = load i64, ptr %v152, align 8, !invariant.load !0
  br label %chunk_head133
chunk_head133:
  %v154 = phi i64 [ %v151, %interval132 ], [ %v165, %walk_done339 ]
  %v155 = phi <16 x float> [ %v142, %interval132 ], [ %v391, %walk_done339 ]
  %v156 = phi <16 x float> [ %v143, %interval132 ], [ %v392, %walk_done339 ]
  %v157 = phi <16 x float> [ %v144, %interval132 ], [ %v393, %walk_done339 ]
  %v158 = phi <16 x float> [ %v145, %interval132 ], [ %v406, %walk_done339 ]
  %v159 = phi <16 x float> [ %v146, %interval132 ], [ %v407, %walk_done339 ]
  %v160 = phi <16 x float> [ %v147, %interval132 ], [ %v408, %walk_done339 ]
  %v161 = icmp slt i64 %v154, %v153
  %v162 = load volatile i64, ptr %v32, align 8
  %v163 = icmp eq i64 %v162, 0
  %v164 = and i1 %v161, %v163
  br i1 %v164, label %chunk134, label %interval_end135
chunk134:
  %v165 = add nsw i64 %v154, 256
  %v166 = icmp slt i64 %v165, %v153
  %v167 = select i1 %v166, i64 %v165, i64 %v153
  %v168 = add nsw i64 %v167, -3
  br label %walk169
walk169:
  %v172 = phi i64 [ %v154, %chunk134 ], [ %v336, %column170 ]
  %v173 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk134 ], [ %v333, %column170 ]
  %v174 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk134 ], [ %v334, %column170 ]
  %v175 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk134 ], [ %v335, %column170 ]
  %v176 = icmp slt i64 %v172, %v168
  br i1 %v176, label %column170, label %walk_done171
column170:
  %v177 = add nsw i64 %v172, 1
  %v178 = add nsw i64 %v172, 2
  %v179 = add nsw i64 %v172, 3
  %v180 = mul nsw i64 %v172, %v21
  %v181 = getelementptr i8, ptr %v54, i64 %v180
  %v182 = mul nsw i64 %v177, %v21
  %v183 = getelementptr i8, ptr %v54, i64 %v182
  %v184 = mul nsw i64 %v178, %v21
  %v185 = getelementptr i8, ptr %v54, i64 %v184
  %v186 = mul nsw i64 %v179, %v21
  %v187 = getelementptr i8, ptr %v54, i64 %v186
  %v188 = load float, ptr %v181, align 1, !invariant.load !0
  %v189 = load float, ptr %v183, align 1, !invariant.load !0
  %v190 = load float, ptr %v185, align 1, !invariant.load !0
  %v191 = load float, ptr %v187, align 1, !invariant.load !0
  %v192 = insertelement <16 x float> poison, float %v188, i64 0
  %v193 = shufflevector <16 x float> %v192, <16 x float> poison, <16 x i32> zeroinitializer
  %v194 = insertelement <16 x float> poison, float %v189, i64 0
  %v195 = shufflevector <16 x float> %v194, <16 x float> poison, <16 x i32> zeroinitializer
  %v196 = insertelement <16 x float> poison, float %v190, i64 0
  %v197 = shufflevector <16 x float> %v196, <16 x float> poison, <16 x i32> zeroinitializer
  %v198 = insertelement <16 x float> poison, float %v191, i64 0
  %v199 = shufflevector <16 x float> %v198, <16 x float> poison, <16 x i32> zeroinitializer
  %v200 = fsub contract <16 x float> %v122, %v193
  %v201 = fsub contract <16 x float> %v123, %v193
  %v202 = fsub contract <16 x float> %v124, %v193
  %v203 = fsub contract <16 x float> %v122, %v195
  %v204 = fsub contract <16 x float> %v123, %v195
  %v205 = fsub contract <16 x float> %v124, %v195
  %v206 = fsub contract <16 x float> %v122, %v197
  %v207 = fsub contract <16 x float> %v123, %v197
  %v208 = fsub contract <16 x float> %v124, %v197
  %v209 = fsub contract <16 x float> %v122, %v199
  %v210 = fsub contract <16 x float> %v123, %v199
  %v211 = fsub contract <16 x float> %v124, %v199
  %v212 = fmul contract <16 x float> %v200, %v200
  %v213 = fmul contract <16 x float> %v201, %v201
  %v214 = fmul contract <16 x float> %v202, %v202
  %v215 = fmul contract <16 x float> %v203, %v203
  %v216 = fmul contract <16 x float> %v204, %v204
  %v217 = fmul contract <16 x float> %v205, %v205
  %v218 = fmul contract <16 x float> %v206, %v206
  %v219 = fmul contract <16 x float> %v207, %v207
  %v220 = fmul contract <16 x float> %v208, %v208
  %v221 = fmul contract <16 x float> %v209, %v209
  %v222 = fmul contract <16 x float> %v210, %v210
  %v223 = fmul contract <16 x float> %v211, %v211
  %v224 = fadd contract <16 x float> splat (float 0x8000000000000000), %v212
  %v225 = fadd contract <16 x float> splat (float 0x8000000000000000), %v213
  %v226 = fadd contract <16 x float> splat (float 0x8000000000000000), %v214
  %v227 = fadd contract <16 x float> splat (float 0x8000000000000000), %v215
  %v228 = fadd contract <16 x float> splat (float 0x8000000000000000), %v216
  %v229 = fadd contract <16 x float> splat (float 0x8000000000000000), %v217
  %v230 = fadd contract <16 x float> splat (float 0x8000000000000000), %v218
  %v231 = fadd contract <16 x float> splat (float 0x8000000000000000), %v219
  %v232 = fadd contract <16 x float> splat (float 0x8000000000000000), %v220
  %v233 = fadd contract <16 x float> splat (float 0x8000000000000000), %v221
  %v234 = fadd contract <16 x float> splat (float 0x8000000000000000), %v222
  %v235 = fadd contract <16 x float> splat (float 0x8000000000000000), %v223
  %v236 = getelementptr i8, ptr %v181, i64 4
  %v237 = load float, ptr %v236, align 1, !invariant.load !0
  %v238 = getelementptr i8, ptr %v183, i64 4
  %v239 = load float, ptr %v238, align 1, !invariant.load !0
  %v240 = getelementptr i8, ptr %v185, i64 4
  %v241 = load float, ptr %v240, align 1, !invariant.load !0
  %v242 = getelementptr i8, ptr %v187, i64 4
  %v243 = load float, ptr %v242, align 1, !invariant.load !0
  %v244 = insertelement <16 x float> poison, float %v237, i64 0
  %v245 = shufflevector <16 x float> %v244, <16 x float> poison, <16 x i32> zeroinitializer
  %v246 = insertelement <16 x float> poison, float %v239, i64 0
  %v247 = shufflevector <16 x float> %v246, <16 x float> poison, <16 x i32> zeroinitializer
  %v248 = insertelement <16 x float> poison, float %v241, i64 0
  %v249 = shufflevector <16 x float> %v248, <16 x float> poison, <16 x i32> zeroinitializer
  %v250 = insertelement <16 x float> poison, float %v243, i64 0
  %v251 = shufflevector <16 x float> %v250, <16 x float> poison, <16 x i32> zeroinitializer
  %v252 = fsub contract <16 x float> %v128, %v245
  %v253 = fsub contract <16 x float> %v129, %v245
  %v254 = fsub contract <16 x float> %v130, %v245
  %v255 = fsub contract <16 x float> %v128, %v247
  %v256 = fsub contract <16 x float> %v129, %v247
  %v257 = fsub contract <16 x float> %v130, %v247
  %v258 = fsub contract <16 x float> %v128, %v249
  %v259 = fsub contract <16 x float> %v129, %v249
  %v260 = fsub contract <16 x float> %v130, %v249
  %v261 = fsub contract <16 x float> %v128, %v251
  %v262 = fsub contract <16 x float> %v129, %v251
  %v263 = fsub contract <16 x float> %v130, %v251
  %v264 = fmul contract <16 x float> %v252, %v252
  %v265 = fmul contract <16 x float> %v253, %v253
  %v266 = fmul contract <16 x float> %v254, %v254
  %v267 = fmul contract <16 x float> %v255, %v255
  %v268 = fmul contract <16 x float> %v256, %v256
  %v269 = fmul contract <16 x float> %v257, %v257
  %v270 = fmul contract <16 x float> %v258, %v258
  %v271 = fmul contract <16 x float> %v259, %v259
  %v272 = fmul contract <16 x float> %v260, %v260
  %v273 = fmul contract <16 x float> %v261, %v261
  %v274 = fmul contract <16 x float> %v262, %v262
  %v275 = fmul contract <16 x float> %v263, %v263
  %v276 = fadd contract <16 x float> %v224, %v264
  %v277 = fadd contract <16 x float> %v225, %v265
  %v278 = fadd contract <16 x float> %v226, %v266
  %v279 = fadd contract <16 x float> %v227, %v267
  %v280 = fadd contract <16 x float> %v228, %v268
  %v281 = fadd contract <16 x float> %v229, %v269
  %v282 = fadd contract <16 x float> %v230, %v270
  %v283 = fadd contract <16 x float> %v231, %v271
  %v284 = fadd contract <16 x float> %v232, %v272
  %v285 = fadd contract <16 x float> %v233, %v273
  %v286 = fadd contract <16 x float> %v234, %v274
  %v287 = fadd contract <16 x float> %v235, %v275
  %v288 = fmul contract <16 x float> %v276, %v62
  %v289 = fmul contract <16 x float> %v277, %v62
  %v290 = fmul contract <16 x float> %v278, %v62
  %v291 = fmul contract <16 x float> %v279, %v62
  %v292 = fmul contract <16 x float> %v280, %v62
  %v293 = fmul contract <16 x float> %v281, %v62
  %v294 = fmul contract <16 x float> %v282, %v62
  %v295 = fmul contract <16 x float> %v283, %v62
  %v296 = fmul contract <16 x float> %v284, %v62
  %v297 = fmul contract <16 x float> %v285, %v62
  %v298 = fmul contract <16 x float> %v286, %v62
  %v299 = fmul contract <16 x float> %v287, %v62
  %v300 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v288
  %v301 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v289
  %v302 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v290
  %v303 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v291
  %v304 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v292
  %v305 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v293
  %v306 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v294
  %v307 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v295
  %v308 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v296
  %v309 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v297
  %v310 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v298
  %v311 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v299
  %v312 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v300
  %v313 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v301
  %v314 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v302
  %v315 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v303
  %v316 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v304
  %v317 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v305
  %v318 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v306
  %v319 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v307
  %v320 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v308
  %v321 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v309
  %v322 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v310
  %v323 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v311
  %v324 = fadd contract <16 x float> %v173, %v312
  %v325 = fadd contract <16 x float> %v174, %v313
  %v326 = fadd contract <16 x float> %v175, %v314
  %v327 = fadd contract <16 x float> %v324, %v315
  %v328 = fadd contract <16 x float> %v325, %v316
  %v329 = fadd contract <16 x float> %v326, %v317
  %v330 = fadd contract <16 x float> %v327, %v318
  %v331 = fadd contract <16 x float> %v328, %v319
  %v332 = fadd contract <16 x float> %v329, %v320
  %v333 = fadd contract <16 x float> %v330, %v321
  %v334 = fadd contract <16 x float> %v331, %v322
  %v335 = fadd contract <16 x float> %v332, %v323
  %v336 = add nsw i64 %v172, 4
  br label %walk169
walk_done171:
  br label %walk337
walk337:
  %v340 = phi i64 [ %v172, %walk_done171 ], [ %v384, %column338 ]
  %v341 = phi <16 x float> [ %v173, %walk_done171 ], [ %v381, %column338 ]
  %v342 = phi <16 x float> [ %v174, %walk_done171 ], [ %v382, %column338 ]
  %v343 = phi <16 x float> [ %v175, %walk_done171 ], [ %v383, %column338 ]
  %v344 = icmp slt i64 %v340, %v167
  br i1 %v344, label %column338, label %walk_done339
column338:
  %v345 = mul nsw i64 %v340, %v21
  %v346 = getelementptr i8, ptr %v54, i64 %v345
  %v347 = load float, ptr %v346, align 1, !invariant.load !0
  %v348 = insertelement <16 x float> poison, float %v347, i64 0
  %v349 = shufflevector <16 x float> %v348, <16 x float> poison, <16 x i32> zeroinitializer
  %v350 = fsub contract <16 x float> %v122, %v349
  %v351 = fsub contract <16 x float> %v123, %v349
  %v352 = fsub contract <16 x float> %v124, %v349
  %v353 = fmul contract <16 x float> %v350, %v350
  %v354 = fmul contract <16 x float> %v351, %v351
  %v355 = fmul contract <16 x float> %v352, %v352
  %v356 = fadd contract <16 x float> splat (float 0x8000000000000000), %v353
  %v357 = fadd contract <16 x float> splat (float 0x8000000000000000), %v354
  %v358 = fadd contract <16 x float> splat (float 0x8000000000000000), %v355
  %v359 = getelementptr i8, ptr %v346, i64 4
  %v360 = load float, ptr %v359, align 1, !invariant.load !0
  %v361 = insertelement <16 x float> poison, float %v360, i64 0
  %v362 = shufflevector <16 x float> %v361, <16 x float> poison, <16 x i32> zeroinitializer
  %v363 = fsub contract <16 x float> %v128, %v362
  %v364 = fsub contract <16 x float> %v129, %v362
  %v365 = fsub contract <16 x float> %v130, %v362
  %v366 = fmul contract <16 x float> %v363, %v363
  %v367 = fmul contract <16 x float> %v364, %v364
  %v368 = fmul contract <16 x float> %v365, %v365
  %v369 = fadd contract <16 x float> %v356, %v366
  %v370 = fadd contract <16 x float> %v357, %v367
  %v371 = fadd contract <16 x float> %v358, %v368
  %v372 = fmul contract <16 x float> %v369, %v62
  %v373 = fmul contract <16 x float> %v370, %v62
  %v374 = fmul contract <16 x float> %v371, %v62
  %v375 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v372
  %v376 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v373
  %v377 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v374
  %v378 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v375
  %v379 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v376
  %v380 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v377
  %v381 = fadd contract <16 x float> %v341, %v378
  %v382 = fadd contract <16 x float> %v342, %v379
  %v383 = fadd contract <16 x float> %v343, %v380
  %v384 = add nsw i64 %v340, 1
  br label %walk337
walk_done339:
  %v385 = fadd contract <16 x float> %v158, splat (float 0x0000000000000000)
  %v386 = fadd contract <16 x float> %v159, splat (float 0x0000000000000000)
  %v387 = fadd contract <16 x float> %v160, splat (float 0x0000000000000000)
  %v388 = fsub contract <16 x float> %v341, %v385
  %v389 = fsub contract <16 x float> %v342, %v386
  %v390 = fsub contract <16 x float> %v343, %v387
  %v391 = fadd contract <16 x float> %v155, %v388
  %v392 = fadd contract <16 x float> %v156, %v389
  %v393 = fadd contract <16 x float> %v157, %v390
  %v394 = fsub contract <16 x float> %v391, %v155
  %v395 = fsub contract <16 x float> %v392, %v156
  %v396 = fsub contract <16 x float> %v393, %v157
  %v397 = fsub contract <16 x float> %v394, %v388
  %v398 = fsub contract <16 x float> %v395, %v389
  %v399 = fsub contract <16 x float> %v396, %v390
  %v400 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v391)
  %v401 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v392)
  %v402 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v393)
  %v403 = fcmp olt <16 x float> %v400, splat (float 0x7FF0000000000000)
  %v404 = fcmp olt <16 x float> %v401, splat (float 0x7FF0000000000000)
  %v405 = fcmp olt <16 x float> %v402, splat (float 0x7FF0000000000000)
  %v406 = select <16 x i1> %v403, <16 x float> %v397, <16 x float> splat (float 0x0000000000000000)
  %v407 = select <16 x i1> %v404, <16 x float> %v398, <16 x float> splat (float 0x0000000000000000)
  %v408 = select <16 x i1> %v405, <16 x float> %v399, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head133
interval_end135:
  %v409 = add nsw i64 %v141, 1
  br label %interval_head131
columns_done136:
  %v410 = fmul contract <16 x float> %v68, %v142
  %v411 = fmul contract <16 x float> %v68, %v143
  %v412 = fmul contract <16 x float> %v68, %v144
  %v413 = getelementptr i8, ptr %scratch, i64 384
  %v414 = getelementptr i8, ptr %v413, i64 64
  %v415 = getelementptr i8, ptr %v413, i64 128
  store <16 x float> %v410, ptr %v413, align 64
  store <16 x float> %v411, ptr %v414, align 64
  store <16 x float> %v412, ptr %v415, align 64
  %v416 = add nsw i64 %v75, 48
  %v417 = icmp sle i64 %v416, %v71
  %v418 = icmp eq i64 %v9, 4
  %v419 = and i1 %v417, %v418
  br i1 %v419, label %whole_tile420, label %part421
whole_tile420:
  %v423 = mul nsw i64 %v75, 4
  %v424 = getelementptr i8, ptr %v46, i64 %v423
  %v425 = getelementptr i8, ptr %scratch, i64 384
  %v426 = load <16 x float>, ptr %v425, align 64
  store <16 x float> %v426, ptr %v424, align 1
  %v427 = getelementptr i8, ptr %scratch, i64 448
  %v428 = load <16 x float>, ptr %v427, align 64
  %v429 = getelementptr i8, ptr %v424, i64 64
  store <16 x float> %v428, ptr %v429, align 1
  %v430 = getelementptr i8, ptr %scratch, i64 512
  %v431 = load <16 x float>, ptr %v430, align 64
  %v432 = getelementptr i8, ptr %v424, i64 128
  store <16 x float> %v431, ptr %v432, align 1
  br label %moved422
part421:
  %v433 = sub nsw i64 %v71, %v75
  %v434 = mul nsw i64 %v433, 1
  %v435 = icmp slt i64 48, %v434
  %v436 = select i1 %v435, i64 48, i64 %v434
  br label %scatter_head437
scatter_head437:
  %v440 = phi i64 [ 0, %part421 ], [ %v450, %scatter438 ]
  %v441 = icmp slt i64 %v440, %v436
  br i1 %v441, label %scatter438, label %scatter_done439
scatter438:
  %v442 = add nsw i64 %v75, %v440
  %v443 = mul nsw i64 %v442, %v9
  %v444 = getelementptr i8, ptr %v46, i64 %v443
  %v445 = mul nsw i64 0, 4
  %v446 = getelementptr i8, ptr %v444, i64 %v445
  %v447 = getelementptr i8, ptr %scratch, i64 384
  %v448 = getelementptr float, ptr %v447, i64 %v440
  %v449 = load float, ptr %v448
  store float %v449, ptr %v446, align 1
  %v450 = add nsw i64 %v440, 1
  br label %scatter_head437
scatter_done439:
  br label %moved422
moved422:
  %v451 = add nsw i64 %v75, 48
  br label %rows_head72
rows_done74:
  br label %take33
done35:
  ret void
}

declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
