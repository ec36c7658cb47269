target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 13
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 3
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 4
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 14
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 5
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 6
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 15
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 7
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 8
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = getelementptr i64, ptr %frame, i64 16
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 9
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 10
  %v29 = load i64, ptr %v28, align 8, !invariant.load !0
  %v30 = getelementptr i64, ptr %frame, i64 17
  %v31 = load i64, ptr %v30, align 8, !invariant.load !0
  %v32 = getelementptr i64, ptr %frame, i64 11
  %v33 = load i64, ptr %v32, align 8, !invariant.load !0
  %v34 = getelementptr i64, ptr %frame, i64 12
  %v35 = load i64, ptr %v34, align 8, !invariant.load !0
  %v36 = inttoptr i64 %v5 to ptr
  %v37 = inttoptr i64 %v3 to ptr
  %v38 = getelementptr i8, ptr %progress, i64 8
  br label %take39
take39:
  %v42 = atomicrmw add ptr %progress, i64 1 monotonic
  %v43 = icmp slt i64 %v42, %v1
  %v44 = load volatile i64, ptr %v38, align 8
  %v45 = icmp eq i64 %v44, 0
  %v46 = and i1 %v43, %v45
  br i1 %v46, label %work40, label %done41
work40:
  %v47 = mul nsw i64 %v42, 72
  %v48 = getelementptr i8, ptr %v37, i64 %v47
  %v49 = getelementptr i64, ptr %v48, i64 4
  %v50 = load i64, ptr %v49, align 8, !invariant.load !0
  %v51 = add nsw i64 %v7, %v50
  %v52 = inttoptr i64 %v51 to ptr
  %v53 = getelementptr i64, ptr %v48, i64 5
  %v54 = load i64, ptr %v53, align 8, !invariant.load !0
  %v55 = add nsw i64 %v13, %v54
  %v56 = inttoptr i64 %v55 to ptr
  %v57 = getelementptr i64, ptr %v48, i64 6
  %v58 = load i64, ptr %v57, align 8, !invariant.load !0
  %v59 = add nsw i64 %v19, %v58
  %v60 = inttoptr i64 %v59 to ptr
  %v61 = getelementptr i64, ptr %v48, i64 7
  %v62 = load i64, ptr %v61, align 8, !invariant.load !0
  %v63 = add nsw i64 %v25, %v62
  %v64 = inttoptr i64 %v63 to ptr
  %v65 = getelementptr i64, ptr %v48, i64 8
  %v66 = load i64, ptr %v65, align 8, !invariant.load !0
  %v67 = add nsw i64 %v31, %v66
  %v68 = inttoptr i64 %v67 to ptr
  %v69 = load i64, ptr %v48, align 8, !invariant.load !0
  %v70 = getelementptr i64, ptr %v48, i64 1
  %v71 = load i64, ptr %v70, align 8, !invariant.load !0
  br label %rows_head72
rows_head72:
  %v75 = phi i64 [ %v69, %work40 ], [ %v488, %moved445 ]
  %v76 = icmp slt i64 %v75, %v71
  br i1 %v76, label %rows73, label %rows_done74
rows73:
  %v77 = add nsw i64 %v71, -1
  %v78 = add nsw i64 %v75, 16
  %v79 = icmp sle i64 %v78, %v71
  %v80 = icmp eq i64 %v15, 12
  %v81 = and i1 %v79, %v80
  %v82 = icmp eq i64 %v33, 4
  %v83 = and i1 %v81, %v82
  br i1 %v83, label %whole_tile84, label %part85
