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
  %v55 = phi i64 [ %v49, %work28 ], [ %v601, %moved575 ]
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
  %v126 = phi i64 [ %v123, %moved64 ], [ %v498, %interval_end120 ]
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
  %v139 = phi i64 [ %v136, %interval117 ], [ %v150, %column_done273 ]
  %v140 = phi <8 x float> [ %v127, %interval117 ], [ %v355, %column_done273 ]
  %v141 = phi <8 x float> [ %v128, %interval117 ], [ %v357, %column_done273 ]
  %v142 = phi <8 x float> [ %v129, %interval117 ], [ %v486, %column_done273 ]
  %v143 = phi <8 x float> [ %v130, %interval117 ], [ %v487, %column_done273 ]
  %v144 = phi <8 x float> [ %v131, %interval117 ], [ %v496, %column_done273 ]
  %v145 = phi <8 x float> [ %v132, %interval117 ], [ %v497, %column_done273 ]
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
  %v206 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v201)
  %v207 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v203)
  %v208 = fcmp olt <8 x float> %v206, splat (float 0x47D0000000000000)
  %v209 = fcmp olt <8 x float> %v207, splat (float 0x47D0000000000000)
  %v210 = select <8 x i1> %v208, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x39F0000000000000)
  %v211 = select <8 x i1> %v209, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x39F0000000000000)
  %v212 = fmul contract <8 x float> splat (float 0xFFF0000000000000), %v210
  %v213 = fmul contract <8 x float> splat (float 0xFFF0000000000000), %v211
  %v214 = fcmp olt <8 x float> %v201, splat (float 0x47EFFFFFE0000000)
  %v215 = select <8 x i1> %v214, <8 x float> %v201, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v216 = fcmp olt <8 x float> %v203, splat (float 0x47EFFFFFE0000000)
  %v217 = select <8 x i1> %v216, <8 x float> %v203, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v218 = fcmp ogt <8 x float> %v215, splat (float 0xC7EFFFFFE0000000)
  %v219 = select <8 x i1> %v218, <8 x float> %v215, <8 x float> splat (float 0xC7EFFFFFE0000000)
  %v220 = fcmp ogt <8 x float> %v217, splat (float 0xC7EFFFFFE0000000)
  %v221 = select <8 x i1> %v220, <8 x float> %v217, <8 x float> splat (float 0xC7EFFFFFE0000000)
  %v222 = fmul contract <8 x float> %v219, %v210
  %v223 = fmul contract <8 x float> %v221, %v211
  %v224 = fsub contract <8 x float> %v212, %v222
  %v225 = fsub contract <8 x float> %v213, %v223
  %v226 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v224
  %v227 = select <8 x i1> %v226, <8 x float> splat (float 0x4060200000000000), <8 x float> %v224
  %v228 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v227
  %v229 = select <8 x i1> %v228, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v227
  %v230 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v229, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v231 = fsub <8 x float> %v230, splat (float 0x4168001FC0000000)
  %v232 = fsub <8 x float> %v229, %v231
  %v233 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v232, <8 x float> splat (float 0x3F83CEC460000000))
  %v234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v233, <8 x float> %v232, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v234, <8 x float> %v232, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v235, <8 x float> %v232, <8 x float> splat (float 0x3FE62E4240000000))
  %v237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v236, <8 x float> %v232, <8 x float> splat (float 0x3FF0000000000000))
  %v238 = bitcast <8 x float> %v230 to <8 x i32>
  %v239 = shl <8 x i32> %v238, splat (i32 22)
  %v240 = and <8 x i32> %v239, splat (i32 -8388608)
  %v241 = shl <8 x i32> %v238, splat (i32 23)
  %v242 = sub <8 x i32> %v241, %v240
  %v243 = bitcast <8 x i32> %v240 to <8 x float>
  %v244 = fmul <8 x float> %v237, %v243
  %v245 = bitcast <8 x i32> %v242 to <8 x float>
  %v246 = fmul <8 x float> %v244, %v245
  %v247 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v225
  %v248 = select <8 x i1> %v247, <8 x float> splat (float 0x4060200000000000), <8 x float> %v225
  %v249 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v248
  %v250 = select <8 x i1> %v249, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v248
  %v251 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v250, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v252 = fsub <8 x float> %v251, splat (float 0x4168001FC0000000)
  %v253 = fsub <8 x float> %v250, %v252
  %v254 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v253, <8 x float> splat (float 0x3F83CEC460000000))
  %v255 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v254, <8 x float> %v253, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v256 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v255, <8 x float> %v253, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v257 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v256, <8 x float> %v253, <8 x float> splat (float 0x3FE62E4240000000))
  %v258 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v257, <8 x float> %v253, <8 x float> splat (float 0x3FF0000000000000))
  %v259 = bitcast <8 x float> %v251 to <8 x i32>
  %v260 = shl <8 x i32> %v259, splat (i32 22)
  %v261 = and <8 x i32> %v260, splat (i32 -8388608)
  %v262 = shl <8 x i32> %v259, splat (i32 23)
  %v263 = sub <8 x i32> %v262, %v261
  %v264 = bitcast <8 x i32> %v261 to <8 x float>
  %v265 = fmul <8 x float> %v258, %v264
  %v266 = bitcast <8 x i32> %v263 to <8 x float>
  %v267 = fmul <8 x float> %v265, %v266
  %v268 = select <8 x i1> %v204, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v246
  %v269 = select <8 x i1> %v205, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v267
  %v270 = fmul contract <8 x float> splat (float 0x0000000000000000), %v268
  %v271 = fmul contract <8 x float> splat (float 0x0000000000000000), %v269
  br label %column272
