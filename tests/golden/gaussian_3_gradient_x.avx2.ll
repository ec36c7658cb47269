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
  %v75 = phi i64 [ %v69, %work40 ], [ %v553, %moved510 ]
  %v76 = icmp slt i64 %v75, %v71
  br i1 %v76, label %rows73, label %rows_done74
rows73:
  %v77 = add nsw i64 %v71, -1
  %v78 = add nsw i64 %v75, 8
  %v79 = icmp sle i64 %v78, %v71
  %v80 = icmp eq i64 %v15, 12
  %v81 = and i1 %v79, %v80
  %v82 = icmp eq i64 %v33, 4
  %v83 = and i1 %v81, %v82
  br i1 %v83, label %whole_tile84, label %part85
whole_tile84:
  %v87 = mul nsw i64 %v75, 12
  %v88 = getelementptr i8, ptr %v56, i64 %v87
  %v89 = load <24 x float>, ptr %v88, align 1, !invariant.load !0
  %v90 = shufflevector <24 x float> %v89, <24 x float> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  store <8 x float> %v90, ptr %scratch, align 4
  %v91 = shufflevector <24 x float> %v89, <24 x float> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v92 = getelementptr i8, ptr %scratch, i64 32
  store <8 x float> %v91, ptr %v92, align 4
  %v93 = shufflevector <24 x float> %v89, <24 x float> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v94 = getelementptr i8, ptr %scratch, i64 64
  store <8 x float> %v93, ptr %v94, align 4
  %v95 = mul nsw i64 %v75, 4
  %v96 = getelementptr i8, ptr %v68, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 1, !invariant.load !0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v99 = getelementptr i8, ptr %scratch, i64 128
  store <8 x float> %v98, ptr %v99, align 4
  br label %moved86
part85:
  br label %gather_head100
gather_head100:
  %v103 = phi i64 [ 0, %part85 ], [ %v125, %gather101 ]
  %v104 = icmp slt i64 %v103, 8
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
  %v114 = getelementptr i8, ptr %scratch, i64 32
  %v115 = getelementptr float, ptr %v114, i64 %v103
  store float %v113, ptr %v115
  %v116 = getelementptr i8, ptr %v109, i64 8
  %v117 = load float, ptr %v116, align 1, !invariant.load !0
  %v118 = getelementptr i8, ptr %scratch, i64 64
  %v119 = getelementptr float, ptr %v118, i64 %v103
  store float %v117, ptr %v119
  %v120 = mul nsw i64 %v107, %v33
  %v121 = getelementptr i8, ptr %v68, i64 %v120
  %v122 = load float, ptr %v121, align 1, !invariant.load !0
  %v123 = getelementptr i8, ptr %scratch, i64 128
  %v124 = getelementptr float, ptr %v123, i64 %v103
  store float %v122, ptr %v124
  %v125 = add nsw i64 %v103, 1
  br label %gather_head100
gather_done102:
  br label %moved86
moved86:
  %v126 = load <8 x float>, ptr %scratch, align 32
  %v127 = getelementptr i8, ptr %scratch, i64 32
  %v128 = load <8 x float>, ptr %v127, align 32
  %v129 = getelementptr i8, ptr %scratch, i64 64
  %v130 = load <8 x float>, ptr %v129, align 32
  %v137 = getelementptr i64, ptr %v48, i64 2
  %v138 = load i64, ptr %v137, align 8, !invariant.load !0
  %v139 = getelementptr i64, ptr %v48, i64 3
  %v140 = load i64, ptr %v139, align 8, !invariant.load !0
  br label %interval_head131