whole_tile84:
  %v87 = mul nsw i64 %v75, 12
  %v88 = getelementptr i8, ptr %v56, i64 %v87
  %v89 = load <48 x float>, ptr %v88, align 1, !invariant.load !0
  %v90 = shufflevector <48 x float> %v89, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  store <16 x float> %v90, ptr %scratch, align 4
  %v91 = shufflevector <48 x float> %v89, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v92 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v91, ptr %v92, align 4
  %v93 = shufflevector <48 x float> %v89, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v94 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v93, ptr %v94, align 4
  %v95 = mul nsw i64 %v75, 4
  %v96 = getelementptr i8, ptr %v68, i64 %v95
  %v97 = load <16 x float>, ptr %v96, align 1, !invariant.load !0
  %v98 = shufflevector <16 x float> %v97, <16 x float> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v99 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v98, ptr %v99, align 4
  br label %moved86
part85:
  br label %gather_head100
gather_head100:
  %v103 = phi i64 [ 0, %part85 ], [ %v125, %gather101 ]
  %v104 = icmp slt i64 %v103, 16
  br i1 %v104, label %gather101, label %gather_done102
gather101:
  %v105 = add nsw i64 %v75, %v103
  %v106 = icmp slt i64 %v105, %v77
  %v107 = select i1 %v106, i64 %v105, i64 %v77
  %v108 = mul nsw i64 %v107, %v15
  %v109 = getelementptr i8, ptr %v56, i64 %v108
  %v110 = load float, ptr %v109, align 1, !invariant.load !0
  %v111 = getelementptr float, ptr %scratch, i64 %v103
  store float %v110, ptr %v111
  %v112 = getelementptr i8, ptr %v109, i64 4
  %v113 = load float, ptr %v112, align 1, !invariant.load !0
  %v114 = getelementptr i8, ptr %scratch, i64 64
  %v115 = getelementptr float, ptr %v114, i64 %v103
  store float %v113, ptr %v115
  %v116 = getelementptr i8, ptr %v109, i64 8
  %v117 = load float, ptr %v116, align 1, !invariant.load !0
  %v118 = getelementptr i8, ptr %scratch, i64 128
  %v119 = getelementptr float, ptr %v118, i64 %v103
  store float %v117, ptr %v119
  %v120 = mul nsw i64 %v107, %v33
  %v121 = getelementptr i8, ptr %v68, i64 %v120
  %v122 = load float, ptr %v121, align 1, !invariant.load !0
  %v123 = getelementptr i8, ptr %scratch, i64 192
  %v124 = getelementptr float, ptr %v123, i64 %v103
  store float %v122, ptr %v124
  %v125 = add nsw i64 %v103, 1
  br label %gather_head100
gather_done102:
  br label %moved86
moved86:
  %v126 = load <16 x float>, ptr %scratch, align 64
  %v127 = getelementptr i8, ptr %scratch, i64 64
  %v128 = load <16 x float>, ptr %v127, align 64
  %v129 = getelementptr i8, ptr %scratch, i64 128
  %v130 = load <16 x float>, ptr %v129, align 64
  %v137 = getelementptr i64, ptr %v48, i64 2
  %v138 = load i64, ptr %v137, align 8, !invariant.load !0
  %v139 = getelementptr i64, ptr %v48, i64 3
  %v140 = load i64, ptr %v139, align 8, !invariant.load !0
  br label %interval_head131
interval_head131:
  %v141 = phi i64 [ %v138, %moved86 ], [ %v429, %interval_end135 ]
  %v142 = phi <16 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v155, %interval_end135 ]
  %v143 = phi <16 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v156, %interval_end135 ]
  %v144 = phi <16 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v157, %interval_end135 ]
  %v145 = phi <16 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v158, %interval_end135 ]
  %v146 = phi <16 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v159, %interval_end135 ]
  %v147 = phi <16 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v160, %interval_end135 ]
  %v148 = icmp slt i64 %v141, %v140
  br i1 %v148, label %interval132, label %columns_done136
interval132:
  %v149 = mul nsw i64 %v141, 16
  %v150 = getelementptr i8, ptr %v36, i64 %v149
  %v151 = load i64, ptr %v150, align 8, !invariant.load !0
  %v152 = getelementptr i64, ptr %v150, i64 1
  %v153 = load i64, ptr %v152, align 8, !invariant.load !0
  br label %chunk_head133
