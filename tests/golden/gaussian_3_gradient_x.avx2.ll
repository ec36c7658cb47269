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
  %v30 = getelementptr i64, ptr %frame, i64 15
  %v31 = load i64, ptr %v30, align 8, !invariant.load !0
  %v32 = getelementptr i64, ptr %frame, i64 16
  %v33 = load i64, ptr %v32, align 8, !invariant.load !0
  %v34 = getelementptr i64, ptr %frame, i64 17
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
  %v75 = phi i64 [ %v69, %work40 ], [ %v509, %scatter_done487 ]
  %v76 = icmp slt i64 %v75, %v71
  br i1 %v76, label %rows73, label %rows_done74
rows73:
  %v77 = add nsw i64 %v71, -1
  br label %gather_head78
gather_head78:
  %v81 = phi i64 [ 0, %rows73 ], [ %v103, %gather79 ]
  %v82 = icmp slt i64 %v81, 8
  br i1 %v82, label %gather79, label %gather_done80
gather79:
  %v83 = add nsw i64 %v75, %v81
  %v84 = icmp slt i64 %v83, %v77
  %v85 = select i1 %v84, i64 %v83, i64 %v77
  %v86 = mul nsw i64 %v85, %v15
  %v87 = getelementptr i8, ptr %v56, i64 %v86
  %v88 = load float, ptr %v87, align 1, !invariant.load !0
  %v89 = getelementptr float, ptr %scratch, i64 %v81
  store float %v88, ptr %v89
  %v90 = getelementptr i8, ptr %v87, i64 4
  %v91 = load float, ptr %v90, align 1, !invariant.load !0
  %v92 = getelementptr i8, ptr %scratch, i64 32
  %v93 = getelementptr float, ptr %v92, i64 %v81
  store float %v91, ptr %v93
  %v94 = getelementptr i8, ptr %v87, i64 8
  %v95 = load float, ptr %v94, align 1, !invariant.load !0
  %v96 = getelementptr i8, ptr %scratch, i64 64
  %v97 = getelementptr float, ptr %v96, i64 %v81
  store float %v95, ptr %v97
  %v98 = mul nsw i64 %v85, %v33
  %v99 = getelementptr i8, ptr %v68, i64 %v98
  %v100 = load float, ptr %v99, align 1, !invariant.load !0
  %v101 = getelementptr i8, ptr %scratch, i64 128
  %v102 = getelementptr float, ptr %v101, i64 %v81
  store float %v100, ptr %v102
  %v103 = add nsw i64 %v81, 1
  br label %gather_head78
gather_done80:
  %v104 = load <8 x float>, ptr %scratch, align 32
  %v105 = getelementptr i8, ptr %scratch, i64 32
  %v106 = load <8 x float>, ptr %v105, align 32
  %v107 = getelementptr i8, ptr %scratch, i64 64
  %v108 = load <8 x float>, ptr %v107, align 32
  %v115 = getelementptr i64, ptr %v48, i64 2
  %v116 = load i64, ptr %v115, align 8, !invariant.load !0
  %v117 = getelementptr i64, ptr %v48, i64 3
  %v118 = load i64, ptr %v117, align 8, !invariant.load !0
  br label %interval_head109
interval_head109:
  %v119 = phi i64 [ %v116, %gather_done80 ], [ %v472, %interval_end113 ]
  %v120 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v133, %interval_end113 ]
  %v121 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v134, %interval_end113 ]
  %v122 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v135, %interval_end113 ]
  %v123 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v136, %interval_end113 ]
  %v124 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v137, %interval_end113 ]
  %v125 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v138, %interval_end113 ]
  %v126 = icmp slt i64 %v119, %v118
  br i1 %v126, label %interval110, label %columns_done114
interval110:
  %v127 = mul nsw i64 %v119, 16
  %v128 = getelementptr i8, ptr %v36, i64 %v127
  %v129 = load i64, ptr %v128, align 8, !invariant.load !0
  %v130 = getelementptr i64, ptr %v128, i64 1
  %v131 = load i64, ptr %v130, align 8, !invariant.load !0
  br label %chunk_head111