column272:
  %v274 = phi i64 [ %v139, %column_done154 ], [ %v352, %column272 ]
  %v275 = phi <8 x float> [ %v201, %column_done154 ], [ %v275, %column272 ]
  %v276 = phi <8 x float> [ %v203, %column_done154 ], [ %v276, %column272 ]
  %v277 = phi <8 x float> [ %v270, %column_done154 ], [ %v350, %column272 ]
  %v278 = phi <8 x float> [ %v271, %column_done154 ], [ %v351, %column272 ]
  %v279 = mul nsw i64 %v274, %v21
  %v280 = getelementptr i8, ptr %v48, i64 %v279
  %v281 = sub nsw i64 %v274, %v139
  %v282 = getelementptr i8, ptr %scratch, i64 192
  %v283 = mul nsw i64 %v281, 64
  %v284 = getelementptr i8, ptr %v282, i64 %v283
  %v285 = getelementptr i8, ptr %v284, i64 32
  %v286 = load <8 x float>, ptr %v284, align 32
  %v287 = load <8 x float>, ptr %v285, align 32
  %v288 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v275)
  %v289 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v276)
  %v290 = fcmp olt <8 x float> %v288, splat (float 0x47D0000000000000)
  %v291 = fcmp olt <8 x float> %v289, splat (float 0x47D0000000000000)
  %v292 = select <8 x i1> %v290, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x39F0000000000000)
  %v293 = select <8 x i1> %v291, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x39F0000000000000)
  %v294 = fmul contract <8 x float> %v286, %v292
  %v295 = fmul contract <8 x float> %v287, %v293
  %v296 = fcmp olt <8 x float> %v275, splat (float 0x47EFFFFFE0000000)
  %v297 = select <8 x i1> %v296, <8 x float> %v275, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v298 = fcmp olt <8 x float> %v276, splat (float 0x47EFFFFFE0000000)
  %v299 = select <8 x i1> %v298, <8 x float> %v276, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v300 = fcmp ogt <8 x float> %v297, splat (float 0xC7EFFFFFE0000000)
  %v301 = select <8 x i1> %v300, <8 x float> %v297, <8 x float> splat (float 0xC7EFFFFFE0000000)
  %v302 = fcmp ogt <8 x float> %v299, splat (float 0xC7EFFFFFE0000000)
  %v303 = select <8 x i1> %v302, <8 x float> %v299, <8 x float> splat (float 0xC7EFFFFFE0000000)
  %v304 = fmul contract <8 x float> %v301, %v292
  %v305 = fmul contract <8 x float> %v303, %v293
  %v306 = fsub contract <8 x float> %v294, %v304
  %v307 = fsub contract <8 x float> %v295, %v305
  %v308 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v306
  %v309 = select <8 x i1> %v308, <8 x float> splat (float 0x4060200000000000), <8 x float> %v306
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
  %v329 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v307
  %v330 = select <8 x i1> %v329, <8 x float> splat (float 0x4060200000000000), <8 x float> %v307
  %v331 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v330
  %v332 = select <8 x i1> %v331, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v330
  %v333 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v332, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v334 = fsub <8 x float> %v333, splat (float 0x4168001FC0000000)
  %v335 = fsub <8 x float> %v332, %v334
  %v336 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v335, <8 x float> splat (float 0x3F83CEC460000000))
  %v337 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v336, <8 x float> %v335, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v338 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v337, <8 x float> %v335, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v339 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v338, <8 x float> %v335, <8 x float> splat (float 0x3FE62E4240000000))
  %v340 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v339, <8 x float> %v335, <8 x float> splat (float 0x3FF0000000000000))
  %v341 = bitcast <8 x float> %v333 to <8 x i32>
  %v342 = shl <8 x i32> %v341, splat (i32 22)
  %v343 = and <8 x i32> %v342, splat (i32 -8388608)
  %v344 = shl <8 x i32> %v341, splat (i32 23)
  %v345 = sub <8 x i32> %v344, %v343
  %v346 = bitcast <8 x i32> %v343 to <8 x float>
  %v347 = fmul <8 x float> %v340, %v346
  %v348 = bitcast <8 x i32> %v345 to <8 x float>
  %v349 = fmul <8 x float> %v347, %v348
  %v350 = fadd contract <8 x float> %v277, %v328
  %v351 = fadd contract <8 x float> %v278, %v349
  %v352 = add nsw i64 %v274, 1
  %v353 = icmp slt i64 %v352, %v152
  br i1 %v353, label %column272, label %column_done273
