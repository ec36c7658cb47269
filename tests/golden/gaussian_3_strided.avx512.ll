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
  %v65 = phi i64 [ %v59, %work34 ], [ %v292, %scatter_done282 ]
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
  %v124 = phi i64 [ %v121, %gather_done70 ], [ %v272, %interval_end118 ]
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
  %v136 = phi <16 x float> [ %v125, %interval115 ], [ %v268, %column_done148 ]
  %v137 = phi <16 x float> [ %v126, %interval115 ], [ %v269, %column_done148 ]
  %v138 = phi <16 x float> [ %v127, %interval115 ], [ %v270, %column_done148 ]
  %v139 = phi <16 x float> [ %v128, %interval115 ], [ %v271, %column_done148 ]
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
  %v149 = phi i64 [ %v135, %chunk117 ], [ %v266, %column147 ]
  %v150 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk117 ], [ %v262, %column147 ]
  %v151 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk117 ], [ %v263, %column147 ]
  %v152 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk117 ], [ %v264, %column147 ]
  %v153 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk117 ], [ %v265, %column147 ]
  %v154 = mul nsw i64 %v149, %v21
  %v155 = getelementptr i8, ptr %v54, i64 %v154
  %v156 = mul nsw i64 %v149, %v27
  %v157 = getelementptr i8, ptr %v58, i64 %v156
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
  %v172 = fadd contract <16 x float> splat (float 0x8000000000000000), %v168
  %v173 = fadd contract <16 x float> splat (float 0x8000000000000000), %v169
  %v174 = fadd contract <16 x float> splat (float 0x8000000000000000), %v170
  %v175 = fadd contract <16 x float> splat (float 0x8000000000000000), %v171
  %v176 = mul nsw i64 1, %v23
  %v177 = getelementptr i8, ptr %v155, i64 %v176
  %v178 = load float, ptr %v177, align 1, !invariant.load !0
  %v179 = insertelement <16 x float> poison, float %v178, i64 0
  %v180 = shufflevector <16 x float> %v179, <16 x float> poison, <16 x i32> zeroinitializer
  %v181 = fsub contract <16 x float> %v102, %v180
  %v182 = fsub contract <16 x float> %v103, %v180
  %v183 = fsub contract <16 x float> %v104, %v180
  %v184 = fsub contract <16 x float> %v105, %v180
  %v185 = fmul contract <16 x float> %v181, %v181
  %v186 = fmul contract <16 x float> %v182, %v182
  %v187 = fmul contract <16 x float> %v183, %v183
  %v188 = fmul contract <16 x float> %v184, %v184
  %v189 = fadd contract <16 x float> %v172, %v185
  %v190 = fadd contract <16 x float> %v173, %v186
  %v191 = fadd contract <16 x float> %v174, %v187
  %v192 = fadd contract <16 x float> %v175, %v188
  %v193 = mul nsw i64 2, %v23
  %v194 = getelementptr i8, ptr %v155, i64 %v193
  %v195 = load float, ptr %v194, align 1, !invariant.load !0
  %v196 = insertelement <16 x float> poison, float %v195, i64 0
  %v197 = shufflevector <16 x float> %v196, <16 x float> poison, <16 x i32> zeroinitializer
  %v198 = fsub contract <16 x float> %v110, %v197
  %v199 = fsub contract <16 x float> %v111, %v197
  %v200 = fsub contract <16 x float> %v112, %v197
  %v201 = fsub contract <16 x float> %v113, %v197
  %v202 = fmul contract <16 x float> %v198, %v198
  %v203 = fmul contract <16 x float> %v199, %v199
  %v204 = fmul contract <16 x float> %v200, %v200
  %v205 = fmul contract <16 x float> %v201, %v201
  %v206 = fadd contract <16 x float> %v189, %v202
  %v207 = fadd contract <16 x float> %v190, %v203
  %v208 = fadd contract <16 x float> %v191, %v204
  %v209 = fadd contract <16 x float> %v192, %v205
  %v210 = fneg <16 x float> %v206
  %v211 = fneg <16 x float> %v207
  %v212 = fneg <16 x float> %v208
  %v213 = fneg <16 x float> %v209
  %v214 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v210, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v215 = fsub <16 x float> %v214, splat (float 0x4168001FC0000000)
  %v216 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v215, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v210)
  %v217 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v215, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v216)
  %v218 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v217, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v219 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v218, <16 x float> splat (float 0x3FA573EA80000000))
  %v220 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v219, <16 x float> %v218, <16 x float> splat (float 0x3FC555D400000000))
  %v221 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v220, <16 x float> %v218, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v222 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v221, <16 x float> %v218, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v223 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v222, <16 x float> %v218, <16 x float> splat (float 0x3FF0000000000000))
  %v224 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v223, <16 x float> %v215, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v225 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v211, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v226 = fsub <16 x float> %v225, splat (float 0x4168001FC0000000)
  %v227 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v226, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v211)
  %v228 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v226, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v227)
  %v229 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v228, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v230 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v229, <16 x float> splat (float 0x3FA573EA80000000))
  %v231 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v230, <16 x float> %v229, <16 x float> splat (float 0x3FC555D400000000))
  %v232 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v231, <16 x float> %v229, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v233 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v232, <16 x float> %v229, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v234 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v233, <16 x float> %v229, <16 x float> splat (float 0x3FF0000000000000))
  %v235 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v234, <16 x float> %v226, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v236 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v212, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v237 = fsub <16 x float> %v236, splat (float 0x4168001FC0000000)
  %v238 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v237, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v212)
  %v239 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v237, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v238)
  %v240 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v239, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v241 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v240, <16 x float> splat (float 0x3FA573EA80000000))
  %v242 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v241, <16 x float> %v240, <16 x float> splat (float 0x3FC555D400000000))
  %v243 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v242, <16 x float> %v240, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v244 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v243, <16 x float> %v240, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v245 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v244, <16 x float> %v240, <16 x float> splat (float 0x3FF0000000000000))
  %v246 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v245, <16 x float> %v237, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v247 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v213, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v248 = fsub <16 x float> %v247, splat (float 0x4168001FC0000000)
  %v249 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v248, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v213)
  %v250 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v248, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v249)
  %v251 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v250, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v252 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v251, <16 x float> splat (float 0x3FA573EA80000000))
  %v253 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v252, <16 x float> %v251, <16 x float> splat (float 0x3FC555D400000000))
  %v254 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v253, <16 x float> %v251, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v255 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v254, <16 x float> %v251, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v256 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v255, <16 x float> %v251, <16 x float> splat (float 0x3FF0000000000000))
  %v257 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v256, <16 x float> %v248, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v258 = fmul contract <16 x float> %v160, %v224
  %v259 = fmul contract <16 x float> %v160, %v235
  %v260 = fmul contract <16 x float> %v160, %v246
  %v261 = fmul contract <16 x float> %v160, %v257
  %v262 = fadd contract <16 x float> %v150, %v258
  %v263 = fadd contract <16 x float> %v151, %v259
  %v264 = fadd contract <16 x float> %v152, %v260
  %v265 = fadd contract <16 x float> %v153, %v261
  %v266 = add nsw i64 %v149, 1
  %v267 = icmp slt i64 %v266, %v146
  br i1 %v267, label %column147, label %column_done148