chunk_head111:
  %v132 = phi i64 [ %v129, %interval110 ], [ %v143, %walk_done385 ]
  %v133 = phi <8 x float> [ %v120, %interval110 ], [ %v450, %walk_done385 ]
  %v134 = phi <8 x float> [ %v121, %interval110 ], [ %v455, %walk_done385 ]
  %v135 = phi <8 x float> [ %v122, %interval110 ], [ %v458, %walk_done385 ]
  %v136 = phi <8 x float> [ %v123, %interval110 ], [ %v463, %walk_done385 ]
  %v137 = phi <8 x float> [ %v124, %interval110 ], [ %v466, %walk_done385 ]
  %v138 = phi <8 x float> [ %v125, %interval110 ], [ %v471, %walk_done385 ]
  %v139 = icmp slt i64 %v132, %v131
  %v140 = load volatile i64, ptr %v38, align 8
  %v141 = icmp eq i64 %v140, 0
  %v142 = and i1 %v139, %v141
  br i1 %v142, label %chunk112, label %interval_end113
chunk112:
  %v143 = add nsw i64 %v132, 256
  %v144 = icmp slt i64 %v143, %v131
  %v145 = select i1 %v144, i64 %v143, i64 %v131
  %v146 = add nsw i64 %v145, -3
  br label %walk147
walk147:
  %v150 = phi i64 [ %v132, %chunk112 ], [ %v382, %column148 ]
  %v151 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v379, %column148 ]
  %v152 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v380, %column148 ]
  %v153 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v381, %column148 ]
  %v154 = icmp slt i64 %v150, %v146
  br i1 %v154, label %column148, label %walk_done149
