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
  %v65 = phi i64 [ %v59, %work34 ], [ %v270, %scatter_done248 ]
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
  %v98 = phi i64 [ %v95, %gather_done70 ], [ %v232, %interval_end92 ]
  %v99 = phi <16 x float> [ splat (float 0xFFF0000000000000), %gather_done70 ], [ %v111, %interval_end92 ]
  %v100 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v112, %interval_end92 ]
  %v101 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v113, %interval_end92 ]
  %v102 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v114, %interval_end92 ]
  %v103 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v115, %interval_end92 ]
  %v104 = icmp slt i64 %v98, %v97
  br i1 %v104, label %interval89, label %columns_done93
interval89:
  %v105 = mul nsw i64 %v98, 16
  %v106 = getelementptr i8, ptr %v30, i64 %v105
  %v107 = load i64, ptr %v106, align 8, !invariant.load !0
  %v108 = getelementptr i64, ptr %v106, i64 1
  %v109 = load i64, ptr %v108, align 8, !invariant.load !0
  br label %chunk_head90
chunk_head90:
  %v110 = phi i64 [ %v107, %interval89 ], [ %v120, %column_done124 ]
  %v111 = phi <16 x float> [ %v99, %interval89 ], [ %v191, %column_done124 ]
  %v112 = phi <16 x float> [ %v100, %interval89 ], [ %v223, %column_done124 ]
  %v113 = phi <16 x float> [ %v101, %interval89 ], [ %v225, %column_done124 ]
  %v114 = phi <16 x float> [ %v102, %interval89 ], [ %v228, %column_done124 ]
  %v115 = phi <16 x float> [ %v103, %interval89 ], [ %v231, %column_done124 ]
  %v116 = icmp slt i64 %v110, %v109
  %v117 = load volatile i64, ptr %v32, align 8
  %v118 = icmp eq i64 %v117, 0
  %v119 = and i1 %v116, %v118
  br i1 %v119, label %chunk91, label %interval_end92
chunk91:
  %v120 = add nsw i64 %v110, 256
  %v121 = icmp slt i64 %v120, %v109
  %v122 = select i1 %v121, i64 %v120, i64 %v109
  br label %column123
