target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 9
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 3
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 4
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 10
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 5
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 6
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 11
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 7
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 8
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = inttoptr i64 %v5 to ptr
  %v25 = inttoptr i64 %v3 to ptr
  %v26 = getelementptr i8, ptr %progress, i64 8
  br label %take27
take27:
  %v30 = atomicrmw add ptr %progress, i64 1 monotonic
  %v31 = icmp slt i64 %v30, %v1
  %v32 = load volatile i64, ptr %v26, align 8
  %v33 = icmp eq i64 %v32, 0
  %v34 = and i1 %v31, %v33
  br i1 %v34, label %work28, label %done29
work28:
  %v35 = mul nsw i64 %v30, 56
  %v36 = getelementptr i8, ptr %v25, i64 %v35
  %v37 = getelementptr i64, ptr %v36, i64 4
  %v38 = load i64, ptr %v37, align 8, !invariant.load !0
  %v39 = add nsw i64 %v7, %v38
  %v40 = inttoptr i64 %v39 to ptr
  %v41 = getelementptr i64, ptr %v36, i64 5
  %v42 = load i64, ptr %v41, align 8, !invariant.load !0
  %v43 = add nsw i64 %v13, %v42
  %v44 = inttoptr i64 %v43 to ptr
  %v45 = getelementptr i64, ptr %v36, i64 6
  %v46 = load i64, ptr %v45, align 8, !invariant.load !0
  %v47 = add nsw i64 %v19, %v46
  %v48 = inttoptr i64 %v47 to ptr
  %v49 = fneg float 0x47EFFFFFE0000000
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = load i64, ptr %v36, align 8, !invariant.load !0
  %v53 = getelementptr i64, ptr %v36, i64 1
  %v54 = load i64, ptr %v53, align 8, !invariant.load !0
  br label %rows_head55
rows_head55:
  %v58 = phi i64 [ %v52, %work28 ], [ %v516, %moved490 ]
  %v59 = icmp slt i64 %v58, %v54
  br i1 %v59, label %rows56, label %rows_done57
rows56:
  %v60 = add nsw i64 %v54, -1
  %v61 = add nsw i64 %v58, 16
  %v62 = icmp sle i64 %v61, %v54
  %v63 = icmp eq i64 %v15, 12
  %v64 = and i1 %v62, %v63
  br i1 %v64, label %whole_tile65, label %part66
whole_tile65:
  %v68 = mul nsw i64 %v58, 12
  %v69 = getelementptr i8, ptr %v44, i64 %v68
  %v70 = getelementptr i8, ptr %v69, i64 768
  call void @llvm.prefetch.p0(ptr %v70, i32 0, i32 3, i32 1)
  %v71 = getelementptr i8, ptr %v69, i64 832
  call void @llvm.prefetch.p0(ptr %v71, i32 0, i32 3, i32 1)
  %v72 = getelementptr i8, ptr %v69, i64 896
  call void @llvm.prefetch.p0(ptr %v72, i32 0, i32 3, i32 1)
  %v73 = load <24 x float>, ptr %v69, align 1, !invariant.load !0
  %v74 = shufflevector <24 x float> %v73, <24 x float> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  store <8 x float> %v74, ptr %scratch, align 4
  %v75 = shufflevector <24 x float> %v73, <24 x float> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v76 = getelementptr i8, ptr %scratch, i64 64
  store <8 x float> %v75, ptr %v76, align 4
  %v77 = shufflevector <24 x float> %v73, <24 x float> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v78 = getelementptr i8, ptr %scratch, i64 128
  store <8 x float> %v77, ptr %v78, align 4
  %v79 = getelementptr i8, ptr %v69, i64 96
  %v80 = load <24 x float>, ptr %v79, align 1, !invariant.load !0
  %v81 = shufflevector <24 x float> %v80, <24 x float> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %v82 = getelementptr i8, ptr %scratch, i64 32
  store <8 x float> %v81, ptr %v82, align 4
  %v83 = shufflevector <24 x float> %v80, <24 x float> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v84 = getelementptr i8, ptr %scratch, i64 96
  store <8 x float> %v83, ptr %v84, align 4
  %v85 = shufflevector <24 x float> %v80, <24 x float> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v86 = getelementptr i8, ptr %scratch, i64 160
  store <8 x float> %v85, ptr %v86, align 4
  br label %moved67