column148:
  %v155 = add nsw i64 %v150, 1
  %v156 = add nsw i64 %v150, 2
  %v157 = add nsw i64 %v150, 3
  %v158 = mul nsw i64 %v150, %v21
  %v159 = getelementptr i8, ptr %v60, i64 %v158
  %v160 = mul nsw i64 %v155, %v21
  %v161 = getelementptr i8, ptr %v60, i64 %v160
  %v162 = mul nsw i64 %v156, %v21
  %v163 = getelementptr i8, ptr %v60, i64 %v162
  %v164 = mul nsw i64 %v157, %v21
  %v165 = getelementptr i8, ptr %v60, i64 %v164
  %v166 = mul nsw i64 %v150, %v27
  %v167 = getelementptr i8, ptr %v64, i64 %v166
  %v168 = mul nsw i64 %v155, %v27
  %v169 = getelementptr i8, ptr %v64, i64 %v168
  %v170 = mul nsw i64 %v156, %v27
  %v171 = getelementptr i8, ptr %v64, i64 %v170
  %v172 = mul nsw i64 %v157, %v27
  %v173 = getelementptr i8, ptr %v64, i64 %v172
  %v174 = load float, ptr %v167, align 1, !invariant.load !0
  %v175 = load float, ptr %v169, align 1, !invariant.load !0
  %v176 = load float, ptr %v171, align 1, !invariant.load !0
  %v177 = load float, ptr %v173, align 1, !invariant.load !0
  %v178 = insertelement <8 x float> poison, float %v174, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = insertelement <8 x float> poison, float %v175, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = insertelement <8 x float> poison, float %v176, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = insertelement <8 x float> poison, float %v177, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  %v186 = load float, ptr %v159, align 1, !invariant.load !0
  %v187 = load float, ptr %v161, align 1, !invariant.load !0
  %v188 = load float, ptr %v163, align 1, !invariant.load !0
  %v189 = load float, ptr %v165, align 1, !invariant.load !0
  %v190 = insertelement <8 x float> poison, float %v186, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = insertelement <8 x float> poison, float %v187, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = insertelement <8 x float> poison, float %v188, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = insertelement <8 x float> poison, float %v189, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = fsub contract <8 x float> %v104, %v191
  %v199 = fsub contract <8 x float> %v104, %v193
  %v200 = fsub contract <8 x float> %v104, %v195
  %v201 = fsub contract <8 x float> %v104, %v197
  %v202 = fmul contract <8 x float> %v198, %v198
  %v203 = fmul contract <8 x float> %v199, %v199
  %v204 = fmul contract <8 x float> %v200, %v200
  %v205 = fmul contract <8 x float> %v201, %v201
  %v206 = fadd contract <8 x float> splat (float 0x8000000000000000), %v202
  %v207 = fadd contract <8 x float> splat (float 0x8000000000000000), %v203
  %v208 = fadd contract <8 x float> splat (float 0x8000000000000000), %v204
  %v209 = fadd contract <8 x float> splat (float 0x8000000000000000), %v205
  %v210 = getelementptr i8, ptr %v159, i64 4
  %v211 = load float, ptr %v210, align 1, !invariant.load !0
  %v212 = getelementptr i8, ptr %v161, i64 4
  %v213 = load float, ptr %v212, align 1, !invariant.load !0
  %v214 = getelementptr i8, ptr %v163, i64 4
  %v215 = load float, ptr %v214, align 1, !invariant.load !0
  %v216 = getelementptr i8, ptr %v165, i64 4
  %v217 = load float, ptr %v216, align 1, !invariant.load !0
  %v218 = insertelement <8 x float> poison, float %v211, i64 0
  %v219 = shufflevector <8 x float> %v218, <8 x float> poison, <8 x i32> zeroinitializer
  %v220 = insertelement <8 x float> poison, float %v213, i64 0
  %v221 = shufflevector <8 x float> %v220, <8 x float> poison, <8 x i32> zeroinitializer
  %v222 = insertelement <8 x float> poison, float %v215, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = insertelement <8 x float> poison, float %v217, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = fsub contract <8 x float> %v106, %v219
  %v227 = fsub contract <8 x float> %v106, %v221
  %v228 = fsub contract <8 x float> %v106, %v223
  %v229 = fsub contract <8 x float> %v106, %v225
  %v230 = fmul contract <8 x float> %v226, %v226
  %v231 = fmul contract <8 x float> %v227, %v227
  %v232 = fmul contract <8 x float> %v228, %v228
  %v233 = fmul contract <8 x float> %v229, %v229
  %v234 = fadd contract <8 x float> %v206, %v230
  %v235 = fadd contract <8 x float> %v207, %v231
  %v236 = fadd contract <8 x float> %v208, %v232
  %v237 = fadd contract <8 x float> %v209, %v233
  %v238 = getelementptr i8, ptr %v159, i64 8
  %v239 = load float, ptr %v238, align 1, !invariant.load !0
  %v240 = getelementptr i8, ptr %v161, i64 8
  %v241 = load float, ptr %v240, align 1, !invariant.load !0
  %v242 = getelementptr i8, ptr %v163, i64 8
  %v243 = load float, ptr %v242, align 1, !invariant.load !0
  %v244 = getelementptr i8, ptr %v165, i64 8
  %v245 = load float, ptr %v244, align 1, !invariant.load !0
  %v246 = insertelement <8 x float> poison, float %v239, i64 0
  %v247 = shufflevector <8 x float> %v246, <8 x float> poison, <8 x i32> zeroinitializer
  %v248 = insertelement <8 x float> poison, float %v241, i64 0
  %v249 = shufflevector <8 x float> %v248, <8 x float> poison, <8 x i32> zeroinitializer
  %v250 = insertelement <8 x float> poison, float %v243, i64 0
  %v251 = shufflevector <8 x float> %v250, <8 x float> poison, <8 x i32> zeroinitializer
  %v252 = insertelement <8 x float> poison, float %v245, i64 0
  %v253 = shufflevector <8 x float> %v252, <8 x float> poison, <8 x i32> zeroinitializer
  %v254 = fsub contract <8 x float> %v108, %v247
  %v255 = fsub contract <8 x float> %v108, %v249
  %v256 = fsub contract <8 x float> %v108, %v251
  %v257 = fsub contract <8 x float> %v108, %v253
  %v258 = fmul contract <8 x float> %v254, %v254
  %v259 = fmul contract <8 x float> %v255, %v255
  %v260 = fmul contract <8 x float> %v256, %v256
  %v261 = fmul contract <8 x float> %v257, %v257
  %v262 = fadd contract <8 x float> %v234, %v258
  %v263 = fadd contract <8 x float> %v235, %v259
  %v264 = fadd contract <8 x float> %v236, %v260
  %v265 = fadd contract <8 x float> %v237, %v261
  %v266 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v262
  %v267 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v263
  %v268 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v264
  %v269 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v265
  %v270 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v266
  %v271 = select <8 x i1> %v270, <8 x float> splat (float 0x4060200000000000), <8 x float> %v266
  %v272 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v271
  %v273 = select <8 x i1> %v272, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v271
  %v274 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v273, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v275 = fsub <8 x float> %v274, splat (float 0x4168001FC0000000)
  %v276 = fsub <8 x float> %v273, %v275
  %v277 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v276, <8 x float> splat (float 0x3F83CEC460000000))
  %v278 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v277, <8 x float> %v276, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v279 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v278, <8 x float> %v276, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v280 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v279, <8 x float> %v276, <8 x float> splat (float 0x3FE62E4240000000))
  %v281 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v280, <8 x float> %v276, <8 x float> splat (float 0x3FF0000000000000))
  %v282 = bitcast <8 x float> %v274 to <8 x i32>
  %v283 = shl <8 x i32> %v282, splat (i32 22)
  %v284 = and <8 x i32> %v283, splat (i32 -8388608)
  %v285 = shl <8 x i32> %v282, splat (i32 23)
  %v286 = sub <8 x i32> %v285, %v284
  %v287 = bitcast <8 x i32> %v284 to <8 x float>
  %v288 = fmul <8 x float> %v281, %v287
  %v289 = bitcast <8 x i32> %v286 to <8 x float>
  %v290 = fmul <8 x float> %v288, %v289
  %v291 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v267
  %v292 = select <8 x i1> %v291, <8 x float> splat (float 0x4060200000000000), <8 x float> %v267
  %v293 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v292
  %v294 = select <8 x i1> %v293, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v292
  %v295 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v294, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v296 = fsub <8 x float> %v295, splat (float 0x4168001FC0000000)
  %v297 = fsub <8 x float> %v294, %v296
  %v298 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v297, <8 x float> splat (float 0x3F83CEC460000000))
  %v299 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v298, <8 x float> %v297, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v300 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v299, <8 x float> %v297, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v301 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v300, <8 x float> %v297, <8 x float> splat (float 0x3FE62E4240000000))
  %v302 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v301, <8 x float> %v297, <8 x float> splat (float 0x3FF0000000000000))
  %v303 = bitcast <8 x float> %v295 to <8 x i32>
  %v304 = shl <8 x i32> %v303, splat (i32 22)
  %v305 = and <8 x i32> %v304, splat (i32 -8388608)
  %v306 = shl <8 x i32> %v303, splat (i32 23)
  %v307 = sub <8 x i32> %v306, %v305
  %v308 = bitcast <8 x i32> %v305 to <8 x float>
  %v309 = fmul <8 x float> %v302, %v308
  %v310 = bitcast <8 x i32> %v307 to <8 x float>
  %v311 = fmul <8 x float> %v309, %v310
  %v312 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v268
  %v313 = select <8 x i1> %v312, <8 x float> splat (float 0x4060200000000000), <8 x float> %v268
  %v314 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v313
  %v315 = select <8 x i1> %v314, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v313
  %v316 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v315, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v317 = fsub <8 x float> %v316, splat (float 0x4168001FC0000000)
  %v318 = fsub <8 x float> %v315, %v317
  %v319 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v318, <8 x float> splat (float 0x3F83CEC460000000))
  %v320 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v319, <8 x float> %v318, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v321 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v320, <8 x float> %v318, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v322 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v321, <8 x float> %v318, <8 x float> splat (float 0x3FE62E4240000000))
  %v323 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v322, <8 x float> %v318, <8 x float> splat (float 0x3FF0000000000000))
  %v324 = bitcast <8 x float> %v316 to <8 x i32>
  %v325 = shl <8 x i32> %v324, splat (i32 22)
  %v326 = and <8 x i32> %v325, splat (i32 -8388608)
  %v327 = shl <8 x i32> %v324, splat (i32 23)
  %v328 = sub <8 x i32> %v327, %v326
  %v329 = bitcast <8 x i32> %v326 to <8 x float>
  %v330 = fmul <8 x float> %v323, %v329
  %v331 = bitcast <8 x i32> %v328 to <8 x float>
  %v332 = fmul <8 x float> %v330, %v331
  %v333 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v269
  %v334 = select <8 x i1> %v333, <8 x float> splat (float 0x4060200000000000), <8 x float> %v269
  %v335 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v334
  %v336 = select <8 x i1> %v335, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v334
  %v337 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v336, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v338 = fsub <8 x float> %v337, splat (float 0x4168001FC0000000)
  %v339 = fsub <8 x float> %v336, %v338
  %v340 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v339, <8 x float> splat (float 0x3F83CEC460000000))
  %v341 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v340, <8 x float> %v339, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v342 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v341, <8 x float> %v339, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v343 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v342, <8 x float> %v339, <8 x float> splat (float 0x3FE62E4240000000))
  %v344 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v343, <8 x float> %v339, <8 x float> splat (float 0x3FF0000000000000))
  %v345 = bitcast <8 x float> %v337 to <8 x i32>
  %v346 = shl <8 x i32> %v345, splat (i32 22)
  %v347 = and <8 x i32> %v346, splat (i32 -8388608)
  %v348 = shl <8 x i32> %v345, splat (i32 23)
  %v349 = sub <8 x i32> %v348, %v347
  %v350 = bitcast <8 x i32> %v347 to <8 x float>
  %v351 = fmul <8 x float> %v344, %v350
  %v352 = bitcast <8 x i32> %v349 to <8 x float>
  %v353 = fmul <8 x float> %v351, %v352
  %v354 = fmul contract <8 x float> %v179, %v290
  %v355 = fmul contract <8 x float> %v181, %v311
  %v356 = fmul contract <8 x float> %v183, %v332
  %v357 = fmul contract <8 x float> %v185, %v353
  %v358 = fmul contract <8 x float> %v354, %v198
  %v359 = fmul contract <8 x float> %v355, %v199
  %v360 = fmul contract <8 x float> %v356, %v200
  %v361 = fmul contract <8 x float> %v357, %v201
  %v362 = fmul contract <8 x float> %v354, %v226
  %v363 = fmul contract <8 x float> %v355, %v227
  %v364 = fmul contract <8 x float> %v356, %v228
  %v365 = fmul contract <8 x float> %v357, %v229
  %v366 = fmul contract <8 x float> %v354, %v254
  %v367 = fmul contract <8 x float> %v355, %v255
  %v368 = fmul contract <8 x float> %v356, %v256
  %v369 = fmul contract <8 x float> %v357, %v257
  %v370 = fadd contract <8 x float> %v151, %v358
  %v371 = fadd contract <8 x float> %v152, %v362
  %v372 = fadd contract <8 x float> %v153, %v366
  %v373 = fadd contract <8 x float> %v370, %v359
  %v374 = fadd contract <8 x float> %v371, %v363
  %v375 = fadd contract <8 x float> %v372, %v367
  %v376 = fadd contract <8 x float> %v373, %v360
  %v377 = fadd contract <8 x float> %v374, %v364
  %v378 = fadd contract <8 x float> %v375, %v368
  %v379 = fadd contract <8 x float> %v376, %v361
  %v380 = fadd contract <8 x float> %v377, %v365
  %v381 = fadd contract <8 x float> %v378, %v369
  %v382 = add nsw i64 %v150, 4
  br label %walk147