chunk_head133:
  %v154 = phi i64 [ %v151, %interval132 ], [ %v165, %walk_done355 ]
  %v155 = phi <16 x float> [ %v142, %interval132 ], [ %v407, %walk_done355 ]
  %v156 = phi <16 x float> [ %v143, %interval132 ], [ %v412, %walk_done355 ]
  %v157 = phi <16 x float> [ %v144, %interval132 ], [ %v415, %walk_done355 ]
  %v158 = phi <16 x float> [ %v145, %interval132 ], [ %v420, %walk_done355 ]
  %v159 = phi <16 x float> [ %v146, %interval132 ], [ %v423, %walk_done355 ]
  %v160 = phi <16 x float> [ %v147, %interval132 ], [ %v428, %walk_done355 ]
  %v161 = icmp slt i64 %v154, %v153
  %v162 = load volatile i64, ptr %v38, align 8
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
  %v172 = phi i64 [ %v154, %chunk134 ], [ %v352, %column170 ]
  %v173 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk134 ], [ %v349, %column170 ]
  %v174 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk134 ], [ %v350, %column170 ]
  %v175 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk134 ], [ %v351, %column170 ]
  %v176 = icmp slt i64 %v172, %v168
  br i1 %v176, label %column170, label %walk_done171
column170:
  %v177 = add nsw i64 %v172, 1
  %v178 = add nsw i64 %v172, 2
  %v179 = add nsw i64 %v172, 3
  %v180 = mul nsw i64 %v172, %v21
  %v181 = getelementptr i8, ptr %v60, i64 %v180
  %v182 = mul nsw i64 %v177, %v21
  %v183 = getelementptr i8, ptr %v60, i64 %v182
  %v184 = mul nsw i64 %v178, %v21
  %v185 = getelementptr i8, ptr %v60, i64 %v184
  %v186 = mul nsw i64 %v179, %v21
  %v187 = getelementptr i8, ptr %v60, i64 %v186
  %v188 = mul nsw i64 %v172, %v27
  %v189 = getelementptr i8, ptr %v64, i64 %v188
  %v190 = mul nsw i64 %v177, %v27
  %v191 = getelementptr i8, ptr %v64, i64 %v190
  %v192 = mul nsw i64 %v178, %v27
  %v193 = getelementptr i8, ptr %v64, i64 %v192
  %v194 = mul nsw i64 %v179, %v27
  %v195 = getelementptr i8, ptr %v64, i64 %v194
  %v196 = load float, ptr %v189, align 1, !invariant.load !0
  %v197 = load float, ptr %v191, align 1, !invariant.load !0
  %v198 = load float, ptr %v193, align 1, !invariant.load !0
  %v199 = load float, ptr %v195, align 1, !invariant.load !0
  %v200 = insertelement <16 x float> poison, float %v196, i64 0
  %v201 = shufflevector <16 x float> %v200, <16 x float> poison, <16 x i32> zeroinitializer
  %v202 = insertelement <16 x float> poison, float %v197, i64 0
  %v203 = shufflevector <16 x float> %v202, <16 x float> poison, <16 x i32> zeroinitializer
  %v204 = insertelement <16 x float> poison, float %v198, i64 0
  %v205 = shufflevector <16 x float> %v204, <16 x float> poison, <16 x i32> zeroinitializer
  %v206 = insertelement <16 x float> poison, float %v199, i64 0
  %v207 = shufflevector <16 x float> %v206, <16 x float> poison, <16 x i32> zeroinitializer
  %v208 = load float, ptr %v181, align 1, !invariant.load !0
  %v209 = load float, ptr %v183, align 1, !invariant.load !0
  %v210 = load float, ptr %v185, align 1, !invariant.load !0
  %v211 = load float, ptr %v187, align 1, !invariant.load !0
  %v212 = insertelement <16 x float> poison, float %v208, i64 0
  %v213 = shufflevector <16 x float> %v212, <16 x float> poison, <16 x i32> zeroinitializer
  %v214 = insertelement <16 x float> poison, float %v209, i64 0
  %v215 = shufflevector <16 x float> %v214, <16 x float> poison, <16 x i32> zeroinitializer
  %v216 = insertelement <16 x float> poison, float %v210, i64 0
  %v217 = shufflevector <16 x float> %v216, <16 x float> poison, <16 x i32> zeroinitializer
  %v218 = insertelement <16 x float> poison, float %v211, i64 0
  %v219 = shufflevector <16 x float> %v218, <16 x float> poison, <16 x i32> zeroinitializer
  %v220 = fsub contract <16 x float> %v126, %v213
  %v221 = fsub contract <16 x float> %v126, %v215
  %v222 = fsub contract <16 x float> %v126, %v217
  %v223 = fsub contract <16 x float> %v126, %v219
  %v224 = fmul contract <16 x float> %v220, %v220
  %v225 = fmul contract <16 x float> %v221, %v221
  %v226 = fmul contract <16 x float> %v222, %v222
  %v227 = fmul contract <16 x float> %v223, %v223
  %v228 = fadd contract <16 x float> splat (float 0x8000000000000000), %v224
  %v229 = fadd contract <16 x float> splat (float 0x8000000000000000), %v225
  %v230 = fadd contract <16 x float> splat (float 0x8000000000000000), %v226
  %v231 = fadd contract <16 x float> splat (float 0x8000000000000000), %v227
  %v232 = getelementptr i8, ptr %v181, i64 4
  %v233 = load float, ptr %v232, align 1, !invariant.load !0
  %v234 = getelementptr i8, ptr %v183, i64 4
  %v235 = load float, ptr %v234, align 1, !invariant.load !0
  %v236 = getelementptr i8, ptr %v185, i64 4
  %v237 = load float, ptr %v236, align 1, !invariant.load !0
  %v238 = getelementptr i8, ptr %v187, i64 4
  %v239 = load float, ptr %v238, align 1, !invariant.load !0
  %v240 = insertelement <16 x float> poison, float %v233, i64 0
  %v241 = shufflevector <16 x float> %v240, <16 x float> poison, <16 x i32> zeroinitializer
  %v242 = insertelement <16 x float> poison, float %v235, i64 0
  %v243 = shufflevector <16 x float> %v242, <16 x float> poison, <16 x i32> zeroinitializer
  %v244 = insertelement <16 x float> poison, float %v237, i64 0
  %v245 = shufflevector <16 x float> %v244, <16 x float> poison, <16 x i32> zeroinitializer
  %v246 = insertelement <16 x float> poison, float %v239, i64 0
  %v247 = shufflevector <16 x float> %v246, <16 x float> poison, <16 x i32> zeroinitializer
  %v248 = fsub contract <16 x float> %v128, %v241
  %v249 = fsub contract <16 x float> %v128, %v243
  %v250 = fsub contract <16 x float> %v128, %v245
  %v251 = fsub contract <16 x float> %v128, %v247
  %v252 = fmul contract <16 x float> %v248, %v248
  %v253 = fmul contract <16 x float> %v249, %v249
  %v254 = fmul contract <16 x float> %v250, %v250
  %v255 = fmul contract <16 x float> %v251, %v251
  %v256 = fadd contract <16 x float> %v228, %v252
  %v257 = fadd contract <16 x float> %v229, %v253
  %v258 = fadd contract <16 x float> %v230, %v254
  %v259 = fadd contract <16 x float> %v231, %v255
  %v260 = getelementptr i8, ptr %v181, i64 8
  %v261 = load float, ptr %v260, align 1, !invariant.load !0
  %v262 = getelementptr i8, ptr %v183, i64 8
  %v263 = load float, ptr %v262, align 1, !invariant.load !0
  %v264 = getelementptr i8, ptr %v185, i64 8
  %v265 = load float, ptr %v264, align 1, !invariant.load !0
  %v266 = getelementptr i8, ptr %v187, i64 8
  %v267 = load float, ptr %v266, align 1, !invariant.load !0
  %v268 = insertelement <16 x float> poison, float %v261, i64 0
  %v269 = shufflevector <16 x float> %v268, <16 x float> poison, <16 x i32> zeroinitializer
  %v270 = insertelement <16 x float> poison, float %v263, i64 0
  %v271 = shufflevector <16 x float> %v270, <16 x float> poison, <16 x i32> zeroinitializer
  %v272 = insertelement <16 x float> poison, float %v265, i64 0
  %v273 = shufflevector <16 x float> %v272, <16 x float> poison, <16 x i32> zeroinitializer
  %v274 = insertelement <16 x float> poison, float %v267, i64 0
  %v275 = shufflevector <16 x float> %v274, <16 x float> poison, <16 x i32> zeroinitializer
  %v276 = fsub contract <16 x float> %v130, %v269
  %v277 = fsub contract <16 x float> %v130, %v271
  %v278 = fsub contract <16 x float> %v130, %v273
  %v279 = fsub contract <16 x float> %v130, %v275
  %v280 = fmul contract <16 x float> %v276, %v276
  %v281 = fmul contract <16 x float> %v277, %v277
  %v282 = fmul contract <16 x float> %v278, %v278
  %v283 = fmul contract <16 x float> %v279, %v279
  %v284 = fadd contract <16 x float> %v256, %v280
  %v285 = fadd contract <16 x float> %v257, %v281
  %v286 = fadd contract <16 x float> %v258, %v282
  %v287 = fadd contract <16 x float> %v259, %v283
  %v288 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v284
  %v289 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v285
  %v290 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v286
  %v291 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v287
  %v292 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v288, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v293 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v292, <16 x float> splat (float 0x3F83CEC460000000))
  %v294 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v293, <16 x float> %v292, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v295 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v294, <16 x float> %v292, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v296 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v295, <16 x float> %v292, <16 x float> splat (float 0x3FE62E4240000000))
  %v297 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v296, <16 x float> %v292, <16 x float> splat (float 0x3FF0000000000000))
  %v298 = fsub <16 x float> %v288, %v292
  %v299 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v297, <16 x float> %v298, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v300 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v289, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v301 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v300, <16 x float> splat (float 0x3F83CEC460000000))
  %v302 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v301, <16 x float> %v300, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v303 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v302, <16 x float> %v300, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v304 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v303, <16 x float> %v300, <16 x float> splat (float 0x3FE62E4240000000))
  %v305 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v304, <16 x float> %v300, <16 x float> splat (float 0x3FF0000000000000))
  %v306 = fsub <16 x float> %v289, %v300
  %v307 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v305, <16 x float> %v306, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v308 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v290, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v309 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v308, <16 x float> splat (float 0x3F83CEC460000000))
  %v310 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v309, <16 x float> %v308, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v311 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v310, <16 x float> %v308, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v312 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v311, <16 x float> %v308, <16 x float> splat (float 0x3FE62E4240000000))
  %v313 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v312, <16 x float> %v308, <16 x float> splat (float 0x3FF0000000000000))
  %v314 = fsub <16 x float> %v290, %v308
  %v315 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v313, <16 x float> %v314, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v316 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v291, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v317 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v316, <16 x float> splat (float 0x3F83CEC460000000))
  %v318 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v317, <16 x float> %v316, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v319 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v318, <16 x float> %v316, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v320 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v319, <16 x float> %v316, <16 x float> splat (float 0x3FE62E4240000000))
  %v321 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v320, <16 x float> %v316, <16 x float> splat (float 0x3FF0000000000000))
  %v322 = fsub <16 x float> %v291, %v316
  %v323 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v321, <16 x float> %v322, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v324 = fmul contract <16 x float> %v201, %v299
  %v325 = fmul contract <16 x float> %v203, %v307
  %v326 = fmul contract <16 x float> %v205, %v315
  %v327 = fmul contract <16 x float> %v207, %v323
  %v328 = fmul contract <16 x float> %v324, %v220
  %v329 = fmul contract <16 x float> %v325, %v221
  %v330 = fmul contract <16 x float> %v326, %v222
  %v331 = fmul contract <16 x float> %v327, %v223
  %v332 = fmul contract <16 x float> %v324, %v248
  %v333 = fmul contract <16 x float> %v325, %v249
  %v334 = fmul contract <16 x float> %v326, %v250
  %v335 = fmul contract <16 x float> %v327, %v251
  %v336 = fmul contract <16 x float> %v324, %v276
  %v337 = fmul contract <16 x float> %v325, %v277
  %v338 = fmul contract <16 x float> %v326, %v278
  %v339 = fmul contract <16 x float> %v327, %v279
  %v340 = fadd contract <16 x float> %v173, %v328
  %v341 = fadd contract <16 x float> %v174, %v332
  %v342 = fadd contract <16 x float> %v175, %v336
  %v343 = fadd contract <16 x float> %v340, %v329
  %v344 = fadd contract <16 x float> %v341, %v333
  %v345 = fadd contract <16 x float> %v342, %v337
  %v346 = fadd contract <16 x float> %v343, %v330
  %v347 = fadd contract <16 x float> %v344, %v334
  %v348 = fadd contract <16 x float> %v345, %v338
  %v349 = fadd contract <16 x float> %v346, %v331
  %v350 = fadd contract <16 x float> %v347, %v335
  %v351 = fadd contract <16 x float> %v348, %v339
  %v352 = add nsw i64 %v172, 4
  br label %walk169
