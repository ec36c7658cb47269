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
  %v65 = phi i64 [ %v59, %work34 ], [ %v288, %scatter_done278 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v88, %gather69 ]
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
  %v80 = getelementptr i8, ptr %v77, i64 4
  %v81 = load float, ptr %v80, align 1, !invariant.load !0
  %v82 = getelementptr i8, ptr %scratch, i64 256
  %v83 = getelementptr float, ptr %v82, i64 %v71
  store float %v81, ptr %v83
  %v84 = getelementptr i8, ptr %v77, i64 8
  %v85 = load float, ptr %v84, align 1, !invariant.load !0
  %v86 = getelementptr i8, ptr %scratch, i64 512
  %v87 = getelementptr float, ptr %v86, i64 %v71
  store float %v85, ptr %v87
  %v88 = add nsw i64 %v71, 1
  br label %gather_head68
gather_done70:
  %v89 = getelementptr i8, ptr %scratch, i64 64
  %v90 = getelementptr i8, ptr %scratch, i64 128
  %v91 = getelementptr i8, ptr %scratch, i64 192
  %v92 = load <16 x float>, ptr %scratch, align 64
  %v93 = load <16 x float>, ptr %v89, align 64
  %v94 = load <16 x float>, ptr %v90, align 64
  %v95 = load <16 x float>, ptr %v91, align 64
  %v96 = getelementptr i8, ptr %scratch, i64 256
  %v97 = getelementptr i8, ptr %v96, i64 64
  %v98 = getelementptr i8, ptr %v96, i64 128
  %v99 = getelementptr i8, ptr %v96, i64 192
  %v100 = load <16 x float>, ptr %v96, align 64
  %v101 = load <16 x float>, ptr %v97, align 64
  %v102 = load <16 x float>, ptr %v98, align 64
  %v103 = load <16 x float>, ptr %v99, align 64
  %v104 = getelementptr i8, ptr %scratch, i64 512
  %v105 = getelementptr i8, ptr %v104, i64 64
  %v106 = getelementptr i8, ptr %v104, i64 128
  %v107 = getelementptr i8, ptr %v104, i64 192
  %v108 = load <16 x float>, ptr %v104, align 64
  %v109 = load <16 x float>, ptr %v105, align 64
  %v110 = load <16 x float>, ptr %v106, align 64
  %v111 = load <16 x float>, ptr %v107, align 64
  %v118 = getelementptr i64, ptr %v42, i64 2
  %v119 = load i64, ptr %v118, align 8, !invariant.load !0
  %v120 = getelementptr i64, ptr %v42, i64 3
  %v121 = load i64, ptr %v120, align 8, !invariant.load !0
  br label %interval_head112
interval_head112:
  %v122 = phi i64 [ %v119, %gather_done70 ], [ %v268, %interval_end116 ]
  %v123 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v134, %interval_end116 ]
  %v124 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v135, %interval_end116 ]
  %v125 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v136, %interval_end116 ]
  %v126 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v137, %interval_end116 ]
  %v127 = icmp slt i64 %v122, %v121
  br i1 %v127, label %interval113, label %columns_done117
interval113:
  %v128 = mul nsw i64 %v122, 16
  %v129 = getelementptr i8, ptr %v30, i64 %v128
  %v130 = load i64, ptr %v129, align 8, !invariant.load !0
  %v131 = getelementptr i64, ptr %v129, i64 1
  %v132 = load i64, ptr %v131, align 8, !invariant.load !0
  br label %chunk_head114
chunk_head114:
  %v133 = phi i64 [ %v130, %interval113 ], [ %v142, %column_done146 ]
  %v134 = phi <16 x float> [ %v123, %interval113 ], [ %v264, %column_done146 ]
  %v135 = phi <16 x float> [ %v124, %interval113 ], [ %v265, %column_done146 ]
  %v136 = phi <16 x float> [ %v125, %interval113 ], [ %v266, %column_done146 ]
  %v137 = phi <16 x float> [ %v126, %interval113 ], [ %v267, %column_done146 ]
  %v138 = icmp slt i64 %v133, %v132
  %v139 = load volatile i64, ptr %v32, align 8
  %v140 = icmp eq i64 %v139, 0
  %v141 = and i1 %v138, %v140
  br i1 %v141, label %chunk115, label %interval_end116
chunk115:
  %v142 = add nsw i64 %v133, 256
  %v143 = icmp slt i64 %v142, %v132
  %v144 = select i1 %v143, i64 %v142, i64 %v132
  br label %column145