walk_done149:
  br label %walk383
walk383:
  %v386 = phi i64 [ %v150, %walk_done149 ], [ %v447, %column384 ]
  %v387 = phi <8 x float> [ %v151, %walk_done149 ], [ %v442, %column384 ]
  %v388 = phi <8 x float> [ %v152, %walk_done149 ], [ %v444, %column384 ]
  %v389 = phi <8 x float> [ %v153, %walk_done149 ], [ %v446, %column384 ]
  %v390 = icmp slt i64 %v386, %v145
  br i1 %v390, label %column384, label %walk_done385
column384:
  %v391 = mul nsw i64 %v386, %v21
  %v392 = getelementptr i8, ptr %v60, i64 %v391
  %v393 = mul nsw i64 %v386, %v27
  %v394 = getelementptr i8, ptr %v64, i64 %v393
  %v395 = load float, ptr %v394, align 1, !invariant.load !0
  %v396 = insertelement <8 x float> poison, float %v395, i64 0
  %v397 = shufflevector <8 x float> %v396, <8 x float> poison, <8 x i32> zeroinitializer
  %v398 = load float, ptr %v392, align 1, !invariant.load !0
  %v399 = insertelement <8 x float> poison, float %v398, i64 0
  %v400 = shufflevector <8 x float> %v399, <8 x float> poison, <8 x i32> zeroinitializer
  %v401 = fsub contract <8 x float> %v104, %v400
  %v402 = fmul contract <8 x float> %v401, %v401
  %v403 = fadd contract <8 x float> splat (float 0x8000000000000000), %v402
  %v404 = getelementptr i8, ptr %v392, i64 4
  %v405 = load float, ptr %v404, align 1, !invariant.load !0
  %v406 = insertelement <8 x float> poison, float %v405, i64 0
  %v407 = shufflevector <8 x float> %v406, <8 x float> poison, <8 x i32> zeroinitializer
  %v408 = fsub contract <8 x float> %v106, %v407
  %v409 = fmul contract <8 x float> %v408, %v408
  %v410 = fadd contract <8 x float> %v403, %v409
  %v411 = getelementptr i8, ptr %v392, i64 8
  %v412 = load float, ptr %v411, align 1, !invariant.load !0
  %v413 = insertelement <8 x float> poison, float %v412, i64 0
  %v414 = shufflevector <8 x float> %v413, <8 x float> poison, <8 x i32> zeroinitializer
  %v415 = fsub contract <8 x float> %v108, %v414
  %v416 = fmul contract <8 x float> %v415, %v415
  %v417 = fadd contract <8 x float> %v410, %v416
  %v418 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v417
  %v419 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v418
  %v420 = select <8 x i1> %v419, <8 x float> splat (float 0x4060200000000000), <8 x float> %v418
  %v421 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v420
  %v422 = select <8 x i1> %v421, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v420
  %v423 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v422, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v424 = fsub <8 x float> %v423, splat (float 0x4168001FC0000000)
  %v425 = fsub <8 x float> %v422, %v424
  %v426 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v425, <8 x float> splat (float 0x3F83CEC460000000))
  %v427 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v426, <8 x float> %v425, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v428 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v427, <8 x float> %v425, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v429 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v428, <8 x float> %v425, <8 x float> splat (float 0x3FE62E4240000000))
  %v430 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v429, <8 x float> %v425, <8 x float> splat (float 0x3FF0000000000000))
  %v431 = bitcast <8 x float> %v423 to <8 x i32>
  %v432 = shl <8 x i32> %v431, splat (i32 22)
  %v433 = and <8 x i32> %v432, splat (i32 -8388608)
  %v434 = shl <8 x i32> %v431, splat (i32 23)
  %v435 = sub <8 x i32> %v434, %v433
  %v436 = bitcast <8 x i32> %v433 to <8 x float>
  %v437 = fmul <8 x float> %v430, %v436
  %v438 = bitcast <8 x i32> %v435 to <8 x float>
  %v439 = fmul <8 x float> %v437, %v438
  %v440 = fmul contract <8 x float> %v397, %v439
  %v441 = fmul contract <8 x float> %v440, %v401
  %v442 = fadd contract <8 x float> %v387, %v441
  %v443 = fmul contract <8 x float> %v440, %v408
  %v444 = fadd contract <8 x float> %v388, %v443
  %v445 = fmul contract <8 x float> %v440, %v415
  %v446 = fadd contract <8 x float> %v389, %v445
  %v447 = add nsw i64 %v386, 1
  br label %walk383