part66:
  br label %gather_head87
gather_head87:
  %v90 = phi i64 [ 0, %part66 ], [ %v107, %gather88 ]
  %v91 = icmp slt i64 %v90, 16
  br i1 %v91, label %gather88, label %gather_done89
gather88:
  %v92 = add nsw i64 %v58, %v90
  %v93 = icmp slt i64 %v92, %v60
  %v94 = select i1 %v93, i64 %v92, i64 %v60
  %v95 = mul nsw i64 %v94, %v15
  %v96 = getelementptr i8, ptr %v44, i64 %v95
  %v97 = load float, ptr %v96, align 1, !invariant.load !0
  %v98 = getelementptr float, ptr %scratch, i64 %v90
  store float %v97, ptr %v98
  %v99 = getelementptr i8, ptr %v96, i64 4
  %v100 = load float, ptr %v99, align 1, !invariant.load !0
  %v101 = getelementptr i8, ptr %scratch, i64 64
  %v102 = getelementptr float, ptr %v101, i64 %v90
  store float %v100, ptr %v102
  %v103 = getelementptr i8, ptr %v96, i64 8
  %v104 = load float, ptr %v103, align 1, !invariant.load !0
  %v105 = getelementptr i8, ptr %scratch, i64 128
  %v106 = getelementptr float, ptr %v105, i64 %v90
  store float %v104, ptr %v106
  %v107 = add nsw i64 %v90, 1
  br label %gather_head87
gather_done89:
  br label %moved67
moved67:
  %v108 = getelementptr i8, ptr %scratch, i64 32
  %v109 = load <8 x float>, ptr %scratch, align 32
  %v110 = load <8 x float>, ptr %v108, align 32
  %v111 = getelementptr i8, ptr %scratch, i64 64
  %v112 = getelementptr i8, ptr %v111, i64 32
  %v113 = load <8 x float>, ptr %v111, align 32
  %v114 = load <8 x float>, ptr %v112, align 32
  %v115 = getelementptr i8, ptr %scratch, i64 128
  %v116 = getelementptr i8, ptr %v115, i64 32
  %v117 = load <8 x float>, ptr %v115, align 32
  %v118 = load <8 x float>, ptr %v116, align 32
  %v125 = getelementptr i64, ptr %v36, i64 2
  %v126 = load i64, ptr %v125, align 8, !invariant.load !0
  %v127 = getelementptr i64, ptr %v36, i64 3
  %v128 = load i64, ptr %v127, align 8, !invariant.load !0
  br label %interval_head119
interval_head119:
  %v129 = phi i64 [ %v126, %moved67 ], [ %v413, %interval_end123 ]
  %v130 = phi <8 x float> [ splat (float 0xFFF0000000000000), %moved67 ], [ %v143, %interval_end123 ]
  %v131 = phi <8 x float> [ splat (float 0xFFF0000000000000), %moved67 ], [ %v144, %interval_end123 ]
  %v132 = phi <8 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v145, %interval_end123 ]
  %v133 = phi <8 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v146, %interval_end123 ]
  %v134 = phi <8 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v147, %interval_end123 ]
  %v135 = phi <8 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v148, %interval_end123 ]
  %v136 = icmp slt i64 %v129, %v128
  br i1 %v136, label %interval120, label %columns_done124
interval120:
  %v137 = mul nsw i64 %v129, 16
  %v138 = getelementptr i8, ptr %v24, i64 %v137
  %v139 = load i64, ptr %v138, align 8, !invariant.load !0
  %v140 = getelementptr i64, ptr %v138, i64 1
  %v141 = load i64, ptr %v140, align 8, !invariant.load !0
  br label %chunk_head121
chunk_head121:
  %v142 = phi i64 [ %v139, %interval120 ], [ %v153, %column_done204 ]
  %v143 = phi <8 x float> [ %v130, %interval120 ], [ %v278, %column_done204 ]
  %v144 = phi <8 x float> [ %v131, %interval120 ], [ %v280, %column_done204 ]
  %v145 = phi <8 x float> [ %v132, %interval120 ], [ %v401, %column_done204 ]
  %v146 = phi <8 x float> [ %v133, %interval120 ], [ %v402, %column_done204 ]
  %v147 = phi <8 x float> [ %v134, %interval120 ], [ %v411, %column_done204 ]
  %v148 = phi <8 x float> [ %v135, %interval120 ], [ %v412, %column_done204 ]
  %v149 = icmp slt i64 %v142, %v141
  %v150 = load volatile i64, ptr %v26, align 8
  %v151 = icmp eq i64 %v150, 0
  %v152 = and i1 %v149, %v151
  br i1 %v152, label %chunk122, label %interval_end123
