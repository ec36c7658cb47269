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
  %v65 = phi i64 [ %v59, %work34 ], [ %v328, %scatter_done318 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v90, %gather69 ]
  %v72 = icmp slt i64 %v71, 64
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
  %v80 = mul nsw i64 1, %v17
  %v81 = getelementptr i8, ptr %v77, i64 %v80
  %v82 = load float, ptr %v81, align 1, !invariant.load !0
  %v83 = getelementptr i8, ptr %scratch, i64 256
  %v84 = getelementptr float, ptr %v83, i64 %v71
  store float %v82, ptr %v84
  %v85 = mul nsw i64 2, %v17
  %v86 = getelementptr i8, ptr %v77, i64 %v85
  %v87 = load float, ptr %v86, align 1, !invariant.load !0
  %v88 = getelementptr i8, ptr %scratch, i64 512
  %v89 = getelementptr float, ptr %v88, i64 %v71
  store float %v87, ptr %v89
  %v90 = add nsw i64 %v71, 1
  br label %gather_head68
gather_done70:
  %v91 = getelementptr i8, ptr %scratch, i64 64
  %v92 = getelementptr i8, ptr %scratch, i64 128
  %v93 = getelementptr i8, ptr %scratch, i64 192
  %v94 = load <16 x float>, ptr %scratch, align 64
  %v95 = load <16 x float>, ptr %v91, align 64
  %v96 = load <16 x float>, ptr %v92, align 64
  %v97 = load <16 x float>, ptr %v93, align 64
  %v98 = getelementptr i8, ptr %scratch, i64 256
  %v99 = getelementptr i8, ptr %v98, i64 64
  %v100 = getelementptr i8, ptr %v98, i64 128
  %v101 = getelementptr i8, ptr %v98, i64 192
  %v102 = load <16 x float>, ptr %v98, align 64
  %v103 = load <16 x float>, ptr %v99, align 64
  %v104 = load <16 x float>, ptr %v100, align 64
  %v105 = load <16 x float>, ptr %v101, align 64
  %v106 = getelementptr i8, ptr %scratch, i64 512
  %v107 = getelementptr i8, ptr %v106, i64 64
  %v108 = getelementptr i8, ptr %v106, i64 128
  %v109 = getelementptr i8, ptr %v106, i64 192
  %v110 = load <16 x float>, ptr %v106, align 64
  %v111 = load <16 x float>, ptr %v107, align 64
  %v112 = load <16 x float>, ptr %v108, align 64
  %v113 = load <16 x float>, ptr %v109, align 64
  %v120 = getelementptr i64, ptr %v42, i64 2
  %v121 = load i64, ptr %v120, align 8, !invariant.load !0
  %v122 = getelementptr i64, ptr %v42, i64 3
  %v123 = load i64, ptr %v122, align 8, !invariant.load !0
  br label %interval_head114
interval_head114:
  %v124 = phi i64 [ %v121, %gather_done70 ], [ %v308, %interval_end118 ]
  %v125 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v140, %interval_end118 ]
  %v126 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v141, %interval_end118 ]
  %v127 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v142, %interval_end118 ]
  %v128 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v143, %interval_end118 ]
  %v129 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v144, %interval_end118 ]
  %v130 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v145, %interval_end118 ]
  %v131 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v146, %interval_end118 ]
  %v132 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v147, %interval_end118 ]
  %v133 = icmp slt i64 %v124, %v123
  br i1 %v133, label %interval115, label %columns_done119
interval115:
  %v134 = mul nsw i64 %v124, 16
  %v135 = getelementptr i8, ptr %v30, i64 %v134
  %v136 = load i64, ptr %v135, align 8, !invariant.load !0
  %v137 = getelementptr i64, ptr %v135, i64 1
  %v138 = load i64, ptr %v137, align 8, !invariant.load !0
  br label %chunk_head116
