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
  %v75 = phi i64 [ %v69, %work34 ], [ %v454, %moved428 ]
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
  %v87 = getelementptr i8, ptr %v86, i64 1536
  call void @llvm.prefetch.p0(ptr %v87, i32 0, i32 3, i32 1)
  %v88 = getelementptr i8, ptr %v86, i64 1600
  call void @llvm.prefetch.p0(ptr %v88, i32 0, i32 3, i32 1)
  %v89 = getelementptr i8, ptr %v86, i64 1664
  call void @llvm.prefetch.p0(ptr %v89, i32 0, i32 3, i32 1)
  %v90 = getelementptr i8, ptr %v86, i64 1728
  call void @llvm.prefetch.p0(ptr %v90, i32 0, i32 3, i32 1)
  %v91 = getelementptr i8, ptr %v86, i64 1792
  call void @llvm.prefetch.p0(ptr %v91, i32 0, i32 3, i32 1)
  %v92 = getelementptr i8, ptr %v86, i64 1856
  call void @llvm.prefetch.p0(ptr %v92, i32 0, i32 3, i32 1)
  %v93 = load <32 x float>, ptr %v86, align 1, !invariant.load !0
  %v94 = shufflevector <32 x float> %v93, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  store <16 x float> %v94, ptr %scratch, align 4
  %v95 = shufflevector <32 x float> %v93, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v96 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v95, ptr %v96, align 4
  %v97 = getelementptr i8, ptr %v86, i64 128
  %v98 = load <32 x float>, ptr %v97, align 1, !invariant.load !0
  %v99 = shufflevector <32 x float> %v98, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v100 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v99, ptr %v100, align 4
  %v101 = shufflevector <32 x float> %v98, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v102 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v101, ptr %v102, align 4
  %v103 = getelementptr i8, ptr %v86, i64 256
  %v104 = load <32 x float>, ptr %v103, align 1, !invariant.load !0
  %v105 = shufflevector <32 x float> %v104, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v106 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v105, ptr %v106, align 4
  %v107 = shufflevector <32 x float> %v104, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v108 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v107, ptr %v108, align 4
  br label %moved84
part83:
  br label %gather_head109
gather_head109:
  %v112 = phi i64 [ 0, %part83 ], [ %v125, %gather110 ]
  %v113 = icmp slt i64 %v112, 48
  br i1 %v113, label %gather110, label %gather_done111
gather110:
  %v114 = add nsw i64 %v75, %v112
  %v115 = icmp slt i64 %v114, %v77
  %v116 = select i1 %v115, i64 %v114, i64 %v77
  %v117 = mul nsw i64 %v116, %v15
  %v118 = getelementptr i8, ptr %v50, i64 %v117
  %v119 = load float, ptr %v118, align 1, !invariant.load !0
  %v120 = getelementptr float, ptr %scratch, i64 %v112
  store float %v119, ptr %v120
  %v121 = getelementptr i8, ptr %v118, i64 4
  %v122 = load float, ptr %v121, align 1, !invariant.load !0
  %v123 = getelementptr i8, ptr %scratch, i64 192
  %v124 = getelementptr float, ptr %v123, i64 %v112
  store float %v122, ptr %v124
  %v125 = add nsw i64 %v112, 1
  br label %gather_head109, !llvm.loop !2
gather_done111:
  br label %moved84
