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
  %v65 = phi i64 [ %v59, %work34 ], [ %v306, %scatter_done284 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v84, %gather69 ]
  %v72 = icmp slt i64 %v71, 16
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
  %v82 = getelementptr i8, ptr %scratch, i64 64
  %v83 = getelementptr float, ptr %v82, i64 %v71
  store float %v81, ptr %v83
  %v84 = add nsw i64 %v71, 1
  br label %gather_head68
gather_done70:
  %v85 = load <16 x float>, ptr %scratch, align 64
  %v86 = getelementptr i8, ptr %scratch, i64 64
  %v87 = load <16 x float>, ptr %v86, align 64
  %v94 = getelementptr i64, ptr %v42, i64 2
  %v95 = load i64, ptr %v94, align 8, !invariant.load !0
  %v96 = getelementptr i64, ptr %v42, i64 3
  %v97 = load i64, ptr %v96, align 8, !invariant.load !0
  br label %interval_head88
interval_head88:
  %v98 = phi i64 [ %v95, %gather_done70 ], [ %v268, %interval_end92 ]
  %v99 = phi <16 x float> [ splat (float 0xFFF0000000000000), %gather_done70 ], [ %v115, %interval_end92 ]
  %v100 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v116, %interval_end92 ]
  %v101 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v117, %interval_end92 ]
  %v102 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v118, %interval_end92 ]
  %v103 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v119, %interval_end92 ]
  %v104 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v120, %interval_end92 ]
  %v105 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v121, %interval_end92 ]
  %v106 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v122, %interval_end92 ]
  %v107 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v123, %interval_end92 ]
  %v108 = icmp slt i64 %v98, %v97
  br i1 %v108, label %interval89, label %columns_done93
interval89:
  %v109 = mul nsw i64 %v98, 16
  %v110 = getelementptr i8, ptr %v30, i64 %v109
  %v111 = load i64, ptr %v110, align 8, !invariant.load !0
  %v112 = getelementptr i64, ptr %v110, i64 1
  %v113 = load i64, ptr %v112, align 8, !invariant.load !0
  br label %chunk_head90
chunk_head90:
  %v114 = phi i64 [ %v111, %interval89 ], [ %v128, %column_done132 ]
  %v115 = phi <16 x float> [ %v99, %interval89 ], [ %v199, %column_done132 ]
  %v116 = phi <16 x float> [ %v100, %interval89 ], [ %v233, %column_done132 ]
  %v117 = phi <16 x float> [ %v101, %interval89 ], [ %v242, %column_done132 ]
  %v118 = phi <16 x float> [ %v102, %interval89 ], [ %v238, %column_done132 ]
  %v119 = phi <16 x float> [ %v103, %interval89 ], [ %v247, %column_done132 ]
  %v120 = phi <16 x float> [ %v104, %interval89 ], [ %v252, %column_done132 ]
  %v121 = phi <16 x float> [ %v105, %interval89 ], [ %v257, %column_done132 ]
  %v122 = phi <16 x float> [ %v106, %interval89 ], [ %v262, %column_done132 ]
  %v123 = phi <16 x float> [ %v107, %interval89 ], [ %v267, %column_done132 ]
  %v124 = icmp slt i64 %v114, %v113
  %v125 = load volatile i64, ptr %v32, align 8
  %v126 = icmp eq i64 %v125, 0
  %v127 = and i1 %v124, %v126
  br i1 %v127, label %chunk91, label %interval_end92
chunk91:
  %v128 = add nsw i64 %v114, 256
  %v129 = icmp slt i64 %v128, %v113
  %v130 = select i1 %v129, i64 %v128, i64 %v113
  br label %column131