chunk_head116:
  %v139 = phi i64 [ %v136, %interval115 ], [ %v152, %column_done156 ]
  %v140 = phi <16 x float> [ %v125, %interval115 ], [ %v284, %column_done156 ]
  %v141 = phi <16 x float> [ %v126, %interval115 ], [ %v285, %column_done156 ]
  %v142 = phi <16 x float> [ %v127, %interval115 ], [ %v286, %column_done156 ]
  %v143 = phi <16 x float> [ %v128, %interval115 ], [ %v287, %column_done156 ]
  %v144 = phi <16 x float> [ %v129, %interval115 ], [ %v304, %column_done156 ]
  %v145 = phi <16 x float> [ %v130, %interval115 ], [ %v305, %column_done156 ]
  %v146 = phi <16 x float> [ %v131, %interval115 ], [ %v306, %column_done156 ]
  %v147 = phi <16 x float> [ %v132, %interval115 ], [ %v307, %column_done156 ]
  %v148 = icmp slt i64 %v139, %v138
  %v149 = load volatile i64, ptr %v32, align 8
  %v150 = icmp eq i64 %v149, 0
  %v151 = and i1 %v148, %v150
  br i1 %v151, label %chunk117, label %interval_end118
chunk117:
  %v152 = add nsw i64 %v139, 256
  %v153 = icmp slt i64 %v152, %v138
  %v154 = select i1 %v153, i64 %v152, i64 %v138
  br label %column155
