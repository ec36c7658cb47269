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
  %v49 = load i64, ptr %v36, align 8, !invariant.load !0
  %v50 = getelementptr i64, ptr %v36, i64 1
  %v51 = load i64, ptr %v50, align 8, !invariant.load !0
  br label %rows_head52
rows_head52:
  %v55 = phi i64 [ %v49, %work28 ], [ %v577, %moved551 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  %v58 = add nsw i64 %v55, 16
  %v59 = icmp sle i64 %v58, %v51
  %v60 = icmp eq i64 %v15, 12
  %v61 = and i1 %v59, %v60
  br i1 %v61, label %whole_tile62, label %part63
whole_tile62:
  %v65 = mul nsw i64 %v55, 12
  %v66 = getelementptr i8, ptr %v44, i64 %v65
  %v67 = getelementptr i8, ptr %v66, i64 768
  call void @llvm.prefetch.p0(ptr %v67, i32 0, i32 3, i32 1)
  %v68 = getelementptr i8, ptr %v66, i64 832
  call void @llvm.prefetch.p0(ptr %v68, i32 0, i32 3, i32 1)
  %v69 = getelementptr i8, ptr %v66, i64 896
  call void @llvm.prefetch.p0(ptr %v69, i32 0, i32 3, i32 1)
  %v70 = load <24 x float>, ptr %v66, align 1, !invariant.load !0
  %v71 = shufflevector <24 x float> %v70, <24 x float> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  store <8 x float> %v71, ptr %scratch, align 4
  %v72 = shufflevector <24 x float> %v70, <24 x float> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v73 = getelementptr i8, ptr %scratch, i64 64
  store <8 x float> %v72, ptr %v73, align 4
  %v74 = shufflevector <24 x float> %v70, <24 x float> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v75 = getelementptr i8, ptr %scratch, i64 128
  store <8 x float> %v74, ptr %v75, align 4
  %v76 = getelementptr i8, ptr %v66, i64 96
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
  br label %moved64
part63:
  br label %gather_head84
gather_head84:
  %v87 = phi i64 [ 0, %part63 ], [ %v104, %gather85 ]
  %v88 = icmp slt i64 %v87, 16
  br i1 %v88, label %gather85, label %gather_done86
gather85:
  %v89 = add nsw i64 %v55, %v87
  %v90 = icmp slt i64 %v89, %v57
  %v91 = select i1 %v90, i64 %v89, i64 %v57
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
  br label %moved64
moved64:
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
  %v126 = phi i64 [ %v123, %moved64 ], [ %v474, %interval_end120 ]
  %v127 = phi <8 x float> [ splat (float 0xFFF0000000000000), %moved64 ], [ %v140, %interval_end120 ]
  %v128 = phi <8 x float> [ splat (float 0xFFF0000000000000), %moved64 ], [ %v141, %interval_end120 ]
  %v129 = phi <8 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v142, %interval_end120 ]
  %v130 = phi <8 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v143, %interval_end120 ]
  %v131 = phi <8 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v144, %interval_end120 ]
  %v132 = phi <8 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v145, %interval_end120 ]
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
  %v139 = phi i64 [ %v136, %interval117 ], [ %v150, %column_done265 ]
  %v140 = phi <8 x float> [ %v127, %interval117 ], [ %v339, %column_done265 ]
  %v141 = phi <8 x float> [ %v128, %interval117 ], [ %v341, %column_done265 ]
  %v142 = phi <8 x float> [ %v129, %interval117 ], [ %v462, %column_done265 ]
  %v143 = phi <8 x float> [ %v130, %interval117 ], [ %v463, %column_done265 ]
  %v144 = phi <8 x float> [ %v131, %interval117 ], [ %v472, %column_done265 ]
  %v145 = phi <8 x float> [ %v132, %interval117 ], [ %v473, %column_done265 ]
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
  %v200 = fcmp ogt <8 x float> %v195, splat (float 0xFFF0000000000000)
  %v201 = select <8 x i1> %v200, <8 x float> %v195, <8 x float> splat (float 0xFFF0000000000000)
  %v202 = fcmp ogt <8 x float> %v197, splat (float 0xFFF0000000000000)
  %v203 = select <8 x i1> %v202, <8 x float> %v197, <8 x float> splat (float 0xFFF0000000000000)
  %v204 = fcmp oeq <8 x float> splat (float 0xFFF0000000000000), %v201
  %v205 = fcmp oeq <8 x float> splat (float 0xFFF0000000000000), %v203
  %v206 = fcmp olt <8 x float> %v201, splat (float 0x47EFFFFFE0000000)
  %v207 = select <8 x i1> %v206, <8 x float> %v201, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v208 = fcmp olt <8 x float> %v203, splat (float 0x47EFFFFFE0000000)
  %v209 = select <8 x i1> %v208, <8 x float> %v203, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v210 = fcmp ogt <8 x float> %v207, splat (float 0xC7EFFFFFE0000000)
  %v211 = select <8 x i1> %v210, <8 x float> %v207, <8 x float> splat (float 0xC7EFFFFFE0000000)
  %v212 = fcmp ogt <8 x float> %v209, splat (float 0xC7EFFFFFE0000000)
  %v213 = select <8 x i1> %v212, <8 x float> %v209, <8 x float> splat (float 0xC7EFFFFFE0000000)
  %v214 = fsub contract <8 x float> splat (float 0xFFF0000000000000), %v211
  %v215 = fsub contract <8 x float> splat (float 0xFFF0000000000000), %v213
  %v216 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v214
  %v217 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v215
  %v218 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v216
  %v219 = select <8 x i1> %v218, <8 x float> splat (float 0x4060200000000000), <8 x float> %v216
  %v220 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v219
  %v221 = select <8 x i1> %v220, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v219
  %v222 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v221, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v223 = fsub <8 x float> %v222, splat (float 0x4168001FC0000000)
  %v224 = fsub <8 x float> %v221, %v223
  %v225 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v224, <8 x float> splat (float 0x3F83CEC460000000))
  %v226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v225, <8 x float> %v224, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v226, <8 x float> %v224, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v227, <8 x float> %v224, <8 x float> splat (float 0x3FE62E4240000000))
  %v229 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v228, <8 x float> %v224, <8 x float> splat (float 0x3FF0000000000000))
  %v230 = bitcast <8 x float> %v222 to <8 x i32>
  %v231 = shl <8 x i32> %v230, splat (i32 22)
  %v232 = and <8 x i32> %v231, splat (i32 -8388608)
  %v233 = shl <8 x i32> %v230, splat (i32 23)
  %v234 = sub <8 x i32> %v233, %v232
  %v235 = bitcast <8 x i32> %v232 to <8 x float>
  %v236 = fmul <8 x float> %v229, %v235
  %v237 = bitcast <8 x i32> %v234 to <8 x float>
  %v238 = fmul <8 x float> %v236, %v237
  %v239 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v217
  %v240 = select <8 x i1> %v239, <8 x float> splat (float 0x4060200000000000), <8 x float> %v217
  %v241 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v240
  %v242 = select <8 x i1> %v241, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v240
  %v243 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v242, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v244 = fsub <8 x float> %v243, splat (float 0x4168001FC0000000)
  %v245 = fsub <8 x float> %v242, %v244
  %v246 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v245, <8 x float> splat (float 0x3F83CEC460000000))
  %v247 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v246, <8 x float> %v245, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v248 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v247, <8 x float> %v245, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v249 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v248, <8 x float> %v245, <8 x float> splat (float 0x3FE62E4240000000))
  %v250 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v249, <8 x float> %v245, <8 x float> splat (float 0x3FF0000000000000))
  %v251 = bitcast <8 x float> %v243 to <8 x i32>
  %v252 = shl <8 x i32> %v251, splat (i32 22)
  %v253 = and <8 x i32> %v252, splat (i32 -8388608)
  %v254 = shl <8 x i32> %v251, splat (i32 23)
  %v255 = sub <8 x i32> %v254, %v253
  %v256 = bitcast <8 x i32> %v253 to <8 x float>
  %v257 = fmul <8 x float> %v250, %v256
  %v258 = bitcast <8 x i32> %v255 to <8 x float>
  %v259 = fmul <8 x float> %v257, %v258
  %v260 = select <8 x i1> %v204, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v238
  %v261 = select <8 x i1> %v205, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v259
  %v262 = fmul contract <8 x float> splat (float 0x0000000000000000), %v260
  %v263 = fmul contract <8 x float> splat (float 0x0000000000000000), %v261
  br label %column264