moved84:
  %v126 = getelementptr i8, ptr %scratch, i64 64
  %v127 = getelementptr i8, ptr %scratch, i64 128
  %v128 = load <16 x float>, ptr %scratch, align 64
  %v129 = load <16 x float>, ptr %v126, align 64
  %v130 = load <16 x float>, ptr %v127, align 64
  %v131 = getelementptr i8, ptr %scratch, i64 192
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
  %v147 = phi i64 [ %v144, %moved84 ], [ %v415, %interval_end141 ]
  %v148 = phi <16 x float> [ splat (float 0x0000000000000000), %moved84 ], [ %v161, %interval_end141 ]
  %v149 = phi <16 x float> [ splat (float 0x0000000000000000), %moved84 ], [ %v162, %interval_end141 ]
  %v150 = phi <16 x float> [ splat (float 0x0000000000000000), %moved84 ], [ %v163, %interval_end141 ]
  %v151 = phi <16 x float> [ splat (float 0x0000000000000000), %moved84 ], [ %v164, %interval_end141 ]
  %v152 = phi <16 x float> [ splat (float 0x0000000000000000), %moved84 ], [ %v165, %interval_end141 ]
  %v153 = phi <16 x float> [ splat (float 0x0000000000000000), %moved84 ], [ %v166, %interval_end141 ]
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
  %v160 = phi i64 [ %v157, %interval138 ], [ %v171, %walk_done345 ]
  %v161 = phi <16 x float> [ %v148, %interval138 ], [ %v397, %walk_done345 ]
  %v162 = phi <16 x float> [ %v149, %interval138 ], [ %v398, %walk_done345 ]
  %v163 = phi <16 x float> [ %v150, %interval138 ], [ %v399, %walk_done345 ]
  %v164 = phi <16 x float> [ %v151, %interval138 ], [ %v412, %walk_done345 ]
  %v165 = phi <16 x float> [ %v152, %interval138 ], [ %v413, %walk_done345 ]
  %v166 = phi <16 x float> [ %v153, %interval138 ], [ %v414, %walk_done345 ]
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
  %v178 = phi i64 [ %v160, %chunk140 ], [ %v342, %column176 ]
  %v179 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk140 ], [ %v339, %column176 ]
  %v180 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk140 ], [ %v340, %column176 ]
  %v181 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk140 ], [ %v341, %column176 ]
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
  %v194 = load float, ptr %v187, align 1, !invariant.load !0
  %v195 = load float, ptr %v189, align 1, !invariant.load !0
  %v196 = load float, ptr %v191, align 1, !invariant.load !0
  %v197 = load float, ptr %v193, align 1, !invariant.load !0
  %v198 = insertelement <16 x float> poison, float %v194, i64 0
  %v199 = shufflevector <16 x float> %v198, <16 x float> poison, <16 x i32> zeroinitializer
  %v200 = insertelement <16 x float> poison, float %v195, i64 0
  %v201 = shufflevector <16 x float> %v200, <16 x float> poison, <16 x i32> zeroinitializer
  %v202 = insertelement <16 x float> poison, float %v196, i64 0
  %v203 = shufflevector <16 x float> %v202, <16 x float> poison, <16 x i32> zeroinitializer
  %v204 = insertelement <16 x float> poison, float %v197, i64 0
  %v205 = shufflevector <16 x float> %v204, <16 x float> poison, <16 x i32> zeroinitializer
  %v206 = fsub contract <16 x float> %v128, %v199
  %v207 = fsub contract <16 x float> %v129, %v199
  %v208 = fsub contract <16 x float> %v130, %v199
  %v209 = fsub contract <16 x float> %v128, %v201
  %v210 = fsub contract <16 x float> %v129, %v201
  %v211 = fsub contract <16 x float> %v130, %v201
  %v212 = fsub contract <16 x float> %v128, %v203
  %v213 = fsub contract <16 x float> %v129, %v203
  %v214 = fsub contract <16 x float> %v130, %v203
  %v215 = fsub contract <16 x float> %v128, %v205
  %v216 = fsub contract <16 x float> %v129, %v205
  %v217 = fsub contract <16 x float> %v130, %v205
  %v218 = fmul contract <16 x float> %v206, %v206
  %v219 = fmul contract <16 x float> %v207, %v207
  %v220 = fmul contract <16 x float> %v208, %v208
  %v221 = fmul contract <16 x float> %v209, %v209
  %v222 = fmul contract <16 x float> %v210, %v210
  %v223 = fmul contract <16 x float> %v211, %v211
  %v224 = fmul contract <16 x float> %v212, %v212
  %v225 = fmul contract <16 x float> %v213, %v213
  %v226 = fmul contract <16 x float> %v214, %v214
  %v227 = fmul contract <16 x float> %v215, %v215
  %v228 = fmul contract <16 x float> %v216, %v216
  %v229 = fmul contract <16 x float> %v217, %v217
  %v230 = fadd contract <16 x float> splat (float 0x8000000000000000), %v218
  %v231 = fadd contract <16 x float> splat (float 0x8000000000000000), %v219
  %v232 = fadd contract <16 x float> splat (float 0x8000000000000000), %v220
  %v233 = fadd contract <16 x float> splat (float 0x8000000000000000), %v221
  %v234 = fadd contract <16 x float> splat (float 0x8000000000000000), %v222
  %v235 = fadd contract <16 x float> splat (float 0x8000000000000000), %v223
  %v236 = fadd contract <16 x float> splat (float 0x8000000000000000), %v224
  %v237 = fadd contract <16 x float> splat (float 0x8000000000000000), %v225
  %v238 = fadd contract <16 x float> splat (float 0x8000000000000000), %v226
  %v239 = fadd contract <16 x float> splat (float 0x8000000000000000), %v227
  %v240 = fadd contract <16 x float> splat (float 0x8000000000000000), %v228
  %v241 = fadd contract <16 x float> splat (float 0x8000000000000000), %v229
  %v242 = getelementptr i8, ptr %v187, i64 4
  %v243 = load float, ptr %v242, align 1, !invariant.load !0
  %v244 = getelementptr i8, ptr %v189, i64 4
  %v245 = load float, ptr %v244, align 1, !invariant.load !0
  %v246 = getelementptr i8, ptr %v191, i64 4
  %v247 = load float, ptr %v246, align 1, !invariant.load !0
  %v248 = getelementptr i8, ptr %v193, i64 4
  %v249 = load float, ptr %v248, align 1, !invariant.load !0
  %v250 = insertelement <16 x float> poison, float %v243, i64 0
  %v251 = shufflevector <16 x float> %v250, <16 x float> poison, <16 x i32> zeroinitializer
  %v252 = insertelement <16 x float> poison, float %v245, i64 0
  %v253 = shufflevector <16 x float> %v252, <16 x float> poison, <16 x i32> zeroinitializer
  %v254 = insertelement <16 x float> poison, float %v247, i64 0
  %v255 = shufflevector <16 x float> %v254, <16 x float> poison, <16 x i32> zeroinitializer
  %v256 = insertelement <16 x float> poison, float %v249, i64 0
  %v257 = shufflevector <16 x float> %v256, <16 x float> poison, <16 x i32> zeroinitializer
  %v258 = fsub contract <16 x float> %v134, %v251
  %v259 = fsub contract <16 x float> %v135, %v251
  %v260 = fsub contract <16 x float> %v136, %v251
  %v261 = fsub contract <16 x float> %v134, %v253
  %v262 = fsub contract <16 x float> %v135, %v253
  %v263 = fsub contract <16 x float> %v136, %v253
  %v264 = fsub contract <16 x float> %v134, %v255
  %v265 = fsub contract <16 x float> %v135, %v255
  %v266 = fsub contract <16 x float> %v136, %v255
  %v267 = fsub contract <16 x float> %v134, %v257
  %v268 = fsub contract <16 x float> %v135, %v257
  %v269 = fsub contract <16 x float> %v136, %v257
  %v270 = fmul contract <16 x float> %v258, %v258
  %v271 = fmul contract <16 x float> %v259, %v259
  %v272 = fmul contract <16 x float> %v260, %v260
  %v273 = fmul contract <16 x float> %v261, %v261
  %v274 = fmul contract <16 x float> %v262, %v262
  %v275 = fmul contract <16 x float> %v263, %v263
  %v276 = fmul contract <16 x float> %v264, %v264
  %v277 = fmul contract <16 x float> %v265, %v265
  %v278 = fmul contract <16 x float> %v266, %v266
  %v279 = fmul contract <16 x float> %v267, %v267
  %v280 = fmul contract <16 x float> %v268, %v268
  %v281 = fmul contract <16 x float> %v269, %v269
  %v282 = fadd contract <16 x float> %v230, %v270
  %v283 = fadd contract <16 x float> %v231, %v271
  %v284 = fadd contract <16 x float> %v232, %v272
  %v285 = fadd contract <16 x float> %v233, %v273
  %v286 = fadd contract <16 x float> %v234, %v274
  %v287 = fadd contract <16 x float> %v235, %v275
  %v288 = fadd contract <16 x float> %v236, %v276
  %v289 = fadd contract <16 x float> %v237, %v277
  %v290 = fadd contract <16 x float> %v238, %v278
  %v291 = fadd contract <16 x float> %v239, %v279
  %v292 = fadd contract <16 x float> %v240, %v280
  %v293 = fadd contract <16 x float> %v241, %v281
  %v294 = fmul contract <16 x float> %v282, %v62
  %v295 = fmul contract <16 x float> %v283, %v62
  %v296 = fmul contract <16 x float> %v284, %v62
  %v297 = fmul contract <16 x float> %v285, %v62
  %v298 = fmul contract <16 x float> %v286, %v62
  %v299 = fmul contract <16 x float> %v287, %v62
  %v300 = fmul contract <16 x float> %v288, %v62
  %v301 = fmul contract <16 x float> %v289, %v62
  %v302 = fmul contract <16 x float> %v290, %v62
  %v303 = fmul contract <16 x float> %v291, %v62
  %v304 = fmul contract <16 x float> %v292, %v62
  %v305 = fmul contract <16 x float> %v293, %v62
  %v306 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v294
  %v307 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v295
  %v308 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v296
  %v309 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v297
  %v310 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v298
  %v311 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v299
  %v312 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v300
  %v313 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v301
  %v314 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v302
  %v315 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v303
  %v316 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v304
  %v317 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v305
  %v318 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v306
  %v319 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v307
  %v320 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v308
  %v321 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v309
  %v322 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v310
  %v323 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v311
  %v324 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v312
  %v325 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v313
  %v326 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v314
  %v327 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v315
  %v328 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v316
  %v329 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v317
  %v330 = fadd contract <16 x float> %v179, %v318
  %v331 = fadd contract <16 x float> %v180, %v319
  %v332 = fadd contract <16 x float> %v181, %v320
  %v333 = fadd contract <16 x float> %v330, %v321
  %v334 = fadd contract <16 x float> %v331, %v322
  %v335 = fadd contract <16 x float> %v332, %v323
  %v336 = fadd contract <16 x float> %v333, %v324
  %v337 = fadd contract <16 x float> %v334, %v325
  %v338 = fadd contract <16 x float> %v335, %v326
  %v339 = fadd contract <16 x float> %v336, %v327
  %v340 = fadd contract <16 x float> %v337, %v328
  %v341 = fadd contract <16 x float> %v338, %v329
  %v342 = add nsw i64 %v178, 4
  br label %walk175, !llvm.loop !3