column155:
  %v157 = phi i64 [ %v139, %chunk117 ], [ %v274, %column155 ]
  %v158 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk117 ], [ %v270, %column155 ]
  %v159 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk117 ], [ %v271, %column155 ]
  %v160 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk117 ], [ %v272, %column155 ]
  %v161 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk117 ], [ %v273, %column155 ]
  %v162 = mul nsw i64 %v157, %v21
  %v163 = getelementptr i8, ptr %v54, i64 %v162
  %v164 = mul nsw i64 %v157, %v27
  %v165 = getelementptr i8, ptr %v58, i64 %v164
  %v166 = load float, ptr %v165, align 1, !invariant.load !0
  %v167 = insertelement <16 x float> poison, float %v166, i64 0
  %v168 = shufflevector <16 x float> %v167, <16 x float> poison, <16 x i32> zeroinitializer
  %v169 = load float, ptr %v163, align 1, !invariant.load !0
  %v170 = insertelement <16 x float> poison, float %v169, i64 0
  %v171 = shufflevector <16 x float> %v170, <16 x float> poison, <16 x i32> zeroinitializer
  %v172 = fsub contract <16 x float> %v94, %v171
  %v173 = fsub contract <16 x float> %v95, %v171
  %v174 = fsub contract <16 x float> %v96, %v171
  %v175 = fsub contract <16 x float> %v97, %v171
  %v176 = fmul contract <16 x float> %v172, %v172
  %v177 = fmul contract <16 x float> %v173, %v173
  %v178 = fmul contract <16 x float> %v174, %v174
  %v179 = fmul contract <16 x float> %v175, %v175
  %v180 = fadd contract <16 x float> splat (float 0x8000000000000000), %v176
  %v181 = fadd contract <16 x float> splat (float 0x8000000000000000), %v177
  %v182 = fadd contract <16 x float> splat (float 0x8000000000000000), %v178
  %v183 = fadd contract <16 x float> splat (float 0x8000000000000000), %v179
  %v184 = mul nsw i64 1, %v23
  %v185 = getelementptr i8, ptr %v163, i64 %v184
  %v186 = load float, ptr %v185, align 1, !invariant.load !0
  %v187 = insertelement <16 x float> poison, float %v186, i64 0
  %v188 = shufflevector <16 x float> %v187, <16 x float> poison, <16 x i32> zeroinitializer
  %v189 = fsub contract <16 x float> %v102, %v188
  %v190 = fsub contract <16 x float> %v103, %v188
  %v191 = fsub contract <16 x float> %v104, %v188
  %v192 = fsub contract <16 x float> %v105, %v188
  %v193 = fmul contract <16 x float> %v189, %v189
  %v194 = fmul contract <16 x float> %v190, %v190
  %v195 = fmul contract <16 x float> %v191, %v191
  %v196 = fmul contract <16 x float> %v192, %v192
  %v197 = fadd contract <16 x float> %v180, %v193
  %v198 = fadd contract <16 x float> %v181, %v194
  %v199 = fadd contract <16 x float> %v182, %v195
  %v200 = fadd contract <16 x float> %v183, %v196
  %v201 = mul nsw i64 2, %v23
  %v202 = getelementptr i8, ptr %v163, i64 %v201
  %v203 = load float, ptr %v202, align 1, !invariant.load !0
  %v204 = insertelement <16 x float> poison, float %v203, i64 0
  %v205 = shufflevector <16 x float> %v204, <16 x float> poison, <16 x i32> zeroinitializer
  %v206 = fsub contract <16 x float> %v110, %v205
  %v207 = fsub contract <16 x float> %v111, %v205
  %v208 = fsub contract <16 x float> %v112, %v205
  %v209 = fsub contract <16 x float> %v113, %v205
  %v210 = fmul contract <16 x float> %v206, %v206
  %v211 = fmul contract <16 x float> %v207, %v207
  %v212 = fmul contract <16 x float> %v208, %v208
  %v213 = fmul contract <16 x float> %v209, %v209
  %v214 = fadd contract <16 x float> %v197, %v210
  %v215 = fadd contract <16 x float> %v198, %v211
  %v216 = fadd contract <16 x float> %v199, %v212
  %v217 = fadd contract <16 x float> %v200, %v213
  %v218 = fneg <16 x float> %v214
  %v219 = fneg <16 x float> %v215
  %v220 = fneg <16 x float> %v216
  %v221 = fneg <16 x float> %v217
  %v222 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v218, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v223 = fsub <16 x float> %v222, splat (float 0x4168001FC0000000)
  %v224 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v223, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v218)
  %v225 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v223, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v224)
  %v226 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v225, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v227 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v226, <16 x float> splat (float 0x3FA573EA80000000))
  %v228 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v227, <16 x float> %v226, <16 x float> splat (float 0x3FC555D400000000))
  %v229 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v228, <16 x float> %v226, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v230 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v229, <16 x float> %v226, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v231 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v230, <16 x float> %v226, <16 x float> splat (float 0x3FF0000000000000))
  %v232 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v231, <16 x float> %v223, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v233 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v219, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v234 = fsub <16 x float> %v233, splat (float 0x4168001FC0000000)
  %v235 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v234, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v219)
  %v236 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v234, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v235)
  %v237 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v236, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v238 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v237, <16 x float> splat (float 0x3FA573EA80000000))
  %v239 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v238, <16 x float> %v237, <16 x float> splat (float 0x3FC555D400000000))
  %v240 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v239, <16 x float> %v237, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v241 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v240, <16 x float> %v237, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v242 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v241, <16 x float> %v237, <16 x float> splat (float 0x3FF0000000000000))
  %v243 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v242, <16 x float> %v234, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v244 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v220, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v245 = fsub <16 x float> %v244, splat (float 0x4168001FC0000000)
  %v246 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v245, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v220)
  %v247 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v245, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v246)
  %v248 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v247, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v249 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v248, <16 x float> splat (float 0x3FA573EA80000000))
  %v250 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v249, <16 x float> %v248, <16 x float> splat (float 0x3FC555D400000000))
  %v251 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v250, <16 x float> %v248, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v252 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v251, <16 x float> %v248, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v253 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v252, <16 x float> %v248, <16 x float> splat (float 0x3FF0000000000000))
  %v254 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v253, <16 x float> %v245, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v255 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v221, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v256 = fsub <16 x float> %v255, splat (float 0x4168001FC0000000)
  %v257 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v256, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v221)
  %v258 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v256, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v257)
  %v259 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v258, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v260 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v259, <16 x float> splat (float 0x3FA573EA80000000))
  %v261 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v260, <16 x float> %v259, <16 x float> splat (float 0x3FC555D400000000))
  %v262 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v261, <16 x float> %v259, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v263 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v262, <16 x float> %v259, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v264 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v263, <16 x float> %v259, <16 x float> splat (float 0x3FF0000000000000))
  %v265 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v264, <16 x float> %v256, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v266 = fmul contract <16 x float> %v168, %v232
  %v267 = fmul contract <16 x float> %v168, %v243
  %v268 = fmul contract <16 x float> %v168, %v254
  %v269 = fmul contract <16 x float> %v168, %v265
  %v270 = fadd contract <16 x float> %v158, %v266
  %v271 = fadd contract <16 x float> %v159, %v267
  %v272 = fadd contract <16 x float> %v160, %v268
  %v273 = fadd contract <16 x float> %v161, %v269
  %v274 = add nsw i64 %v157, 1
  %v275 = icmp slt i64 %v274, %v154
  br i1 %v275, label %column155, label %column_done156