chunk122:
  %v153 = add nsw i64 %v142, 128
  %v154 = icmp slt i64 %v153, %v141
  %v155 = select i1 %v154, i64 %v153, i64 %v141
  br label %column156
column156:
  %v158 = phi i64 [ %v142, %chunk122 ], [ %v201, %column156 ]
  %v159 = phi <8 x float> [ splat (float 0xFFF0000000000000), %chunk122 ], [ %v198, %column156 ]
  %v160 = phi <8 x float> [ splat (float 0xFFF0000000000000), %chunk122 ], [ %v200, %column156 ]
  %v161 = mul nsw i64 %v158, %v21
  %v162 = getelementptr i8, ptr %v48, i64 %v161
  %v163 = load float, ptr %v162, align 1, !invariant.load !0
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = fsub contract <8 x float> %v109, %v165
  %v167 = fsub contract <8 x float> %v110, %v165
  %v168 = fmul contract <8 x float> %v166, %v166
  %v169 = fmul contract <8 x float> %v167, %v167
  %v170 = fadd contract <8 x float> splat (float 0x8000000000000000), %v168
  %v171 = fadd contract <8 x float> splat (float 0x8000000000000000), %v169
  %v172 = getelementptr i8, ptr %v162, i64 4
  %v173 = load float, ptr %v172, align 1, !invariant.load !0
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = fsub contract <8 x float> %v113, %v175
  %v177 = fsub contract <8 x float> %v114, %v175
  %v178 = fmul contract <8 x float> %v176, %v176
  %v179 = fmul contract <8 x float> %v177, %v177
  %v180 = fadd contract <8 x float> %v170, %v178
  %v181 = fadd contract <8 x float> %v171, %v179
  %v182 = getelementptr i8, ptr %v162, i64 8
  %v183 = load float, ptr %v182, align 1, !invariant.load !0
  %v184 = insertelement <8 x float> poison, float %v183, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  %v186 = fsub contract <8 x float> %v117, %v185
  %v187 = fsub contract <8 x float> %v118, %v185
  %v188 = fmul contract <8 x float> %v186, %v186
  %v189 = fmul contract <8 x float> %v187, %v187
  %v190 = fadd contract <8 x float> %v180, %v188
  %v191 = fadd contract <8 x float> %v181, %v189
  %v192 = sub nsw i64 %v158, %v142
  %v193 = getelementptr i8, ptr %scratch, i64 192
  %v194 = mul nsw i64 %v192, 64
  %v195 = getelementptr i8, ptr %v193, i64 %v194
  %v196 = getelementptr i8, ptr %v195, i64 32
  store <8 x float> %v190, ptr %v195, align 32
  store <8 x float> %v191, ptr %v196, align 32
  %v197 = fcmp ogt <8 x float> %v190, %v159
  %v198 = select <8 x i1> %v197, <8 x float> %v190, <8 x float> %v159
  %v199 = fcmp ogt <8 x float> %v191, %v160
  %v200 = select <8 x i1> %v199, <8 x float> %v191, <8 x float> %v160
  %v201 = add nsw i64 %v158, 1
  %v202 = icmp slt i64 %v201, %v155
  br i1 %v202, label %column156, label %column_done157
column_done157:
  br label %column203
