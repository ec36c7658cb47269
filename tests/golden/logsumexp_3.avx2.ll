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
  %v58 = phi i64 [ %v52, %work28 ], [ %v513, %moved487 ]
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
  %v70 = load <24 x float>, ptr %v69, align 1, !invariant.load !0
  %v71 = shufflevector <24 x float> %v70, <24 x float> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  store <8 x float> %v71, ptr %scratch, align 4
  %v72 = shufflevector <24 x float> %v70, <24 x float> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v73 = getelementptr i8, ptr %scratch, i64 64
  store <8 x float> %v72, ptr %v73, align 4
  %v74 = shufflevector <24 x float> %v70, <24 x float> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v75 = getelementptr i8, ptr %scratch, i64 128
  store <8 x float> %v74, ptr %v75, align 4
  %v76 = getelementptr i8, ptr %v69, i64 96
  %v77 = load <24 x float>, ptr %v76, align 1, !invariant.load !0
  %v78 = shufflevector <24 x float> %v77, <24 x float> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %v79 = getelementptr i8, ptr %scratch, i64 32
  store <8 x float> %v78, ptr %v79, align 4
  %v80 = shufflevector <24 x float> %v77, <24 x float> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v81 = getelementptr i8, ptr %scratch, i64 96
  store <8 x float> %v80, ptr %v81, align 4
  %v82 = shufflevector <24 x float> %v77, <24 x float> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v83 = getelementptr i8, ptr %scratch, i64 160
  store <8 x float> %v82, ptr %v83, align 4
  br label %moved67
part66:
  br label %gather_head84
gather_head84:
  %v87 = phi i64 [ 0, %part66 ], [ %v104, %gather85 ]
  %v88 = icmp slt i64 %v87, 16
  br i1 %v88, label %gather85, label %gather_done86
gather85:
  %v89 = add nsw i64 %v58, %v87
  %v90 = icmp slt i64 %v89, %v60
  %v91 = select i1 %v90, i64 %v89, i64 %v60
  %v92 = mul nsw i64 %v91, %v15
  %v93 = getelementptr i8, ptr %v44, i64 %v92
  %v94 = load float, ptr %v93, align 1, !invariant.load !0
  %v95 = getelementptr float, ptr %scratch, i64 %v87
  store float %v94, ptr %v95
  %v96 = getelementptr i8, ptr %v93, i64 4
  %v97 = load float, ptr %v96, align 1, !invariant.load !0
  %v98 = getelementptr i8, ptr %scratch, i64 64
  %v99 = getelementptr float, ptr %v98, i64 %v87
  store float %v97, ptr %v99
  %v100 = getelementptr i8, ptr %v93, i64 8
  %v101 = load float, ptr %v100, align 1, !invariant.load !0
  %v102 = getelementptr i8, ptr %scratch, i64 128
  %v103 = getelementptr float, ptr %v102, i64 %v87
  store float %v101, ptr %v103
  %v104 = add nsw i64 %v87, 1
  br label %gather_head84
gather_done86:
  br label %moved67
moved67:
  %v105 = getelementptr i8, ptr %scratch, i64 32
  %v106 = load <8 x float>, ptr %scratch, align 32
  %v107 = load <8 x float>, ptr %v105, align 32
  %v108 = getelementptr i8, ptr %scratch, i64 64
  %v109 = getelementptr i8, ptr %v108, i64 32
  %v110 = load <8 x float>, ptr %v108, align 32
  %v111 = load <8 x float>, ptr %v109, align 32
  %v112 = getelementptr i8, ptr %scratch, i64 128
  %v113 = getelementptr i8, ptr %v112, i64 32
  %v114 = load <8 x float>, ptr %v112, align 32
  %v115 = load <8 x float>, ptr %v113, align 32
  %v122 = getelementptr i64, ptr %v36, i64 2
  %v123 = load i64, ptr %v122, align 8, !invariant.load !0
  %v124 = getelementptr i64, ptr %v36, i64 3
  %v125 = load i64, ptr %v124, align 8, !invariant.load !0
  br label %interval_head116