column264:
  %v266 = phi i64 [ %v139, %column_done154 ], [ %v336, %column264 ]
  %v267 = phi <8 x float> [ %v201, %column_done154 ], [ %v267, %column264 ]
  %v268 = phi <8 x float> [ %v203, %column_done154 ], [ %v268, %column264 ]
  %v269 = phi <8 x float> [ %v262, %column_done154 ], [ %v334, %column264 ]
  %v270 = phi <8 x float> [ %v263, %column_done154 ], [ %v335, %column264 ]
  %v271 = mul nsw i64 %v266, %v21
  %v272 = getelementptr i8, ptr %v48, i64 %v271
  %v273 = sub nsw i64 %v266, %v139
  %v274 = getelementptr i8, ptr %scratch, i64 192
  %v275 = mul nsw i64 %v273, 64
  %v276 = getelementptr i8, ptr %v274, i64 %v275
  %v277 = getelementptr i8, ptr %v276, i64 32
  %v278 = load <8 x float>, ptr %v276, align 32
  %v279 = load <8 x float>, ptr %v277, align 32
  %v280 = fcmp olt <8 x float> %v267, splat (float 0x47EFFFFFE0000000)
  %v281 = select <8 x i1> %v280, <8 x float> %v267, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v282 = fcmp olt <8 x float> %v268, splat (float 0x47EFFFFFE0000000)
  %v283 = select <8 x i1> %v282, <8 x float> %v268, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v284 = fcmp ogt <8 x float> %v281, splat (float 0xC7EFFFFFE0000000)
  %v285 = select <8 x i1> %v284, <8 x float> %v281, <8 x float> splat (float 0xC7EFFFFFE0000000)
  %v286 = fcmp ogt <8 x float> %v283, splat (float 0xC7EFFFFFE0000000)
  %v287 = select <8 x i1> %v286, <8 x float> %v283, <8 x float> splat (float 0xC7EFFFFFE0000000)
  %v288 = fsub contract <8 x float> %v278, %v285
  %v289 = fsub contract <8 x float> %v279, %v287
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
  %v334 = fadd contract <8 x float> %v269, %v312
  %v335 = fadd contract <8 x float> %v270, %v333
  %v336 = add nsw i64 %v266, 1
  %v337 = icmp slt i64 %v336, %v152
  br i1 %v337, label %column264, label %column_done265