column203:
  %v205 = phi i64 [ %v142, %column_done157 ], [ %v275, %column203 ]
  %v206 = phi <8 x float> [ %v198, %column_done157 ], [ %v206, %column203 ]
  %v207 = phi <8 x float> [ %v200, %column_done157 ], [ %v207, %column203 ]
  %v208 = phi <8 x float> [ splat (float 0x0000000000000000), %column_done157 ], [ %v273, %column203 ]
  %v209 = phi <8 x float> [ splat (float 0x0000000000000000), %column_done157 ], [ %v274, %column203 ]
  %v210 = mul nsw i64 %v205, %v21
  %v211 = getelementptr i8, ptr %v48, i64 %v210
  %v212 = sub nsw i64 %v205, %v142
  %v213 = getelementptr i8, ptr %scratch, i64 192
  %v214 = mul nsw i64 %v212, 64
  %v215 = getelementptr i8, ptr %v213, i64 %v214
  %v216 = getelementptr i8, ptr %v215, i64 32
  %v217 = load <8 x float>, ptr %v215, align 32
  %v218 = load <8 x float>, ptr %v216, align 32
  %v219 = fcmp olt <8 x float> %v206, splat (float 0x47EFFFFFE0000000)
  %v220 = select <8 x i1> %v219, <8 x float> %v206, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v221 = fcmp olt <8 x float> %v207, splat (float 0x47EFFFFFE0000000)
  %v222 = select <8 x i1> %v221, <8 x float> %v207, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v223 = fcmp ogt <8 x float> %v220, %v51
  %v224 = select <8 x i1> %v223, <8 x float> %v220, <8 x float> %v51
  %v225 = fcmp ogt <8 x float> %v222, %v51
  %v226 = select <8 x i1> %v225, <8 x float> %v222, <8 x float> %v51
  %v227 = fsub contract <8 x float> %v217, %v224
  %v228 = fsub contract <8 x float> %v218, %v226
  %v229 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v227
  %v230 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v228
  %v231 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v229
  %v232 = select <8 x i1> %v231, <8 x float> splat (float 0x4060200000000000), <8 x float> %v229
  %v233 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v232
  %v234 = select <8 x i1> %v233, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v232
  %v235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v234, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v236 = fsub <8 x float> %v235, splat (float 0x4168001FC0000000)
  %v237 = fsub <8 x float> %v234, %v236
  %v238 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v237, <8 x float> splat (float 0x3F83CEC460000000))
  %v239 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v238, <8 x float> %v237, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v240 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v239, <8 x float> %v237, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v241 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v240, <8 x float> %v237, <8 x float> splat (float 0x3FE62E4240000000))
  %v242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v241, <8 x float> %v237, <8 x float> splat (float 0x3FF0000000000000))
  %v243 = bitcast <8 x float> %v235 to <8 x i32>
  %v244 = shl <8 x i32> %v243, splat (i32 22)
  %v245 = and <8 x i32> %v244, splat (i32 -8388608)
  %v246 = shl <8 x i32> %v243, splat (i32 23)
  %v247 = sub <8 x i32> %v246, %v245
  %v248 = bitcast <8 x i32> %v245 to <8 x float>
  %v249 = fmul <8 x float> %v242, %v248
  %v250 = bitcast <8 x i32> %v247 to <8 x float>
  %v251 = fmul <8 x float> %v249, %v250
  %v252 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v230
  %v253 = select <8 x i1> %v252, <8 x float> splat (float 0x4060200000000000), <8 x float> %v230
  %v254 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v253
  %v255 = select <8 x i1> %v254, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v253
  %v256 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v255, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v257 = fsub <8 x float> %v256, splat (float 0x4168001FC0000000)
  %v258 = fsub <8 x float> %v255, %v257
  %v259 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v258, <8 x float> splat (float 0x3F83CEC460000000))
  %v260 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v259, <8 x float> %v258, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v261 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v260, <8 x float> %v258, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v262 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v261, <8 x float> %v258, <8 x float> splat (float 0x3FE62E4240000000))
  %v263 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v262, <8 x float> %v258, <8 x float> splat (float 0x3FF0000000000000))
  %v264 = bitcast <8 x float> %v256 to <8 x i32>
  %v265 = shl <8 x i32> %v264, splat (i32 22)
  %v266 = and <8 x i32> %v265, splat (i32 -8388608)
  %v267 = shl <8 x i32> %v264, splat (i32 23)
  %v268 = sub <8 x i32> %v267, %v266
  %v269 = bitcast <8 x i32> %v266 to <8 x float>
  %v270 = fmul <8 x float> %v263, %v269
  %v271 = bitcast <8 x i32> %v268 to <8 x float>
  %v272 = fmul <8 x float> %v270, %v271
  %v273 = fadd contract <8 x float> %v208, %v251
  %v274 = fadd contract <8 x float> %v209, %v272
  %v275 = add nsw i64 %v205, 1
  %v276 = icmp slt i64 %v275, %v155
  br i1 %v276, label %column203, label %column_done204
