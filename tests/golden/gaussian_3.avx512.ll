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
  %v65 = phi i64 [ %v59, %work34 ], [ %v324, %scatter_done314 ]
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
  %v122 = phi i64 [ %v119, %gather_done70 ], [ %v304, %interval_end116 ]
  %v123 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v138, %interval_end116 ]
  %v124 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v139, %interval_end116 ]
  %v125 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v140, %interval_end116 ]
  %v126 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v141, %interval_end116 ]
  %v127 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v142, %interval_end116 ]
  %v128 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v143, %interval_end116 ]
  %v129 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v144, %interval_end116 ]
  %v130 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v145, %interval_end116 ]
  %v131 = icmp slt i64 %v122, %v121
  br i1 %v131, label %interval113, label %columns_done117
interval113:
  %v132 = mul nsw i64 %v122, 16
  %v133 = getelementptr i8, ptr %v30, i64 %v132
  %v134 = load i64, ptr %v133, align 8, !invariant.load !0
  %v135 = getelementptr i64, ptr %v133, i64 1
  %v136 = load i64, ptr %v135, align 8, !invariant.load !0
  br label %chunk_head114
chunk_head114:
  %v137 = phi i64 [ %v134, %interval113 ], [ %v150, %column_done154 ]
  %v138 = phi <16 x float> [ %v123, %interval113 ], [ %v280, %column_done154 ]
  %v139 = phi <16 x float> [ %v124, %interval113 ], [ %v281, %column_done154 ]
  %v140 = phi <16 x float> [ %v125, %interval113 ], [ %v282, %column_done154 ]
  %v141 = phi <16 x float> [ %v126, %interval113 ], [ %v283, %column_done154 ]
  %v142 = phi <16 x float> [ %v127, %interval113 ], [ %v300, %column_done154 ]
  %v143 = phi <16 x float> [ %v128, %interval113 ], [ %v301, %column_done154 ]
  %v144 = phi <16 x float> [ %v129, %interval113 ], [ %v302, %column_done154 ]
  %v145 = phi <16 x float> [ %v130, %interval113 ], [ %v303, %column_done154 ]
  %v146 = icmp slt i64 %v137, %v136
  %v147 = load volatile i64, ptr %v32, align 8
  %v148 = icmp eq i64 %v147, 0
  %v149 = and i1 %v146, %v148
  br i1 %v149, label %chunk115, label %interval_end116
chunk115:
  %v150 = add nsw i64 %v137, 256
  %v151 = icmp slt i64 %v150, %v136
  %v152 = select i1 %v151, i64 %v150, i64 %v136
  br label %column153
