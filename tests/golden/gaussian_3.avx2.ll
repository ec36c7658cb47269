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
  %v65 = phi i64 [ %v59, %work34 ], [ %v421, %scatter_done411 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v88, %gather69 ]
  %v72 = icmp slt i64 %v71, 8
  br i1 %v72, label %gather69, label %gather_done70
gather69:
  %v73 = add nsw i64 %v65, %v71
  %v74 = icmp slt i64 %v73, %v67
  %v75 = select i1 %v74, i64 %v73, i64 %v67
  %v76 = mul nsw i64 %v75, %v15
  %v77 = getelementptr i8, ptr %v50, i64 %v76
  %v78 = load float, ptr %v77, align 1, !invariant.load !0
  %v79 = getelementptr float, ptr %scratch, i64 %v71
  store float %v78, ptr %v79
  %v80 = getelementptr i8, ptr %v77, i64 4
  %v81 = load float, ptr %v80, align 1, !invariant.load !0
  %v82 = getelementptr i8, ptr %scratch, i64 32
  %v83 = getelementptr float, ptr %v82, i64 %v71
  store float %v81, ptr %v83
  %v84 = getelementptr i8, ptr %v77, i64 8
  %v85 = load float, ptr %v84, align 1, !invariant.load !0
  %v86 = getelementptr i8, ptr %scratch, i64 64
  %v87 = getelementptr float, ptr %v86, i64 %v71
  store float %v85, ptr %v87
  %v88 = add nsw i64 %v71, 1
  br label %gather_head68
gather_done70:
  %v89 = load <8 x float>, ptr %scratch, align 32
  %v90 = getelementptr i8, ptr %scratch, i64 32
  %v91 = load <8 x float>, ptr %v90, align 32
  %v92 = getelementptr i8, ptr %scratch, i64 64
  %v93 = load <8 x float>, ptr %v92, align 32
  %v100 = getelementptr i64, ptr %v42, i64 2
  %v101 = load i64, ptr %v100, align 8, !invariant.load !0
  %v102 = getelementptr i64, ptr %v42, i64 3
  %v103 = load i64, ptr %v102, align 8, !invariant.load !0
  br label %interval_head94
interval_head94:
  %v104 = phi i64 [ %v101, %gather_done70 ], [ %v404, %interval_end98 ]
  %v105 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v114, %interval_end98 ]
  %v106 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v115, %interval_end98 ]
  %v107 = icmp slt i64 %v104, %v103
  br i1 %v107, label %interval95, label %columns_done99
interval95:
  %v108 = mul nsw i64 %v104, 16
  %v109 = getelementptr i8, ptr %v30, i64 %v108
  %v110 = load i64, ptr %v109, align 8, !invariant.load !0
  %v111 = getelementptr i64, ptr %v109, i64 1
  %v112 = load i64, ptr %v111, align 8, !invariant.load !0
  br label %chunk_head96
chunk_head96:
  %v113 = phi i64 [ %v110, %interval95 ], [ %v120, %walk_done340 ]
  %v114 = phi <8 x float> [ %v105, %interval95 ], [ %v398, %walk_done340 ]
  %v115 = phi <8 x float> [ %v106, %interval95 ], [ %v403, %walk_done340 ]
  %v116 = icmp slt i64 %v113, %v112
  %v117 = load volatile i64, ptr %v32, align 8
  %v118 = icmp eq i64 %v117, 0
  %v119 = and i1 %v116, %v118
  br i1 %v119, label %chunk97, label %interval_end98
chunk97:
  %v120 = add nsw i64 %v113, 256
  %v121 = icmp slt i64 %v120, %v112
  %v122 = select i1 %v121, i64 %v120, i64 %v112
  %v123 = add nsw i64 %v122, -3
  br label %walk124