column_done156:
  %v276 = fadd contract <16 x float> %v144, splat (float 0x0000000000000000)
  %v277 = fadd contract <16 x float> %v145, splat (float 0x0000000000000000)
  %v278 = fadd contract <16 x float> %v146, splat (float 0x0000000000000000)
  %v279 = fadd contract <16 x float> %v147, splat (float 0x0000000000000000)
  %v280 = fsub contract <16 x float> %v270, %v276
  %v281 = fsub contract <16 x float> %v271, %v277
  %v282 = fsub contract <16 x float> %v272, %v278
  %v283 = fsub contract <16 x float> %v273, %v279
  %v284 = fadd contract <16 x float> %v140, %v280
  %v285 = fadd contract <16 x float> %v141, %v281
  %v286 = fadd contract <16 x float> %v142, %v282
  %v287 = fadd contract <16 x float> %v143, %v283
  %v288 = fsub contract <16 x float> %v284, %v140
  %v289 = fsub contract <16 x float> %v285, %v141
  %v290 = fsub contract <16 x float> %v286, %v142
  %v291 = fsub contract <16 x float> %v287, %v143
  %v292 = fsub contract <16 x float> %v288, %v280
  %v293 = fsub contract <16 x float> %v289, %v281
  %v294 = fsub contract <16 x float> %v290, %v282
  %v295 = fsub contract <16 x float> %v291, %v283
  %v296 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v284)
  %v297 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v285)
  %v298 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v286)
  %v299 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v287)
  %v300 = fcmp olt <16 x float> %v296, splat (float 0x7FF0000000000000)
  %v301 = fcmp olt <16 x float> %v297, splat (float 0x7FF0000000000000)
  %v302 = fcmp olt <16 x float> %v298, splat (float 0x7FF0000000000000)
  %v303 = fcmp olt <16 x float> %v299, splat (float 0x7FF0000000000000)
  %v304 = select <16 x i1> %v300, <16 x float> %v292, <16 x float> splat (float 0x0000000000000000)
  %v305 = select <16 x i1> %v301, <16 x float> %v293, <16 x float> splat (float 0x0000000000000000)
  %v306 = select <16 x i1> %v302, <16 x float> %v294, <16 x float> splat (float 0x0000000000000000)
  %v307 = select <16 x i1> %v303, <16 x float> %v295, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head116
interval_end118:
  %v308 = add nsw i64 %v124, 1
  br label %interval_head114
columns_done119:
  %v309 = getelementptr i8, ptr %scratch, i64 768
  %v310 = getelementptr i8, ptr %v309, i64 64
  %v311 = getelementptr i8, ptr %v309, i64 128
  %v312 = getelementptr i8, ptr %v309, i64 192
  store <16 x float> %v125, ptr %v309, align 64
  store <16 x float> %v126, ptr %v310, align 64
  store <16 x float> %v127, ptr %v311, align 64
  store <16 x float> %v128, ptr %v312, align 64
  %v313 = sub nsw i64 %v61, %v65
  %v314 = icmp slt i64 64, %v313
  %v315 = select i1 %v314, i64 64, i64 %v313
  br label %scatter_head316
scatter_head316:
  %v319 = phi i64 [ 0, %columns_done119 ], [ %v327, %scatter317 ]
  %v320 = icmp slt i64 %v319, %v315
  br i1 %v320, label %scatter317, label %scatter_done318
scatter317:
  %v321 = add nsw i64 %v65, %v319
  %v322 = mul nsw i64 %v321, %v9
  %v323 = getelementptr i8, ptr %v46, i64 %v322
  %v324 = getelementptr i8, ptr %scratch, i64 768
  %v325 = getelementptr float, ptr %v324, i64 %v319
  %v326 = load float, ptr %v325
  store float %v326, ptr %v323, align 1
  %v327 = add nsw i64 %v319, 1
  br label %scatter_head316
scatter_done318:
  %v328 = add nsw i64 %v65, 64
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float>, <16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