interval_head131:
  %v141 = phi i64 [ %v138, %moved86 ], [ %v494, %interval_end135 ]
  %v142 = phi <8 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v155, %interval_end135 ]
  %v143 = phi <8 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v156, %interval_end135 ]
  %v144 = phi <8 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v157, %interval_end135 ]
  %v145 = phi <8 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v158, %interval_end135 ]
  %v146 = phi <8 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v159, %interval_end135 ]
  %v147 = phi <8 x float> [ splat (float 0x0000000000000000), %moved86 ], [ %v160, %interval_end135 ]
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
  %v154 = phi i64 [ %v151, %interval132 ], [ %v165, %walk_done407 ]
  %v155 = phi <8 x float> [ %v142, %interval132 ], [ %v472, %walk_done407 ]
  %v156 = phi <8 x float> [ %v143, %interval132 ], [ %v477, %walk_done407 ]
  %v157 = phi <8 x float> [ %v144, %interval132 ], [ %v480, %walk_done407 ]
  %v158 = phi <8 x float> [ %v145, %interval132 ], [ %v485, %walk_done407 ]
  %v159 = phi <8 x float> [ %v146, %interval132 ], [ %v488, %walk_done407 ]
  %v160 = phi <8 x float> [ %v147, %interval132 ], [ %v493, %walk_done407 ]
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
  %v172 = phi i64 [ %v154, %chunk134 ], [ %v404, %column170 ]
  %v173 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk134 ], [ %v401, %column170 ]
  %v174 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk134 ], [ %v402, %column170 ]
  %v175 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk134 ], [ %v403, %column170 ]
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
  %v200 = insertelement <8 x float> poison, float %v196, i64 0
  %v201 = shufflevector <8 x float> %v200, <8 x float> poison, <8 x i32> zeroinitializer
  %v202 = insertelement <8 x float> poison, float %v197, i64 0
  %v203 = shufflevector <8 x float> %v202, <8 x float> poison, <8 x i32> zeroinitializer
  %v204 = insertelement <8 x float> poison, float %v198, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = insertelement <8 x float> poison, float %v199, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = load float, ptr %v181, align 1, !invariant.load !0
  %v209 = load float, ptr %v183, align 1, !invariant.load !0
  %v210 = load float, ptr %v185, align 1, !invariant.load !0
  %v211 = load float, ptr %v187, align 1, !invariant.load !0
  %v212 = insertelement <8 x float> poison, float %v208, i64 0
  %v213 = shufflevector <8 x float> %v212, <8 x float> poison, <8 x i32> zeroinitializer
  %v214 = insertelement <8 x float> poison, float %v209, i64 0
  %v215 = shufflevector <8 x float> %v214, <8 x float> poison, <8 x i32> zeroinitializer
  %v216 = insertelement <8 x float> poison, float %v210, i64 0
  %v217 = shufflevector <8 x float> %v216, <8 x float> poison, <8 x i32> zeroinitializer
  %v218 = insertelement <8 x float> poison, float %v211, i64 0
  %v219 = shufflevector <8 x float> %v218, <8 x float> poison, <8 x i32> zeroinitializer
  %v220 = fsub contract <8 x float> %v126, %v213
  %v221 = fsub contract <8 x float> %v126, %v215
  %v222 = fsub contract <8 x float> %v126, %v217
  %v223 = fsub contract <8 x float> %v126, %v219
  %v224 = fmul contract <8 x float> %v220, %v220
  %v225 = fmul contract <8 x float> %v221, %v221
  %v226 = fmul contract <8 x float> %v222, %v222
  %v227 = fmul contract <8 x float> %v223, %v223
  %v228 = fadd contract <8 x float> splat (float 0x8000000000000000), %v224
  %v229 = fadd contract <8 x float> splat (float 0x8000000000000000), %v225
  %v230 = fadd contract <8 x float> splat (float 0x8000000000000000), %v226
  %v231 = fadd contract <8 x float> splat (float 0x8000000000000000), %v227
  %v232 = getelementptr i8, ptr %v181, i64 4
  %v233 = load float, ptr %v232, align 1, !invariant.load !0
  %v234 = getelementptr i8, ptr %v183, i64 4
  %v235 = load float, ptr %v234, align 1, !invariant.load !0
  %v236 = getelementptr i8, ptr %v185, i64 4
  %v237 = load float, ptr %v236, align 1, !invariant.load !0
  %v238 = getelementptr i8, ptr %v187, i64 4
  %v239 = load float, ptr %v238, align 1, !invariant.load !0
  %v240 = insertelement <8 x float> poison, float %v233, i64 0
  %v241 = shufflevector <8 x float> %v240, <8 x float> poison, <8 x i32> zeroinitializer
  %v242 = insertelement <8 x float> poison, float %v235, i64 0
  %v243 = shufflevector <8 x float> %v242, <8 x float> poison, <8 x i32> zeroinitializer
  %v244 = insertelement <8 x float> poison, float %v237, i64 0
  %v245 = shufflevector <8 x float> %v244, <8 x float> poison, <8 x i32> zeroinitializer
  %v246 = insertelement <8 x float> poison, float %v239, i64 0
  %v247 = shufflevector <8 x float> %v246, <8 x float> poison, <8 x i32> zeroinitializer
  %v248 = fsub contract <8 x float> %v128, %v241
  %v249 = fsub contract <8 x float> %v128, %v243
  %v250 = fsub contract <8 x float> %v128, %v245
  %v251 = fsub contract <8 x float> %v128, %v247
  %v252 = fmul contract <8 x float> %v248, %v248
  %v253 = fmul contract <8 x float> %v249, %v249
  %v254 = fmul contract <8 x float> %v250, %v250
  %v255 = fmul contract <8 x float> %v251, %v251
  %v256 = fadd contract <8 x float> %v228, %v252
  %v257 = fadd contract <8 x float> %v229, %v253
  %v258 = fadd contract <8 x float> %v230, %v254
  %v259 = fadd contract <8 x float> %v231, %v255
  %v260 = getelementptr i8, ptr %v181, i64 8
  %v261 = load float, ptr %v260, align 1, !invariant.load !0
  %v262 = getelementptr i8, ptr %v183, i64 8
  %v263 = load float, ptr %v262, align 1, !invariant.load !0
  %v264 = getelementptr i8, ptr %v185, i64 8
  %v265 = load float, ptr %v264, align 1, !invariant.load !0
  %v266 = getelementptr i8, ptr %v187, i64 8
  %v267 = load float, ptr %v266, align 1, !invariant.load !0
  %v268 = insertelement <8 x float> poison, float %v261, i64 0
  %v269 = shufflevector <8 x float> %v268, <8 x float> poison, <8 x i32> zeroinitializer
  %v270 = insertelement <8 x float> poison, float %v263, i64 0
  %v271 = shufflevector <8 x float> %v270, <8 x float> poison, <8 x i32> zeroinitializer
  %v272 = insertelement <8 x float> poison, float %v265, i64 0
  %v273 = shufflevector <8 x float> %v272, <8 x float> poison, <8 x i32> zeroinitializer
  %v274 = insertelement <8 x float> poison, float %v267, i64 0
  %v275 = shufflevector <8 x float> %v274, <8 x float> poison, <8 x i32> zeroinitializer
  %v276 = fsub contract <8 x float> %v130, %v269
  %v277 = fsub contract <8 x float> %v130, %v271
  %v278 = fsub contract <8 x float> %v130, %v273
  %v279 = fsub contract <8 x float> %v130, %v275
  %v280 = fmul contract <8 x float> %v276, %v276
  %v281 = fmul contract <8 x float> %v277, %v277
  %v282 = fmul contract <8 x float> %v278, %v278
  %v283 = fmul contract <8 x float> %v279, %v279
  %v284 = fadd contract <8 x float> %v256, %v280
  %v285 = fadd contract <8 x float> %v257, %v281
  %v286 = fadd contract <8 x float> %v258, %v282
  %v287 = fadd contract <8 x float> %v259, %v283
  %v288 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v284
  %v289 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v285
  %v290 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v286
  %v291 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v287
  %v292 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v288
  %v293 = select <8 x i1> %v292, <8 x float> splat (float 0x4060200000000000), <8 x float> %v288
  %v294 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v293
  %v295 = select <8 x i1> %v294, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v293
  %v296 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v295, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v297 = fsub <8 x float> %v296, splat (float 0x4168001FC0000000)
  %v298 = fsub <8 x float> %v295, %v297
  %v299 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v298, <8 x float> splat (float 0x3F83CEC460000000))
  %v300 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v299, <8 x float> %v298, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v301 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v300, <8 x float> %v298, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v302 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v301, <8 x float> %v298, <8 x float> splat (float 0x3FE62E4240000000))
  %v303 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v302, <8 x float> %v298, <8 x float> splat (float 0x3FF0000000000000))
  %v304 = bitcast <8 x float> %v296 to <8 x i32>
  %v305 = shl <8 x i32> %v304, splat (i32 22)
  %v306 = and <8 x i32> %v305, splat (i32 -8388608)
  %v307 = shl <8 x i32> %v304, splat (i32 23)
  %v308 = sub <8 x i32> %v307, %v306
  %v309 = bitcast <8 x i32> %v306 to <8 x float>
  %v310 = fmul <8 x float> %v303, %v309
  %v311 = bitcast <8 x i32> %v308 to <8 x float>
  %v312 = fmul <8 x float> %v310, %v311
  %v313 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v289
  %v314 = select <8 x i1> %v313, <8 x float> splat (float 0x4060200000000000), <8 x float> %v289
  %v315 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v314
  %v316 = select <8 x i1> %v315, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v314
  %v317 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v316, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v318 = fsub <8 x float> %v317, splat (float 0x4168001FC0000000)
  %v319 = fsub <8 x float> %v316, %v318
  %v320 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v319, <8 x float> splat (float 0x3F83CEC460000000))
  %v321 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v320, <8 x float> %v319, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v322 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v321, <8 x float> %v319, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v323 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v322, <8 x float> %v319, <8 x float> splat (float 0x3FE62E4240000000))
  %v324 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v323, <8 x float> %v319, <8 x float> splat (float 0x3FF0000000000000))
  %v325 = bitcast <8 x float> %v317 to <8 x i32>
  %v326 = shl <8 x i32> %v325, splat (i32 22)
  %v327 = and <8 x i32> %v326, splat (i32 -8388608)
  %v328 = shl <8 x i32> %v325, splat (i32 23)
  %v329 = sub <8 x i32> %v328, %v327
  %v330 = bitcast <8 x i32> %v327 to <8 x float>
  %v331 = fmul <8 x float> %v324, %v330
  %v332 = bitcast <8 x i32> %v329 to <8 x float>
  %v333 = fmul <8 x float> %v331, %v332
  %v334 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v290
  %v335 = select <8 x i1> %v334, <8 x float> splat (float 0x4060200000000000), <8 x float> %v290
  %v336 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v335
  %v337 = select <8 x i1> %v336, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v335
  %v338 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v337, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v339 = fsub <8 x float> %v338, splat (float 0x4168001FC0000000)
  %v340 = fsub <8 x float> %v337, %v339
  %v341 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v340, <8 x float> splat (float 0x3F83CEC460000000))
  %v342 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v341, <8 x float> %v340, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v343 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v342, <8 x float> %v340, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v344 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v343, <8 x float> %v340, <8 x float> splat (float 0x3FE62E4240000000))
  %v345 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v344, <8 x float> %v340, <8 x float> splat (float 0x3FF0000000000000))
  %v346 = bitcast <8 x float> %v338 to <8 x i32>
  %v347 = shl <8 x i32> %v346, splat (i32 22)
  %v348 = and <8 x i32> %v347, splat (i32 -8388608)
  %v349 = shl <8 x i32> %v346, splat (i32 23)
  %v350 = sub <8 x i32> %v349, %v348
  %v351 = bitcast <8 x i32> %v348 to <8 x float>
  %v352 = fmul <8 x float> %v345, %v351
  %v353 = bitcast <8 x i32> %v350 to <8 x float>
  %v354 = fmul <8 x float> %v352, %v353
  %v355 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v291
  %v356 = select <8 x i1> %v355, <8 x float> splat (float 0x4060200000000000), <8 x float> %v291
  %v357 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v356
  %v358 = select <8 x i1> %v357, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v356
  %v359 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v358, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v360 = fsub <8 x float> %v359, splat (float 0x4168001FC0000000)
  %v361 = fsub <8 x float> %v358, %v360
  %v362 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v361, <8 x float> splat (float 0x3F83CEC460000000))
  %v363 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v362, <8 x float> %v361, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v364 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v363, <8 x float> %v361, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v365 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v364, <8 x float> %v361, <8 x float> splat (float 0x3FE62E4240000000))
  %v366 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v365, <8 x float> %v361, <8 x float> splat (float 0x3FF0000000000000))
  %v367 = bitcast <8 x float> %v359 to <8 x i32>
  %v368 = shl <8 x i32> %v367, splat (i32 22)
  %v369 = and <8 x i32> %v368, splat (i32 -8388608)
  %v370 = shl <8 x i32> %v367, splat (i32 23)
  %v371 = sub <8 x i32> %v370, %v369
  %v372 = bitcast <8 x i32> %v369 to <8 x float>
  %v373 = fmul <8 x float> %v366, %v372
  %v374 = bitcast <8 x i32> %v371 to <8 x float>
  %v375 = fmul <8 x float> %v373, %v374
  %v376 = fmul contract <8 x float> %v201, %v312
  %v377 = fmul contract <8 x float> %v203, %v333
  %v378 = fmul contract <8 x float> %v205, %v354
  %v379 = fmul contract <8 x float> %v207, %v375
  %v380 = fmul contract <8 x float> %v376, %v220
  %v381 = fmul contract <8 x float> %v377, %v221
  %v382 = fmul contract <8 x float> %v378, %v222
  %v383 = fmul contract <8 x float> %v379, %v223
  %v384 = fmul contract <8 x float> %v376, %v248
  %v385 = fmul contract <8 x float> %v377, %v249
  %v386 = fmul contract <8 x float> %v378, %v250
  %v387 = fmul contract <8 x float> %v379, %v251
  %v388 = fmul contract <8 x float> %v376, %v276
  %v389 = fmul contract <8 x float> %v377, %v277
  %v390 = fmul contract <8 x float> %v378, %v278
  %v391 = fmul contract <8 x float> %v379, %v279
  %v392 = fadd contract <8 x float> %v173, %v380
  %v393 = fadd contract <8 x float> %v174, %v384
  %v394 = fadd contract <8 x float> %v175, %v388
  %v395 = fadd contract <8 x float> %v392, %v381
  %v396 = fadd contract <8 x float> %v393, %v385
  %v397 = fadd contract <8 x float> %v394, %v389
  %v398 = fadd contract <8 x float> %v395, %v382
  %v399 = fadd contract <8 x float> %v396, %v386
  %v400 = fadd contract <8 x float> %v397, %v390
  %v401 = fadd contract <8 x float> %v398, %v383
  %v402 = fadd contract <8 x float> %v399, %v387
  %v403 = fadd contract <8 x float> %v400, %v391
  %v404 = add nsw i64 %v172, 4
  br label %walk169
