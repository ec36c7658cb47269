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
  %v65 = phi i64 [ %v59, %work34 ], [ %v449, %moved429 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  %v68 = add nsw i64 %v65, 8
  %v69 = icmp sle i64 %v68, %v61
  %v70 = icmp eq i64 %v15, 12
  %v71 = and i1 %v69, %v70
  br i1 %v71, label %whole_tile72, label %part73
whole_tile72:
  %v75 = mul nsw i64 %v65, 12
  %v76 = getelementptr i8, ptr %v50, i64 %v75
  %v77 = getelementptr i8, ptr %v76, i64 384
  call void @llvm.prefetch.p0(ptr %v77, i32 0, i32 3, i32 1)
  %v78 = getelementptr i8, ptr %v76, i64 448
  call void @llvm.prefetch.p0(ptr %v78, i32 0, i32 3, i32 1)
  %v79 = load <24 x float>, ptr %v76, align 1, !invariant.load !0
  %v80 = shufflevector <24 x float> %v79, <24 x float> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  store <8 x float> %v80, ptr %scratch, align 4
  %v81 = shufflevector <24 x float> %v79, <24 x float> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v82 = getelementptr i8, ptr %scratch, i64 32
  store <8 x float> %v81, ptr %v82, align 4
  %v83 = shufflevector <24 x float> %v79, <24 x float> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v84 = getelementptr i8, ptr %scratch, i64 64
  store <8 x float> %v83, ptr %v84, align 4
  br label %moved74
part73:
  br label %gather_head85
gather_head85:
  %v88 = phi i64 [ 0, %part73 ], [ %v105, %gather86 ]
  %v89 = icmp slt i64 %v88, 8
  br i1 %v89, label %gather86, label %gather_done87
gather86:
  %v90 = add nsw i64 %v65, %v88
  %v91 = icmp slt i64 %v90, %v67
  %v92 = select i1 %v91, i64 %v90, i64 %v67
  %v93 = mul nsw i64 %v92, %v15
  %v94 = getelementptr i8, ptr %v50, i64 %v93
  %v95 = load float, ptr %v94, align 1, !invariant.load !0
  %v96 = getelementptr float, ptr %scratch, i64 %v88
  store float %v95, ptr %v96
  %v97 = getelementptr i8, ptr %v94, i64 4
  %v98 = load float, ptr %v97, align 1, !invariant.load !0
  %v99 = getelementptr i8, ptr %scratch, i64 32
  %v100 = getelementptr float, ptr %v99, i64 %v88
  store float %v98, ptr %v100
  %v101 = getelementptr i8, ptr %v94, i64 8
  %v102 = load float, ptr %v101, align 1, !invariant.load !0
  %v103 = getelementptr i8, ptr %scratch, i64 64
  %v104 = getelementptr float, ptr %v103, i64 %v88
  store float %v102, ptr %v104
  %v105 = add nsw i64 %v88, 1
  br label %gather_head85, !llvm.loop !2
gather_done87:
  br label %moved74
moved74:
  %v106 = load <8 x float>, ptr %scratch, align 32
  %v107 = getelementptr i8, ptr %scratch, i64 32
  %v108 = load <8 x float>, ptr %v107, align 32
  %v109 = getelementptr i8, ptr %scratch, i64 64
  %v110 = load <8 x float>, ptr %v109, align 32
  %v117 = getelementptr i64, ptr %v42, i64 2
  %v118 = load i64, ptr %v117, align 8, !invariant.load !0
  %v119 = getelementptr i64, ptr %v42, i64 3
  %v120 = load i64, ptr %v119, align 8, !invariant.load !0
  br label %interval_head111
interval_head111:
  %v121 = phi i64 [ %v118, %moved74 ], [ %v421, %interval_end115 ]
  %v122 = phi <8 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v131, %interval_end115 ]
  %v123 = phi <8 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v132, %interval_end115 ]
  %v124 = icmp slt i64 %v121, %v120
  br i1 %v124, label %interval112, label %columns_done116
interval112:
  %v125 = mul nsw i64 %v121, 16
  %v126 = getelementptr i8, ptr %v30, i64 %v125
  %v127 = load i64, ptr %v126, align 8, !invariant.load !0
  %v128 = getelementptr i64, ptr %v126, i64 1
  %v129 = load i64, ptr %v128, align 8, !invariant.load !0
  br label %chunk_head113