walk_done177:
  br label %walk343
walk343:
  %v346 = phi i64 [ %v178, %walk_done177 ], [ %v390, %column344 ]
  %v347 = phi <16 x float> [ %v179, %walk_done177 ], [ %v387, %column344 ]
  %v348 = phi <16 x float> [ %v180, %walk_done177 ], [ %v388, %column344 ]
  %v349 = phi <16 x float> [ %v181, %walk_done177 ], [ %v389, %column344 ]
  %v350 = icmp slt i64 %v346, %v173
  br i1 %v350, label %column344, label %walk_done345
column344:
  %v351 = mul nsw i64 %v346, %v21
  %v352 = getelementptr i8, ptr %v54, i64 %v351
  %v353 = load float, ptr %v352, align 1, !invariant.load !0
  %v354 = insertelement <16 x float> poison, float %v353, i64 0
  %v355 = shufflevector <16 x float> %v354, <16 x float> poison, <16 x i32> zeroinitializer
  %v356 = fsub contract <16 x float> %v128, %v355
  %v357 = fsub contract <16 x float> %v129, %v355
  %v358 = fsub contract <16 x float> %v130, %v355
  %v359 = fmul contract <16 x float> %v356, %v356
  %v360 = fmul contract <16 x float> %v357, %v357
  %v361 = fmul contract <16 x float> %v358, %v358
  %v362 = fadd contract <16 x float> splat (float 0x8000000000000000), %v359
  %v363 = fadd contract <16 x float> splat (float 0x8000000000000000), %v360
  %v364 = fadd contract <16 x float> splat (float 0x8000000000000000), %v361
  %v365 = getelementptr i8, ptr %v352, i64 4
  %v366 = load float, ptr %v365, align 1, !invariant.load !0
  %v367 = insertelement <16 x float> poison, float %v366, i64 0
  %v368 = shufflevector <16 x float> %v367, <16 x float> poison, <16 x i32> zeroinitializer
  %v369 = fsub contract <16 x float> %v134, %v368
  %v370 = fsub contract <16 x float> %v135, %v368
  %v371 = fsub contract <16 x float> %v136, %v368
  %v372 = fmul contract <16 x float> %v369, %v369
  %v373 = fmul contract <16 x float> %v370, %v370
  %v374 = fmul contract <16 x float> %v371, %v371
  %v375 = fadd contract <16 x float> %v362, %v372
  %v376 = fadd contract <16 x float> %v363, %v373
  %v377 = fadd contract <16 x float> %v364, %v374
  %v378 = fmul contract <16 x float> %v375, %v62
  %v379 = fmul contract <16 x float> %v376, %v62
  %v380 = fmul contract <16 x float> %v377, %v62
  %v381 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v378
  %v382 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v379
  %v383 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v380
  %v384 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v381
  %v385 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v382
  %v386 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v383
  %v387 = fadd contract <16 x float> %v347, %v384
  %v388 = fadd contract <16 x float> %v348, %v385
  %v389 = fadd contract <16 x float> %v349, %v386
  %v390 = add nsw i64 %v346, 1
  br label %walk343, !llvm.loop !4