column153:
  %v155 = phi i64 [ %v137, %chunk115 ], [ %v270, %column153 ]
  %v156 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk115 ], [ %v266, %column153 ]
  %v157 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk115 ], [ %v267, %column153 ]
  %v158 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk115 ], [ %v268, %column153 ]
  %v159 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk115 ], [ %v269, %column153 ]
  %v160 = mul nsw i64 %v155, %v21
  %v161 = getelementptr i8, ptr %v54, i64 %v160
  %v162 = mul nsw i64 %v155, %v27
  %v163 = getelementptr i8, ptr %v58, i64 %v162
  %v164 = load float, ptr %v163, align 1, !invariant.load !0
  %v165 = insertelement <16 x float> poison, float %v164, i64 0
  %v166 = shufflevector <16 x float> %v165, <16 x float> poison, <16 x i32> zeroinitializer
  %v167 = load float, ptr %v161, align 1, !invariant.load !0
  %v168 = insertelement <16 x float> poison, float %v167, i64 0
  %v169 = shufflevector <16 x float> %v168, <16 x float> poison, <16 x i32> zeroinitializer
  %v170 = fsub contract <16 x float> %v92, %v169
  %v171 = fsub contract <16 x float> %v93, %v169
  %v172 = fsub contract <16 x float> %v94, %v169
  %v173 = fsub contract <16 x float> %v95, %v169
  %v174 = fmul contract <16 x float> %v170, %v170
  %v175 = fmul contract <16 x float> %v171, %v171
  %v176 = fmul contract <16 x float> %v172, %v172
  %v177 = fmul contract <16 x float> %v173, %v173
  %v178 = fadd contract <16 x float> splat (float 0x8000000000000000), %v174
  %v179 = fadd contract <16 x float> splat (float 0x8000000000000000), %v175
  %v180 = fadd contract <16 x float> splat (float 0x8000000000000000), %v176
  %v181 = fadd contract <16 x float> splat (float 0x8000000000000000), %v177
  %v182 = getelementptr i8, ptr %v161, i64 4
  %v183 = load float, ptr %v182, align 1, !invariant.load !0
  %v184 = insertelement <16 x float> poison, float %v183, i64 0
  %v185 = shufflevector <16 x float> %v184, <16 x float> poison, <16 x i32> zeroinitializer
  %v186 = fsub contract <16 x float> %v100, %v185
  %v187 = fsub contract <16 x float> %v101, %v185
  %v188 = fsub contract <16 x float> %v102, %v185
  %v189 = fsub contract <16 x float> %v103, %v185
  %v190 = fmul contract <16 x float> %v186, %v186
  %v191 = fmul contract <16 x float> %v187, %v187
  %v192 = fmul contract <16 x float> %v188, %v188
  %v193 = fmul contract <16 x float> %v189, %v189
  %v194 = fadd contract <16 x float> %v178, %v190
  %v195 = fadd contract <16 x float> %v179, %v191
  %v196 = fadd contract <16 x float> %v180, %v192
  %v197 = fadd contract <16 x float> %v181, %v193
  %v198 = getelementptr i8, ptr %v161, i64 8
  %v199 = load float, ptr %v198, align 1, !invariant.load !0
  %v200 = insertelement <16 x float> poison, float %v199, i64 0
  %v201 = shufflevector <16 x float> %v200, <16 x float> poison, <16 x i32> zeroinitializer
  %v202 = fsub contract <16 x float> %v108, %v201
  %v203 = fsub contract <16 x float> %v109, %v201
  %v204 = fsub contract <16 x float> %v110, %v201
  %v205 = fsub contract <16 x float> %v111, %v201
  %v206 = fmul contract <16 x float> %v202, %v202
  %v207 = fmul contract <16 x float> %v203, %v203
  %v208 = fmul contract <16 x float> %v204, %v204
  %v209 = fmul contract <16 x float> %v205, %v205
  %v210 = fadd contract <16 x float> %v194, %v206
  %v211 = fadd contract <16 x float> %v195, %v207
  %v212 = fadd contract <16 x float> %v196, %v208
  %v213 = fadd contract <16 x float> %v197, %v209
  %v214 = fneg <16 x float> %v210
  %v215 = fneg <16 x float> %v211
  %v216 = fneg <16 x float> %v212
  %v217 = fneg <16 x float> %v213
  %v218 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v214, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v219 = fsub <16 x float> %v218, splat (float 0x4168001FC0000000)
  %v220 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v219, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v214)
  %v221 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v219, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v220)
  %v222 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v221, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v223 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v222, <16 x float> splat (float 0x3FA573EA80000000))
  %v224 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v223, <16 x float> %v222, <16 x float> splat (float 0x3FC555D400000000))
  %v225 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v224, <16 x float> %v222, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v226 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v225, <16 x float> %v222, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v227 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v226, <16 x float> %v222, <16 x float> splat (float 0x3FF0000000000000))
  %v228 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v227, <16 x float> %v219, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v229 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v215, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v230 = fsub <16 x float> %v229, splat (float 0x4168001FC0000000)
  %v231 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v230, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v215)
  %v232 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v230, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v231)
  %v233 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v232, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v234 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v233, <16 x float> splat (float 0x3FA573EA80000000))
  %v235 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v234, <16 x float> %v233, <16 x float> splat (float 0x3FC555D400000000))
  %v236 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v235, <16 x float> %v233, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v237 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v236, <16 x float> %v233, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v238 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v237, <16 x float> %v233, <16 x float> splat (float 0x3FF0000000000000))
  %v239 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v238, <16 x float> %v230, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v240 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v216, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v241 = fsub <16 x float> %v240, splat (float 0x4168001FC0000000)
  %v242 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v241, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v216)
  %v243 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v241, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v242)
  %v244 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v243, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v245 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v244, <16 x float> splat (float 0x3FA573EA80000000))
  %v246 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v245, <16 x float> %v244, <16 x float> splat (float 0x3FC555D400000000))
  %v247 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v246, <16 x float> %v244, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v248 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v247, <16 x float> %v244, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v249 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v248, <16 x float> %v244, <16 x float> splat (float 0x3FF0000000000000))
  %v250 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v249, <16 x float> %v241, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v251 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v217, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v252 = fsub <16 x float> %v251, splat (float 0x4168001FC0000000)
  %v253 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v252, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v217)
  %v254 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v252, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v253)
  %v255 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v254, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v256 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v255, <16 x float> splat (float 0x3FA573EA80000000))
  %v257 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v256, <16 x float> %v255, <16 x float> splat (float 0x3FC555D400000000))
  %v258 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v257, <16 x float> %v255, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v259 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v258, <16 x float> %v255, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v260 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v259, <16 x float> %v255, <16 x float> splat (float 0x3FF0000000000000))
  %v261 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v260, <16 x float> %v252, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v262 = fmul contract <16 x float> %v166, %v228
  %v263 = fmul contract <16 x float> %v166, %v239
  %v264 = fmul contract <16 x float> %v166, %v250
  %v265 = fmul contract <16 x float> %v166, %v261
  %v266 = fadd contract <16 x float> %v156, %v262
  %v267 = fadd contract <16 x float> %v157, %v263
  %v268 = fadd contract <16 x float> %v158, %v264
  %v269 = fadd contract <16 x float> %v159, %v265
  %v270 = add nsw i64 %v155, 1
  %v271 = icmp slt i64 %v270, %v152
  br i1 %v271, label %column153, label %column_done154