column_done273:
  %v354 = fcmp ogt <8 x float> %v275, %v140
  %v355 = select <8 x i1> %v354, <8 x float> %v275, <8 x float> %v140
  %v356 = fcmp ogt <8 x float> %v276, %v141
  %v357 = select <8 x i1> %v356, <8 x float> %v276, <8 x float> %v141
  %v358 = fcmp oeq <8 x float> %v140, %v355
  %v359 = fcmp oeq <8 x float> %v141, %v357
  %v360 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v355)
  %v361 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v357)
  %v362 = fcmp olt <8 x float> %v360, splat (float 0x47D0000000000000)
  %v363 = fcmp olt <8 x float> %v361, splat (float 0x47D0000000000000)
  %v364 = select <8 x i1> %v362, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x39F0000000000000)
  %v365 = select <8 x i1> %v363, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x39F0000000000000)
  %v366 = fmul contract <8 x float> %v140, %v364
  %v367 = fmul contract <8 x float> %v141, %v365
  %v368 = fcmp olt <8 x float> %v355, splat (float 0x47EFFFFFE0000000)
  %v369 = select <8 x i1> %v368, <8 x float> %v355, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v370 = fcmp olt <8 x float> %v357, splat (float 0x47EFFFFFE0000000)
  %v371 = select <8 x i1> %v370, <8 x float> %v357, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v372 = fcmp ogt <8 x float> %v369, splat (float 0xC7EFFFFFE0000000)
  %v373 = select <8 x i1> %v372, <8 x float> %v369, <8 x float> splat (float 0xC7EFFFFFE0000000)
  %v374 = fcmp ogt <8 x float> %v371, splat (float 0xC7EFFFFFE0000000)
  %v375 = select <8 x i1> %v374, <8 x float> %v371, <8 x float> splat (float 0xC7EFFFFFE0000000)
  %v376 = fmul contract <8 x float> %v373, %v364
  %v377 = fmul contract <8 x float> %v375, %v365
  %v378 = fsub contract <8 x float> %v366, %v376
  %v379 = fsub contract <8 x float> %v367, %v377
  %v380 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v378
  %v381 = select <8 x i1> %v380, <8 x float> splat (float 0x4060200000000000), <8 x float> %v378
  %v382 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v381
  %v383 = select <8 x i1> %v382, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v381
  %v384 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v383, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v385 = fsub <8 x float> %v384, splat (float 0x4168001FC0000000)
  %v386 = fsub <8 x float> %v383, %v385
  %v387 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v386, <8 x float> splat (float 0x3F83CEC460000000))
  %v388 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v387, <8 x float> %v386, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v389 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v388, <8 x float> %v386, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v390 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v389, <8 x float> %v386, <8 x float> splat (float 0x3FE62E4240000000))
  %v391 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v390, <8 x float> %v386, <8 x float> splat (float 0x3FF0000000000000))
  %v392 = bitcast <8 x float> %v384 to <8 x i32>
  %v393 = shl <8 x i32> %v392, splat (i32 22)
  %v394 = and <8 x i32> %v393, splat (i32 -8388608)
  %v395 = shl <8 x i32> %v392, splat (i32 23)
  %v396 = sub <8 x i32> %v395, %v394
  %v397 = bitcast <8 x i32> %v394 to <8 x float>
  %v398 = fmul <8 x float> %v391, %v397
  %v399 = bitcast <8 x i32> %v396 to <8 x float>
  %v400 = fmul <8 x float> %v398, %v399
  %v401 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v379
  %v402 = select <8 x i1> %v401, <8 x float> splat (float 0x4060200000000000), <8 x float> %v379
  %v403 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v402
  %v404 = select <8 x i1> %v403, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v402
  %v405 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v404, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v406 = fsub <8 x float> %v405, splat (float 0x4168001FC0000000)
  %v407 = fsub <8 x float> %v404, %v406
  %v408 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v407, <8 x float> splat (float 0x3F83CEC460000000))
  %v409 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v408, <8 x float> %v407, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v410 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v409, <8 x float> %v407, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v411 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v410, <8 x float> %v407, <8 x float> splat (float 0x3FE62E4240000000))
  %v412 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v411, <8 x float> %v407, <8 x float> splat (float 0x3FF0000000000000))
  %v413 = bitcast <8 x float> %v405 to <8 x i32>
  %v414 = shl <8 x i32> %v413, splat (i32 22)
  %v415 = and <8 x i32> %v414, splat (i32 -8388608)
  %v416 = shl <8 x i32> %v413, splat (i32 23)
  %v417 = sub <8 x i32> %v416, %v415
  %v418 = bitcast <8 x i32> %v415 to <8 x float>
  %v419 = fmul <8 x float> %v412, %v418
  %v420 = bitcast <8 x i32> %v417 to <8 x float>
  %v421 = fmul <8 x float> %v419, %v420
  %v422 = select <8 x i1> %v358, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v400
  %v423 = select <8 x i1> %v359, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v421
  %v424 = fmul contract <8 x float> %v142, %v422
  %v425 = fmul contract <8 x float> %v143, %v423
  %v426 = fmul contract <8 x float> %v144, %v422
  %v427 = fmul contract <8 x float> %v145, %v423
  %v428 = fcmp oeq <8 x float> %v275, %v355
  %v429 = fcmp oeq <8 x float> %v276, %v357
  %v430 = fmul contract <8 x float> %v275, %v364
  %v431 = fmul contract <8 x float> %v276, %v365
  %v432 = fsub contract <8 x float> %v430, %v376
  %v433 = fsub contract <8 x float> %v431, %v377
  %v434 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v432
  %v435 = select <8 x i1> %v434, <8 x float> splat (float 0x4060200000000000), <8 x float> %v432
  %v436 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v435
  %v437 = select <8 x i1> %v436, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v435
  %v438 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v437, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v439 = fsub <8 x float> %v438, splat (float 0x4168001FC0000000)
  %v440 = fsub <8 x float> %v437, %v439
  %v441 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v440, <8 x float> splat (float 0x3F83CEC460000000))
  %v442 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v441, <8 x float> %v440, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v443 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v442, <8 x float> %v440, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v444 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v443, <8 x float> %v440, <8 x float> splat (float 0x3FE62E4240000000))
  %v445 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v444, <8 x float> %v440, <8 x float> splat (float 0x3FF0000000000000))
  %v446 = bitcast <8 x float> %v438 to <8 x i32>
  %v447 = shl <8 x i32> %v446, splat (i32 22)
  %v448 = and <8 x i32> %v447, splat (i32 -8388608)
  %v449 = shl <8 x i32> %v446, splat (i32 23)
  %v450 = sub <8 x i32> %v449, %v448
  %v451 = bitcast <8 x i32> %v448 to <8 x float>
  %v452 = fmul <8 x float> %v445, %v451
  %v453 = bitcast <8 x i32> %v450 to <8 x float>
  %v454 = fmul <8 x float> %v452, %v453
  %v455 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v433
  %v456 = select <8 x i1> %v455, <8 x float> splat (float 0x4060200000000000), <8 x float> %v433
  %v457 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v456
  %v458 = select <8 x i1> %v457, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v456
  %v459 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v458, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v460 = fsub <8 x float> %v459, splat (float 0x4168001FC0000000)
  %v461 = fsub <8 x float> %v458, %v460
  %v462 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v461, <8 x float> splat (float 0x3F83CEC460000000))
  %v463 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v462, <8 x float> %v461, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v464 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v463, <8 x float> %v461, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v465 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v464, <8 x float> %v461, <8 x float> splat (float 0x3FE62E4240000000))
  %v466 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v465, <8 x float> %v461, <8 x float> splat (float 0x3FF0000000000000))
  %v467 = bitcast <8 x float> %v459 to <8 x i32>
  %v468 = shl <8 x i32> %v467, splat (i32 22)
  %v469 = and <8 x i32> %v468, splat (i32 -8388608)
  %v470 = shl <8 x i32> %v467, splat (i32 23)
  %v471 = sub <8 x i32> %v470, %v469
  %v472 = bitcast <8 x i32> %v469 to <8 x float>
  %v473 = fmul <8 x float> %v466, %v472
  %v474 = bitcast <8 x i32> %v471 to <8 x float>
  %v475 = fmul <8 x float> %v473, %v474
  %v476 = select <8 x i1> %v428, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v454
  %v477 = select <8 x i1> %v429, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v475
  %v478 = fmul contract <8 x float> %v350, %v476
  %v479 = fmul contract <8 x float> %v351, %v477
  %v480 = fmul contract <8 x float> splat (float 0x0000000000000000), %v476
  %v481 = fmul contract <8 x float> splat (float 0x0000000000000000), %v477
  %v482 = fadd contract <8 x float> %v426, %v480
  %v483 = fadd contract <8 x float> %v427, %v481
  %v484 = fsub contract <8 x float> %v478, %v482
  %v485 = fsub contract <8 x float> %v479, %v483
  %v486 = fadd contract <8 x float> %v424, %v484
  %v487 = fadd contract <8 x float> %v425, %v485
  %v488 = fsub contract <8 x float> %v486, %v424
  %v489 = fsub contract <8 x float> %v487, %v425
  %v490 = fsub contract <8 x float> %v488, %v484
  %v491 = fsub contract <8 x float> %v489, %v485
  %v492 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v486)
  %v493 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v487)
  %v494 = fcmp olt <8 x float> %v492, splat (float 0x7FF0000000000000)
  %v495 = fcmp olt <8 x float> %v493, splat (float 0x7FF0000000000000)
  %v496 = select <8 x i1> %v494, <8 x float> %v490, <8 x float> splat (float 0x0000000000000000)
  %v497 = select <8 x i1> %v495, <8 x float> %v491, <8 x float> splat (float 0x0000000000000000)
  br label %chunk_head118