walk_done345:
  %v391 = fadd contract <16 x float> %v164, splat (float 0x0000000000000000)
  %v392 = fadd contract <16 x float> %v165, splat (float 0x0000000000000000)
  %v393 = fadd contract <16 x float> %v166, splat (float 0x0000000000000000)
  %v394 = fsub contract <16 x float> %v347, %v391
  %v395 = fsub contract <16 x float> %v348, %v392
  %v396 = fsub contract <16 x float> %v349, %v393
  %v397 = fadd contract <16 x float> %v161, %v394
  %v398 = fadd contract <16 x float> %v162, %v395
  %v399 = fadd contract <16 x float> %v163, %v396
  %v400 = fsub contract <16 x float> %v397, %v161
  %v401 = fsub contract <16 x float> %v398, %v162
  %v402 = fsub contract <16 x float> %v399, %v163
  %v403 = fsub contract <16 x float> %v400, %v394
  %v404 = fsub contract <16 x float> %v401, %v395
  %v405 = fsub contract <16 x float> %v402, %v396
  %v406 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v397)
  %v407 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v398)
  %v408 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v399)
  %v409 = fcmp olt <16 x float> %v406, splat (float 0x7FF0000000000000)
  %v410 = fcmp olt <16 x float> %v407, splat (float 0x7FF0000000000000)
  %v411 = fcmp olt <16 x float> %v408, splat (float 0x7FF0000000000000)
  %v412 = select <16 x i1> %v409, <16 x float> %v403, <16 x float> splat (float 0x0000000000000000)
  %v413 = select <16 x i1> %v410, <16 x float> %v404, <16 x float> splat (float 0x0000000000000000)
  %v414 = select <16 x i1> %v411, <16 x float> %v405, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head139, !llvm.loop !5