column131:
  %v133 = phi i64 [ %v114, %chunk91 ], [ %v196, %column131 ]
  %v134 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk91 ], [ %v174, %column131 ]
  %v135 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk91 ], [ %v179, %column131 ]
  %v136 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk91 ], [ %v181, %column131 ]
  %v137 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk91 ], [ %v188, %column131 ]
  %v138 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk91 ], [ %v195, %column131 ]
  %v139 = mul nsw i64 %v133, %v21
  %v140 = getelementptr i8, ptr %v54, i64 %v139
  %v141 = mul nsw i64 %v133, %v27
  %v142 = getelementptr i8, ptr %v58, i64 %v141
  %v143 = load float, ptr %v140, align 1, !invariant.load !0
  %v144 = insertelement <16 x float> poison, float %v143, i64 0
  %v145 = shufflevector <16 x float> %v144, <16 x float> poison, <16 x i32> zeroinitializer
  %v146 = fmul contract <16 x float> %v85, %v145
  %v147 = fadd contract <16 x float> splat (float 0x8000000000000000), %v146
  %v148 = getelementptr i8, ptr %v140, i64 4
  %v149 = load float, ptr %v148, align 1, !invariant.load !0
  %v150 = insertelement <16 x float> poison, float %v149, i64 0
  %v151 = shufflevector <16 x float> %v150, <16 x float> poison, <16 x i32> zeroinitializer
  %v152 = fmul contract <16 x float> %v87, %v151
  %v153 = fadd contract <16 x float> %v147, %v152
  %v154 = load float, ptr %v142, align 1, !invariant.load !0
  %v155 = insertelement <16 x float> poison, float %v154, i64 0
  %v156 = shufflevector <16 x float> %v155, <16 x float> poison, <16 x i32> zeroinitializer
  %v157 = fsub contract <16 x float> %v134, %v153
  %v158 = fcmp oeq <16 x float> %v134, %v153
  %v159 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v157)
  %v160 = fneg <16 x float> %v159
  %v161 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v160, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v162 = fsub <16 x float> %v161, splat (float 0x4168001FC0000000)
  %v163 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v162, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v160)
  %v164 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v162, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v163)
  %v165 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v164, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v166 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v165, <16 x float> splat (float 0x3FA573EA80000000))
  %v167 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v166, <16 x float> %v165, <16 x float> splat (float 0x3FC555D400000000))
  %v168 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v167, <16 x float> %v165, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v169 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v168, <16 x float> %v165, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v170 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v169, <16 x float> %v165, <16 x float> splat (float 0x3FF0000000000000))
  %v171 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v170, <16 x float> %v162, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v172 = select <16 x i1> %v158, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v171
  %v173 = fcmp olt <16 x float> %v134, %v153
  %v174 = select <16 x i1> %v173, <16 x float> %v153, <16 x float> %v134
  %v175 = select <16 x i1> %v173, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v172
  %v176 = fmul contract <16 x float> %v175, %v156
  %v177 = select <16 x i1> %v173, <16 x float> %v172, <16 x float> splat (float 0x3FF0000000000000)
  %v178 = fmul contract <16 x float> %v135, %v177
  %v179 = fadd contract <16 x float> %v178, %v176
  %v180 = fmul contract <16 x float> %v136, %v177
  %v181 = fadd contract <16 x float> %v180, %v175
  %v182 = getelementptr i8, ptr %v142, i64 4
  %v183 = load float, ptr %v182, align 1, !invariant.load !0
  %v184 = insertelement <16 x float> poison, float %v183, i64 0
  %v185 = shufflevector <16 x float> %v184, <16 x float> poison, <16 x i32> zeroinitializer
  %v186 = fmul contract <16 x float> %v175, %v185
  %v187 = fmul contract <16 x float> %v137, %v177
  %v188 = fadd contract <16 x float> %v187, %v186
  %v189 = getelementptr i8, ptr %v142, i64 8
  %v190 = load float, ptr %v189, align 1, !invariant.load !0
  %v191 = insertelement <16 x float> poison, float %v190, i64 0
  %v192 = shufflevector <16 x float> %v191, <16 x float> poison, <16 x i32> zeroinitializer
  %v193 = fmul contract <16 x float> %v175, %v192
  %v194 = fmul contract <16 x float> %v138, %v177
  %v195 = fadd contract <16 x float> %v194, %v193
  %v196 = add nsw i64 %v133, 1
  %v197 = icmp slt i64 %v196, %v130
  br i1 %v197, label %column131, label %column_done132