column_done148:
  %v268 = fadd contract <16 x float> %v136, %v262
  %v269 = fadd contract <16 x float> %v137, %v263
  %v270 = fadd contract <16 x float> %v138, %v264
  %v271 = fadd contract <16 x float> %v139, %v265
  br label %chunk_head116
interval_end118:
  %v272 = add nsw i64 %v124, 1
  br label %interval_head114
columns_done119:
  %v273 = getelementptr i8, ptr %scratch, i64 768
  %v274 = getelementptr i8, ptr %v273, i64 64
  %v275 = getelementptr i8, ptr %v273, i64 128
  %v276 = getelementptr i8, ptr %v273, i64 192
  store <16 x float> %v125, ptr %v273, align 64
  store <16 x float> %v126, ptr %v274, align 64
  store <16 x float> %v127, ptr %v275, align 64
  store <16 x float> %v128, ptr %v276, align 64
  %v277 = sub nsw i64 %v61, %v65
  %v278 = icmp slt i64 64, %v277
  %v279 = select i1 %v278, i64 64, i64 %v277
  br label %scatter_head280
scatter_head280:
  %v283 = phi i64 [ 0, %columns_done119 ], [ %v291, %scatter281 ]
  %v284 = icmp slt i64 %v283, %v279
  br i1 %v284, label %scatter281, label %scatter_done282
scatter281:
  %v285 = add nsw i64 %v65, %v283
  %v286 = mul nsw i64 %v285, %v9
  %v287 = getelementptr i8, ptr %v46, i64 %v286
  %v288 = getelementptr i8, ptr %scratch, i64 768
  %v289 = getelementptr float, ptr %v288, i64 %v283
  %v290 = load float, ptr %v289
  store float %v290, ptr %v287, align 1
  %v291 = add nsw i64 %v283, 1
  br label %scatter_head280
scatter_done282:
  %v292 = add nsw i64 %v65, 64
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