walk_done171:
  br label %walk353
walk353:
  %v356 = phi i64 [ %v172, %walk_done171 ], [ %v404, %column354 ]
  %v357 = phi <16 x float> [ %v173, %walk_done171 ], [ %v399, %column354 ]
  %v358 = phi <16 x float> [ %v174, %walk_done171 ], [ %v401, %column354 ]
  %v359 = phi <16 x float> [ %v175, %walk_done171 ], [ %v403, %column354 ]
  %v360 = icmp slt i64 %v356, %v167
  br i1 %v360, label %column354, label %walk_done355
column354:
  %v361 = mul nsw i64 %v356, %v21
  %v362 = getelementptr i8, ptr %v60, i64 %v361
  %v363 = mul nsw i64 %v356, %v27
  %v364 = getelementptr i8, ptr %v64, i64 %v363
  %v365 = load float, ptr %v364, align 1, !invariant.load !0
  %v366 = insertelement <16 x float> poison, float %v365, i64 0
  %v367 = shufflevector <16 x float> %v366, <16 x float> poison, <16 x i32> zeroinitializer
  %v368 = load float, ptr %v362, align 1, !invariant.load !0
  %v369 = insertelement <16 x float> poison, float %v368, i64 0
  %v370 = shufflevector <16 x float> %v369, <16 x float> poison, <16 x i32> zeroinitializer
  %v371 = fsub contract <16 x float> %v126, %v370
  %v372 = fmul contract <16 x float> %v371, %v371
  %v373 = fadd contract <16 x float> splat (float 0x8000000000000000), %v372
  %v374 = getelementptr i8, ptr %v362, i64 4
  %v375 = load float, ptr %v374, align 1, !invariant.load !0
  %v376 = insertelement <16 x float> poison, float %v375, i64 0
  %v377 = shufflevector <16 x float> %v376, <16 x float> poison, <16 x i32> zeroinitializer
  %v378 = fsub contract <16 x float> %v128, %v377
  %v379 = fmul contract <16 x float> %v378, %v378
  %v380 = fadd contract <16 x float> %v373, %v379
  %v381 = getelementptr i8, ptr %v362, i64 8
  %v382 = load float, ptr %v381, align 1, !invariant.load !0
  %v383 = insertelement <16 x float> poison, float %v382, i64 0
  %v384 = shufflevector <16 x float> %v383, <16 x float> poison, <16 x i32> zeroinitializer
  %v385 = fsub contract <16 x float> %v130, %v384
  %v386 = fmul contract <16 x float> %v385, %v385
  %v387 = fadd contract <16 x float> %v380, %v386
  %v388 = fmul contract <16 x float> splat (float 0xBFF7154760000000), %v387
  %v389 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v388, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v390 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v389, <16 x float> splat (float 0x3F83CEC460000000))
  %v391 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v390, <16 x float> %v389, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v392 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v391, <16 x float> %v389, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v393 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v392, <16 x float> %v389, <16 x float> splat (float 0x3FE62E4240000000))
  %v394 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v393, <16 x float> %v389, <16 x float> splat (float 0x3FF0000000000000))
  %v395 = fsub <16 x float> %v388, %v389
  %v396 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v394, <16 x float> %v395, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v397 = fmul contract <16 x float> %v367, %v396
  %v398 = fmul contract <16 x float> %v397, %v371
  %v399 = fadd contract <16 x float> %v357, %v398
  %v400 = fmul contract <16 x float> %v397, %v378
  %v401 = fadd contract <16 x float> %v358, %v400
  %v402 = fmul contract <16 x float> %v397, %v385
  %v403 = fadd contract <16 x float> %v359, %v402
  %v404 = add nsw i64 %v356, 1
  br label %walk353