interval_head116:
  %v126 = phi i64 [ %v123, %moved67 ], [ %v410, %interval_end120 ]
  %v127 = phi <8 x float> [ splat (float 0xFFF0000000000000), %moved67 ], [ %v140, %interval_end120 ]
  %v128 = phi <8 x float> [ splat (float 0xFFF0000000000000), %moved67 ], [ %v141, %interval_end120 ]
  %v129 = phi <8 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v142, %interval_end120 ]
  %v130 = phi <8 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v143, %interval_end120 ]
  %v131 = phi <8 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v144, %interval_end120 ]
  %v132 = phi <8 x float> [ splat (float 0x0000000000000000), %moved67 ], [ %v145, %interval_end120 ]
  %v133 = icmp slt i64 %v126, %v125
  br i1 %v133, label %interval117, label %columns_done121
interval117:
  %v134 = mul nsw i64 %v126, 16
  %v135 = getelementptr i8, ptr %v24, i64 %v134
  %v136 = load i64, ptr %v135, align 8, !invariant.load !0
  %v137 = getelementptr i64, ptr %v135, i64 1
  %v138 = load i64, ptr %v137, align 8, !invariant.load !0
  br label %chunk_head118
chunk_head118:
  %v139 = phi i64 [ %v136, %interval117 ], [ %v150, %column_done201 ]
  %v140 = phi <8 x float> [ %v127, %interval117 ], [ %v275, %column_done201 ]
  %v141 = phi <8 x float> [ %v128, %interval117 ], [ %v277, %column_done201 ]
  %v142 = phi <8 x float> [ %v129, %interval117 ], [ %v398, %column_done201 ]
  %v143 = phi <8 x float> [ %v130, %interval117 ], [ %v399, %column_done201 ]
  %v144 = phi <8 x float> [ %v131, %interval117 ], [ %v408, %column_done201 ]
  %v145 = phi <8 x float> [ %v132, %interval117 ], [ %v409, %column_done201 ]
  %v146 = icmp slt i64 %v139, %v138
  %v147 = load volatile i64, ptr %v26, align 8
  %v148 = icmp eq i64 %v147, 0
  %v149 = and i1 %v146, %v148
  br i1 %v149, label %chunk119, label %interval_end120
chunk119:
  %v150 = add nsw i64 %v139, 128
  %v151 = icmp slt i64 %v150, %v138
  %v152 = select i1 %v151, i64 %v150, i64 %v138
  br label %column153
column153:
  %v155 = phi i64 [ %v139, %chunk119 ], [ %v198, %column153 ]
  %v156 = phi <8 x float> [ splat (float 0xFFF0000000000000), %chunk119 ], [ %v195, %column153 ]
  %v157 = phi <8 x float> [ splat (float 0xFFF0000000000000), %chunk119 ], [ %v197, %column153 ]
  %v158 = mul nsw i64 %v155, %v21
  %v159 = getelementptr i8, ptr %v48, i64 %v158
  %v160 = load float, ptr %v159, align 1, !invariant.load !0
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = fsub contract <8 x float> %v106, %v162
  %v164 = fsub contract <8 x float> %v107, %v162
  %v165 = fmul contract <8 x float> %v163, %v163
  %v166 = fmul contract <8 x float> %v164, %v164
  %v167 = fadd contract <8 x float> splat (float 0x8000000000000000), %v165
  %v168 = fadd contract <8 x float> splat (float 0x8000000000000000), %v166
  %v169 = getelementptr i8, ptr %v159, i64 4
  %v170 = load float, ptr %v169, align 1, !invariant.load !0
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = fsub contract <8 x float> %v110, %v172
  %v174 = fsub contract <8 x float> %v111, %v172
  %v175 = fmul contract <8 x float> %v173, %v173
  %v176 = fmul contract <8 x float> %v174, %v174
  %v177 = fadd contract <8 x float> %v167, %v175
  %v178 = fadd contract <8 x float> %v168, %v176
  %v179 = getelementptr i8, ptr %v159, i64 8
  %v180 = load float, ptr %v179, align 1, !invariant.load !0
  %v181 = insertelement <8 x float> poison, float %v180, i64 0
  %v182 = shufflevector <8 x float> %v181, <8 x float> poison, <8 x i32> zeroinitializer
  %v183 = fsub contract <8 x float> %v114, %v182
  %v184 = fsub contract <8 x float> %v115, %v182
  %v185 = fmul contract <8 x float> %v183, %v183
  %v186 = fmul contract <8 x float> %v184, %v184
  %v187 = fadd contract <8 x float> %v177, %v185
  %v188 = fadd contract <8 x float> %v178, %v186
  %v189 = sub nsw i64 %v155, %v139
  %v190 = getelementptr i8, ptr %scratch, i64 192
  %v191 = mul nsw i64 %v189, 64
  %v192 = getelementptr i8, ptr %v190, i64 %v191
  %v193 = getelementptr i8, ptr %v192, i64 32
  store <8 x float> %v187, ptr %v192, align 32
  store <8 x float> %v188, ptr %v193, align 32
  %v194 = fcmp ogt <8 x float> %v187, %v156
  %v195 = select <8 x i1> %v194, <8 x float> %v187, <8 x float> %v156
  %v196 = fcmp ogt <8 x float> %v188, %v157
  %v197 = select <8 x i1> %v196, <8 x float> %v188, <8 x float> %v157
  %v198 = add nsw i64 %v155, 1
  %v199 = icmp slt i64 %v198, %v152
  br i1 %v199, label %column153, label %column_done154