column_done265:
  %v338 = fcmp ogt <8 x float> %v267, %v140
  %v339 = select <8 x i1> %v338, <8 x float> %v267, <8 x float> %v140
  %v340 = fcmp ogt <8 x float> %v268, %v141
  %v341 = select <8 x i1> %v340, <8 x float> %v268, <8 x float> %v141
  %v342 = fcmp oeq <8 x float> %v140, %v339
  %v343 = fcmp oeq <8 x float> %v141, %v341
  %v344 = fcmp olt <8 x float> %v339, splat (float 0x47EFFFFFE0000000)
  %v345 = select <8 x i1> %v344, <8 x float> %v339, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v346 = fcmp olt <8 x float> %v341, splat (float 0x47EFFFFFE0000000)
  %v347 = select <8 x i1> %v346, <8 x float> %v341, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v348 = fcmp ogt <8 x float> %v345, splat (float 0xC7EFFFFFE0000000)
  %v349 = select <8 x i1> %v348, <8 x float> %v345, <8 x float> splat (float 0xC7EFFFFFE0000000)
  %v350 = fcmp ogt <8 x float> %v347, splat (float 0xC7EFFFFFE0000000)
  %v351 = select <8 x i1> %v350, <8 x float> %v347, <8 x float> splat (float 0xC7EFFFFFE0000000)
  %v352 = fsub contract <8 x float> %v140, %v349
  %v353 = fsub contract <8 x float> %v141, %v351
  %v354 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v352
  %v355 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v353
  %v356 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v354
  %v357 = select <8 x i1> %v356, <8 x float> splat (float 0x4060200000000000), <8 x float> %v354
  %v358 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v357
  %v359 = select <8 x i1> %v358, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v357
  %v360 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v359, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v361 = fsub <8 x float> %v360, splat (float 0x4168001FC0000000)
  %v362 = fsub <8 x float> %v359, %v361
  %v363 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v362, <8 x float> splat (float 0x3F83CEC460000000))
  %v364 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v363, <8 x float> %v362, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v365 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v364, <8 x float> %v362, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v366 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v365, <8 x float> %v362, <8 x float> splat (float 0x3FE62E4240000000))
  %v367 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v366, <8 x float> %v362, <8 x float> splat (float 0x3FF0000000000000))
  %v368 = bitcast <8 x float> %v360 to <8 x i32>
  %v369 = shl <8 x i32> %v368, splat (i32 22)
  %v370 = and <8 x i32> %v369, splat (i32 -8388608)
  %v371 = shl <8 x i32> %v368, splat (i32 23)
  %v372 = sub <8 x i32> %v371, %v370
  %v373 = bitcast <8 x i32> %v370 to <8 x float>
  %v374 = fmul <8 x float> %v367, %v373
  %v375 = bitcast <8 x i32> %v372 to <8 x float>
  %v376 = fmul <8 x float> %v374, %v375
  %v377 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v355
  %v378 = select <8 x i1> %v377, <8 x float> splat (float 0x4060200000000000), <8 x float> %v355
  %v379 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v378
  %v380 = select <8 x i1> %v379, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v378
  %v381 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v380, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v382 = fsub <8 x float> %v381, splat (float 0x4168001FC0000000)
  %v383 = fsub <8 x float> %v380, %v382
  %v384 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v383, <8 x float> splat (float 0x3F83CEC460000000))
  %v385 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v384, <8 x float> %v383, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v386 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v385, <8 x float> %v383, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v387 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v386, <8 x float> %v383, <8 x float> splat (float 0x3FE62E4240000000))
  %v388 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v387, <8 x float> %v383, <8 x float> splat (float 0x3FF0000000000000))
  %v389 = bitcast <8 x float> %v381 to <8 x i32>
  %v390 = shl <8 x i32> %v389, splat (i32 22)
  %v391 = and <8 x i32> %v390, splat (i32 -8388608)
  %v392 = shl <8 x i32> %v389, splat (i32 23)
  %v393 = sub <8 x i32> %v392, %v391
  %v394 = bitcast <8 x i32> %v391 to <8 x float>
  %v395 = fmul <8 x float> %v388, %v394
  %v396 = bitcast <8 x i32> %v393 to <8 x float>
  %v397 = fmul <8 x float> %v395, %v396
  %v398 = select <8 x i1> %v342, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v376
  %v399 = select <8 x i1> %v343, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v397
  %v400 = fmul contract <8 x float> %v142, %v398
  %v401 = fmul contract <8 x float> %v143, %v399
  %v402 = fmul contract <8 x float> %v144, %v398
  %v403 = fmul contract <8 x float> %v145, %v399
  %v404 = fcmp oeq <8 x float> %v267, %v339
  %v405 = fcmp oeq <8 x float> %v268, %v341
  %v406 = fsub contract <8 x float> %v267, %v349
  %v407 = fsub contract <8 x float> %v268, %v351
  %v408 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v406
  %v409 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v407
  %v410 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v408
  %v411 = select <8 x i1> %v410, <8 x float> splat (float 0x4060200000000000), <8 x float> %v408
  %v412 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v411
  %v413 = select <8 x i1> %v412, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v411
  %v414 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v413, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v415 = fsub <8 x float> %v414, splat (float 0x4168001FC0000000)
  %v416 = fsub <8 x float> %v413, %v415
  %v417 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v416, <8 x float> splat (float 0x3F83CEC460000000))
  %v418 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v417, <8 x float> %v416, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v419 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v418, <8 x float> %v416, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v420 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v419, <8 x float> %v416, <8 x float> splat (float 0x3FE62E4240000000))
  %v421 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v420, <8 x float> %v416, <8 x float> splat (float 0x3FF0000000000000))
  %v422 = bitcast <8 x float> %v414 to <8 x i32>
  %v423 = shl <8 x i32> %v422, splat (i32 22)
  %v424 = and <8 x i32> %v423, splat (i32 -8388608)
  %v425 = shl <8 x i32> %v422, splat (i32 23)
  %v426 = sub <8 x i32> %v425, %v424
  %v427 = bitcast <8 x i32> %v424 to <8 x float>
  %v428 = fmul <8 x float> %v421, %v427
  %v429 = bitcast <8 x i32> %v426 to <8 x float>
  %v430 = fmul <8 x float> %v428, %v429
  %v431 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v409
  %v432 = select <8 x i1> %v431, <8 x float> splat (float 0x4060200000000000), <8 x float> %v409
  %v433 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v432
  %v434 = select <8 x i1> %v433, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v432
  %v435 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v434, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v436 = fsub <8 x float> %v435, splat (float 0x4168001FC0000000)
  %v437 = fsub <8 x float> %v434, %v436
  %v438 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v437, <8 x float> splat (float 0x3F83CEC460000000))
  %v439 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v438, <8 x float> %v437, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v440 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v439, <8 x float> %v437, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v441 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v440, <8 x float> %v437, <8 x float> splat (float 0x3FE62E4240000000))
  %v442 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v441, <8 x float> %v437, <8 x float> splat (float 0x3FF0000000000000))
  %v443 = bitcast <8 x float> %v435 to <8 x i32>
  %v444 = shl <8 x i32> %v443, splat (i32 22)
  %v445 = and <8 x i32> %v444, splat (i32 -8388608)
  %v446 = shl <8 x i32> %v443, splat (i32 23)
  %v447 = sub <8 x i32> %v446, %v445
  %v448 = bitcast <8 x i32> %v445 to <8 x float>
  %v449 = fmul <8 x float> %v442, %v448
  %v450 = bitcast <8 x i32> %v447 to <8 x float>
  %v451 = fmul <8 x float> %v449, %v450
  %v452 = select <8 x i1> %v404, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v430
  %v453 = select <8 x i1> %v405, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v451
  %v454 = fmul contract <8 x float> %v334, %v452
  %v455 = fmul contract <8 x float> %v335, %v453
  %v456 = fmul contract <8 x float> splat (float 0x0000000000000000), %v452
  %v457 = fmul contract <8 x float> splat (float 0x0000000000000000), %v453
  %v458 = fadd contract <8 x float> %v402, %v456
  %v459 = fadd contract <8 x float> %v403, %v457
  %v460 = fsub contract <8 x float> %v454, %v458
  %v461 = fsub contract <8 x float> %v455, %v459
  %v462 = fadd contract <8 x float> %v400, %v460
  %v463 = fadd contract <8 x float> %v401, %v461
  %v464 = fsub contract <8 x float> %v462, %v400
  %v465 = fsub contract <8 x float> %v463, %v401
  %v466 = fsub contract <8 x float> %v464, %v460
  %v467 = fsub contract <8 x float> %v465, %v461
  %v468 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v462)
  %v469 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v463)
  %v470 = fcmp olt <8 x float> %v468, splat (float 0x7FF0000000000000)
  %v471 = fcmp olt <8 x float> %v469, splat (float 0x7FF0000000000000)
  %v472 = select <8 x i1> %v470, <8 x float> %v466, <8 x float> splat (float 0x0000000000000000)
  %v473 = select <8 x i1> %v471, <8 x float> %v467, <8 x float> splat (float 0x0000000000000000)
  br label %chunk_head118