walk_done355:
  %v405 = fadd contract <16 x float> %v156, splat (float 0x0000000000000000)
  %v406 = fsub contract <16 x float> %v357, %v405
  %v407 = fadd contract <16 x float> %v155, %v406
  %v408 = fsub contract <16 x float> %v407, %v155
  %v409 = fsub contract <16 x float> %v408, %v406
  %v410 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v407)
  %v411 = fcmp olt <16 x float> %v410, splat (float 0x7FF0000000000000)
  %v412 = select <16 x i1> %v411, <16 x float> %v409, <16 x float> splat (float 0x0000000000000000)
  %v413 = fadd contract <16 x float> %v158, splat (float 0x0000000000000000)
  %v414 = fsub contract <16 x float> %v358, %v413
  %v415 = fadd contract <16 x float> %v157, %v414
  %v416 = fsub contract <16 x float> %v415, %v157
  %v417 = fsub contract <16 x float> %v416, %v414
  %v418 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v415)
  %v419 = fcmp olt <16 x float> %v418, splat (float 0x7FF0000000000000)
  %v420 = select <16 x i1> %v419, <16 x float> %v417, <16 x float> splat (float 0x0000000000000000)
  %v421 = fadd contract <16 x float> %v160, splat (float 0x0000000000000000)
  %v422 = fsub contract <16 x float> %v359, %v421
  %v423 = fadd contract <16 x float> %v159, %v422
  %v424 = fsub contract <16 x float> %v423, %v159
  %v425 = fsub contract <16 x float> %v424, %v422
  %v426 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v423)
  %v427 = fcmp olt <16 x float> %v426, splat (float 0x7FF0000000000000)
  %v428 = select <16 x i1> %v427, <16 x float> %v425, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head133