walk_done385:
  %v448 = fadd contract <8 x float> %v134, splat (float 0x0000000000000000)
  %v449 = fsub contract <8 x float> %v387, %v448
  %v450 = fadd contract <8 x float> %v133, %v449
  %v451 = fsub contract <8 x float> %v450, %v133
  %v452 = fsub contract <8 x float> %v451, %v449
  %v453 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v450)
  %v454 = fcmp olt <8 x float> %v453, splat (float 0x7FF0000000000000)
  %v455 = select <8 x i1> %v454, <8 x float> %v452, <8 x float> splat (float 0x0000000000000000)
  %v456 = fadd contract <8 x float> %v136, splat (float 0x0000000000000000)
  %v457 = fsub contract <8 x float> %v388, %v456
  %v458 = fadd contract <8 x float> %v135, %v457
  %v459 = fsub contract <8 x float> %v458, %v135
  %v460 = fsub contract <8 x float> %v459, %v457
  %v461 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v458)
  %v462 = fcmp olt <8 x float> %v461, splat (float 0x7FF0000000000000)
  %v463 = select <8 x i1> %v462, <8 x float> %v460, <8 x float> splat (float 0x0000000000000000)
  %v464 = fadd contract <8 x float> %v138, splat (float 0x0000000000000000)
  %v465 = fsub contract <8 x float> %v389, %v464
  %v466 = fadd contract <8 x float> %v137, %v465
  %v467 = fsub contract <8 x float> %v466, %v137
  %v468 = fsub contract <8 x float> %v467, %v465
  %v469 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v466)
  %v470 = fcmp olt <8 x float> %v469, splat (float 0x7FF0000000000000)
  %v471 = select <8 x i1> %v470, <8 x float> %v468, <8 x float> splat (float 0x0000000000000000)
  br label %chunk_head111