walk_done171:
  br label %walk405
walk405:
  %v408 = phi i64 [ %v172, %walk_done171 ], [ %v469, %column406 ]
  %v409 = phi <8 x float> [ %v173, %walk_done171 ], [ %v464, %column406 ]
  %v410 = phi <8 x float> [ %v174, %walk_done171 ], [ %v466, %column406 ]
  %v411 = phi <8 x float> [ %v175, %walk_done171 ], [ %v468, %column406 ]
  %v412 = icmp slt i64 %v408, %v167
  br i1 %v412, label %column406, label %walk_done407
column406:
  %v413 = mul nsw i64 %v408, %v21
  %v414 = getelementptr i8, ptr %v60, i64 %v413
  %v415 = mul nsw i64 %v408, %v27
  %v416 = getelementptr i8, ptr %v64, i64 %v415
  %v417 = load float, ptr %v416, align 1, !invariant.load !0
  %v418 = insertelement <8 x float> poison, float %v417, i64 0
  %v419 = shufflevector <8 x float> %v418, <8 x float> poison, <8 x i32> zeroinitializer
  %v420 = load float, ptr %v414, align 1, !invariant.load !0
  %v421 = insertelement <8 x float> poison, float %v420, i64 0
  %v422 = shufflevector <8 x float> %v421, <8 x float> poison, <8 x i32> zeroinitializer
  %v423 = fsub contract <8 x float> %v126, %v422
  %v424 = fmul contract <8 x float> %v423, %v423
  %v425 = fadd contract <8 x float> splat (float 0x8000000000000000), %v424
  %v426 = getelementptr i8, ptr %v414, i64 4
  %v427 = load float, ptr %v426, align 1, !invariant.load !0
  %v428 = insertelement <8 x float> poison, float %v427, i64 0
  %v429 = shufflevector <8 x float> %v428, <8 x float> poison, <8 x i32> zeroinitializer
  %v430 = fsub contract <8 x float> %v128, %v429
  %v431 = fmul contract <8 x float> %v430, %v430
  %v432 = fadd contract <8 x float> %v425, %v431
  %v433 = getelementptr i8, ptr %v414, i64 8
  %v434 = load float, ptr %v433, align 1, !invariant.load !0
  %v435 = insertelement <8 x float> poison, float %v434, i64 0
  %v436 = shufflevector <8 x float> %v435, <8 x float> poison, <8 x i32> zeroinitializer
  %v437 = fsub contract <8 x float> %v130, %v436
  %v438 = fmul contract <8 x float> %v437, %v437
  %v439 = fadd contract <8 x float> %v432, %v438
  %v440 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v439
  %v441 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v440
  %v442 = select <8 x i1> %v441, <8 x float> splat (float 0x4060200000000000), <8 x float> %v440
  %v443 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v442
  %v444 = select <8 x i1> %v443, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v442
  %v445 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v444, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v446 = fsub <8 x float> %v445, splat (float 0x4168001FC0000000)
  %v447 = fsub <8 x float> %v444, %v446
  %v448 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v447, <8 x float> splat (float 0x3F83CEC460000000))
  %v449 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v448, <8 x float> %v447, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v450 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v449, <8 x float> %v447, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v451 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v450, <8 x float> %v447, <8 x float> splat (float 0x3FE62E4240000000))
  %v452 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v451, <8 x float> %v447, <8 x float> splat (float 0x3FF0000000000000))
  %v453 = bitcast <8 x float> %v445 to <8 x i32>
  %v454 = shl <8 x i32> %v453, splat (i32 22)
  %v455 = and <8 x i32> %v454, splat (i32 -8388608)
  %v456 = shl <8 x i32> %v453, splat (i32 23)
  %v457 = sub <8 x i32> %v456, %v455
  %v458 = bitcast <8 x i32> %v455 to <8 x float>
  %v459 = fmul <8 x float> %v452, %v458
  %v460 = bitcast <8 x i32> %v457 to <8 x float>
  %v461 = fmul <8 x float> %v459, %v460
  %v462 = fmul contract <8 x float> %v419, %v461
  %v463 = fmul contract <8 x float> %v462, %v423
  %v464 = fadd contract <8 x float> %v409, %v463
  %v465 = fmul contract <8 x float> %v462, %v430
  %v466 = fadd contract <8 x float> %v410, %v465
  %v467 = fmul contract <8 x float> %v462, %v437
  %v468 = fadd contract <8 x float> %v411, %v467
  %v469 = add nsw i64 %v408, 1
  br label %walk405