walk124:
  %v127 = phi i64 [ %v113, %chunk97 ], [ %v337, %column125 ]
  %v128 = phi <8 x float> [ splat (float 0x0000000000000000), %chunk97 ], [ %v336, %column125 ]
  %v129 = icmp slt i64 %v127, %v123
  br i1 %v129, label %column125, label %walk_done126
column125:
  %v130 = add nsw i64 %v127, 1
  %v131 = add nsw i64 %v127, 2
  %v132 = add nsw i64 %v127, 3
  %v133 = mul nsw i64 %v127, %v21
  %v134 = getelementptr i8, ptr %v54, i64 %v133
  %v135 = mul nsw i64 %v130, %v21
  %v136 = getelementptr i8, ptr %v54, i64 %v135
  %v137 = mul nsw i64 %v131, %v21
  %v138 = getelementptr i8, ptr %v54, i64 %v137
  %v139 = mul nsw i64 %v132, %v21
  %v140 = getelementptr i8, ptr %v54, i64 %v139
  %v141 = mul nsw i64 %v127, %v27
  %v142 = getelementptr i8, ptr %v58, i64 %v141
  %v143 = mul nsw i64 %v130, %v27
  %v144 = getelementptr i8, ptr %v58, i64 %v143
  %v145 = mul nsw i64 %v131, %v27
  %v146 = getelementptr i8, ptr %v58, i64 %v145
  %v147 = mul nsw i64 %v132, %v27
  %v148 = getelementptr i8, ptr %v58, i64 %v147
  %v149 = load float, ptr %v142, align 1, !invariant.load !0
  %v150 = load float, ptr %v144, align 1, !invariant.load !0
  %v151 = load float, ptr %v146, align 1, !invariant.load !0
  %v152 = load float, ptr %v148, align 1, !invariant.load !0
  %v153 = insertelement <8 x float> poison, float %v149, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = insertelement <8 x float> poison, float %v150, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = insertelement <8 x float> poison, float %v151, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = insertelement <8 x float> poison, float %v152, i64 0
  %v160 = shufflevector <8 x float> %v159, <8 x float> poison, <8 x i32> zeroinitializer
  %v161 = load float, ptr %v134, align 1, !invariant.load !0
  %v162 = load float, ptr %v136, align 1, !invariant.load !0
  %v163 = load float, ptr %v138, align 1, !invariant.load !0
  %v164 = load float, ptr %v140, align 1, !invariant.load !0
  %v165 = insertelement <8 x float> poison, float %v161, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = insertelement <8 x float> poison, float %v162, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = insertelement <8 x float> poison, float %v163, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = insertelement <8 x float> poison, float %v164, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = fsub contract <8 x float> %v89, %v166
  %v174 = fsub contract <8 x float> %v89, %v168
  %v175 = fsub contract <8 x float> %v89, %v170
  %v176 = fsub contract <8 x float> %v89, %v172
  %v177 = fmul contract <8 x float> %v173, %v173
  %v178 = fmul contract <8 x float> %v174, %v174
  %v179 = fmul contract <8 x float> %v175, %v175
  %v180 = fmul contract <8 x float> %v176, %v176
  %v181 = fadd contract <8 x float> splat (float 0x8000000000000000), %v177
  %v182 = fadd contract <8 x float> splat (float 0x8000000000000000), %v178
  %v183 = fadd contract <8 x float> splat (float 0x8000000000000000), %v179
  %v184 = fadd contract <8 x float> splat (float 0x8000000000000000), %v180
  %v185 = getelementptr i8, ptr %v134, i64 4
  %v186 = load float, ptr %v185, align 1, !invariant.load !0
  %v187 = getelementptr i8, ptr %v136, i64 4
  %v188 = load float, ptr %v187, align 1, !invariant.load !0
  %v189 = getelementptr i8, ptr %v138, i64 4
  %v190 = load float, ptr %v189, align 1, !invariant.load !0
  %v191 = getelementptr i8, ptr %v140, i64 4
  %v192 = load float, ptr %v191, align 1, !invariant.load !0
  %v193 = insertelement <8 x float> poison, float %v186, i64 0
  %v194 = shufflevector <8 x float> %v193, <8 x float> poison, <8 x i32> zeroinitializer
  %v195 = insertelement <8 x float> poison, float %v188, i64 0
  %v196 = shufflevector <8 x float> %v195, <8 x float> poison, <8 x i32> zeroinitializer
  %v197 = insertelement <8 x float> poison, float %v190, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = insertelement <8 x float> poison, float %v192, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = fsub contract <8 x float> %v91, %v194
  %v202 = fsub contract <8 x float> %v91, %v196
  %v203 = fsub contract <8 x float> %v91, %v198
  %v204 = fsub contract <8 x float> %v91, %v200
  %v205 = fmul contract <8 x float> %v201, %v201
  %v206 = fmul contract <8 x float> %v202, %v202
  %v207 = fmul contract <8 x float> %v203, %v203
  %v208 = fmul contract <8 x float> %v204, %v204
  %v209 = fadd contract <8 x float> %v181, %v205
  %v210 = fadd contract <8 x float> %v182, %v206
  %v211 = fadd contract <8 x float> %v183, %v207
  %v212 = fadd contract <8 x float> %v184, %v208
  %v213 = getelementptr i8, ptr %v134, i64 8
  %v214 = load float, ptr %v213, align 1, !invariant.load !0
  %v215 = getelementptr i8, ptr %v136, i64 8
  %v216 = load float, ptr %v215, align 1, !invariant.load !0
  %v217 = getelementptr i8, ptr %v138, i64 8
  %v218 = load float, ptr %v217, align 1, !invariant.load !0
  %v219 = getelementptr i8, ptr %v140, i64 8
  %v220 = load float, ptr %v219, align 1, !invariant.load !0
  %v221 = insertelement <8 x float> poison, float %v214, i64 0
  %v222 = shufflevector <8 x float> %v221, <8 x float> poison, <8 x i32> zeroinitializer
  %v223 = insertelement <8 x float> poison, float %v216, i64 0
  %v224 = shufflevector <8 x float> %v223, <8 x float> poison, <8 x i32> zeroinitializer
  %v225 = insertelement <8 x float> poison, float %v218, i64 0
  %v226 = shufflevector <8 x float> %v225, <8 x float> poison, <8 x i32> zeroinitializer
  %v227 = insertelement <8 x float> poison, float %v220, i64 0
  %v228 = shufflevector <8 x float> %v227, <8 x float> poison, <8 x i32> zeroinitializer
  %v229 = fsub contract <8 x float> %v93, %v222
  %v230 = fsub contract <8 x float> %v93, %v224
  %v231 = fsub contract <8 x float> %v93, %v226
  %v232 = fsub contract <8 x float> %v93, %v228
  %v233 = fmul contract <8 x float> %v229, %v229
  %v234 = fmul contract <8 x float> %v230, %v230
  %v235 = fmul contract <8 x float> %v231, %v231
  %v236 = fmul contract <8 x float> %v232, %v232
  %v237 = fadd contract <8 x float> %v209, %v233
  %v238 = fadd contract <8 x float> %v210, %v234
  %v239 = fadd contract <8 x float> %v211, %v235
  %v240 = fadd contract <8 x float> %v212, %v236
  %v241 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v237
  %v242 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v238
  %v243 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v239
  %v244 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v240
  %v245 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v241
  %v246 = select <8 x i1> %v245, <8 x float> splat (float 0x4060200000000000), <8 x float> %v241
  %v247 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v246
  %v248 = select <8 x i1> %v247, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v246
  %v249 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v248, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v250 = fsub <8 x float> %v249, splat (float 0x4168001FC0000000)
  %v251 = fsub <8 x float> %v248, %v250
  %v252 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v251, <8 x float> splat (float 0x3F83CEC460000000))
  %v253 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v252, <8 x float> %v251, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v254 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v253, <8 x float> %v251, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v255 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v254, <8 x float> %v251, <8 x float> splat (float 0x3FE62E4240000000))
  %v256 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v255, <8 x float> %v251, <8 x float> splat (float 0x3FF0000000000000))
  %v257 = bitcast <8 x float> %v249 to <8 x i32>
  %v258 = shl <8 x i32> %v257, splat (i32 22)
  %v259 = and <8 x i32> %v258, splat (i32 -8388608)
  %v260 = shl <8 x i32> %v257, splat (i32 23)
  %v261 = sub <8 x i32> %v260, %v259
  %v262 = bitcast <8 x i32> %v259 to <8 x float>
  %v263 = fmul <8 x float> %v256, %v262
  %v264 = bitcast <8 x i32> %v261 to <8 x float>
  %v265 = fmul <8 x float> %v263, %v264
  %v266 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v242
  %v267 = select <8 x i1> %v266, <8 x float> splat (float 0x4060200000000000), <8 x float> %v242
  %v268 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v267
  %v269 = select <8 x i1> %v268, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v267
  %v270 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v269, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v271 = fsub <8 x float> %v270, splat (float 0x4168001FC0000000)
  %v272 = fsub <8 x float> %v269, %v271
  %v273 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v272, <8 x float> splat (float 0x3F83CEC460000000))
  %v274 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v273, <8 x float> %v272, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v275 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v274, <8 x float> %v272, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v276 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v275, <8 x float> %v272, <8 x float> splat (float 0x3FE62E4240000000))
  %v277 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v276, <8 x float> %v272, <8 x float> splat (float 0x3FF0000000000000))
  %v278 = bitcast <8 x float> %v270 to <8 x i32>
  %v279 = shl <8 x i32> %v278, splat (i32 22)
  %v280 = and <8 x i32> %v279, splat (i32 -8388608)
  %v281 = shl <8 x i32> %v278, splat (i32 23)
  %v282 = sub <8 x i32> %v281, %v280
  %v283 = bitcast <8 x i32> %v280 to <8 x float>
  %v284 = fmul <8 x float> %v277, %v283
  %v285 = bitcast <8 x i32> %v282 to <8 x float>
  %v286 = fmul <8 x float> %v284, %v285
  %v287 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v243
  %v288 = select <8 x i1> %v287, <8 x float> splat (float 0x4060200000000000), <8 x float> %v243
  %v289 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v288
  %v290 = select <8 x i1> %v289, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v288
  %v291 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v290, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v292 = fsub <8 x float> %v291, splat (float 0x4168001FC0000000)
  %v293 = fsub <8 x float> %v290, %v292
  %v294 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v293, <8 x float> splat (float 0x3F83CEC460000000))
  %v295 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v294, <8 x float> %v293, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v296 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v295, <8 x float> %v293, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v297 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v296, <8 x float> %v293, <8 x float> splat (float 0x3FE62E4240000000))
  %v298 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v297, <8 x float> %v293, <8 x float> splat (float 0x3FF0000000000000))
  %v299 = bitcast <8 x float> %v291 to <8 x i32>
  %v300 = shl <8 x i32> %v299, splat (i32 22)
  %v301 = and <8 x i32> %v300, splat (i32 -8388608)
  %v302 = shl <8 x i32> %v299, splat (i32 23)
  %v303 = sub <8 x i32> %v302, %v301
  %v304 = bitcast <8 x i32> %v301 to <8 x float>
  %v305 = fmul <8 x float> %v298, %v304
  %v306 = bitcast <8 x i32> %v303 to <8 x float>
  %v307 = fmul <8 x float> %v305, %v306
  %v308 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v244
  %v309 = select <8 x i1> %v308, <8 x float> splat (float 0x4060200000000000), <8 x float> %v244
  %v310 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v309
  %v311 = select <8 x i1> %v310, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v309
  %v312 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v311, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v313 = fsub <8 x float> %v312, splat (float 0x4168001FC0000000)
  %v314 = fsub <8 x float> %v311, %v313
  %v315 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v314, <8 x float> splat (float 0x3F83CEC460000000))
  %v316 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v315, <8 x float> %v314, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v317 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v316, <8 x float> %v314, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v318 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v317, <8 x float> %v314, <8 x float> splat (float 0x3FE62E4240000000))
  %v319 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v318, <8 x float> %v314, <8 x float> splat (float 0x3FF0000000000000))
  %v320 = bitcast <8 x float> %v312 to <8 x i32>
  %v321 = shl <8 x i32> %v320, splat (i32 22)
  %v322 = and <8 x i32> %v321, splat (i32 -8388608)
  %v323 = shl <8 x i32> %v320, splat (i32 23)
  %v324 = sub <8 x i32> %v323, %v322
  %v325 = bitcast <8 x i32> %v322 to <8 x float>
  %v326 = fmul <8 x float> %v319, %v325
  %v327 = bitcast <8 x i32> %v324 to <8 x float>
  %v328 = fmul <8 x float> %v326, %v327
  %v329 = fmul contract <8 x float> %v154, %v265
  %v330 = fmul contract <8 x float> %v156, %v286
  %v331 = fmul contract <8 x float> %v158, %v307
  %v332 = fmul contract <8 x float> %v160, %v328
  %v333 = fadd contract <8 x float> %v128, %v329
  %v334 = fadd contract <8 x float> %v333, %v330
  %v335 = fadd contract <8 x float> %v334, %v331
  %v336 = fadd contract <8 x float> %v335, %v332
  %v337 = add nsw i64 %v127, 4
  br label %walk124