column_done154:
  br label %column200
column200:
  %v202 = phi i64 [ %v139, %column_done154 ], [ %v272, %column200 ]
  %v203 = phi <8 x float> [ %v195, %column_done154 ], [ %v203, %column200 ]
  %v204 = phi <8 x float> [ %v197, %column_done154 ], [ %v204, %column200 ]
  %v205 = phi <8 x float> [ splat (float 0x0000000000000000), %column_done154 ], [ %v270, %column200 ]
  %v206 = phi <8 x float> [ splat (float 0x0000000000000000), %column_done154 ], [ %v271, %column200 ]
  %v207 = mul nsw i64 %v202, %v21
  %v208 = getelementptr i8, ptr %v48, i64 %v207
  %v209 = sub nsw i64 %v202, %v139
  %v210 = getelementptr i8, ptr %scratch, i64 192
  %v211 = mul nsw i64 %v209, 64
  %v212 = getelementptr i8, ptr %v210, i64 %v211
  %v213 = getelementptr i8, ptr %v212, i64 32
  %v214 = load <8 x float>, ptr %v212, align 32
  %v215 = load <8 x float>, ptr %v213, align 32
  %v216 = fcmp olt <8 x float> %v203, splat (float 0x47EFFFFFE0000000)
  %v217 = select <8 x i1> %v216, <8 x float> %v203, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v218 = fcmp olt <8 x float> %v204, splat (float 0x47EFFFFFE0000000)
  %v219 = select <8 x i1> %v218, <8 x float> %v204, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v220 = fcmp ogt <8 x float> %v217, %v51
  %v221 = select <8 x i1> %v220, <8 x float> %v217, <8 x float> %v51
  %v222 = fcmp ogt <8 x float> %v219, %v51
  %v223 = select <8 x i1> %v222, <8 x float> %v219, <8 x float> %v51
  %v224 = fsub contract <8 x float> %v214, %v221
  %v225 = fsub contract <8 x float> %v215, %v223
  %v226 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v224
  %v227 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v225
  %v228 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v226
  %v229 = select <8 x i1> %v228, <8 x float> splat (float 0x4060200000000000), <8 x float> %v226
  %v230 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v229
  %v231 = select <8 x i1> %v230, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v229
  %v232 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v231, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v233 = fsub <8 x float> %v232, splat (float 0x4168001FC0000000)
  %v234 = fsub <8 x float> %v231, %v233
  %v235 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v234, <8 x float> splat (float 0x3F83CEC460000000))
  %v236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v235, <8 x float> %v234, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v236, <8 x float> %v234, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v238 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v237, <8 x float> %v234, <8 x float> splat (float 0x3FE62E4240000000))
  %v239 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v238, <8 x float> %v234, <8 x float> splat (float 0x3FF0000000000000))
  %v240 = bitcast <8 x float> %v232 to <8 x i32>
  %v241 = shl <8 x i32> %v240, splat (i32 22)
  %v242 = and <8 x i32> %v241, splat (i32 -8388608)
  %v243 = shl <8 x i32> %v240, splat (i32 23)
  %v244 = sub <8 x i32> %v243, %v242
  %v245 = bitcast <8 x i32> %v242 to <8 x float>
  %v246 = fmul <8 x float> %v239, %v245
  %v247 = bitcast <8 x i32> %v244 to <8 x float>
  %v248 = fmul <8 x float> %v246, %v247
  %v249 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v227
  %v250 = select <8 x i1> %v249, <8 x float> splat (float 0x4060200000000000), <8 x float> %v227
  %v251 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v250
  %v252 = select <8 x i1> %v251, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v250
  %v253 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v252, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v254 = fsub <8 x float> %v253, splat (float 0x4168001FC0000000)
  %v255 = fsub <8 x float> %v252, %v254
  %v256 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v255, <8 x float> splat (float 0x3F83CEC460000000))
  %v257 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v256, <8 x float> %v255, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v258 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v257, <8 x float> %v255, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v259 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v258, <8 x float> %v255, <8 x float> splat (float 0x3FE62E4240000000))
  %v260 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v259, <8 x float> %v255, <8 x float> splat (float 0x3FF0000000000000))
  %v261 = bitcast <8 x float> %v253 to <8 x i32>
  %v262 = shl <8 x i32> %v261, splat (i32 22)
  %v263 = and <8 x i32> %v262, splat (i32 -8388608)
  %v264 = shl <8 x i32> %v261, splat (i32 23)
  %v265 = sub <8 x i32> %v264, %v263
  %v266 = bitcast <8 x i32> %v263 to <8 x float>
  %v267 = fmul <8 x float> %v260, %v266
  %v268 = bitcast <8 x i32> %v265 to <8 x float>
  %v269 = fmul <8 x float> %v267, %v268
  %v270 = fadd contract <8 x float> %v205, %v248
  %v271 = fadd contract <8 x float> %v206, %v269
  %v272 = add nsw i64 %v202, 1
  %v273 = icmp slt i64 %v272, %v152
  br i1 %v273, label %column200, label %column_done201