walk_done407:
  %v470 = fadd contract <8 x float> %v156, splat (float 0x0000000000000000)
  %v471 = fsub contract <8 x float> %v409, %v470
  %v472 = fadd contract <8 x float> %v155, %v471
  %v473 = fsub contract <8 x float> %v472, %v155
  %v474 = fsub contract <8 x float> %v473, %v471
  %v475 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v472)
  %v476 = fcmp olt <8 x float> %v475, splat (float 0x7FF0000000000000)
  %v477 = select <8 x i1> %v476, <8 x float> %v474, <8 x float> splat (float 0x0000000000000000)
  %v478 = fadd contract <8 x float> %v158, splat (float 0x0000000000000000)
  %v479 = fsub contract <8 x float> %v410, %v478
  %v480 = fadd contract <8 x float> %v157, %v479
  %v481 = fsub contract <8 x float> %v480, %v157
  %v482 = fsub contract <8 x float> %v481, %v479
  %v483 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v480)
  %v484 = fcmp olt <8 x float> %v483, splat (float 0x7FF0000000000000)
  %v485 = select <8 x i1> %v484, <8 x float> %v482, <8 x float> splat (float 0x0000000000000000)
  %v486 = fadd contract <8 x float> %v160, splat (float 0x0000000000000000)
  %v487 = fsub contract <8 x float> %v411, %v486
  %v488 = fadd contract <8 x float> %v159, %v487
  %v489 = fsub contract <8 x float> %v488, %v159
  %v490 = fsub contract <8 x float> %v489, %v487
  %v491 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v488)
  %v492 = fcmp olt <8 x float> %v491, splat (float 0x7FF0000000000000)
  %v493 = select <8 x i1> %v492, <8 x float> %v490, <8 x float> splat (float 0x0000000000000000)
  br label %chunk_head133