walk_done126:
  br label %walk338
walk338:
  %v341 = phi i64 [ %v127, %walk_done126 ], [ %v395, %column339 ]
  %v342 = phi <8 x float> [ %v128, %walk_done126 ], [ %v394, %column339 ]
  %v343 = icmp slt i64 %v341, %v122
  br i1 %v343, label %column339, label %walk_done340
column339:
  %v344 = mul nsw i64 %v341, %v21
  %v345 = getelementptr i8, ptr %v54, i64 %v344
  %v346 = mul nsw i64 %v341, %v27
  %v347 = getelementptr i8, ptr %v58, i64 %v346
  %v348 = load float, ptr %v347, align 1, !invariant.load !0
  %v349 = insertelement <8 x float> poison, float %v348, i64 0
  %v350 = shufflevector <8 x float> %v349, <8 x float> poison, <8 x i32> zeroinitializer
  %v351 = load float, ptr %v345, align 1, !invariant.load !0
  %v352 = insertelement <8 x float> poison, float %v351, i64 0
  %v353 = shufflevector <8 x float> %v352, <8 x float> poison, <8 x i32> zeroinitializer
  %v354 = fsub contract <8 x float> %v89, %v353
  %v355 = fmul contract <8 x float> %v354, %v354
  %v356 = fadd contract <8 x float> splat (float 0x8000000000000000), %v355
  %v357 = getelementptr i8, ptr %v345, i64 4
  %v358 = load float, ptr %v357, align 1, !invariant.load !0
  %v359 = insertelement <8 x float> poison, float %v358, i64 0
  %v360 = shufflevector <8 x float> %v359, <8 x float> poison, <8 x i32> zeroinitializer
  %v361 = fsub contract <8 x float> %v91, %v360
  %v362 = fmul contract <8 x float> %v361, %v361
  %v363 = fadd contract <8 x float> %v356, %v362
  %v364 = getelementptr i8, ptr %v345, i64 8
  %v365 = load float, ptr %v364, align 1, !invariant.load !0
  %v366 = insertelement <8 x float> poison, float %v365, i64 0
  %v367 = shufflevector <8 x float> %v366, <8 x float> poison, <8 x i32> zeroinitializer
  %v368 = fsub contract <8 x float> %v93, %v367
  %v369 = fmul contract <8 x float> %v368, %v368
  %v370 = fadd contract <8 x float> %v363, %v369
  %v371 = fmul contract <8 x float> splat (float 0xBFF7154760000000), %v370
  %v372 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v371
  %v373 = select <8 x i1> %v372, <8 x float> splat (float 0x4060200000000000), <8 x float> %v371
  %v374 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v373
  %v375 = select <8 x i1> %v374, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v373
  %v376 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v375, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v377 = fsub <8 x float> %v376, splat (float 0x4168001FC0000000)
  %v378 = fsub <8 x float> %v375, %v377
  %v379 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v378, <8 x float> splat (float 0x3F83CEC460000000))
  %v380 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v379, <8 x float> %v378, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v381 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v380, <8 x float> %v378, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v382 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v381, <8 x float> %v378, <8 x float> splat (float 0x3FE62E4240000000))
  %v383 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v382, <8 x float> %v378, <8 x float> splat (float 0x3FF0000000000000))
  %v384 = bitcast <8 x float> %v376 to <8 x i32>
  %v385 = shl <8 x i32> %v384, splat (i32 22)
  %v386 = and <8 x i32> %v385, splat (i32 -8388608)
  %v387 = shl <8 x i32> %v384, splat (i32 23)
  %v388 = sub <8 x i32> %v387, %v386
  %v389 = bitcast <8 x i32> %v386 to <8 x float>
  %v390 = fmul <8 x float> %v383, %v389
  %v391 = bitcast <8 x i32> %v388 to <8 x float>
  %v392 = fmul <8 x float> %v390, %v391
  %v393 = fmul contract <8 x float> %v350, %v392
  %v394 = fadd contract <8 x float> %v342, %v393
  %v395 = add nsw i64 %v341, 1
  br label %walk338