column_done201:
  %v274 = fcmp ogt <8 x float> %v203, %v140
  %v275 = select <8 x i1> %v274, <8 x float> %v203, <8 x float> %v140
  %v276 = fcmp ogt <8 x float> %v204, %v141
  %v277 = select <8 x i1> %v276, <8 x float> %v204, <8 x float> %v141
  %v278 = fcmp oeq <8 x float> %v140, %v275
  %v279 = fcmp oeq <8 x float> %v141, %v277
  %v280 = fcmp olt <8 x float> %v275, splat (float 0x47EFFFFFE0000000)
  %v281 = select <8 x i1> %v280, <8 x float> %v275, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v282 = fcmp olt <8 x float> %v277, splat (float 0x47EFFFFFE0000000)
  %v283 = select <8 x i1> %v282, <8 x float> %v277, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v284 = fcmp ogt <8 x float> %v281, %v51
  %v285 = select <8 x i1> %v284, <8 x float> %v281, <8 x float> %v51
  %v286 = fcmp ogt <8 x float> %v283, %v51
  %v287 = select <8 x i1> %v286, <8 x float> %v283, <8 x float> %v51
  %v288 = fsub contract <8 x float> %v140, %v285
  %v289 = fsub contract <8 x float> %v141, %v287
  %v290 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v288
  %v291 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v289
  %v292 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v290
  %v293 = select <8 x i1> %v292, <8 x float> splat (float 0x4060200000000000), <8 x float> %v290
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
  %v313 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v291
  %v314 = select <8 x i1> %v313, <8 x float> splat (float 0x4060200000000000), <8 x float> %v291
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
  %v334 = select <8 x i1> %v278, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v312
  %v335 = select <8 x i1> %v279, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v333
  %v336 = fmul contract <8 x float> %v142, %v334
  %v337 = fmul contract <8 x float> %v143, %v335
  %v338 = fmul contract <8 x float> %v144, %v334
  %v339 = fmul contract <8 x float> %v145, %v335
  %v340 = fcmp oeq <8 x float> %v203, %v275
  %v341 = fcmp oeq <8 x float> %v204, %v277
  %v342 = fsub contract <8 x float> %v203, %v285
  %v343 = fsub contract <8 x float> %v204, %v287
  %v344 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v342
  %v345 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v343
  %v346 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v344
  %v347 = select <8 x i1> %v346, <8 x float> splat (float 0x4060200000000000), <8 x float> %v344
  %v348 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v347
  %v349 = select <8 x i1> %v348, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v347
  %v350 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v349, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v351 = fsub <8 x float> %v350, splat (float 0x4168001FC0000000)
  %v352 = fsub <8 x float> %v349, %v351
  %v353 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v352, <8 x float> splat (float 0x3F83CEC460000000))
  %v354 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v353, <8 x float> %v352, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v355 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v354, <8 x float> %v352, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v356 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v355, <8 x float> %v352, <8 x float> splat (float 0x3FE62E4240000000))
  %v357 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v356, <8 x float> %v352, <8 x float> splat (float 0x3FF0000000000000))
  %v358 = bitcast <8 x float> %v350 to <8 x i32>
  %v359 = shl <8 x i32> %v358, splat (i32 22)
  %v360 = and <8 x i32> %v359, splat (i32 -8388608)
  %v361 = shl <8 x i32> %v358, splat (i32 23)
  %v362 = sub <8 x i32> %v361, %v360
  %v363 = bitcast <8 x i32> %v360 to <8 x float>
  %v364 = fmul <8 x float> %v357, %v363
  %v365 = bitcast <8 x i32> %v362 to <8 x float>
  %v366 = fmul <8 x float> %v364, %v365
  %v367 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v345
  %v368 = select <8 x i1> %v367, <8 x float> splat (float 0x4060200000000000), <8 x float> %v345
  %v369 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v368
  %v370 = select <8 x i1> %v369, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v368
  %v371 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v370, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v372 = fsub <8 x float> %v371, splat (float 0x4168001FC0000000)
  %v373 = fsub <8 x float> %v370, %v372
  %v374 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v373, <8 x float> splat (float 0x3F83CEC460000000))
  %v375 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v374, <8 x float> %v373, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v376 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v375, <8 x float> %v373, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v377 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v376, <8 x float> %v373, <8 x float> splat (float 0x3FE62E4240000000))
  %v378 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v377, <8 x float> %v373, <8 x float> splat (float 0x3FF0000000000000))
  %v379 = bitcast <8 x float> %v371 to <8 x i32>
  %v380 = shl <8 x i32> %v379, splat (i32 22)
  %v381 = and <8 x i32> %v380, splat (i32 -8388608)
  %v382 = shl <8 x i32> %v379, splat (i32 23)
  %v383 = sub <8 x i32> %v382, %v381
  %v384 = bitcast <8 x i32> %v381 to <8 x float>
  %v385 = fmul <8 x float> %v378, %v384
  %v386 = bitcast <8 x i32> %v383 to <8 x float>
  %v387 = fmul <8 x float> %v385, %v386
  %v388 = select <8 x i1> %v340, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v366
  %v389 = select <8 x i1> %v341, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v387
  %v390 = fmul contract <8 x float> %v270, %v388
  %v391 = fmul contract <8 x float> %v271, %v389
  %v392 = fmul contract <8 x float> splat (float 0x0000000000000000), %v388
  %v393 = fmul contract <8 x float> splat (float 0x0000000000000000), %v389
  %v394 = fadd contract <8 x float> %v338, %v392
  %v395 = fadd contract <8 x float> %v339, %v393
  %v396 = fsub contract <8 x float> %v390, %v394
  %v397 = fsub contract <8 x float> %v391, %v395
  %v398 = fadd contract <8 x float> %v336, %v396
  %v399 = fadd contract <8 x float> %v337, %v397
  %v400 = fsub contract <8 x float> %v398, %v336
  %v401 = fsub contract <8 x float> %v399, %v337
  %v402 = fsub contract <8 x float> %v400, %v396
  %v403 = fsub contract <8 x float> %v401, %v397
  %v404 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v398)
  %v405 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v399)
  %v406 = fcmp olt <8 x float> %v404, splat (float 0x7FF0000000000000)
  %v407 = fcmp olt <8 x float> %v405, splat (float 0x7FF0000000000000)
  %v408 = select <8 x i1> %v406, <8 x float> %v402, <8 x float> splat (float 0x0000000000000000)
  %v409 = select <8 x i1> %v407, <8 x float> %v403, <8 x float> splat (float 0x0000000000000000)
  br label %chunk_head118
