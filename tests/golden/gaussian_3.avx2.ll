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
  %v65 = phi i64 [ %v59, %work34 ], [ %v450, %moved427 ]
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
  %v77 = load <24 x float>, ptr %v76, align 1, !invariant.load !0
  %v78 = shufflevector <24 x float> %v77, <24 x float> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  store <8 x float> %v78, ptr %scratch, align 4
  %v79 = shufflevector <24 x float> %v77, <24 x float> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v80 = getelementptr i8, ptr %scratch, i64 32
  store <8 x float> %v79, ptr %v80, align 4
  %v81 = shufflevector <24 x float> %v77, <24 x float> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v82 = getelementptr i8, ptr %scratch, i64 64
  store <8 x float> %v81, ptr %v82, align 4
  br label %moved74
part73:
  br label %gather_head83
gather_head83:
  %v86 = phi i64 [ 0, %part73 ], [ %v103, %gather84 ]
  %v87 = icmp slt i64 %v86, 8
  br i1 %v87, label %gather84, label %gather_done85
gather84:
  %v88 = add nsw i64 %v65, %v86
  %v89 = icmp slt i64 %v88, %v67
  %v90 = select i1 %v89, i64 %v88, i64 %v67
  %v91 = mul nsw i64 %v90, %v15
  %v92 = getelementptr i8, ptr %v50, i64 %v91
  %v93 = load float, ptr %v92, align 1, !invariant.load !0
  %v94 = getelementptr float, ptr %scratch, i64 %v86
  store float %v93, ptr %v94
  %v95 = getelementptr i8, ptr %v92, i64 4
  %v96 = load float, ptr %v95, align 1, !invariant.load !0
  %v97 = getelementptr i8, ptr %scratch, i64 32
  %v98 = getelementptr float, ptr %v97, i64 %v86
  store float %v96, ptr %v98
  %v99 = getelementptr i8, ptr %v92, i64 8
  %v100 = load float, ptr %v99, align 1, !invariant.load !0
  %v101 = getelementptr i8, ptr %scratch, i64 64
  %v102 = getelementptr float, ptr %v101, i64 %v86
  store float %v100, ptr %v102
  %v103 = add nsw i64 %v86, 1
  br label %gather_head83
gather_done85:
  br label %moved74
moved74:
  %v104 = load <8 x float>, ptr %scratch, align 32
  %v105 = getelementptr i8, ptr %scratch, i64 32
  %v106 = load <8 x float>, ptr %v105, align 32
  %v107 = getelementptr i8, ptr %scratch, i64 64
  %v108 = load <8 x float>, ptr %v107, align 32
  %v115 = getelementptr i64, ptr %v42, i64 2
  %v116 = load i64, ptr %v115, align 8, !invariant.load !0
  %v117 = getelementptr i64, ptr %v42, i64 3
  %v118 = load i64, ptr %v117, align 8, !invariant.load !0
  br label %interval_head109
interval_head109:
  %v119 = phi i64 [ %v116, %moved74 ], [ %v419, %interval_end113 ]
  %v120 = phi <8 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v129, %interval_end113 ]
  %v121 = phi <8 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v130, %interval_end113 ]
  %v122 = icmp slt i64 %v119, %v118
  br i1 %v122, label %interval110, label %columns_done114
interval110:
  %v123 = mul nsw i64 %v119, 16
  %v124 = getelementptr i8, ptr %v30, i64 %v123
  %v125 = load i64, ptr %v124, align 8, !invariant.load !0
  %v126 = getelementptr i64, ptr %v124, i64 1
  %v127 = load i64, ptr %v126, align 8, !invariant.load !0
  br label %chunk_head111
chunk_head111:
  %v128 = phi i64 [ %v125, %interval110 ], [ %v135, %walk_done355 ]
  %v129 = phi <8 x float> [ %v120, %interval110 ], [ %v413, %walk_done355 ]
  %v130 = phi <8 x float> [ %v121, %interval110 ], [ %v418, %walk_done355 ]
  %v131 = icmp slt i64 %v128, %v127
  %v132 = load volatile i64, ptr %v32, align 8
  %v133 = icmp eq i64 %v132, 0
  %v134 = and i1 %v131, %v133
  br i1 %v134, label %chunk112, label %interval_end113