walk_done340:
  %v396 = fadd contract <8 x float> %v115, splat (float 0x0000000000000000)
  %v397 = fsub contract <8 x float> %v342, %v396
  %v398 = fadd contract <8 x float> %v114, %v397
  %v399 = fsub contract <8 x float> %v398, %v114
  %v400 = fsub contract <8 x float> %v399, %v397
  %v401 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v398)
  %v402 = fcmp olt <8 x float> %v401, splat (float 0x7FF0000000000000)
  %v403 = select <8 x i1> %v402, <8 x float> %v400, <8 x float> splat (float 0x0000000000000000)
  br label %chunk_head96
interval_end98:
  %v404 = add nsw i64 %v104, 1
  br label %interval_head94
columns_done99:
  %v405 = getelementptr i8, ptr %scratch, i64 128
  store <8 x float> %v105, ptr %v405, align 32
  %v406 = sub nsw i64 %v61, %v65
  %v407 = icmp slt i64 8, %v406
  %v408 = select i1 %v407, i64 8, i64 %v406
  br label %scatter_head409
scatter_head409:
  %v412 = phi i64 [ 0, %columns_done99 ], [ %v420, %scatter410 ]
  %v413 = icmp slt i64 %v412, %v408
  br i1 %v413, label %scatter410, label %scatter_done411
scatter410:
  %v414 = add nsw i64 %v65, %v412
  %v415 = mul nsw i64 %v414, %v9
  %v416 = getelementptr i8, ptr %v46, i64 %v415
  %v417 = getelementptr i8, ptr %scratch, i64 128
  %v418 = getelementptr float, ptr %v417, i64 %v412
  %v419 = load float, ptr %v418
  store float %v419, ptr %v416, align 1
  %v420 = add nsw i64 %v412, 1
  br label %scatter_head409
scatter_done411:
  %v421 = add nsw i64 %v65, 8
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
