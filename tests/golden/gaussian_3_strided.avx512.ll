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
  %v43 = getelementptr i64, ptr %v42, i64 5
  %v44 = load i64, ptr %v43, align 8, !invariant.load !0
  %v45 = add nsw i64 %v13, %v44
  %v46 = inttoptr i64 %v45 to ptr
  %v47 = getelementptr i64, ptr %v42, i64 6
  %v48 = load i64, ptr %v47, align 8, !invariant.load !0
  %v49 = add nsw i64 %v19, %v48
  %v50 = inttoptr i64 %v49 to ptr
  %v51 = getelementptr i64, ptr %v42, i64 7
  %v52 = load i64, ptr %v51, align 8, !invariant.load !0
  %v53 = add nsw i64 %v25, %v52
  %v54 = inttoptr i64 %v53 to ptr
  %v55 = getelementptr i64, ptr %v42, i64 4
  %v56 = load i64, ptr %v55, align 8, !invariant.load !0
  %v57 = add nsw i64 %v7, %v56
  %v58 = inttoptr i64 %v57 to ptr
  %v59 = load i64, ptr %v42, align 8, !invariant.load !0
  %v60 = getelementptr i64, ptr %v42, i64 1
  %v61 = load i64, ptr %v60, align 8, !invariant.load !0
  br label %rows_head62
rows_head62:
  %v65 = phi i64 [ %v59, %work34 ], [ %v288, %scatter_done278 ]
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
  %v77 = getelementptr i8, ptr %v46, i64 %v76
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
  %v124 = phi i64 [ %v121, %gather_done70 ], [ %v268, %interval_end118 ]
  %v125 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v136, %interval_end118 ]
  %v126 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v137, %interval_end118 ]
  %v127 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v138, %interval_end118 ]
  %v128 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v139, %interval_end118 ]
  %v129 = icmp slt i64 %v124, %v123
  br i1 %v129, label %interval115, label %columns_done119
interval115:
  %v130 = mul nsw i64 %v124, 16
  %v131 = getelementptr i8, ptr %v30, i64 %v130
  %v132 = load i64, ptr %v131, align 8, !invariant.load !0
  %v133 = getelementptr i64, ptr %v131, i64 1
  %v134 = load i64, ptr %v133, align 8, !invariant.load !0
  br label %chunk_head116
chunk_head116:
  %v135 = phi i64 [ %v132, %interval115 ], [ %v144, %column_done148 ]
  %v136 = phi <16 x float> [ %v125, %interval115 ], [ %v264, %column_done148 ]
  %v137 = phi <16 x float> [ %v126, %interval115 ], [ %v265, %column_done148 ]
  %v138 = phi <16 x float> [ %v127, %interval115 ], [ %v266, %column_done148 ]
  %v139 = phi <16 x float> [ %v128, %interval115 ], [ %v267, %column_done148 ]
  %v140 = icmp slt i64 %v135, %v134
  %v141 = load volatile i64, ptr %v32, align 8
  %v142 = icmp eq i64 %v141, 0
  %v143 = and i1 %v140, %v142
  br i1 %v143, label %chunk117, label %interval_end118
chunk117:
  %v144 = add nsw i64 %v135, 256
  %v145 = icmp slt i64 %v144, %v134
  %v146 = select i1 %v145, i64 %v144, i64 %v134
  br label %column147