interval_end141:
  %v415 = add nsw i64 %v147, 1
  br label %interval_head137, !llvm.loop !6
columns_done142:
  %v416 = fmul contract <16 x float> %v68, %v148
  %v417 = fmul contract <16 x float> %v68, %v149
  %v418 = fmul contract <16 x float> %v68, %v150
  %v419 = getelementptr i8, ptr %scratch, i64 384
  %v420 = getelementptr i8, ptr %v419, i64 64
  %v421 = getelementptr i8, ptr %v419, i64 128
  store <16 x float> %v416, ptr %v419, align 64
  store <16 x float> %v417, ptr %v420, align 64
  store <16 x float> %v418, ptr %v421, align 64
  %v422 = add nsw i64 %v75, 48
  %v423 = icmp sle i64 %v422, %v71
  %v424 = icmp eq i64 %v9, 4
  %v425 = and i1 %v423, %v424
  br i1 %v425, label %whole_tile426, label %part427
whole_tile426:
  %v429 = mul nsw i64 %v75, 4
  %v430 = getelementptr i8, ptr %v46, i64 %v429
  %v431 = getelementptr i8, ptr %scratch, i64 384
  %v432 = load <16 x float>, ptr %v431, align 64
  store <16 x float> %v432, ptr %v430, align 1
  %v433 = getelementptr i8, ptr %scratch, i64 448
  %v434 = load <16 x float>, ptr %v433, align 64
  %v435 = getelementptr i8, ptr %v430, i64 64
  store <16 x float> %v434, ptr %v435, align 1
  %v436 = getelementptr i8, ptr %scratch, i64 512
  %v437 = load <16 x float>, ptr %v436, align 64
  %v438 = getelementptr i8, ptr %v430, i64 128
  store <16 x float> %v437, ptr %v438, align 1
  br label %moved428