interval_end120:
  %v410 = add nsw i64 %v126, 1
  br label %interval_head116
columns_done121:
  %v411 = fcmp olt <8 x float> %v129, splat (float 0x3810000000000000)
  %v412 = fmul <8 x float> %v129, splat (float 0x4170000000000000)
  %v413 = select <8 x i1> %v411, <8 x float> %v412, <8 x float> %v129
  %v414 = select <8 x i1> %v411, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %v415 = bitcast <8 x float> %v413 to <8 x i32>
  %v416 = add <8 x i32> %v415, splat (i32 4913933)
  %v417 = lshr <8 x i32> %v416, splat (i32 23)
  %v418 = or <8 x i32> %v417, splat (i32 1258291200)
  %v419 = bitcast <8 x i32> %v418 to <8 x float>
  %v420 = and <8 x i32> %v416, splat (i32 8388607)
  %v421 = fsub <8 x float> %v419, %v414
  %v422 = add <8 x i32> %v420, splat (i32 1060439283)
  %v423 = bitcast <8 x i32> %v422 to <8 x float>
  %v424 = fsub <8 x float> %v423, splat (float 0x3FF0000000000000)
  %v425 = fadd <8 x float> %v424, splat (float 0x4000000000000000)
  %v426 = fdiv <8 x float> %v424, %v425
  %v427 = fmul <8 x float> %v426, %v426
  %v428 = fmul <8 x float> %v424, splat (float 0x3FE0000000000000)
  %v429 = fmul <8 x float> %v428, %v424
  %v430 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FD31E13A0000000), <8 x float> %v427, <8 x float> splat (float 0x3FD995ED20000000))
  %v431 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v430, <8 x float> %v427, <8 x float> splat (float 0x3FE55557A0000000))
  %v432 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v427, <8 x float> %v431, <8 x float> %v429)
  %v433 = fmul <8 x float> %v421, splat (float 0x3EB7F7D1C0000000)
  %v434 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v426, <8 x float> %v432, <8 x float> %v433)
  %v435 = fsub <8 x float> %v429, %v434
  %v436 = fsub <8 x float> %v424, %v435
  %v437 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v421, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> %v436)
  %v438 = fcmp oeq <8 x float> %v129, splat (float 0x0000000000000000)
  %v439 = select <8 x i1> %v438, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0x7FF8000000000000)
  %v440 = fcmp ogt <8 x float> %v129, splat (float 0x0000000000000000)
  %v441 = select <8 x i1> %v440, <8 x float> %v437, <8 x float> %v439
  %v442 = fcmp olt <8 x float> %v129, splat (float 0x7FF0000000000000)
  %v443 = select <8 x i1> %v442, <8 x float> %v441, <8 x float> %v129
  %v444 = fcmp olt <8 x float> %v130, splat (float 0x3810000000000000)
  %v445 = fmul <8 x float> %v130, splat (float 0x4170000000000000)
  %v446 = select <8 x i1> %v444, <8 x float> %v445, <8 x float> %v130
  %v447 = select <8 x i1> %v444, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %v448 = bitcast <8 x float> %v446 to <8 x i32>
  %v449 = add <8 x i32> %v448, splat (i32 4913933)
  %v450 = lshr <8 x i32> %v449, splat (i32 23)
  %v451 = or <8 x i32> %v450, splat (i32 1258291200)
  %v452 = bitcast <8 x i32> %v451 to <8 x float>
  %v453 = and <8 x i32> %v449, splat (i32 8388607)
  %v454 = fsub <8 x float> %v452, %v447
  %v455 = add <8 x i32> %v453, splat (i32 1060439283)
  %v456 = bitcast <8 x i32> %v455 to <8 x float>
  %v457 = fsub <8 x float> %v456, splat (float 0x3FF0000000000000)
  %v458 = fadd <8 x float> %v457, splat (float 0x4000000000000000)
  %v459 = fdiv <8 x float> %v457, %v458
  %v460 = fmul <8 x float> %v459, %v459
  %v461 = fmul <8 x float> %v457, splat (float 0x3FE0000000000000)
  %v462 = fmul <8 x float> %v461, %v457
  %v463 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FD31E13A0000000), <8 x float> %v460, <8 x float> splat (float 0x3FD995ED20000000))
  %v464 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v463, <8 x float> %v460, <8 x float> splat (float 0x3FE55557A0000000))
  %v465 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v460, <8 x float> %v464, <8 x float> %v462)
  %v466 = fmul <8 x float> %v454, splat (float 0x3EB7F7D1C0000000)
  %v467 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v459, <8 x float> %v465, <8 x float> %v466)
  %v468 = fsub <8 x float> %v462, %v467
  %v469 = fsub <8 x float> %v457, %v468
  %v470 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v454, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> %v469)
  %v471 = fcmp oeq <8 x float> %v130, splat (float 0x0000000000000000)
  %v472 = select <8 x i1> %v471, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0x7FF8000000000000)
  %v473 = fcmp ogt <8 x float> %v130, splat (float 0x0000000000000000)
  %v474 = select <8 x i1> %v473, <8 x float> %v470, <8 x float> %v472
  %v475 = fcmp olt <8 x float> %v130, splat (float 0x7FF0000000000000)
  %v476 = select <8 x i1> %v475, <8 x float> %v474, <8 x float> %v130
  %v477 = fadd contract <8 x float> %v127, %v443
  %v478 = fadd contract <8 x float> %v128, %v476
  %v479 = getelementptr i8, ptr %scratch, i64 8384
  %v480 = getelementptr i8, ptr %v479, i64 32
  store <8 x float> %v477, ptr %v479, align 32
  store <8 x float> %v478, ptr %v480, align 32
  %v481 = add nsw i64 %v58, 16
  %v482 = icmp sle i64 %v481, %v54
  %v483 = icmp eq i64 %v9, 4
  %v484 = and i1 %v482, %v483
  br i1 %v484, label %whole_tile485, label %part486