chunk_head113:
  %v130 = phi i64 [ %v127, %interval112 ], [ %v137, %walk_done357 ]
  %v131 = phi <8 x float> [ %v122, %interval112 ], [ %v415, %walk_done357 ]
  %v132 = phi <8 x float> [ %v123, %interval112 ], [ %v420, %walk_done357 ]
  %v133 = icmp slt i64 %v130, %v129
  %v134 = load volatile i64, ptr %v32, align 8
  %v135 = icmp eq i64 %v134, 0
  %v136 = and i1 %v133, %v135
  br i1 %v136, label %chunk114, label %interval_end115
chunk114:
  %v137 = add nsw i64 %v130, 256
  %v138 = icmp slt i64 %v137, %v129
  %v139 = select i1 %v138, i64 %v137, i64 %v129
  %v140 = add nsw i64 %v139, -3
  br label %walk141
walk141:
  %v144 = phi i64 [ %v130, %chunk114 ], [ %v354, %column142 ]
  %v145 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk114 ], [ %v353, %column142 ]
  %v146 = icmp slt i64 %v144, %v140
  br i1 %v146, label %column142, label %walk_done143
column142:
  %v147 = add nsw i64 %v144, 1
  %v148 = add nsw i64 %v144, 2
  %v149 = add nsw i64 %v144, 3
  %v150 = mul nsw i64 %v144, %v21
  %v151 = getelementptr i8, ptr %v54, i64 %v150
  %v152 = mul nsw i64 %v147, %v21
  %v153 = getelementptr i8, ptr %v54, i64 %v152
  %v154 = mul nsw i64 %v148, %v21
  %v155 = getelementptr i8, ptr %v54, i64 %v154
  %v156 = mul nsw i64 %v149, %v21
  %v157 = getelementptr i8, ptr %v54, i64 %v156
  %v158 = mul nsw i64 %v144, %v27
  %v159 = getelementptr i8, ptr %v58, i64 %v158
  %v160 = mul nsw i64 %v147, %v27
  %v161 = getelementptr i8, ptr %v58, i64 %v160
  %v162 = mul nsw i64 %v148, %v27
  %v163 = getelementptr i8, ptr %v58, i64 %v162
  %v164 = mul nsw i64 %v149, %v27
  %v165 = getelementptr i8, ptr %v58, i64 %v164
  %v166 = load float, ptr %v159, align 1, !invariant.load !0
  %v167 = load float, ptr %v161, align 1, !invariant.load !0
  %v168 = load float, ptr %v163, align 1, !invariant.load !0
  %v169 = load float, ptr %v165, align 1, !invariant.load !0
  %v170 = insertelement <8 x float> poison, float %v166, i64 0
  %v171 = shufflevector <8 x float> %v170, <8 x float> poison, <8 x i32> zeroinitializer
  %v172 = insertelement <8 x float> poison, float %v167, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = insertelement <8 x float> poison, float %v168, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = insertelement <8 x float> poison, float %v169, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = load float, ptr %v151, align 1, !invariant.load !0
  %v179 = load float, ptr %v153, align 1, !invariant.load !0
  %v180 = load float, ptr %v155, align 1, !invariant.load !0
  %v181 = load float, ptr %v157, align 1, !invariant.load !0
  %v182 = insertelement <8 x float> poison, float %v178, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = insertelement <8 x float> poison, float %v179, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  %v186 = insertelement <8 x float> poison, float %v180, i64 0
  %v187 = shufflevector <8 x float> %v186, <8 x float> poison, <8 x i32> zeroinitializer
  %v188 = insertelement <8 x float> poison, float %v181, i64 0
  %v189 = shufflevector <8 x float> %v188, <8 x float> poison, <8 x i32> zeroinitializer
  %v190 = fsub contract <8 x float> %v106, %v183
  %v191 = fsub contract <8 x float> %v106, %v185
  %v192 = fsub contract <8 x float> %v106, %v187
  %v193 = fsub contract <8 x float> %v106, %v189
  %v194 = fmul contract <8 x float> %v190, %v190
  %v195 = fmul contract <8 x float> %v191, %v191
  %v196 = fmul contract <8 x float> %v192, %v192
  %v197 = fmul contract <8 x float> %v193, %v193
  %v198 = fadd contract <8 x float> splat (float 0x8000000000000000), %v194
  %v199 = fadd contract <8 x float> splat (float 0x8000000000000000), %v195
  %v200 = fadd contract <8 x float> splat (float 0x8000000000000000), %v196
  %v201 = fadd contract <8 x float> splat (float 0x8000000000000000), %v197
  %v202 = getelementptr i8, ptr %v151, i64 4
  %v203 = load float, ptr %v202, align 1, !invariant.load !0
  %v204 = getelementptr i8, ptr %v153, i64 4
  %v205 = load float, ptr %v204, align 1, !invariant.load !0
  %v206 = getelementptr i8, ptr %v155, i64 4
  %v207 = load float, ptr %v206, align 1, !invariant.load !0
  %v208 = getelementptr i8, ptr %v157, i64 4
  %v209 = load float, ptr %v208, align 1, !invariant.load !0
  %v210 = insertelement <8 x float> poison, float %v203, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = insertelement <8 x float> poison, float %v205, i64 0
  %v213 = shufflevector <8 x float> %v212, <8 x float> poison, <8 x i32> zeroinitializer
  %v214 = insertelement <8 x float> poison, float %v207, i64 0
  %v215 = shufflevector <8 x float> %v214, <8 x float> poison, <8 x i32> zeroinitializer
  %v216 = insertelement <8 x float> poison, float %v209, i64 0
  %v217 = shufflevector <8 x float> %v216, <8 x float> poison, <8 x i32> zeroinitializer
  %v218 = fsub contract <8 x float> %v108, %v211
  %v219 = fsub contract <8 x float> %v108, %v213
  %v220 = fsub contract <8 x float> %v108, %v215
  %v221 = fsub contract <8 x float> %v108, %v217
  %v222 = fmul contract <8 x float> %v218, %v218
  %v223 = fmul contract <8 x float> %v219, %v219
  %v224 = fmul contract <8 x float> %v220, %v220
  %v225 = fmul contract <8 x float> %v221, %v221
  %v226 = fadd contract <8 x float> %v198, %v222
  %v227 = fadd contract <8 x float> %v199, %v223
  %v228 = fadd contract <8 x float> %v200, %v224
  %v229 = fadd contract <8 x float> %v201, %v225
  %v230 = getelementptr i8, ptr %v151, i64 8
  %v231 = load float, ptr %v230, align 1, !invariant.load !0
  %v232 = getelementptr i8, ptr %v153, i64 8
  %v233 = load float, ptr %v232, align 1, !invariant.load !0
  %v234 = getelementptr i8, ptr %v155, i64 8
  %v235 = load float, ptr %v234, align 1, !invariant.load !0
  %v236 = getelementptr i8, ptr %v157, i64 8
  %v237 = load float, ptr %v236, align 1, !invariant.load !0
  %v238 = insertelement <8 x float> poison, float %v231, i64 0
  %v239 = shufflevector <8 x float> %v238, <8 x float> poison, <8 x i32> zeroinitializer
  %v240 = insertelement <8 x float> poison, float %v233, i64 0
  %v241 = shufflevector <8 x float> %v240, <8 x float> poison, <8 x i32> zeroinitializer
  %v242 = insertelement <8 x float> poison, float %v235, i64 0
  %v243 = shufflevector <8 x float> %v242, <8 x float> poison, <8 x i32> zeroinitializer
  %v244 = insertelement <8 x float> poison, float %v237, i64 0
  %v245 = shufflevector <8 x float> %v244, <8 x float> poison, <8 x i32> zeroinitializer
  %v246 = fsub contract <8 x float> %v110, %v239
  %v247 = fsub contract <8 x float> %v110, %v241
  %v248 = fsub contract <8 x float> %v110, %v243
  %v249 = fsub contract <8 x float> %v110, %v245
  %v250 = fmul contract <8 x float> %v246, %v246
  %v251 = fmul contract <8 x float> %v247, %v247
  %v252 = fmul contract <8 x float> %v248, %v248
  %v253 = fmul contract <8 x float> %v249, %v249
  %v254 = fadd contract <8 x float> %v226, %v250
  %v255 = fadd contract <8 x float> %v227, %v251
  %v256 = fadd contract <8 x float> %v228, %v252
  %v257 = fadd contract <8 x float> %v229, %v253
  %v258 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v254
  %v259 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v255
  %v260 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v256
  %v261 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v257
  %v262 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v258
  %v263 = select <8 x i1> %v262, <8 x float> splat (float 0x4060200000000000), <8 x float> %v258
  %v264 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v263
  %v265 = select <8 x i1> %v264, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v263
  %v266 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v265, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v267 = fsub <8 x float> %v266, splat (float 0x4168001FC0000000)
  %v268 = fsub <8 x float> %v265, %v267
  %v269 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v268, <8 x float> splat (float 0x3F83CEC460000000))
  %v270 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v269, <8 x float> %v268, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v271 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v270, <8 x float> %v268, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v272 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v271, <8 x float> %v268, <8 x float> splat (float 0x3FE62E4240000000))
  %v273 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v272, <8 x float> %v268, <8 x float> splat (float 0x3FF0000000000000))
  %v274 = bitcast <8 x float> %v266 to <8 x i32>
  %v275 = shl <8 x i32> %v274, splat (i32 22)
  %v276 = and <8 x i32> %v275, splat (i32 -8388608)
  %v277 = shl <8 x i32> %v274, splat (i32 23)
  %v278 = sub <8 x i32> %v277, %v276
  %v279 = bitcast <8 x i32> %v276 to <8 x float>
  %v280 = fmul <8 x float> %v273, %v279
  %v281 = bitcast <8 x i32> %v278 to <8 x float>
  %v282 = fmul <8 x float> %v280, %v281
  %v283 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v259
  %v284 = select <8 x i1> %v283, <8 x float> splat (float 0x4060200000000000), <8 x float> %v259
  %v285 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v284
  %v286 = select <8 x i1> %v285, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v284
  %v287 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v286, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v288 = fsub <8 x float> %v287, splat (float 0x4168001FC0000000)
  %v289 = fsub <8 x float> %v286, %v288
  %v290 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v289, <8 x float> splat (float 0x3F83CEC460000000))
  %v291 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v290, <8 x float> %v289, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v292 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v291, <8 x float> %v289, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v293 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v292, <8 x float> %v289, <8 x float> splat (float 0x3FE62E4240000000))
  %v294 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v293, <8 x float> %v289, <8 x float> splat (float 0x3FF0000000000000))
  %v295 = bitcast <8 x float> %v287 to <8 x i32>
  %v296 = shl <8 x i32> %v295, splat (i32 22)
  %v297 = and <8 x i32> %v296, splat (i32 -8388608)
  %v298 = shl <8 x i32> %v295, splat (i32 23)
  %v299 = sub <8 x i32> %v298, %v297
  %v300 = bitcast <8 x i32> %v297 to <8 x float>
  %v301 = fmul <8 x float> %v294, %v300
  %v302 = bitcast <8 x i32> %v299 to <8 x float>
  %v303 = fmul <8 x float> %v301, %v302
  %v304 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v260
  %v305 = select <8 x i1> %v304, <8 x float> splat (float 0x4060200000000000), <8 x float> %v260
  %v306 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v305
  %v307 = select <8 x i1> %v306, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v305
  %v308 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v307, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v309 = fsub <8 x float> %v308, splat (float 0x4168001FC0000000)
  %v310 = fsub <8 x float> %v307, %v309
  %v311 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v310, <8 x float> splat (float 0x3F83CEC460000000))
  %v312 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v311, <8 x float> %v310, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v313 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v312, <8 x float> %v310, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v314 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v313, <8 x float> %v310, <8 x float> splat (float 0x3FE62E4240000000))
  %v315 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v314, <8 x float> %v310, <8 x float> splat (float 0x3FF0000000000000))
  %v316 = bitcast <8 x float> %v308 to <8 x i32>
  %v317 = shl <8 x i32> %v316, splat (i32 22)
  %v318 = and <8 x i32> %v317, splat (i32 -8388608)
  %v319 = shl <8 x i32> %v316, splat (i32 23)
  %v320 = sub <8 x i32> %v319, %v318
  %v321 = bitcast <8 x i32> %v318 to <8 x float>
  %v322 = fmul <8 x float> %v315, %v321
  %v323 = bitcast <8 x i32> %v320 to <8 x float>
  %v324 = fmul <8 x float> %v322, %v323
  %v325 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v261
  %v326 = select <8 x i1> %v325, <8 x float> splat (float 0x4060200000000000), <8 x float> %v261
  %v327 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v326
  %v328 = select <8 x i1> %v327, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v326
  %v329 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v328, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v330 = fsub <8 x float> %v329, splat (float 0x4168001FC0000000)
  %v331 = fsub <8 x float> %v328, %v330
  %v332 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v331, <8 x float> splat (float 0x3F83CEC460000000))
  %v333 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v332, <8 x float> %v331, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v334 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v333, <8 x float> %v331, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v335 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v334, <8 x float> %v331, <8 x float> splat (float 0x3FE62E4240000000))
  %v336 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v335, <8 x float> %v331, <8 x float> splat (float 0x3FF0000000000000))
  %v337 = bitcast <8 x float> %v329 to <8 x i32>
  %v338 = shl <8 x i32> %v337, splat (i32 22)
  %v339 = and <8 x i32> %v338, splat (i32 -8388608)
  %v340 = shl <8 x i32> %v337, splat (i32 23)
  %v341 = sub <8 x i32> %v340, %v339
  %v342 = bitcast <8 x i32> %v339 to <8 x float>
  %v343 = fmul <8 x float> %v336, %v342
  %v344 = bitcast <8 x i32> %v341 to <8 x float>
  %v345 = fmul <8 x float> %v343, %v344
  %v346 = fmul contract <8 x float> %v171, %v282
  %v347 = fmul contract <8 x float> %v173, %v303
  %v348 = fmul contract <8 x float> %v175, %v324
  %v349 = fmul contract <8 x float> %v177, %v345
  %v350 = fadd contract <8 x float> %v145, %v346
  %v351 = fadd contract <8 x float> %v350, %v347
  %v352 = fadd contract <8 x float> %v351, %v348
  %v353 = fadd contract <8 x float> %v352, %v349
  %v354 = add nsw i64 %v144, 4
  br label %walk141, !llvm.loop !3