part427:
  %v439 = sub nsw i64 %v71, %v75
  %v440 = icmp slt i64 48, %v439
  %v441 = select i1 %v440, i64 48, i64 %v439
  br label %scatter_head442
scatter_head442:
  %v445 = phi i64 [ 0, %part427 ], [ %v453, %scatter443 ]
  %v446 = icmp slt i64 %v445, %v441
  br i1 %v446, label %scatter443, label %scatter_done444
scatter443:
  %v447 = add nsw i64 %v75, %v445
  %v448 = mul nsw i64 %v447, %v9
  %v449 = getelementptr i8, ptr %v46, i64 %v448
  %v450 = getelementptr i8, ptr %scratch, i64 384
  %v451 = getelementptr float, ptr %v450, i64 %v445
  %v452 = load float, ptr %v451
  store float %v452, ptr %v449, align 1
  %v453 = add nsw i64 %v445, 1
  br label %scatter_head442, !llvm.loop !7
scatter_done444:
  br label %moved428
moved428:
  %v454 = add nsw i64 %v75, 48
  br label %rows_head72, !llvm.loop !8
rows_done74:
  br label %take33
done35:
  ret void
}

!2 = distinct !{!2, !{!"llvm.loop.unroll.disable"}}
!3 = distinct !{!3, !{!"llvm.loop.unroll.disable"}}
!4 = distinct !{!4, !{!"llvm.loop.unroll.disable"}}
!5 = distinct !{!5, !{!"llvm.loop.unroll.disable"}}
!6 = distinct !{!6, !{!"llvm.loop.unroll.disable"}}
!7 = distinct !{!7, !{!"llvm.loop.unroll.disable"}}
!8 = distinct !{!8, !{!"llvm.loop.unroll.disable"}}
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