chunk112:
  %v135 = add nsw i64 %v128, 256
  %v136 = icmp slt i64 %v135, %v127
  %v137 = select i1 %v136, i64 %v135, i64 %v127
  %v138 = add nsw i64 %v137, -3
  br label %walk139
walk139:
  %v142 = phi i64 [ %v128, %chunk112 ], [ %v352, %column140 ]
  %v143 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk112 ], [ %v351, %column140 ]
  %v144 = icmp slt i64 %v142, %v138
  br i1 %v144, label %column140, label %walk_done141
column140:
  %v145 = add nsw i64 %v142, 1
  %v146 = add nsw i64 %v142, 2
  %v147 = add nsw i64 %v142, 3
  %v148 = mul nsw i64 %v142, %v21
  %v149 = getelementptr i8, ptr %v54, i64 %v148
  %v150 = mul nsw i64 %v145, %v21
  %v151 = getelementptr i8, ptr %v54, i64 %v150
  %v152 = mul nsw i64 %v146, %v21
  %v153 = getelementptr i8, ptr %v54, i64 %v152
  %v154 = mul nsw i64 %v147, %v21
  %v155 = getelementptr i8, ptr %v54, i64 %v154
  %v156 = mul nsw i64 %v142, %v27
  %v157 = getelementptr i8, ptr %v58, i64 %v156
  %v158 = mul nsw i64 %v145, %v27
  %v159 = getelementptr i8, ptr %v58, i64 %v158
  %v160 = mul nsw i64 %v146, %v27
  %v161 = getelementptr i8, ptr %v58, i64 %v160
  %v162 = mul nsw i64 %v147, %v27
  %v163 = getelementptr i8, ptr %v58, i64 %v162
  %v164 = load float, ptr %v157, align 1, !invariant.load !0
  %v165 = load float, ptr %v159, align 1, !invariant.load !0
  %v166 = load float, ptr %v161, align 1, !invariant.load !0
  %v167 = load float, ptr %v163, align 1, !invariant.load !0
  %v168 = insertelement <8 x float> poison, float %v164, i64 0
  %v169 = shufflevector <8 x float> %v168, <8 x float> poison, <8 x i32> zeroinitializer
  %v170 = insertelement <8 x float> poison, float %v165, i64 0
  %v171 = shufflevector <8 x float> %v170, <8 x float> poison, <8 x i32> zeroinitializer
  %v172 = insertelement <8 x float> poison, float %v166, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = insertelement <8 x float> poison, float %v167, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = load float, ptr %v149, align 1, !invariant.load !0
  %v177 = load float, ptr %v151, align 1, !invariant.load !0
  %v178 = load float, ptr %v153, align 1, !invariant.load !0
  %v179 = load float, ptr %v155, align 1, !invariant.load !0
  %v180 = insertelement <8 x float> poison, float %v176, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = insertelement <8 x float> poison, float %v177, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = insertelement <8 x float> poison, float %v178, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  %v186 = insertelement <8 x float> poison, float %v179, i64 0
  %v187 = shufflevector <8 x float> %v186, <8 x float> poison, <8 x i32> zeroinitializer
  %v188 = fsub contract <8 x float> %v104, %v181
  %v189 = fsub contract <8 x float> %v104, %v183
  %v190 = fsub contract <8 x float> %v104, %v185
  %v191 = fsub contract <8 x float> %v104, %v187
  %v192 = fmul contract <8 x float> %v188, %v188
  %v193 = fmul contract <8 x float> %v189, %v189
  %v194 = fmul contract <8 x float> %v190, %v190
  %v195 = fmul contract <8 x float> %v191, %v191
  %v196 = fadd contract <8 x float> splat (float 0x8000000000000000), %v192
  %v197 = fadd contract <8 x float> splat (float 0x8000000000000000), %v193
  %v198 = fadd contract <8 x float> splat (float 0x8000000000000000), %v194
  %v199 = fadd contract <8 x float> splat (float 0x8000000000000000), %v195
  %v200 = getelementptr i8, ptr %v149, i64 4
  %v201 = load float, ptr %v200, align 1, !invariant.load !0
  %v202 = getelementptr i8, ptr %v151, i64 4
  %v203 = load float, ptr %v202, align 1, !invariant.load !0
  %v204 = getelementptr i8, ptr %v153, i64 4
  %v205 = load float, ptr %v204, align 1, !invariant.load !0
  %v206 = getelementptr i8, ptr %v155, i64 4
  %v207 = load float, ptr %v206, align 1, !invariant.load !0
  %v208 = insertelement <8 x float> poison, float %v201, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = insertelement <8 x float> poison, float %v203, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = insertelement <8 x float> poison, float %v205, i64 0
  %v213 = shufflevector <8 x float> %v212, <8 x float> poison, <8 x i32> zeroinitializer
  %v214 = insertelement <8 x float> poison, float %v207, i64 0
  %v215 = shufflevector <8 x float> %v214, <8 x float> poison, <8 x i32> zeroinitializer
  %v216 = fsub contract <8 x float> %v106, %v209
  %v217 = fsub contract <8 x float> %v106, %v211
  %v218 = fsub contract <8 x float> %v106, %v213
  %v219 = fsub contract <8 x float> %v106, %v215
  %v220 = fmul contract <8 x float> %v216, %v216
  %v221 = fmul contract <8 x float> %v217, %v217
  %v222 = fmul contract <8 x float> %v218, %v218
  %v223 = fmul contract <8 x float> %v219, %v219
  %v224 = fadd contract <8 x float> %v196, %v220
  %v225 = fadd contract <8 x float> %v197, %v221
  %v226 = fadd contract <8 x float> %v198, %v222
  %v227 = fadd contract <8 x float> %v199, %v223
  %v228 = getelementptr i8, ptr %v149, i64 8
  %v229 = load float, ptr %v228, align 1, !invariant.load !0
  %v230 = getelementptr i8, ptr %v151, i64 8
  %v231 = load float, ptr %v230, align 1, !invariant.load !0
  %v232 = getelementptr i8, ptr %v153, i64 8
  %v233 = load float, ptr %v232, align 1, !invariant.load !0
  %v234 = getelementptr i8, ptr %v155, i64 8
  %v235 = load float, ptr %v234, align 1, !invariant.load !0
  %v236 = insertelement <8 x float> poison, float %v229, i64 0
  %v237 = shufflevector <8 x float> %v236, <8 x float> poison, <8 x i32> zeroinitializer
  %v238 = insertelement <8 x float> poison, float %v231, i64 0
  %v239 = shufflevector <8 x float> %v238, <8 x float> poison, <8 x i32> zeroinitializer
  %v240 = insertelement <8 x float> poison, float %v233, i64 0
  %v241 = shufflevector <8 x float> %v240, <8 x float> poison, <8 x i32> zeroinitializer
  %v242 = insertelement <8 x float> poison, float %v235, i64 0
  %v243 = shufflevector <8 x float> %v242, <8 x float> poison, <8 x i32> zeroinitializer
  %v244 = fsub contract <8 x float> %v108, %v237
  %v245 = fsub contract <8 x float> %v108, %v239
  %v246 = fsub contract <8 x float> %v108, %v241
  %v247 = fsub contract <8 x float> %v108, %v243
  %v248 = fmul contract <8 x float> %v244, %v244
  %v249 = fmul contract <8 x float> %v245, %v245
  %v250 = fmul contract <8 x float> %v246, %v246
  %v251 = fmul contract <8 x float> %v247, %v247
  %v252 = fadd contract <8 x float> %v224, %v248
  %v253 = fadd contract <8 x float> %v225, %v249
  %v254 = fadd contract <8 x float> %v226, %v250
  %v255 = fadd contract <8 x float> %v227, %v251
  %v256 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v252
  %v257 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v253
  %v258 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v254
  %v259 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v255
  %v260 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v256
  %v261 = select <8 x i1> %v260, <8 x float> splat (float 0x4060200000000000), <8 x float> %v256
  %v262 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v261
  %v263 = select <8 x i1> %v262, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v261
  %v264 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v263, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v265 = fsub <8 x float> %v264, splat (float 0x4168001FC0000000)
  %v266 = fsub <8 x float> %v263, %v265
  %v267 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v266, <8 x float> splat (float 0x3F83CEC460000000))
  %v268 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v267, <8 x float> %v266, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v269 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v268, <8 x float> %v266, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v270 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v269, <8 x float> %v266, <8 x float> splat (float 0x3FE62E4240000000))
  %v271 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v270, <8 x float> %v266, <8 x float> splat (float 0x3FF0000000000000))
  %v272 = bitcast <8 x float> %v264 to <8 x i32>
  %v273 = shl <8 x i32> %v272, splat (i32 22)
  %v274 = and <8 x i32> %v273, splat (i32 -8388608)
  %v275 = shl <8 x i32> %v272, splat (i32 23)
  %v276 = sub <8 x i32> %v275, %v274
  %v277 = bitcast <8 x i32> %v274 to <8 x float>
  %v278 = fmul <8 x float> %v271, %v277
  %v279 = bitcast <8 x i32> %v276 to <8 x float>
  %v280 = fmul <8 x float> %v278, %v279
  %v281 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v257
  %v282 = select <8 x i1> %v281, <8 x float> splat (float 0x4060200000000000), <8 x float> %v257
  %v283 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v282
  %v284 = select <8 x i1> %v283, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v282
  %v285 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v284, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v286 = fsub <8 x float> %v285, splat (float 0x4168001FC0000000)
  %v287 = fsub <8 x float> %v284, %v286
  %v288 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v287, <8 x float> splat (float 0x3F83CEC460000000))
  %v289 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v288, <8 x float> %v287, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v290 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v289, <8 x float> %v287, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v291 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v290, <8 x float> %v287, <8 x float> splat (float 0x3FE62E4240000000))
  %v292 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v291, <8 x float> %v287, <8 x float> splat (float 0x3FF0000000000000))
  %v293 = bitcast <8 x float> %v285 to <8 x i32>
  %v294 = shl <8 x i32> %v293, splat (i32 22)
  %v295 = and <8 x i32> %v294, splat (i32 -8388608)
  %v296 = shl <8 x i32> %v293, splat (i32 23)
  %v297 = sub <8 x i32> %v296, %v295
  %v298 = bitcast <8 x i32> %v295 to <8 x float>
  %v299 = fmul <8 x float> %v292, %v298
  %v300 = bitcast <8 x i32> %v297 to <8 x float>
  %v301 = fmul <8 x float> %v299, %v300
  %v302 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v258
  %v303 = select <8 x i1> %v302, <8 x float> splat (float 0x4060200000000000), <8 x float> %v258
  %v304 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v303
  %v305 = select <8 x i1> %v304, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v303
  %v306 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v305, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v307 = fsub <8 x float> %v306, splat (float 0x4168001FC0000000)
  %v308 = fsub <8 x float> %v305, %v307
  %v309 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v308, <8 x float> splat (float 0x3F83CEC460000000))
  %v310 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v309, <8 x float> %v308, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v311 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v310, <8 x float> %v308, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v312 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v311, <8 x float> %v308, <8 x float> splat (float 0x3FE62E4240000000))
  %v313 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v312, <8 x float> %v308, <8 x float> splat (float 0x3FF0000000000000))
  %v314 = bitcast <8 x float> %v306 to <8 x i32>
  %v315 = shl <8 x i32> %v314, splat (i32 22)
  %v316 = and <8 x i32> %v315, splat (i32 -8388608)
  %v317 = shl <8 x i32> %v314, splat (i32 23)
  %v318 = sub <8 x i32> %v317, %v316
  %v319 = bitcast <8 x i32> %v316 to <8 x float>
  %v320 = fmul <8 x float> %v313, %v319
  %v321 = bitcast <8 x i32> %v318 to <8 x float>
  %v322 = fmul <8 x float> %v320, %v321
  %v323 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v259
  %v324 = select <8 x i1> %v323, <8 x float> splat (float 0x4060200000000000), <8 x float> %v259
  %v325 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v324
  %v326 = select <8 x i1> %v325, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v324
  %v327 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v326, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v328 = fsub <8 x float> %v327, splat (float 0x4168001FC0000000)
  %v329 = fsub <8 x float> %v326, %v328
  %v330 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v329, <8 x float> splat (float 0x3F83CEC460000000))
  %v331 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v330, <8 x float> %v329, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v332 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v331, <8 x float> %v329, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v333 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v332, <8 x float> %v329, <8 x float> splat (float 0x3FE62E4240000000))
  %v334 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v333, <8 x float> %v329, <8 x float> splat (float 0x3FF0000000000000))
  %v335 = bitcast <8 x float> %v327 to <8 x i32>
  %v336 = shl <8 x i32> %v335, splat (i32 22)
  %v337 = and <8 x i32> %v336, splat (i32 -8388608)
  %v338 = shl <8 x i32> %v335, splat (i32 23)
  %v339 = sub <8 x i32> %v338, %v337
  %v340 = bitcast <8 x i32> %v337 to <8 x float>
  %v341 = fmul <8 x float> %v334, %v340
  %v342 = bitcast <8 x i32> %v339 to <8 x float>
  %v343 = fmul <8 x float> %v341, %v342
  %v344 = fmul contract <8 x float> %v169, %v280
  %v345 = fmul contract <8 x float> %v171, %v301
  %v346 = fmul contract <8 x float> %v173, %v322
  %v347 = fmul contract <8 x float> %v175, %v343
  %v348 = fadd contract <8 x float> %v143, %v344
  %v349 = fadd contract <8 x float> %v348, %v345
  %v350 = fadd contract <8 x float> %v349, %v346
  %v351 = fadd contract <8 x float> %v350, %v347
  %v352 = add nsw i64 %v142, 4
  br label %walk139