interval_end135:
  %v494 = add nsw i64 %v141, 1
  br label %interval_head131
columns_done136:
  %v495 = getelementptr i8, ptr %scratch, i64 128
  %v496 = load <8 x float>, ptr %v495, align 32
  %v497 = fmul contract <8 x float> splat (float 0xC000000000000000), %v496
  %v498 = fmul contract <8 x float> %v497, %v142
  %v499 = getelementptr i8, ptr %scratch, i64 192
  store <8 x float> %v498, ptr %v499, align 32
  %v500 = fmul contract <8 x float> %v497, %v144
  %v501 = getelementptr i8, ptr %scratch, i64 224
  store <8 x float> %v500, ptr %v501, align 32
  %v502 = fmul contract <8 x float> %v497, %v146
  %v503 = getelementptr i8, ptr %scratch, i64 256
  store <8 x float> %v502, ptr %v503, align 32
  %v504 = add nsw i64 %v75, 8
  %v505 = icmp sle i64 %v504, %v71
  %v506 = icmp eq i64 %v9, 12
  %v507 = and i1 %v505, %v506
  br i1 %v507, label %whole_tile508, label %part509
whole_tile508:
  %v511 = mul nsw i64 %v75, 12
  %v512 = getelementptr i8, ptr %v52, i64 %v511
  %v513 = getelementptr i8, ptr %scratch, i64 192
  %v514 = load <8 x float>, ptr %v513, align 32
  %v515 = getelementptr i8, ptr %scratch, i64 224
  %v516 = load <8 x float>, ptr %v515, align 32
  %v517 = shufflevector <8 x float> %v514, <8 x float> %v516, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v518 = getelementptr i8, ptr %scratch, i64 256
  %v519 = load <8 x float>, ptr %v518, align 32
  %v520 = shufflevector <8 x float> %v519, <8 x float> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %v521 = shufflevector <16 x float> %v517, <16 x float> %v520, <24 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %v522 = shufflevector <24 x float> %v521, <24 x float> poison, <24 x i32> <i32 0, i32 8, i32 16, i32 1, i32 9, i32 17, i32 2, i32 10, i32 18, i32 3, i32 11, i32 19, i32 4, i32 12, i32 20, i32 5, i32 13, i32 21, i32 6, i32 14, i32 22, i32 7, i32 15, i32 23>
  store <24 x float> %v522, ptr %v512, align 1
  br label %moved510