interval_end120:
  %v474 = add nsw i64 %v126, 1
  br label %interval_head116
columns_done121:
  %v475 = fcmp olt <8 x float> %v129, splat (float 0x3810000000000000)
  %v476 = fmul <8 x float> %v129, splat (float 0x4170000000000000)
  %v477 = select <8 x i1> %v475, <8 x float> %v476, <8 x float> %v129
  %v478 = select <8 x i1> %v475, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %v479 = bitcast <8 x float> %v477 to <8 x i32>
  %v480 = add <8 x i32> %v479, splat (i32 4913933)
  %v481 = lshr <8 x i32> %v480, splat (i32 23)
  %v482 = or <8 x i32> %v481, splat (i32 1258291200)
  %v483 = bitcast <8 x i32> %v482 to <8 x float>
  %v484 = and <8 x i32> %v480, splat (i32 8388607)
  %v485 = fsub <8 x float> %v483, %v478
  %v486 = add <8 x i32> %v484, splat (i32 1060439283)
  %v487 = bitcast <8 x i32> %v486 to <8 x float>
  %v488 = fsub <8 x float> %v487, splat (float 0x3FF0000000000000)
  %v489 = fadd <8 x float> %v488, splat (float 0x4000000000000000)
  %v490 = fdiv <8 x float> %v488, %v489
  %v491 = fmul <8 x float> %v490, %v490
  %v492 = fmul <8 x float> %v488, splat (float 0x3FE0000000000000)
  %v493 = fmul <8 x float> %v492, %v488
  %v494 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FD31E13A0000000), <8 x float> %v491, <8 x float> splat (float 0x3FD995ED20000000))
  %v495 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v494, <8 x float> %v491, <8 x float> splat (float 0x3FE55557A0000000))
  %v496 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v491, <8 x float> %v495, <8 x float> %v493)
  %v497 = fmul <8 x float> %v485, splat (float 0x3EB7F7D1C0000000)
  %v498 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v490, <8 x float> %v496, <8 x float> %v497)
  %v499 = fsub <8 x float> %v493, %v498
  %v500 = fsub <8 x float> %v488, %v499
  %v501 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v485, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> %v500)
  %v502 = fcmp oeq <8 x float> %v129, splat (float 0x0000000000000000)
  %v503 = select <8 x i1> %v502, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0x7FF8000000000000)
  %v504 = fcmp ogt <8 x float> %v129, splat (float 0x0000000000000000)
  %v505 = select <8 x i1> %v504, <8 x float> %v501, <8 x float> %v503
  %v506 = fcmp olt <8 x float> %v129, splat (float 0x7FF0000000000000)
  %v507 = select <8 x i1> %v506, <8 x float> %v505, <8 x float> %v129
  %v508 = fcmp olt <8 x float> %v130, splat (float 0x3810000000000000)
  %v509 = fmul <8 x float> %v130, splat (float 0x4170000000000000)
  %v510 = select <8 x i1> %v508, <8 x float> %v509, <8 x float> %v130
  %v511 = select <8 x i1> %v508, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %v512 = bitcast <8 x float> %v510 to <8 x i32>
  %v513 = add <8 x i32> %v512, splat (i32 4913933)
  %v514 = lshr <8 x i32> %v513, splat (i32 23)
  %v515 = or <8 x i32> %v514, splat (i32 1258291200)
  %v516 = bitcast <8 x i32> %v515 to <8 x float>
  %v517 = and <8 x i32> %v513, splat (i32 8388607)
  %v518 = fsub <8 x float> %v516, %v511
  %v519 = add <8 x i32> %v517, splat (i32 1060439283)
  %v520 = bitcast <8 x i32> %v519 to <8 x float>
  %v521 = fsub <8 x float> %v520, splat (float 0x3FF0000000000000)
  %v522 = fadd <8 x float> %v521, splat (float 0x4000000000000000)
  %v523 = fdiv <8 x float> %v521, %v522
  %v524 = fmul <8 x float> %v523, %v523
  %v525 = fmul <8 x float> %v521, splat (float 0x3FE0000000000000)
  %v526 = fmul <8 x float> %v525, %v521
  %v527 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FD31E13A0000000), <8 x float> %v524, <8 x float> splat (float 0x3FD995ED20000000))
  %v528 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v527, <8 x float> %v524, <8 x float> splat (float 0x3FE55557A0000000))
  %v529 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v524, <8 x float> %v528, <8 x float> %v526)
  %v530 = fmul <8 x float> %v518, splat (float 0x3EB7F7D1C0000000)
  %v531 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v523, <8 x float> %v529, <8 x float> %v530)
  %v532 = fsub <8 x float> %v526, %v531
  %v533 = fsub <8 x float> %v521, %v532
  %v534 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v518, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> %v533)
  %v535 = fcmp oeq <8 x float> %v130, splat (float 0x0000000000000000)
  %v536 = select <8 x i1> %v535, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0x7FF8000000000000)
  %v537 = fcmp ogt <8 x float> %v130, splat (float 0x0000000000000000)
  %v538 = select <8 x i1> %v537, <8 x float> %v534, <8 x float> %v536
  %v539 = fcmp olt <8 x float> %v130, splat (float 0x7FF0000000000000)
  %v540 = select <8 x i1> %v539, <8 x float> %v538, <8 x float> %v130
  %v541 = fadd contract <8 x float> %v127, %v507
  %v542 = fadd contract <8 x float> %v128, %v540
  %v543 = getelementptr i8, ptr %scratch, i64 8384
  %v544 = getelementptr i8, ptr %v543, i64 32
  store <8 x float> %v541, ptr %v543, align 32
  store <8 x float> %v542, ptr %v544, align 32
  %v545 = add nsw i64 %v55, 16
  %v546 = icmp sle i64 %v545, %v51
  %v547 = icmp eq i64 %v9, 4
  %v548 = and i1 %v546, %v547
  br i1 %v548, label %whole_tile549, label %part550