column_done132:
  %v198 = fcmp ogt <16 x float> %v174, %v115
  %v199 = select <16 x i1> %v198, <16 x float> %v174, <16 x float> %v115
  %v200 = fcmp oeq <16 x float> %v174, %v199
  %v201 = fsub contract <16 x float> %v174, %v199
  %v202 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v201, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v203 = fsub <16 x float> %v202, splat (float 0x4168001FC0000000)
  %v204 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v203, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v201)
  %v205 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v203, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v204)
  %v206 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v205, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v207 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v206, <16 x float> splat (float 0x3FA573EA80000000))
  %v208 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v207, <16 x float> %v206, <16 x float> splat (float 0x3FC555D400000000))
  %v209 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v208, <16 x float> %v206, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v210 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v209, <16 x float> %v206, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v211 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v210, <16 x float> %v206, <16 x float> splat (float 0x3FF0000000000000))
  %v212 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v211, <16 x float> %v203, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v213 = select <16 x i1> %v200, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v212
  %v214 = fmul contract <16 x float> %v179, %v213
  %v215 = fmul contract <16 x float> %v181, %v213
  %v216 = fcmp oeq <16 x float> %v115, %v199
  %v217 = fsub contract <16 x float> %v115, %v199
  %v218 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v217, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v219 = fsub <16 x float> %v218, splat (float 0x4168001FC0000000)
  %v220 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v219, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v217)
  %v221 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v219, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v220)
  %v222 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v221, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v223 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v222, <16 x float> splat (float 0x3FA573EA80000000))
  %v224 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v223, <16 x float> %v222, <16 x float> splat (float 0x3FC555D400000000))
  %v225 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v224, <16 x float> %v222, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v226 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v225, <16 x float> %v222, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v227 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v226, <16 x float> %v222, <16 x float> splat (float 0x3FF0000000000000))
  %v228 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v227, <16 x float> %v219, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v229 = select <16 x i1> %v216, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v228
  %v230 = fmul contract <16 x float> %v116, %v229
  %v231 = fmul contract <16 x float> %v118, %v229
  %v232 = fsub contract <16 x float> %v214, %v231
  %v233 = fadd contract <16 x float> %v230, %v232
  %v234 = fsub contract <16 x float> %v233, %v230
  %v235 = fsub contract <16 x float> %v234, %v232
  %v236 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v233)
  %v237 = fcmp olt <16 x float> %v236, splat (float 0x7FF0000000000000)
  %v238 = select <16 x i1> %v237, <16 x float> %v235, <16 x float> splat (float 0x0000000000000000)
  %v239 = fmul contract <16 x float> %v117, %v229
  %v240 = fmul contract <16 x float> %v119, %v229
  %v241 = fsub contract <16 x float> %v215, %v240
  %v242 = fadd contract <16 x float> %v239, %v241
  %v243 = fsub contract <16 x float> %v242, %v239
  %v244 = fsub contract <16 x float> %v243, %v241
  %v245 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v242)
  %v246 = fcmp olt <16 x float> %v245, splat (float 0x7FF0000000000000)
  %v247 = select <16 x i1> %v246, <16 x float> %v244, <16 x float> splat (float 0x0000000000000000)
  %v248 = fmul contract <16 x float> %v188, %v213
  %v249 = fmul contract <16 x float> %v120, %v229
  %v250 = fmul contract <16 x float> %v121, %v229
  %v251 = fsub contract <16 x float> %v248, %v250
  %v252 = fadd contract <16 x float> %v249, %v251
  %v253 = fsub contract <16 x float> %v252, %v249
  %v254 = fsub contract <16 x float> %v253, %v251
  %v255 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v252)
  %v256 = fcmp olt <16 x float> %v255, splat (float 0x7FF0000000000000)
  %v257 = select <16 x i1> %v256, <16 x float> %v254, <16 x float> splat (float 0x0000000000000000)
  %v258 = fmul contract <16 x float> %v195, %v213
  %v259 = fmul contract <16 x float> %v122, %v229
  %v260 = fmul contract <16 x float> %v123, %v229
  %v261 = fsub contract <16 x float> %v258, %v260
  %v262 = fadd contract <16 x float> %v259, %v261
  %v263 = fsub contract <16 x float> %v262, %v259
  %v264 = fsub contract <16 x float> %v263, %v261
  %v265 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v262)
  %v266 = fcmp olt <16 x float> %v265, splat (float 0x7FF0000000000000)
  %v267 = select <16 x i1> %v266, <16 x float> %v264, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head90
interval_end92:
  %v268 = add nsw i64 %v98, 1
  br label %interval_head88
columns_done93:
  %v269 = fdiv <16 x float> %v100, %v101
  %v270 = fsub contract <16 x float> %v99, %v99
  %v271 = fadd contract <16 x float> %v269, %v270
  %v272 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v271, ptr %v272, align 64
  %v273 = fdiv <16 x float> %v104, %v101
  %v274 = fadd contract <16 x float> %v273, %v270
  %v275 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v274, ptr %v275, align 64
  %v276 = fdiv <16 x float> %v106, %v101
  %v277 = fadd contract <16 x float> %v276, %v270
  %v278 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v277, ptr %v278, align 64
  %v279 = sub nsw i64 %v61, %v65
  %v280 = icmp slt i64 16, %v279
  %v281 = select i1 %v280, i64 16, i64 %v279
  br label %scatter_head282
scatter_head282:
  %v285 = phi i64 [ 0, %columns_done93 ], [ %v305, %scatter283 ]
  %v286 = icmp slt i64 %v285, %v281
  br i1 %v286, label %scatter283, label %scatter_done284
scatter283:
  %v287 = add nsw i64 %v65, %v285
  %v288 = mul nsw i64 %v287, %v9
  %v289 = getelementptr i8, ptr %v46, i64 %v288
  %v290 = getelementptr i8, ptr %scratch, i64 128
  %v291 = getelementptr float, ptr %v290, i64 %v285
  %v292 = load float, ptr %v291
  store float %v292, ptr %v289, align 1
  %v293 = getelementptr i8, ptr %scratch, i64 128
  %v294 = getelementptr i8, ptr %v293, i64 64
  %v295 = getelementptr float, ptr %v294, i64 %v285
  %v296 = load float, ptr %v295
  %v297 = mul nsw i64 1, %v11
  %v298 = getelementptr i8, ptr %v289, i64 %v297
  store float %v296, ptr %v298, align 1
  %v299 = getelementptr i8, ptr %scratch, i64 128
  %v300 = getelementptr i8, ptr %v299, i64 128
  %v301 = getelementptr float, ptr %v300, i64 %v285
  %v302 = load float, ptr %v301
  %v303 = mul nsw i64 2, %v11
  %v304 = getelementptr i8, ptr %v289, i64 %v303
  store float %v302, ptr %v304, align 1
  %v305 = add nsw i64 %v285, 1
  br label %scatter_head282
scatter_done284:
  %v306 = add nsw i64 %v65, 16
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <16 x float> @llvm.fabs.v16f32(<16 x float>)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float>, <16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)

attributes #0 = { nounwind }
!0 = !{}