interval_end135:
  %v429 = add nsw i64 %v141, 1
  br label %interval_head131
columns_done136:
  %v430 = getelementptr i8, ptr %scratch, i64 192
  %v431 = load <16 x float>, ptr %v430, align 64
  %v432 = fmul contract <16 x float> splat (float 0xC000000000000000), %v431
  %v433 = fmul contract <16 x float> %v432, %v142
  %v434 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v433, ptr %v434, align 64
  %v435 = fmul contract <16 x float> %v432, %v144
  %v436 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v435, ptr %v436, align 64
  %v437 = fmul contract <16 x float> %v432, %v146
  %v438 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v437, ptr %v438, align 64
  %v439 = add nsw i64 %v75, 16
  %v440 = icmp sle i64 %v439, %v71
  %v441 = icmp eq i64 %v9, 12
  %v442 = and i1 %v440, %v441
  br i1 %v442, label %whole_tile443, label %part444
whole_tile443:
  %v446 = mul nsw i64 %v75, 12
  %v447 = getelementptr i8, ptr %v52, i64 %v446
  %v448 = getelementptr i8, ptr %scratch, i64 256
  %v449 = load <16 x float>, ptr %v448, align 64
  %v450 = getelementptr i8, ptr %scratch, i64 320
  %v451 = load <16 x float>, ptr %v450, align 64
  %v452 = shufflevector <16 x float> %v449, <16 x float> %v451, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %v453 = getelementptr i8, ptr %scratch, i64 384
  %v454 = load <16 x float>, ptr %v453, align 64
  %v455 = shufflevector <16 x float> %v454, <16 x float> poison, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v456 = shufflevector <32 x float> %v452, <32 x float> %v455, <48 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31, i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39, i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %v457 = shufflevector <48 x float> %v456, <48 x float> poison, <48 x i32> <i32 0, i32 16, i32 32, i32 1, i32 17, i32 33, i32 2, i32 18, i32 34, i32 3, i32 19, i32 35, i32 4, i32 20, i32 36, i32 5, i32 21, i32 37, i32 6, i32 22, i32 38, i32 7, i32 23, i32 39, i32 8, i32 24, i32 40, i32 9, i32 25, i32 41, i32 10, i32 26, i32 42, i32 11, i32 27, i32 43, i32 12, i32 28, i32 44, i32 13, i32 29, i32 45, i32 14, i32 30, i32 46, i32 15, i32 31, i32 47>
  store <48 x float> %v457, ptr %v447, align 1
  br label %moved445