column145:
  %v147 = phi i64 [ %v133, %chunk115 ], [ %v262, %column145 ]
  %v148 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk115 ], [ %v258, %column145 ]
  %v149 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk115 ], [ %v259, %column145 ]
  %v150 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk115 ], [ %v260, %column145 ]
  %v151 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk115 ], [ %v261, %column145 ]
  %v152 = mul nsw i64 %v147, %v21
  %v153 = getelementptr i8, ptr %v54, i64 %v152
  %v154 = mul nsw i64 %v147, %v27
  %v155 = getelementptr i8, ptr %v58, i64 %v154
  %v156 = load float, ptr %v155, align 1, !invariant.load !0
  %v157 = insertelement <16 x float> poison, float %v156, i64 0
  %v158 = shufflevector <16 x float> %v157, <16 x float> poison, <16 x i32> zeroinitializer
  %v159 = load float, ptr %v153, align 1, !invariant.load !0
  %v160 = insertelement <16 x float> poison, float %v159, i64 0
  %v161 = shufflevector <16 x float> %v160, <16 x float> poison, <16 x i32> zeroinitializer
  %v162 = fsub contract <16 x float> %v92, %v161
  %v163 = fsub contract <16 x float> %v93, %v161
  %v164 = fsub contract <16 x float> %v94, %v161
  %v165 = fsub contract <16 x float> %v95, %v161
  %v166 = fmul contract <16 x float> %v162, %v162
  %v167 = fmul contract <16 x float> %v163, %v163
  %v168 = fmul contract <16 x float> %v164, %v164
  %v169 = fmul contract <16 x float> %v165, %v165
  %v170 = fadd contract <16 x float> splat (float 0x8000000000000000), %v166
  %v171 = fadd contract <16 x float> splat (float 0x8000000000000000), %v167
  %v172 = fadd contract <16 x float> splat (float 0x8000000000000000), %v168
  %v173 = fadd contract <16 x float> splat (float 0x8000000000000000), %v169
  %v174 = getelementptr i8, ptr %v153, i64 4
  %v175 = load float, ptr %v174, align 1, !invariant.load !0
  %v176 = insertelement <16 x float> poison, float %v175, i64 0
  %v177 = shufflevector <16 x float> %v176, <16 x float> poison, <16 x i32> zeroinitializer
  %v178 = fsub contract <16 x float> %v100, %v177
  %v179 = fsub contract <16 x float> %v101, %v177
  %v180 = fsub contract <16 x float> %v102, %v177
  %v181 = fsub contract <16 x float> %v103, %v177
  %v182 = fmul contract <16 x float> %v178, %v178
  %v183 = fmul contract <16 x float> %v179, %v179
  %v184 = fmul contract <16 x float> %v180, %v180
  %v185 = fmul contract <16 x float> %v181, %v181
  %v186 = fadd contract <16 x float> %v170, %v182
  %v187 = fadd contract <16 x float> %v171, %v183
  %v188 = fadd contract <16 x float> %v172, %v184
  %v189 = fadd contract <16 x float> %v173, %v185
  %v190 = getelementptr i8, ptr %v153, i64 8
  %v191 = load float, ptr %v190, align 1, !invariant.load !0
  %v192 = insertelement <16 x float> poison, float %v191, i64 0
  %v193 = shufflevector <16 x float> %v192, <16 x float> poison, <16 x i32> zeroinitializer
  %v194 = fsub contract <16 x float> %v108, %v193
  %v195 = fsub contract <16 x float> %v109, %v193
  %v196 = fsub contract <16 x float> %v110, %v193
  %v197 = fsub contract <16 x float> %v111, %v193
  %v198 = fmul contract <16 x float> %v194, %v194
  %v199 = fmul contract <16 x float> %v195, %v195
  %v200 = fmul contract <16 x float> %v196, %v196
  %v201 = fmul contract <16 x float> %v197, %v197
  %v202 = fadd contract <16 x float> %v186, %v198
  %v203 = fadd contract <16 x float> %v187, %v199
  %v204 = fadd contract <16 x float> %v188, %v200
  %v205 = fadd contract <16 x float> %v189, %v201
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
  %v254 = fmul contract <16 x float> %v158, %v220
  %v255 = fmul contract <16 x float> %v158, %v231
  %v256 = fmul contract <16 x float> %v158, %v242
  %v257 = fmul contract <16 x float> %v158, %v253
  %v258 = fadd contract <16 x float> %v148, %v254
  %v259 = fadd contract <16 x float> %v149, %v255
  %v260 = fadd contract <16 x float> %v150, %v256
  %v261 = fadd contract <16 x float> %v151, %v257
  %v262 = add nsw i64 %v147, 1
  %v263 = icmp slt i64 %v262, %v144
  br i1 %v263, label %column145, label %column_done146
column_done146:
  %v264 = fadd contract <16 x float> %v134, %v258
  %v265 = fadd contract <16 x float> %v135, %v259
  %v266 = fadd contract <16 x float> %v136, %v260
  %v267 = fadd contract <16 x float> %v137, %v261
  br label %chunk_head114
interval_end116:
  %v268 = add nsw i64 %v122, 1
  br label %interval_head112
columns_done117:
  %v269 = getelementptr i8, ptr %scratch, i64 768
  %v270 = getelementptr i8, ptr %v269, i64 64
  %v271 = getelementptr i8, ptr %v269, i64 128
  %v272 = getelementptr i8, ptr %v269, i64 192
  store <16 x float> %v123, ptr %v269, align 64
  store <16 x float> %v124, ptr %v270, align 64
  store <16 x float> %v125, ptr %v271, align 64
  store <16 x float> %v126, ptr %v272, align 64
  %v273 = sub nsw i64 %v61, %v65
  %v274 = icmp slt i64 64, %v273
  %v275 = select i1 %v274, i64 64, i64 %v273
  br label %scatter_head276
scatter_head276:
  %v279 = phi i64 [ 0, %columns_done117 ], [ %v287, %scatter277 ]
  %v280 = icmp slt i64 %v279, %v275
  br i1 %v280, label %scatter277, label %scatter_done278
scatter277:
  %v281 = add nsw i64 %v65, %v279
  %v282 = mul nsw i64 %v281, %v9
  %v283 = getelementptr i8, ptr %v46, i64 %v282
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