interval_end120:
  %v498 = add nsw i64 %v126, 1
  br label %interval_head116
columns_done121:
  %v499 = fcmp olt <8 x float> %v129, splat (float 0x3810000000000000)
  %v500 = fmul <8 x float> %v129, splat (float 0x4170000000000000)
  %v501 = select <8 x i1> %v499, <8 x float> %v500, <8 x float> %v129
  %v502 = select <8 x i1> %v499, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %v503 = bitcast <8 x float> %v501 to <8 x i32>
  %v504 = add <8 x i32> %v503, splat (i32 4913933)
  %v505 = lshr <8 x i32> %v504, splat (i32 23)
  %v506 = or <8 x i32> %v505, splat (i32 1258291200)
  %v507 = bitcast <8 x i32> %v506 to <8 x float>
  %v508 = and <8 x i32> %v504, splat (i32 8388607)
  %v509 = fsub <8 x float> %v507, %v502
  %v510 = add <8 x i32> %v508, splat (i32 1060439283)
  %v511 = bitcast <8 x i32> %v510 to <8 x float>
  %v512 = fsub <8 x float> %v511, splat (float 0x3FF0000000000000)
  %v513 = fadd <8 x float> %v512, splat (float 0x4000000000000000)
  %v514 = fdiv <8 x float> %v512, %v513
  %v515 = fmul <8 x float> %v514, %v514
  %v516 = fmul <8 x float> %v512, splat (float 0x3FE0000000000000)
  %v517 = fmul <8 x float> %v516, %v512
  %v518 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FD31E13A0000000), <8 x float> %v515, <8 x float> splat (float 0x3FD995ED20000000))
  %v519 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v518, <8 x float> %v515, <8 x float> splat (float 0x3FE55557A0000000))
  %v520 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v515, <8 x float> %v519, <8 x float> %v517)
  %v521 = fmul <8 x float> %v509, splat (float 0x3EB7F7D1C0000000)
  %v522 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v514, <8 x float> %v520, <8 x float> %v521)
  %v523 = fsub <8 x float> %v517, %v522
  %v524 = fsub <8 x float> %v512, %v523
  %v525 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v509, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> %v524)
  %v526 = fcmp oeq <8 x float> %v129, splat (float 0x0000000000000000)
  %v527 = select <8 x i1> %v526, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0x7FF8000000000000)
  %v528 = fcmp ogt <8 x float> %v129, splat (float 0x0000000000000000)
  %v529 = select <8 x i1> %v528, <8 x float> %v525, <8 x float> %v527
  %v530 = fcmp olt <8 x float> %v129, splat (float 0x7FF0000000000000)
  %v531 = select <8 x i1> %v530, <8 x float> %v529, <8 x float> %v129
  %v532 = fcmp olt <8 x float> %v130, splat (float 0x3810000000000000)
  %v533 = fmul <8 x float> %v130, splat (float 0x4170000000000000)
  %v534 = select <8 x i1> %v532, <8 x float> %v533, <8 x float> %v130
  %v535 = select <8 x i1> %v532, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %v536 = bitcast <8 x float> %v534 to <8 x i32>
  %v537 = add <8 x i32> %v536, splat (i32 4913933)
  %v538 = lshr <8 x i32> %v537, splat (i32 23)
  %v539 = or <8 x i32> %v538, splat (i32 1258291200)
  %v540 = bitcast <8 x i32> %v539 to <8 x float>
  %v541 = and <8 x i32> %v537, splat (i32 8388607)
  %v542 = fsub <8 x float> %v540, %v535
  %v543 = add <8 x i32> %v541, splat (i32 1060439283)
  %v544 = bitcast <8 x i32> %v543 to <8 x float>
  %v545 = fsub <8 x float> %v544, splat (float 0x3FF0000000000000)
  %v546 = fadd <8 x float> %v545, splat (float 0x4000000000000000)
  %v547 = fdiv <8 x float> %v545, %v546
  %v548 = fmul <8 x float> %v547, %v547
  %v549 = fmul <8 x float> %v545, splat (float 0x3FE0000000000000)
  %v550 = fmul <8 x float> %v549, %v545
  %v551 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FD31E13A0000000), <8 x float> %v548, <8 x float> splat (float 0x3FD995ED20000000))
  %v552 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v551, <8 x float> %v548, <8 x float> splat (float 0x3FE55557A0000000))
  %v553 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v548, <8 x float> %v552, <8 x float> %v550)
  %v554 = fmul <8 x float> %v542, splat (float 0x3EB7F7D1C0000000)
  %v555 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v547, <8 x float> %v553, <8 x float> %v554)
  %v556 = fsub <8 x float> %v550, %v555
  %v557 = fsub <8 x float> %v545, %v556
  %v558 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v542, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> %v557)
  %v559 = fcmp oeq <8 x float> %v130, splat (float 0x0000000000000000)
  %v560 = select <8 x i1> %v559, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0x7FF8000000000000)
  %v561 = fcmp ogt <8 x float> %v130, splat (float 0x0000000000000000)
  %v562 = select <8 x i1> %v561, <8 x float> %v558, <8 x float> %v560
  %v563 = fcmp olt <8 x float> %v130, splat (float 0x7FF0000000000000)
  %v564 = select <8 x i1> %v563, <8 x float> %v562, <8 x float> %v130
  %v565 = fadd contract <8 x float> %v127, %v531
  %v566 = fadd contract <8 x float> %v128, %v564
  %v567 = getelementptr i8, ptr %scratch, i64 8384
  %v568 = getelementptr i8, ptr %v567, i64 32
  store <8 x float> %v565, ptr %v567, align 32
  store <8 x float> %v566, ptr %v568, align 32
  %v569 = add nsw i64 %v55, 16
  %v570 = icmp sle i64 %v569, %v51
  %v571 = icmp eq i64 %v9, 4
  %v572 = and i1 %v570, %v571
  br i1 %v572, label %whole_tile573, label %part574