walk_done143:
  br label %walk355
walk355:
  %v358 = phi i64 [ %v144, %walk_done143 ], [ %v412, %column356 ]
  %v359 = phi <8 x float> [ %v145, %walk_done143 ], [ %v411, %column356 ]
  %v360 = icmp slt i64 %v358, %v139
  br i1 %v360, label %column356, label %walk_done357
column356:
  %v361 = mul nsw i64 %v358, %v21
  %v362 = getelementptr i8, ptr %v54, i64 %v361
  %v363 = mul nsw i64 %v358, %v27
  %v364 = getelementptr i8, ptr %v58, i64 %v363
  %v365 = load float, ptr %v364, align 1, !invariant.load !0
  %v366 = insertelement <8 x float> poison, float %v365, i64 0
  %v367 = shufflevector <8 x float> %v366, <8 x float> poison, <8 x i32> zeroinitializer
  %v368 = load float, ptr %v362, align 1, !invariant.load !0
  %v369 = insertelement <8 x float> poison, float %v368, i64 0
  %v370 = shufflevector <8 x float> %v369, <8 x float> poison, <8 x i32> zeroinitializer
  %v371 = fsub contract <8 x float> %v106, %v370
  %v372 = fmul contract <8 x float> %v371, %v371
  %v373 = fadd contract <8 x float> splat (float 0x8000000000000000), %v372
  %v374 = getelementptr i8, ptr %v362, i64 4
  %v375 = load float, ptr %v374, align 1, !invariant.load !0
  %v376 = insertelement <8 x float> poison, float %v375, i64 0
  %v377 = shufflevector <8 x float> %v376, <8 x float> poison, <8 x i32> zeroinitializer
  %v378 = fsub contract <8 x float> %v108, %v377
  %v379 = fmul contract <8 x float> %v378, %v378
  %v380 = fadd contract <8 x float> %v373, %v379
  %v381 = getelementptr i8, ptr %v362, i64 8
  %v382 = load float, ptr %v381, align 1, !invariant.load !0
  %v383 = insertelement <8 x float> poison, float %v382, i64 0
  %v384 = shufflevector <8 x float> %v383, <8 x float> poison, <8 x i32> zeroinitializer
  %v385 = fsub contract <8 x float> %v110, %v384
  %v386 = fmul contract <8 x float> %v385, %v385
  %v387 = fadd contract <8 x float> %v380, %v386
  %v388 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v387
  %v389 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v388
  %v390 = select <8 x i1> %v389, <8 x float> splat (float 0x4060200000000000), <8 x float> %v388
  %v391 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v390
  %v392 = select <8 x i1> %v391, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v390
  %v393 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v392, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v394 = fsub <8 x float> %v393, splat (float 0x4168001FC0000000)
  %v395 = fsub <8 x float> %v392, %v394
  %v396 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v395, <8 x float> splat (float 0x3F83CEC460000000))
  %v397 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v396, <8 x float> %v395, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v398 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v397, <8 x float> %v395, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v399 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v398, <8 x float> %v395, <8 x float> splat (float 0x3FE62E4240000000))
  %v400 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v399, <8 x float> %v395, <8 x float> splat (float 0x3FF0000000000000))
  %v401 = bitcast <8 x float> %v393 to <8 x i32>
  %v402 = shl <8 x i32> %v401, splat (i32 22)
  %v403 = and <8 x i32> %v402, splat (i32 -8388608)
  %v404 = shl <8 x i32> %v401, splat (i32 23)
  %v405 = sub <8 x i32> %v404, %v403
  %v406 = bitcast <8 x i32> %v403 to <8 x float>
  %v407 = fmul <8 x float> %v400, %v406
  %v408 = bitcast <8 x i32> %v405 to <8 x float>
  %v409 = fmul <8 x float> %v407, %v408
  %v410 = fmul contract <8 x float> %v367, %v409
  %v411 = fadd contract <8 x float> %v359, %v410
  %v412 = add nsw i64 %v358, 1
  br label %walk355, !llvm.loop !4