whole_tile485:
  %v488 = mul nsw i64 %v58, 4
  %v489 = getelementptr i8, ptr %v40, i64 %v488
  %v490 = getelementptr i8, ptr %scratch, i64 8384
  %v491 = load <8 x float>, ptr %v490, align 32
  store <8 x float> %v491, ptr %v489, align 1
  %v492 = getelementptr i8, ptr %scratch, i64 8416
  %v493 = load <8 x float>, ptr %v492, align 32
  %v494 = getelementptr i8, ptr %v489, i64 32
  store <8 x float> %v493, ptr %v494, align 1
  br label %moved487
part486:
  %v495 = sub nsw i64 %v54, %v58
  %v496 = mul nsw i64 %v495, 1
  %v497 = icmp slt i64 16, %v496
  %v498 = select i1 %v497, i64 16, i64 %v496
  br label %scatter_head499
scatter_head499:
  %v502 = phi i64 [ 0, %part486 ], [ %v512, %scatter500 ]
  %v503 = icmp slt i64 %v502, %v498
  br i1 %v503, label %scatter500, label %scatter_done501
scatter500:
  %v504 = add nsw i64 %v58, %v502
  %v505 = mul nsw i64 %v504, %v9
  %v506 = getelementptr i8, ptr %v40, i64 %v505
  %v507 = mul nsw i64 0, 4
  %v508 = getelementptr i8, ptr %v506, i64 %v507
  %v509 = getelementptr i8, ptr %scratch, i64 8384
  %v510 = getelementptr float, ptr %v509, i64 %v502
  %v511 = load float, ptr %v510
  store float %v511, ptr %v508, align 1
  %v512 = add nsw i64 %v502, 1
  br label %scatter_head499
scatter_done501:
  br label %moved487
moved487:
  %v513 = add nsw i64 %v58, 16
  br label %rows_head55
rows_done57:
  br label %take27
done29:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind }
!0 = !{}