whole_tile573:
  %v576 = mul nsw i64 %v55, 4
  %v577 = getelementptr i8, ptr %v40, i64 %v576
  %v578 = getelementptr i8, ptr %scratch, i64 8384
  %v579 = load <8 x float>, ptr %v578, align 32
  store <8 x float> %v579, ptr %v577, align 1
  %v580 = getelementptr i8, ptr %scratch, i64 8416
  %v581 = load <8 x float>, ptr %v580, align 32
  %v582 = getelementptr i8, ptr %v577, i64 32
  store <8 x float> %v581, ptr %v582, align 1
  br label %moved575
part574:
  %v583 = sub nsw i64 %v51, %v55
  %v584 = mul nsw i64 %v583, 1
  %v585 = icmp slt i64 16, %v584
  %v586 = select i1 %v585, i64 16, i64 %v584
  br label %scatter_head587
scatter_head587:
  %v590 = phi i64 [ 0, %part574 ], [ %v600, %scatter588 ]
  %v591 = icmp slt i64 %v590, %v586
  br i1 %v591, label %scatter588, label %scatter_done589
scatter588:
  %v592 = add nsw i64 %v55, %v590
  %v593 = mul nsw i64 %v592, %v9
  %v594 = getelementptr i8, ptr %v40, i64 %v593
  %v595 = mul nsw i64 0, 4
  %v596 = getelementptr i8, ptr %v594, i64 %v595
  %v597 = getelementptr i8, ptr %scratch, i64 8384
  %v598 = getelementptr float, ptr %v597, i64 %v590
  %v599 = load float, ptr %v598
  store float %v599, ptr %v596, align 1
  %v600 = add nsw i64 %v590, 1
  br label %scatter_head587
scatter_done589:
  br label %moved575
moved575:
  %v601 = add nsw i64 %v55, 16
  br label %rows_head52
rows_done54:
  br label %take27
done29:
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)

attributes #0 = { nounwind }
!0 = !{}