column_done204:
  %v277 = fcmp ogt <8 x float> %v206, %v143
  %v278 = select <8 x i1> %v277, <8 x float> %v206, <8 x float> %v143
  %v279 = fcmp ogt <8 x float> %v207, %v144
  %v280 = select <8 x i1> %v279, <8 x float> %v207, <8 x float> %v144
  %v281 = fcmp oeq <8 x float> %v143, %v278
  %v282 = fcmp oeq <8 x float> %v144, %v280
  %v283 = fcmp olt <8 x float> %v278, splat (float 0x47EFFFFFE0000000)
  %v284 = select <8 x i1> %v283, <8 x float> %v278, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v285 = fcmp olt <8 x float> %v280, splat (float 0x47EFFFFFE0000000)
  %v286 = select <8 x i1> %v285, <8 x float> %v280, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v287 = fcmp ogt <8 x float> %v284, %v51
  %v288 = select <8 x i1> %v287, <8 x float> %v284, <8 x float> %v51
  %v289 = fcmp ogt <8 x float> %v286, %v51
  %v290 = select <8 x i1> %v289, <8 x float> %v286, <8 x float> %v51
  %v291 = fsub contract <8 x float> %v143, %v288
  %v292 = fsub contract <8 x float> %v144, %v290
  %v293 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v291
  %v294 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v292
  %v295 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v293
  %v296 = select <8 x i1> %v295, <8 x float> splat (float 0x4060200000000000), <8 x float> %v293
  %v297 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v296
  %v298 = select <8 x i1> %v297, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v296
  %v299 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v298, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v300 = fsub <8 x float> %v299, splat (float 0x4168001FC0000000)
  %v301 = fsub <8 x float> %v298, %v300
  %v302 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v301, <8 x float> splat (float 0x3F83CEC460000000))
  %v303 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v302, <8 x float> %v301, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v304 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v303, <8 x float> %v301, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v305 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v304, <8 x float> %v301, <8 x float> splat (float 0x3FE62E4240000000))
  %v306 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v305, <8 x float> %v301, <8 x float> splat (float 0x3FF0000000000000))
  %v307 = bitcast <8 x float> %v299 to <8 x i32>
  %v308 = shl <8 x i32> %v307, splat (i32 22)
  %v309 = and <8 x i32> %v308, splat (i32 -8388608)
  %v310 = shl <8 x i32> %v307, splat (i32 23)
  %v311 = sub <8 x i32> %v310, %v309
  %v312 = bitcast <8 x i32> %v309 to <8 x float>
  %v313 = fmul <8 x float> %v306, %v312
  %v314 = bitcast <8 x i32> %v311 to <8 x float>
  %v315 = fmul <8 x float> %v313, %v314
  %v316 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v294
  %v317 = select <8 x i1> %v316, <8 x float> splat (float 0x4060200000000000), <8 x float> %v294
  %v318 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v317
  %v319 = select <8 x i1> %v318, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v317
  %v320 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v319, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v321 = fsub <8 x float> %v320, splat (float 0x4168001FC0000000)
  %v322 = fsub <8 x float> %v319, %v321
  %v323 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v322, <8 x float> splat (float 0x3F83CEC460000000))
  %v324 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v323, <8 x float> %v322, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v325 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v324, <8 x float> %v322, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v326 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v325, <8 x float> %v322, <8 x float> splat (float 0x3FE62E4240000000))
  %v327 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v326, <8 x float> %v322, <8 x float> splat (float 0x3FF0000000000000))
  %v328 = bitcast <8 x float> %v320 to <8 x i32>
  %v329 = shl <8 x i32> %v328, splat (i32 22)
  %v330 = and <8 x i32> %v329, splat (i32 -8388608)
  %v331 = shl <8 x i32> %v328, splat (i32 23)
  %v332 = sub <8 x i32> %v331, %v330
  %v333 = bitcast <8 x i32> %v330 to <8 x float>
  %v334 = fmul <8 x float> %v327, %v333
  %v335 = bitcast <8 x i32> %v332 to <8 x float>
  %v336 = fmul <8 x float> %v334, %v335
  %v337 = select <8 x i1> %v281, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v315
  %v338 = select <8 x i1> %v282, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v336
  %v339 = fmul contract <8 x float> %v145, %v337
  %v340 = fmul contract <8 x float> %v146, %v338
  %v341 = fmul contract <8 x float> %v147, %v337
  %v342 = fmul contract <8 x float> %v148, %v338
  %v343 = fcmp oeq <8 x float> %v206, %v278
  %v344 = fcmp oeq <8 x float> %v207, %v280
  %v345 = fsub contract <8 x float> %v206, %v288
  %v346 = fsub contract <8 x float> %v207, %v290
  %v347 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v345
  %v348 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v346
  %v349 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v347
  %v350 = select <8 x i1> %v349, <8 x float> splat (float 0x4060200000000000), <8 x float> %v347
  %v351 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v350
  %v352 = select <8 x i1> %v351, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v350
  %v353 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v352, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v354 = fsub <8 x float> %v353, splat (float 0x4168001FC0000000)
  %v355 = fsub <8 x float> %v352, %v354
  %v356 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v355, <8 x float> splat (float 0x3F83CEC460000000))
  %v357 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v356, <8 x float> %v355, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v358 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v357, <8 x float> %v355, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v359 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v358, <8 x float> %v355, <8 x float> splat (float 0x3FE62E4240000000))
  %v360 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v359, <8 x float> %v355, <8 x float> splat (float 0x3FF0000000000000))
  %v361 = bitcast <8 x float> %v353 to <8 x i32>
  %v362 = shl <8 x i32> %v361, splat (i32 22)
  %v363 = and <8 x i32> %v362, splat (i32 -8388608)
  %v364 = shl <8 x i32> %v361, splat (i32 23)
  %v365 = sub <8 x i32> %v364, %v363
  %v366 = bitcast <8 x i32> %v363 to <8 x float>
  %v367 = fmul <8 x float> %v360, %v366
  %v368 = bitcast <8 x i32> %v365 to <8 x float>
  %v369 = fmul <8 x float> %v367, %v368
  %v370 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v348
  %v371 = select <8 x i1> %v370, <8 x float> splat (float 0x4060200000000000), <8 x float> %v348
  %v372 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v371
  %v373 = select <8 x i1> %v372, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v371
  %v374 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v373, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v375 = fsub <8 x float> %v374, splat (float 0x4168001FC0000000)
  %v376 = fsub <8 x float> %v373, %v375
  %v377 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v376, <8 x float> splat (float 0x3F83CEC460000000))
  %v378 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v377, <8 x float> %v376, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v379 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v378, <8 x float> %v376, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v380 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v379, <8 x float> %v376, <8 x float> splat (float 0x3FE62E4240000000))
  %v381 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v380, <8 x float> %v376, <8 x float> splat (float 0x3FF0000000000000))
  %v382 = bitcast <8 x float> %v374 to <8 x i32>
  %v383 = shl <8 x i32> %v382, splat (i32 22)
  %v384 = and <8 x i32> %v383, splat (i32 -8388608)
  %v385 = shl <8 x i32> %v382, splat (i32 23)
  %v386 = sub <8 x i32> %v385, %v384
  %v387 = bitcast <8 x i32> %v384 to <8 x float>
  %v388 = fmul <8 x float> %v381, %v387
  %v389 = bitcast <8 x i32> %v386 to <8 x float>
  %v390 = fmul <8 x float> %v388, %v389
  %v391 = select <8 x i1> %v343, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v369
  %v392 = select <8 x i1> %v344, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v390
  %v393 = fmul contract <8 x float> %v273, %v391
  %v394 = fmul contract <8 x float> %v274, %v392
  %v395 = fmul contract <8 x float> splat (float 0x0000000000000000), %v391
  %v396 = fmul contract <8 x float> splat (float 0x0000000000000000), %v392
  %v397 = fadd contract <8 x float> %v341, %v395
  %v398 = fadd contract <8 x float> %v342, %v396
  %v399 = fsub contract <8 x float> %v393, %v397
  %v400 = fsub contract <8 x float> %v394, %v398
  %v401 = fadd contract <8 x float> %v339, %v399
  %v402 = fadd contract <8 x float> %v340, %v400
  %v403 = fsub contract <8 x float> %v401, %v339
  %v404 = fsub contract <8 x float> %v402, %v340
  %v405 = fsub contract <8 x float> %v403, %v399
  %v406 = fsub contract <8 x float> %v404, %v400
  %v407 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v401)
  %v408 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v402)
  %v409 = fcmp olt <8 x float> %v407, splat (float 0x7FF0000000000000)
  %v410 = fcmp olt <8 x float> %v408, splat (float 0x7FF0000000000000)
  %v411 = select <8 x i1> %v409, <8 x float> %v405, <8 x float> splat (float 0x0000000000000000)
  %v412 = select <8 x i1> %v410, <8 x float> %v406, <8 x float> splat (float 0x0000000000000000)
  br label %chunk_head121