column123:
  %v125 = phi i64 [ %v110, %chunk91 ], [ %v188, %column123 ]
  %v126 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk91 ], [ %v166, %column123 ]
  %v127 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk91 ], [ %v171, %column123 ]
  %v128 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk91 ], [ %v173, %column123 ]
  %v129 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk91 ], [ %v180, %column123 ]
  %v130 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk91 ], [ %v187, %column123 ]
  %v131 = mul nsw i64 %v125, %v21
  %v132 = getelementptr i8, ptr %v54, i64 %v131
  %v133 = mul nsw i64 %v125, %v27
  %v134 = getelementptr i8, ptr %v58, i64 %v133
  %v135 = load float, ptr %v132, align 1, !invariant.load !0
  %v136 = insertelement <16 x float> poison, float %v135, i64 0
  %v137 = shufflevector <16 x float> %v136, <16 x float> poison, <16 x i32> zeroinitializer
  %v138 = fmul contract <16 x float> %v85, %v137
  %v139 = fadd contract <16 x float> splat (float 0x8000000000000000), %v138
  %v140 = getelementptr i8, ptr %v132, i64 4
  %v141 = load float, ptr %v140, align 1, !invariant.load !0
  %v142 = insertelement <16 x float> poison, float %v141, i64 0
  %v143 = shufflevector <16 x float> %v142, <16 x float> poison, <16 x i32> zeroinitializer
  %v144 = fmul contract <16 x float> %v87, %v143
  %v145 = fadd contract <16 x float> %v139, %v144
  %v146 = load float, ptr %v134, align 1, !invariant.load !0
  %v147 = insertelement <16 x float> poison, float %v146, i64 0
  %v148 = shufflevector <16 x float> %v147, <16 x float> poison, <16 x i32> zeroinitializer
  %v149 = fsub contract <16 x float> %v126, %v145
  %v150 = fcmp oeq <16 x float> %v126, %v145
  %v151 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v149)
  %v152 = fneg <16 x float> %v151
  %v153 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v152, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v154 = fsub <16 x float> %v153, splat (float 0x4168001FC0000000)
  %v155 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v154, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v152)
  %v156 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v154, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v155)
  %v157 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v156, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v158 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v157, <16 x float> splat (float 0x3FA573EA80000000))
  %v159 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v158, <16 x float> %v157, <16 x float> splat (float 0x3FC555D400000000))
  %v160 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v159, <16 x float> %v157, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v161 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v160, <16 x float> %v157, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v162 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v161, <16 x float> %v157, <16 x float> splat (float 0x3FF0000000000000))
  %v163 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v162, <16 x float> %v154, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v164 = select <16 x i1> %v150, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v163
  %v165 = fcmp olt <16 x float> %v126, %v145
  %v166 = select <16 x i1> %v165, <16 x float> %v145, <16 x float> %v126
  %v167 = select <16 x i1> %v165, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v164
  %v168 = fmul contract <16 x float> %v167, %v148
  %v169 = select <16 x i1> %v165, <16 x float> %v164, <16 x float> splat (float 0x3FF0000000000000)
  %v170 = fmul contract <16 x float> %v127, %v169
  %v171 = fadd contract <16 x float> %v170, %v168
  %v172 = fmul contract <16 x float> %v128, %v169
  %v173 = fadd contract <16 x float> %v172, %v167
  %v174 = getelementptr i8, ptr %v134, i64 4
  %v175 = load float, ptr %v174, align 1, !invariant.load !0
  %v176 = insertelement <16 x float> poison, float %v175, i64 0
  %v177 = shufflevector <16 x float> %v176, <16 x float> poison, <16 x i32> zeroinitializer
  %v178 = fmul contract <16 x float> %v167, %v177
  %v179 = fmul contract <16 x float> %v129, %v169
  %v180 = fadd contract <16 x float> %v179, %v178
  %v181 = getelementptr i8, ptr %v134, i64 8
  %v182 = load float, ptr %v181, align 1, !invariant.load !0
  %v183 = insertelement <16 x float> poison, float %v182, i64 0
  %v184 = shufflevector <16 x float> %v183, <16 x float> poison, <16 x i32> zeroinitializer
  %v185 = fmul contract <16 x float> %v167, %v184
  %v186 = fmul contract <16 x float> %v130, %v169
  %v187 = fadd contract <16 x float> %v186, %v185
  %v188 = add nsw i64 %v125, 1
  %v189 = icmp slt i64 %v188, %v122
  br i1 %v189, label %column123, label %column_done124