column_done154:
  %v272 = fadd contract <16 x float> %v142, splat (float 0x0000000000000000)
  %v273 = fadd contract <16 x float> %v143, splat (float 0x0000000000000000)
  %v274 = fadd contract <16 x float> %v144, splat (float 0x0000000000000000)
  %v275 = fadd contract <16 x float> %v145, splat (float 0x0000000000000000)
  %v276 = fsub contract <16 x float> %v266, %v272
  %v277 = fsub contract <16 x float> %v267, %v273
  %v278 = fsub contract <16 x float> %v268, %v274
  %v279 = fsub contract <16 x float> %v269, %v275
  %v280 = fadd contract <16 x float> %v138, %v276
  %v281 = fadd contract <16 x float> %v139, %v277
  %v282 = fadd contract <16 x float> %v140, %v278
  %v283 = fadd contract <16 x float> %v141, %v279
  %v284 = fsub contract <16 x float> %v280, %v138
  %v285 = fsub contract <16 x float> %v281, %v139
  %v286 = fsub contract <16 x float> %v282, %v140
  %v287 = fsub contract <16 x float> %v283, %v141
  %v288 = fsub contract <16 x float> %v284, %v276
  %v289 = fsub contract <16 x float> %v285, %v277
  %v290 = fsub contract <16 x float> %v286, %v278
  %v291 = fsub contract <16 x float> %v287, %v279
  %v292 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v280)
  %v293 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v281)
  %v294 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v282)
  %v295 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v283)
  %v296 = fcmp olt <16 x float> %v292, splat (float 0x7FF0000000000000)
  %v297 = fcmp olt <16 x float> %v293, splat (float 0x7FF0000000000000)
  %v298 = fcmp olt <16 x float> %v294, splat (float 0x7FF0000000000000)
  %v299 = fcmp olt <16 x float> %v295, splat (float 0x7FF0000000000000)
  %v300 = select <16 x i1> %v296, <16 x float> %v288, <16 x float> splat (float 0x0000000000000000)
  %v301 = select <16 x i1> %v297, <16 x float> %v289, <16 x float> splat (float 0x0000000000000000)
  %v302 = select <16 x i1> %v298, <16 x float> %v290, <16 x float> splat (float 0x0000000000000000)
  %v303 = select <16 x i1> %v299, <16 x float> %v291, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head114
interval_end116:
  %v304 = add nsw i64 %v122, 1
  br label %interval_head112
columns_done117:
  %v305 = getelementptr i8, ptr %scratch, i64 768
  %v306 = getelementptr i8, ptr %v305, i64 64
  %v307 = getelementptr i8, ptr %v305, i64 128
  %v308 = getelementptr i8, ptr %v305, i64 192
  store <16 x float> %v123, ptr %v305, align 64
  store <16 x float> %v124, ptr %v306, align 64
  store <16 x float> %v125, ptr %v307, align 64
  store <16 x float> %v126, ptr %v308, align 64
  %v309 = sub nsw i64 %v61, %v65
  %v310 = icmp slt i64 64, %v309
  %v311 = select i1 %v310, i64 64, i64 %v309
  br label %scatter_head312
scatter_head312:
  %v315 = phi i64 [ 0, %columns_done117 ], [ %v323, %scatter313 ]
  %v316 = icmp slt i64 %v315, %v311
  br i1 %v316, label %scatter313, label %scatter_done314
scatter313:
  %v317 = add nsw i64 %v65, %v315
  %v318 = mul nsw i64 %v317, %v9
  %v319 = getelementptr i8, ptr %v46, i64 %v318
  %v320 = getelementptr i8, ptr %scratch, i64 768
  %v321 = getelementptr float, ptr %v320, i64 %v315
  %v322 = load float, ptr %v321
  store float %v322, ptr %v319, align 1
  %v323 = add nsw i64 %v315, 1
  br label %scatter_head312
scatter_done314:
  %v324 = add nsw i64 %v65, 64
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