interval_end123:
  %v413 = add nsw i64 %v129, 1
  br label %interval_head119
columns_done124:
  %v414 = fcmp olt <8 x float> %v132, splat (float 0x3810000000000000)
  %v415 = fmul <8 x float> %v132, splat (float 0x4170000000000000)
  %v416 = select <8 x i1> %v414, <8 x float> %v415, <8 x float> %v132
  %v417 = select <8 x i1> %v414, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %v418 = bitcast <8 x float> %v416 to <8 x i32>
  %v419 = add <8 x i32> %v418, splat (i32 4913933)
  %v420 = lshr <8 x i32> %v419, splat (i32 23)
  %v421 = or <8 x i32> %v420, splat (i32 1258291200)
  %v422 = bitcast <8 x i32> %v421 to <8 x float>
  %v423 = and <8 x i32> %v419, splat (i32 8388607)
  %v424 = fsub <8 x float> %v422, %v417
  %v425 = add <8 x i32> %v423, splat (i32 1060439283)
  %v426 = bitcast <8 x i32> %v425 to <8 x float>
  %v427 = fsub <8 x float> %v426, splat (float 0x3FF0000000000000)
  %v428 = fadd <8 x float> %v427, splat (float 0x4000000000000000)
  %v429 = fdiv <8 x float> %v427, %v428
  %v430 = fmul <8 x float> %v429, %v429
  %v431 = fmul <8 x float> %v427, splat (float 0x3FE0000000000000)
  %v432 = fmul <8 x float> %v431, %v427
  %v433 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FD31E13A0000000), <8 x float> %v430, <8 x float> splat (float 0x3FD995ED20000000))
  %v434 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v433, <8 x float> %v430, <8 x float> splat (float 0x3FE55557A0000000))
  %v435 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v430, <8 x float> %v434, <8 x float> %v432)
  %v436 = fmul <8 x float> %v424, splat (float 0x3EB7F7D1C0000000)
  %v437 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v429, <8 x float> %v435, <8 x float> %v436)
  %v438 = fsub <8 x float> %v432, %v437
  %v439 = fsub <8 x float> %v427, %v438
  %v440 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v424, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> %v439)
  %v441 = fcmp oeq <8 x float> %v132, splat (float 0x0000000000000000)
  %v442 = select <8 x i1> %v441, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0x7FF8000000000000)
  %v443 = fcmp ogt <8 x float> %v132, splat (float 0x0000000000000000)
  %v444 = select <8 x i1> %v443, <8 x float> %v440, <8 x float> %v442
  %v445 = fcmp olt <8 x float> %v132, splat (float 0x7FF0000000000000)
  %v446 = select <8 x i1> %v445, <8 x float> %v444, <8 x float> %v132
  %v447 = fcmp olt <8 x float> %v133, splat (float 0x3810000000000000)
  %v448 = fmul <8 x float> %v133, splat (float 0x4170000000000000)
  %v449 = select <8 x i1> %v447, <8 x float> %v448, <8 x float> %v133
  %v450 = select <8 x i1> %v447, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %v451 = bitcast <8 x float> %v449 to <8 x i32>
  %v452 = add <8 x i32> %v451, splat (i32 4913933)
  %v453 = lshr <8 x i32> %v452, splat (i32 23)
  %v454 = or <8 x i32> %v453, splat (i32 1258291200)
  %v455 = bitcast <8 x i32> %v454 to <8 x float>
  %v456 = and <8 x i32> %v452, splat (i32 8388607)
  %v457 = fsub <8 x float> %v455, %v450
  %v458 = add <8 x i32> %v456, splat (i32 1060439283)
  %v459 = bitcast <8 x i32> %v458 to <8 x float>
  %v460 = fsub <8 x float> %v459, splat (float 0x3FF0000000000000)
  %v461 = fadd <8 x float> %v460, splat (float 0x4000000000000000)
  %v462 = fdiv <8 x float> %v460, %v461
  %v463 = fmul <8 x float> %v462, %v462
  %v464 = fmul <8 x float> %v460, splat (float 0x3FE0000000000000)
  %v465 = fmul <8 x float> %v464, %v460
  %v466 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FD31E13A0000000), <8 x float> %v463, <8 x float> splat (float 0x3FD995ED20000000))
  %v467 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v466, <8 x float> %v463, <8 x float> splat (float 0x3FE55557A0000000))
  %v468 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v463, <8 x float> %v467, <8 x float> %v465)
  %v469 = fmul <8 x float> %v457, splat (float 0x3EB7F7D1C0000000)
  %v470 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v462, <8 x float> %v468, <8 x float> %v469)
  %v471 = fsub <8 x float> %v465, %v470
  %v472 = fsub <8 x float> %v460, %v471
  %v473 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v457, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> %v472)
  %v474 = fcmp oeq <8 x float> %v133, splat (float 0x0000000000000000)
  %v475 = select <8 x i1> %v474, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0x7FF8000000000000)
  %v476 = fcmp ogt <8 x float> %v133, splat (float 0x0000000000000000)
  %v477 = select <8 x i1> %v476, <8 x float> %v473, <8 x float> %v475
  %v478 = fcmp olt <8 x float> %v133, splat (float 0x7FF0000000000000)
  %v479 = select <8 x i1> %v478, <8 x float> %v477, <8 x float> %v133
  %v480 = fadd contract <8 x float> %v130, %v446
  %v481 = fadd contract <8 x float> %v131, %v479
  %v482 = getelementptr i8, ptr %scratch, i64 8384
  %v483 = getelementptr i8, ptr %v482, i64 32
  store <8 x float> %v480, ptr %v482, align 32
  store <8 x float> %v481, ptr %v483, align 32
  %v484 = add nsw i64 %v58, 16
  %v485 = icmp sle i64 %v484, %v54
  %v486 = icmp eq i64 %v9, 4
  %v487 = and i1 %v485, %v486
  br i1 %v487, label %whole_tile488, label %part489