column_done124:
  %v190 = fcmp ogt <16 x float> %v166, %v111
  %v191 = select <16 x i1> %v190, <16 x float> %v166, <16 x float> %v111
  %v192 = fcmp oeq <16 x float> %v166, %v191
  %v193 = fsub contract <16 x float> %v166, %v191
  %v194 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v193, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v195 = fsub <16 x float> %v194, splat (float 0x4168001FC0000000)
  %v196 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v195, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v193)
  %v197 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v195, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v196)
  %v198 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v197, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v199 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v198, <16 x float> splat (float 0x3FA573EA80000000))
  %v200 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v199, <16 x float> %v198, <16 x float> splat (float 0x3FC555D400000000))
  %v201 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v200, <16 x float> %v198, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v202 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v201, <16 x float> %v198, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v203 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v202, <16 x float> %v198, <16 x float> splat (float 0x3FF0000000000000))
  %v204 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v203, <16 x float> %v195, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v205 = select <16 x i1> %v192, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v204
  %v206 = fmul contract <16 x float> %v171, %v205
  %v207 = fmul contract <16 x float> %v173, %v205
  %v208 = fcmp oeq <16 x float> %v111, %v191
  %v209 = fsub contract <16 x float> %v111, %v191
  %v210 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v209, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v211 = fsub <16 x float> %v210, splat (float 0x4168001FC0000000)
  %v212 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v211, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v209)
  %v213 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v211, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v212)
  %v214 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v213, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v215 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v214, <16 x float> splat (float 0x3FA573EA80000000))
  %v216 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v215, <16 x float> %v214, <16 x float> splat (float 0x3FC555D400000000))
  %v217 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v216, <16 x float> %v214, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v218 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v217, <16 x float> %v214, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v219 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v218, <16 x float> %v214, <16 x float> splat (float 0x3FF0000000000000))
  %v220 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v219, <16 x float> %v211, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v221 = select <16 x i1> %v208, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v220
  %v222 = fmul contract <16 x float> %v112, %v221
  %v223 = fadd contract <16 x float> %v222, %v206
  %v224 = fmul contract <16 x float> %v113, %v221
  %v225 = fadd contract <16 x float> %v224, %v207
  %v226 = fmul contract <16 x float> %v180, %v205
  %v227 = fmul contract <16 x float> %v114, %v221
  %v228 = fadd contract <16 x float> %v227, %v226
  %v229 = fmul contract <16 x float> %v187, %v205
  %v230 = fmul contract <16 x float> %v115, %v221
  %v231 = fadd contract <16 x float> %v230, %v229
  br label %chunk_head90
interval_end92:
  %v232 = add nsw i64 %v98, 1
  br label %interval_head88
columns_done93:
  %v233 = fdiv <16 x float> %v100, %v101
  %v234 = fsub contract <16 x float> %v99, %v99
  %v235 = fadd contract <16 x float> %v233, %v234
  %v236 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v235, ptr %v236, align 64
  %v237 = fdiv <16 x float> %v102, %v101
  %v238 = fadd contract <16 x float> %v237, %v234
  %v239 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v238, ptr %v239, align 64
  %v240 = fdiv <16 x float> %v103, %v101
  %v241 = fadd contract <16 x float> %v240, %v234
  %v242 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v241, ptr %v242, align 64
  %v243 = sub nsw i64 %v61, %v65
  %v244 = icmp slt i64 16, %v243
  %v245 = select i1 %v244, i64 16, i64 %v243
  br label %scatter_head246
scatter_head246:
  %v249 = phi i64 [ 0, %columns_done93 ], [ %v269, %scatter247 ]
  %v250 = icmp slt i64 %v249, %v245
  br i1 %v250, label %scatter247, label %scatter_done248
scatter247:
  %v251 = add nsw i64 %v65, %v249
  %v252 = mul nsw i64 %v251, %v9
  %v253 = getelementptr i8, ptr %v46, i64 %v252
  %v254 = getelementptr i8, ptr %scratch, i64 128
  %v255 = getelementptr float, ptr %v254, i64 %v249
  %v256 = load float, ptr %v255
  store float %v256, ptr %v253, align 1
  %v257 = getelementptr i8, ptr %scratch, i64 128
  %v258 = getelementptr i8, ptr %v257, i64 64
  %v259 = getelementptr float, ptr %v258, i64 %v249
  %v260 = load float, ptr %v259
  %v261 = mul nsw i64 1, %v11
  %v262 = getelementptr i8, ptr %v253, i64 %v261
  store float %v260, ptr %v262, align 1
  %v263 = getelementptr i8, ptr %scratch, i64 128
  %v264 = getelementptr i8, ptr %v263, i64 128
  %v265 = getelementptr float, ptr %v264, i64 %v249
  %v266 = load float, ptr %v265
  %v267 = mul nsw i64 2, %v11
  %v268 = getelementptr i8, ptr %v253, i64 %v267
  store float %v266, ptr %v268, align 1
  %v269 = add nsw i64 %v249, 1
  br label %scatter_head246
scatter_done248:
  %v270 = add nsw i64 %v65, 16
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