column147:
  %v149 = phi i64 [ %v135, %chunk117 ], [ %v262, %column147 ]
  %v150 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk117 ], [ %v258, %column147 ]
  %v151 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk117 ], [ %v259, %column147 ]
  %v152 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk117 ], [ %v260, %column147 ]
  %v153 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk117 ], [ %v261, %column147 ]
  %v154 = mul nsw i64 %v149, %v21
  %v155 = getelementptr i8, ptr %v50, i64 %v154
  %v156 = mul nsw i64 %v149, %v27
  %v157 = getelementptr i8, ptr %v54, i64 %v156
  %v158 = load float, ptr %v157, align 1, !invariant.load !0
  %v159 = insertelement <16 x float> poison, float %v158, i64 0
  %v160 = shufflevector <16 x float> %v159, <16 x float> poison, <16 x i32> zeroinitializer
  %v161 = load float, ptr %v155, align 1, !invariant.load !0
  %v162 = insertelement <16 x float> poison, float %v161, i64 0
  %v163 = shufflevector <16 x float> %v162, <16 x float> poison, <16 x i32> zeroinitializer
  %v164 = fsub contract <16 x float> %v94, %v163
  %v165 = fsub contract <16 x float> %v95, %v163
  %v166 = fsub contract <16 x float> %v96, %v163
  %v167 = fsub contract <16 x float> %v97, %v163
  %v168 = fmul contract <16 x float> %v164, %v164
  %v169 = fmul contract <16 x float> %v165, %v165
  %v170 = fmul contract <16 x float> %v166, %v166
  %v171 = fmul contract <16 x float> %v167, %v167
  %v172 = mul nsw i64 1, %v23
  %v173 = getelementptr i8, ptr %v155, i64 %v172
  %v174 = load float, ptr %v173, align 1, !invariant.load !0
  %v175 = insertelement <16 x float> poison, float %v174, i64 0
  %v176 = shufflevector <16 x float> %v175, <16 x float> poison, <16 x i32> zeroinitializer
  %v177 = fsub contract <16 x float> %v102, %v176
  %v178 = fsub contract <16 x float> %v103, %v176
  %v179 = fsub contract <16 x float> %v104, %v176
  %v180 = fsub contract <16 x float> %v105, %v176
  %v181 = fmul contract <16 x float> %v177, %v177
  %v182 = fmul contract <16 x float> %v178, %v178
  %v183 = fmul contract <16 x float> %v179, %v179
  %v184 = fmul contract <16 x float> %v180, %v180
  %v185 = fadd contract <16 x float> %v168, %v181
  %v186 = fadd contract <16 x float> %v169, %v182
  %v187 = fadd contract <16 x float> %v170, %v183
  %v188 = fadd contract <16 x float> %v171, %v184
  %v189 = mul nsw i64 2, %v23
  %v190 = getelementptr i8, ptr %v155, i64 %v189
  %v191 = load float, ptr %v190, align 1, !invariant.load !0
  %v192 = insertelement <16 x float> poison, float %v191, i64 0
  %v193 = shufflevector <16 x float> %v192, <16 x float> poison, <16 x i32> zeroinitializer
  %v194 = fsub contract <16 x float> %v110, %v193
  %v195 = fsub contract <16 x float> %v111, %v193
  %v196 = fsub contract <16 x float> %v112, %v193
  %v197 = fsub contract <16 x float> %v113, %v193
  %v198 = fmul contract <16 x float> %v194, %v194
  %v199 = fmul contract <16 x float> %v195, %v195
  %v200 = fmul contract <16 x float> %v196, %v196
  %v201 = fmul contract <16 x float> %v197, %v197
  %v202 = fadd contract <16 x float> %v185, %v198
  %v203 = fadd contract <16 x float> %v186, %v199
  %v204 = fadd contract <16 x float> %v187, %v200
  %v205 = fadd contract <16 x float> %v188, %v201
  %v206 = fneg <16 x float> %v202
  %v207 = fneg <16 x float> %v203
  %v208 = fneg <16 x float> %v204
  %v209 = fneg <16 x float> %v205
  %v210 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v206, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v211 = fsub <16 x float> %v210, splat (float 0x4168001FC0000000)
  %v212 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v211, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v206)
  %v213 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v211, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v212)
  %v214 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v213, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v215 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v214, <16 x float> splat (float 0x3FA573EA80000000))
  %v216 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v215, <16 x float> %v214, <16 x float> splat (float 0x3FC555D400000000))
  %v217 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v216, <16 x float> %v214, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v218 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v217, <16 x float> %v214, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v219 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v218, <16 x float> %v214, <16 x float> splat (float 0x3FF0000000000000))
  %v220 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v219, <16 x float> %v211, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v221 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v207, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v222 = fsub <16 x float> %v221, splat (float 0x4168001FC0000000)
  %v223 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v222, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v207)
  %v224 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v222, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v223)
  %v225 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v224, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v226 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v225, <16 x float> splat (float 0x3FA573EA80000000))
  %v227 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v226, <16 x float> %v225, <16 x float> splat (float 0x3FC555D400000000))
  %v228 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v227, <16 x float> %v225, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v229 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v228, <16 x float> %v225, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v230 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v229, <16 x float> %v225, <16 x float> splat (float 0x3FF0000000000000))
  %v231 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v230, <16 x float> %v222, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v232 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v208, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v233 = fsub <16 x float> %v232, splat (float 0x4168001FC0000000)
  %v234 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v233, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v208)
  %v235 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v233, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v234)
  %v236 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v235, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v237 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v236, <16 x float> splat (float 0x3FA573EA80000000))
  %v238 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v237, <16 x float> %v236, <16 x float> splat (float 0x3FC555D400000000))
  %v239 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v238, <16 x float> %v236, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v240 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v239, <16 x float> %v236, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v241 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v240, <16 x float> %v236, <16 x float> splat (float 0x3FF0000000000000))
  %v242 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v241, <16 x float> %v233, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v243 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v209, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v244 = fsub <16 x float> %v243, splat (float 0x4168001FC0000000)
  %v245 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v244, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v209)
  %v246 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v244, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v245)
  %v247 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v246, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v248 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v247, <16 x float> splat (float 0x3FA573EA80000000))
  %v249 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v248, <16 x float> %v247, <16 x float> splat (float 0x3FC555D400000000))
  %v250 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v249, <16 x float> %v247, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v251 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v250, <16 x float> %v247, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v252 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v251, <16 x float> %v247, <16 x float> splat (float 0x3FF0000000000000))
  %v253 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v252, <16 x float> %v244, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v254 = fmul contract <16 x float> %v160, %v220
  %v255 = fmul contract <16 x float> %v160, %v231
  %v256 = fmul contract <16 x float> %v160, %v242
  %v257 = fmul contract <16 x float> %v160, %v253
  %v258 = fadd contract <16 x float> %v150, %v254
  %v259 = fadd contract <16 x float> %v151, %v255
  %v260 = fadd contract <16 x float> %v152, %v256
  %v261 = fadd contract <16 x float> %v153, %v257
  %v262 = add nsw i64 %v149, 1
  %v263 = icmp slt i64 %v262, %v146
  br i1 %v263, label %column147, label %column_done148