walk_done357:
  %v413 = fadd contract <8 x float> %v132, splat (float 0x0000000000000000)
  %v414 = fsub contract <8 x float> %v359, %v413
  %v415 = fadd contract <8 x float> %v131, %v414
  %v416 = fsub contract <8 x float> %v415, %v131
  %v417 = fsub contract <8 x float> %v416, %v414
  %v418 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v415)
  %v419 = fcmp olt <8 x float> %v418, splat (float 0x7FF0000000000000)
  %v420 = select <8 x i1> %v419, <8 x float> %v417, <8 x float> splat (float 0x0000000000000000)
  br label %chunk_head113, !llvm.loop !5
interval_end115:
  %v421 = add nsw i64 %v121, 1
  br label %interval_head111, !llvm.loop !6
columns_done116:
  %v422 = getelementptr i8, ptr %scratch, i64 128
  store <8 x float> %v122, ptr %v422, align 32
  %v423 = add nsw i64 %v65, 8
  %v424 = icmp sle i64 %v423, %v61
  %v425 = icmp eq i64 %v9, 4
  %v426 = and i1 %v424, %v425
  br i1 %v426, label %whole_tile427, label %part428
whole_tile427:
  %v430 = mul nsw i64 %v65, 4
  %v431 = getelementptr i8, ptr %v46, i64 %v430
  %v432 = getelementptr i8, ptr %scratch, i64 128
  %v433 = load <8 x float>, ptr %v432, align 32
  store <8 x float> %v433, ptr %v431, align 1
  br label %moved429
part428:
  %v434 = sub nsw i64 %v61, %v65
  %v435 = icmp slt i64 8, %v434
  %v436 = select i1 %v435, i64 8, i64 %v434
  br label %scatter_head437
scatter_head437:
  %v440 = phi i64 [ 0, %part428 ], [ %v448, %scatter438 ]
  %v441 = icmp slt i64 %v440, %v436
  br i1 %v441, label %scatter438, label %scatter_done439
scatter438:
  %v442 = add nsw i64 %v65, %v440
  %v443 = mul nsw i64 %v442, %v9
  %v444 = getelementptr i8, ptr %v46, i64 %v443
  %v445 = getelementptr i8, ptr %scratch, i64 128
  %v446 = getelementptr float, ptr %v445, i64 %v440
  %v447 = load float, ptr %v446
  store float %v447, ptr %v444, align 1
  %v448 = add nsw i64 %v440, 1
  br label %scatter_head437, !llvm.loop !7
scatter_done439:
  br label %moved429
moved429:
  %v449 = add nsw i64 %v65, 8
  br label %rows_head62, !llvm.loop !8
rows_done64:
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
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind }
!0 = !{}