interval_end113:
  %v472 = add nsw i64 %v119, 1
  br label %interval_head109
columns_done114:
  %v473 = getelementptr i8, ptr %scratch, i64 128
  %v474 = load <8 x float>, ptr %v473, align 32
  %v475 = fmul contract <8 x float> splat (float 0xC000000000000000), %v474
  %v476 = fmul contract <8 x float> %v475, %v120
  %v477 = getelementptr i8, ptr %scratch, i64 192
  store <8 x float> %v476, ptr %v477, align 32
  %v478 = fmul contract <8 x float> %v475, %v122
  %v479 = getelementptr i8, ptr %scratch, i64 224
  store <8 x float> %v478, ptr %v479, align 32
  %v480 = fmul contract <8 x float> %v475, %v124
  %v481 = getelementptr i8, ptr %scratch, i64 256
  store <8 x float> %v480, ptr %v481, align 32
  %v482 = sub nsw i64 %v71, %v75
  %v483 = icmp slt i64 8, %v482
  %v484 = select i1 %v483, i64 8, i64 %v482
  br label %scatter_head485
scatter_head485:
  %v488 = phi i64 [ 0, %columns_done114 ], [ %v508, %scatter486 ]
  %v489 = icmp slt i64 %v488, %v484
  br i1 %v489, label %scatter486, label %scatter_done487