part444:
  %v458 = sub nsw i64 %v71, %v75
  %v459 = mul nsw i64 %v458, 1
  %v460 = icmp slt i64 16, %v459
  %v461 = select i1 %v460, i64 16, i64 %v459
  br label %scatter_head462
scatter_head462:
  %v465 = phi i64 [ 0, %part444 ], [ %v487, %scatter463 ]
  %v466 = icmp slt i64 %v465, %v461
  br i1 %v466, label %scatter463, label %scatter_done464
scatter463:
  %v467 = add nsw i64 %v75, %v465
  %v468 = mul nsw i64 %v467, %v9
  %v469 = getelementptr i8, ptr %v52, i64 %v468
  %v470 = mul nsw i64 0, 12
  %v471 = getelementptr i8, ptr %v469, i64 %v470
  %v472 = getelementptr i8, ptr %scratch, i64 256
  %v473 = getelementptr float, ptr %v472, i64 %v465
  %v474 = load float, ptr %v473
  store float %v474, ptr %v471, align 1
  %v475 = getelementptr i8, ptr %scratch, i64 256
  %v476 = getelementptr i8, ptr %v475, i64 64
  %v477 = getelementptr float, ptr %v476, i64 %v465
  %v478 = load float, ptr %v477
  %v479 = mul nsw i64 1, %v11
  %v480 = getelementptr i8, ptr %v471, i64 %v479
  store float %v478, ptr %v480, align 1
  %v481 = getelementptr i8, ptr %scratch, i64 256
  %v482 = getelementptr i8, ptr %v481, i64 128
  %v483 = getelementptr float, ptr %v482, i64 %v465
  %v484 = load float, ptr %v483
  %v485 = mul nsw i64 2, %v11
  %v486 = getelementptr i8, ptr %v471, i64 %v485
  store float %v484, ptr %v486, align 1
  %v487 = add nsw i64 %v465, 1
  br label %scatter_head462
scatter_done464:
  br label %moved445
moved445:
  %v488 = add nsw i64 %v75, 16
  br label %rows_head72
rows_done74:
  br label %take39
done41:
  ret void
}

declare <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