part509:
  %v523 = sub nsw i64 %v71, %v75
  %v524 = mul nsw i64 %v523, 1
  %v525 = icmp slt i64 8, %v524
  %v526 = select i1 %v525, i64 8, i64 %v524
  br label %scatter_head527
scatter_head527:
  %v530 = phi i64 [ 0, %part509 ], [ %v552, %scatter528 ]
  %v531 = icmp slt i64 %v530, %v526
  br i1 %v531, label %scatter528, label %scatter_done529
scatter528:
  %v532 = add nsw i64 %v75, %v530
  %v533 = mul nsw i64 %v532, %v9
  %v534 = getelementptr i8, ptr %v52, i64 %v533
  %v535 = mul nsw i64 0, 12
  %v536 = getelementptr i8, ptr %v534, i64 %v535
  %v537 = getelementptr i8, ptr %scratch, i64 192
  %v538 = getelementptr float, ptr %v537, i64 %v530
  %v539 = load float, ptr %v538
  store float %v539, ptr %v536, align 1
  %v540 = getelementptr i8, ptr %scratch, i64 192
  %v541 = getelementptr i8, ptr %v540, i64 32
  %v542 = getelementptr float, ptr %v541, i64 %v530
  %v543 = load float, ptr %v542
  %v544 = mul nsw i64 1, %v11
  %v545 = getelementptr i8, ptr %v536, i64 %v544
  store float %v543, ptr %v545, align 1
  %v546 = getelementptr i8, ptr %scratch, i64 192
  %v547 = getelementptr i8, ptr %v546, i64 64
  %v548 = getelementptr float, ptr %v547, i64 %v530
  %v549 = load float, ptr %v548
  %v550 = mul nsw i64 2, %v11
  %v551 = getelementptr i8, ptr %v536, i64 %v550
  store float %v549, ptr %v551, align 1
  %v552 = add nsw i64 %v530, 1
  br label %scatter_head527
scatter_done529:
  br label %moved510
moved510:
  %v553 = add nsw i64 %v75, 8
  br label %rows_head72
rows_done74:
  br label %take39
done41:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind }
!0 = !{}