whole_tile488:
  %v491 = mul nsw i64 %v58, 4
  %v492 = getelementptr i8, ptr %v40, i64 %v491
  %v493 = getelementptr i8, ptr %scratch, i64 8384
  %v494 = load <8 x float>, ptr %v493, align 32
  store <8 x float> %v494, ptr %v492, align 1
  %v495 = getelementptr i8, ptr %scratch, i64 8416
  %v496 = load <8 x float>, ptr %v495, align 32
  %v497 = getelementptr i8, ptr %v492, i64 32
  store <8 x float> %v496, ptr %v497, align 1
  br label %moved490
part489:
  %v498 = sub nsw i64 %v54, %v58
  %v499 = mul nsw i64 %v498, 1
  %v500 = icmp slt i64 16, %v499
  %v501 = select i1 %v500, i64 16, i64 %v499
  br label %scatter_head502
scatter_head502:
  %v505 = phi i64 [ 0, %part489 ], [ %v515, %scatter503 ]
  %v506 = icmp slt i64 %v505, %v501
  br i1 %v506, label %scatter503, label %scatter_done504
scatter503:
  %v507 = add nsw i64 %v58, %v505
  %v508 = mul nsw i64 %v507, %v9
  %v509 = getelementptr i8, ptr %v40, i64 %v508
  %v510 = mul nsw i64 0, 4
  %v511 = getelementptr i8, ptr %v509, i64 %v510
  %v512 = getelementptr i8, ptr %scratch, i64 8384
  %v513 = getelementptr float, ptr %v512, i64 %v505
  %v514 = load float, ptr %v513
  store float %v514, ptr %v511, align 1
  %v515 = add nsw i64 %v505, 1
  br label %scatter_head502
scatter_done504:
  br label %moved490
moved490:
  %v516 = add nsw i64 %v58, 16
  br label %rows_head55
rows_done57:
  br label %take27
done29:
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind }
!0 = !{}