walk_done141:
  br label %walk353
walk353:
  %v356 = phi i64 [ %v142, %walk_done141 ], [ %v410, %column354 ]
  %v357 = phi <8 x float> [ %v143, %walk_done141 ], [ %v409, %column354 ]
  %v358 = icmp slt i64 %v356, %v137
  br i1 %v358, label %column354, label %walk_done355
column354:
  %v359 = mul nsw i64 %v356, %v21
  %v360 = getelementptr i8, ptr %v54, i64 %v359
  %v361 = mul nsw i64 %v356, %v27
  %v362 = getelementptr i8, ptr %v58, i64 %v361
  %v363 = load float, ptr %v362, align 1, !invariant.load !0
  %v364 = insertelement <8 x float> poison, float %v363, i64 0
  %v365 = shufflevector <8 x float> %v364, <8 x float> poison, <8 x i32> zeroinitializer
  %v366 = load float, ptr %v360, align 1, !invariant.load !0
  %v367 = insertelement <8 x float> poison, float %v366, i64 0
  %v368 = shufflevector <8 x float> %v367, <8 x float> poison, <8 x i32> zeroinitializer
  %v369 = fsub contract <8 x float> %v104, %v368
  %v370 = fmul contract <8 x float> %v369, %v369
  %v371 = fadd contract <8 x float> splat (float 0x8000000000000000), %v370
  %v372 = getelementptr i8, ptr %v360, i64 4
  %v373 = load float, ptr %v372, align 1, !invariant.load !0
  %v374 = insertelement <8 x float> poison, float %v373, i64 0
  %v375 = shufflevector <8 x float> %v374, <8 x float> poison, <8 x i32> zeroinitializer
  %v376 = fsub contract <8 x float> %v106, %v375
  %v377 = fmul contract <8 x float> %v376, %v376
  %v378 = fadd contract <8 x float> %v371, %v377
  %v379 = getelementptr i8, ptr %v360, i64 8
  %v380 = load float, ptr %v379, align 1, !invariant.load !0
  %v381 = insertelement <8 x float> poison, float %v380, i64 0
  %v382 = shufflevector <8 x float> %v381, <8 x float> poison, <8 x i32> zeroinitializer
  %v383 = fsub contract <8 x float> %v108, %v382
  %v384 = fmul contract <8 x float> %v383, %v383
  %v385 = fadd contract <8 x float> %v378, %v384
  %v386 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v385
  %v387 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v386
  %v388 = select <8 x i1> %v387, <8 x float> splat (float 0x4060200000000000), <8 x float> %v386
  %v389 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v388
  %v390 = select <8 x i1> %v389, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v388
  %v391 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v390, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v392 = fsub <8 x float> %v391, splat (float 0x4168001FC0000000)
  %v393 = fsub <8 x float> %v390, %v392
  %v394 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v393, <8 x float> splat (float 0x3F83CEC460000000))
  %v395 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v394, <8 x float> %v393, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v396 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v395, <8 x float> %v393, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v397 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v396, <8 x float> %v393, <8 x float> splat (float 0x3FE62E4240000000))
  %v398 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v397, <8 x float> %v393, <8 x float> splat (float 0x3FF0000000000000))
  %v399 = bitcast <8 x float> %v391 to <8 x i32>
  %v400 = shl <8 x i32> %v399, splat (i32 22)
  %v401 = and <8 x i32> %v400, splat (i32 -8388608)
  %v402 = shl <8 x i32> %v399, splat (i32 23)
  %v403 = sub <8 x i32> %v402, %v401
  %v404 = bitcast <8 x i32> %v401 to <8 x float>
  %v405 = fmul <8 x float> %v398, %v404
  %v406 = bitcast <8 x i32> %v403 to <8 x float>
  %v407 = fmul <8 x float> %v405, %v406
  %v408 = fmul contract <8 x float> %v365, %v407
  %v409 = fadd contract <8 x float> %v357, %v408
  %v410 = add nsw i64 %v356, 1
  br label %walk353