scatter486:
  %v490 = add nsw i64 %v75, %v488
  %v491 = mul nsw i64 %v490, %v9
  %v492 = getelementptr i8, ptr %v52, i64 %v491
  %v493 = getelementptr i8, ptr %scratch, i64 192
  %v494 = getelementptr float, ptr %v493, i64 %v488
  %v495 = load float, ptr %v494
  store float %v495, ptr %v492, align 1
  %v496 = getelementptr i8, ptr %scratch, i64 192
  %v497 = getelementptr i8, ptr %v496, i64 32
  %v498 = getelementptr float, ptr %v497, i64 %v488
  %v499 = load float, ptr %v498
  %v500 = mul nsw i64 1, %v11
  %v501 = getelementptr i8, ptr %v492, i64 %v500
  store float %v499, ptr %v501, align 1
  %v502 = getelementptr i8, ptr %scratch, i64 192
  %v503 = getelementptr i8, ptr %v502, i64 64
  %v504 = getelementptr float, ptr %v503, i64 %v488
  %v505 = load float, ptr %v504
  %v506 = mul nsw i64 2, %v11
  %v507 = getelementptr i8, ptr %v492, i64 %v506
  store float %v505, ptr %v507, align 1
  %v508 = add nsw i64 %v488, 1
  br label %scatter_head485
scatter_done487:
  %v509 = add nsw i64 %v75, 8
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