column_done148:
  %v264 = fadd contract <16 x float> %v136, %v258
  %v265 = fadd contract <16 x float> %v137, %v259
  %v266 = fadd contract <16 x float> %v138, %v260
  %v267 = fadd contract <16 x float> %v139, %v261
  br label %chunk_head116
interval_end118:
  %v268 = add nsw i64 %v124, 1
  br label %interval_head114
columns_done119:
  %v269 = getelementptr i8, ptr %scratch, i64 768
  %v270 = getelementptr i8, ptr %v269, i64 64
  %v271 = getelementptr i8, ptr %v269, i64 128
  %v272 = getelementptr i8, ptr %v269, i64 192
  store <16 x float> %v125, ptr %v269, align 64
  store <16 x float> %v126, ptr %v270, align 64
  store <16 x float> %v127, ptr %v271, align 64
  store <16 x float> %v128, ptr %v272, align 64
  %v273 = sub nsw i64 %v61, %v65
  %v274 = icmp slt i64 64, %v273
  %v275 = select i1 %v274, i64 64, i64 %v273
  br label %scatter_head276
scatter_head276:
  %v279 = phi i64 [ 0, %columns_done119 ], [ %v287, %scatter277 ]
  %v280 = icmp slt i64 %v279, %v275
  br i1 %v280, label %scatter277, label %scatter_done278
scatter277:
  %v281 = add nsw i64 %v65, %v279
  %v282 = mul nsw i64 %v281, %v9
  %v283 = getelementptr i8, ptr %v58, i64 %v282
  %v284 = getelementptr i8, ptr %scratch, i64 768
  %v285 = getelementptr float, ptr %v284, i64 %v279
  %v286 = load float, ptr %v285
  store float %v286, ptr %v283, align 1
  %v287 = add nsw i64 %v279, 1
  br label %scatter_head276
scatter_done278:
  %v288 = add nsw i64 %v65, 64
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float>, <16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)

attributes #0 = { nounwind }
!0 = !{}