walk_done355:
  %v411 = fadd contract <8 x float> %v130, splat (float 0x0000000000000000)
  %v412 = fsub contract <8 x float> %v357, %v411
  %v413 = fadd contract <8 x float> %v129, %v412
  %v414 = fsub contract <8 x float> %v413, %v129
  %v415 = fsub contract <8 x float> %v414, %v412
  %v416 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v413)
  %v417 = fcmp olt <8 x float> %v416, splat (float 0x7FF0000000000000)
  %v418 = select <8 x i1> %v417, <8 x float> %v415, <8 x float> splat (float 0x0000000000000000)
  br label %chunk_head111
interval_end113:
  %v419 = add nsw i64 %v119, 1
  br label %interval_head109
columns_done114:
  %v420 = getelementptr i8, ptr %scratch, i64 128
  store <8 x float> %v120, ptr %v420, align 32
  %v421 = add nsw i64 %v65, 8
  %v422 = icmp sle i64 %v421, %v61
  %v423 = icmp eq i64 %v9, 4
  %v424 = and i1 %v422, %v423
  br i1 %v424, label %whole_tile425, label %part426
whole_tile425:
  %v428 = mul nsw i64 %v65, 4
  %v429 = getelementptr i8, ptr %v46, i64 %v428
  %v430 = getelementptr i8, ptr %scratch, i64 128
  %v431 = load <8 x float>, ptr %v430, align 32
  store <8 x float> %v431, ptr %v429, align 1
  br label %moved427
part426:
  %v432 = sub nsw i64 %v61, %v65
  %v433 = mul nsw i64 %v432, 1
  %v434 = icmp slt i64 8, %v433
  %v435 = select i1 %v434, i64 8, i64 %v433
  br label %scatter_head436
scatter_head436:
  %v439 = phi i64 [ 0, %part426 ], [ %v449, %scatter437 ]
  %v440 = icmp slt i64 %v439, %v435
  br i1 %v440, label %scatter437, label %scatter_done438
scatter437:
  %v441 = add nsw i64 %v65, %v439
  %v442 = mul nsw i64 %v441, %v9
  %v443 = getelementptr i8, ptr %v46, i64 %v442
  %v444 = mul nsw i64 0, 4
  %v445 = getelementptr i8, ptr %v443, i64 %v444
  %v446 = getelementptr i8, ptr %scratch, i64 128
  %v447 = getelementptr float, ptr %v446, i64 %v439
  %v448 = load float, ptr %v447
  store float %v448, ptr %v445, align 1
  %v449 = add nsw i64 %v439, 1
  br label %scatter_head436
scatter_done438:
  br label %moved427
moved427:
  %v450 = add nsw i64 %v65, 8
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind }
!0 = !{}