whole_tile549:
  %v552 = mul nsw i64 %v55, 4
  %v553 = getelementptr i8, ptr %v40, i64 %v552
  %v554 = getelementptr i8, ptr %scratch, i64 8384
  %v555 = load <8 x float>, ptr %v554, align 32
  store <8 x float> %v555, ptr %v553, align 1
  %v556 = getelementptr i8, ptr %scratch, i64 8416
  %v557 = load <8 x float>, ptr %v556, align 32
  %v558 = getelementptr i8, ptr %v553, i64 32
  store <8 x float> %v557, ptr %v558, align 1
  br label %moved551
part550:
  %v559 = sub nsw i64 %v51, %v55
  %v560 = mul nsw i64 %v559, 1
  %v561 = icmp slt i64 16, %v560
  %v562 = select i1 %v561, i64 16, i64 %v560
  br label %scatter_head563
scatter_head563:
  %v566 = phi i64 [ 0, %part550 ], [ %v576, %scatter564 ]
  %v567 = icmp slt i64 %v566, %v562
  br i1 %v567, label %scatter564, label %scatter_done565
scatter564:
  %v568 = add nsw i64 %v55, %v566
  %v569 = mul nsw i64 %v568, %v9
  %v570 = getelementptr i8, ptr %v40, i64 %v569
  %v571 = mul nsw i64 0, 4
  %v572 = getelementptr i8, ptr %v570, i64 %v571
  %v573 = getelementptr i8, ptr %scratch, i64 8384
  %v574 = getelementptr float, ptr %v573, i64 %v566
  %v575 = load float, ptr %v574
  store float %v575, ptr %v572, align 1
  %v576 = add nsw i64 %v566, 1
  br label %scatter_head563
scatter_done565:
  br label %moved551
moved551:
  %v577 = add nsw i64 %v55, 16
  br label %rows_head52
rows_done54:
  br label %take27
done29:
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind }
!0 = !{}
