target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 11
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 3
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 4
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 12
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 5
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 6
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 13
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 7
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 8
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = getelementptr i64, ptr %frame, i64 14
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 9
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 10
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
  %v65 = phi i64 [ %v59, %work34 ], [ %v805, %moved773 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  %v68 = add nsw i64 %v65, 64
  %v69 = icmp sle i64 %v68, %v61
  %v70 = icmp eq i64 %v15, 8
  %v71 = and i1 %v69, %v70
  br i1 %v71, label %whole_tile72, label %part73
whole_tile72:
  %v75 = mul nsw i64 %v65, 8
  %v76 = getelementptr i8, ptr %v50, i64 %v75
  %v77 = getelementptr i8, ptr %v76, i64 2048
  call void @llvm.prefetch.p0(ptr %v77, i32 0, i32 3, i32 1)
  %v78 = getelementptr i8, ptr %v76, i64 2112
  call void @llvm.prefetch.p0(ptr %v78, i32 0, i32 3, i32 1)
  %v79 = getelementptr i8, ptr %v76, i64 2176
  call void @llvm.prefetch.p0(ptr %v79, i32 0, i32 3, i32 1)
  %v80 = getelementptr i8, ptr %v76, i64 2240
  call void @llvm.prefetch.p0(ptr %v80, i32 0, i32 3, i32 1)
  %v81 = getelementptr i8, ptr %v76, i64 2304
  call void @llvm.prefetch.p0(ptr %v81, i32 0, i32 3, i32 1)
  %v82 = getelementptr i8, ptr %v76, i64 2368
  call void @llvm.prefetch.p0(ptr %v82, i32 0, i32 3, i32 1)
  %v83 = getelementptr i8, ptr %v76, i64 2432
  call void @llvm.prefetch.p0(ptr %v83, i32 0, i32 3, i32 1)
  %v84 = getelementptr i8, ptr %v76, i64 2496
  call void @llvm.prefetch.p0(ptr %v84, i32 0, i32 3, i32 1)
  %v85 = load <32 x float>, ptr %v76, align 1, !invariant.load !0
  %v86 = shufflevector <32 x float> %v85, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  store <16 x float> %v86, ptr %scratch, align 4
  %v87 = shufflevector <32 x float> %v85, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v88 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v87, ptr %v88, align 4
  %v89 = getelementptr i8, ptr %v76, i64 128
  %v90 = load <32 x float>, ptr %v89, align 1, !invariant.load !0
  %v91 = shufflevector <32 x float> %v90, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v92 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v91, ptr %v92, align 4
  %v93 = shufflevector <32 x float> %v90, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v94 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v93, ptr %v94, align 4
  %v95 = getelementptr i8, ptr %v76, i64 256
  %v96 = load <32 x float>, ptr %v95, align 1, !invariant.load !0
  %v97 = shufflevector <32 x float> %v96, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v98 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v97, ptr %v98, align 4
  %v99 = shufflevector <32 x float> %v96, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v100 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v99, ptr %v100, align 4
  %v101 = getelementptr i8, ptr %v76, i64 384
  %v102 = load <32 x float>, ptr %v101, align 1, !invariant.load !0
  %v103 = shufflevector <32 x float> %v102, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v104 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v103, ptr %v104, align 4
  %v105 = shufflevector <32 x float> %v102, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v106 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v105, ptr %v106, align 4
  br label %moved74
part73:
  br label %gather_head107
gather_head107:
  %v110 = phi i64 [ 0, %part73 ], [ %v123, %gather108 ]
  %v111 = icmp slt i64 %v110, 64
  br i1 %v111, label %gather108, label %gather_done109
gather108:
  %v112 = add nsw i64 %v65, %v110
  %v113 = icmp slt i64 %v112, %v67
  %v114 = select i1 %v113, i64 %v112, i64 %v67
  %v115 = mul nsw i64 %v114, %v15
  %v116 = getelementptr i8, ptr %v50, i64 %v115
  %v117 = load float, ptr %v116, align 1, !invariant.load !0
  %v118 = getelementptr float, ptr %scratch, i64 %v110
  store float %v117, ptr %v118
  %v119 = getelementptr i8, ptr %v116, i64 4
  %v120 = load float, ptr %v119, align 1, !invariant.load !0
  %v121 = getelementptr i8, ptr %scratch, i64 256
  %v122 = getelementptr float, ptr %v121, i64 %v110
  store float %v120, ptr %v122
  %v123 = add nsw i64 %v110, 1
  br label %gather_head107
gather_done109:
  br label %moved74
moved74:
  %v124 = getelementptr i8, ptr %scratch, i64 64
  %v125 = getelementptr i8, ptr %scratch, i64 128
  %v126 = getelementptr i8, ptr %scratch, i64 192
  %v127 = load <16 x float>, ptr %scratch, align 64
  %v128 = load <16 x float>, ptr %v124, align 64
  %v129 = load <16 x float>, ptr %v125, align 64
  %v130 = load <16 x float>, ptr %v126, align 64
  %v131 = getelementptr i8, ptr %scratch, i64 256
  %v132 = getelementptr i8, ptr %v131, i64 64
  %v133 = getelementptr i8, ptr %v131, i64 128
  %v134 = getelementptr i8, ptr %v131, i64 192
  %v135 = load <16 x float>, ptr %v131, align 64
  %v136 = load <16 x float>, ptr %v132, align 64
  %v137 = load <16 x float>, ptr %v133, align 64
  %v138 = load <16 x float>, ptr %v134, align 64
  %v145 = getelementptr i64, ptr %v42, i64 2
  %v146 = load i64, ptr %v145, align 8, !invariant.load !0
  %v147 = getelementptr i64, ptr %v42, i64 3
  %v148 = load i64, ptr %v147, align 8, !invariant.load !0
  br label %interval_head139
interval_head139:
  %v149 = phi i64 [ %v146, %moved74 ], [ %v626, %interval_end143 ]
  %v150 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved74 ], [ %v169, %interval_end143 ]
  %v151 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved74 ], [ %v170, %interval_end143 ]
  %v152 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved74 ], [ %v171, %interval_end143 ]
  %v153 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved74 ], [ %v172, %interval_end143 ]
  %v154 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v173, %interval_end143 ]
  %v155 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v174, %interval_end143 ]
  %v156 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v175, %interval_end143 ]
  %v157 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v176, %interval_end143 ]
  %v158 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v177, %interval_end143 ]
  %v159 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v178, %interval_end143 ]
  %v160 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v179, %interval_end143 ]
  %v161 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v180, %interval_end143 ]
  %v162 = icmp slt i64 %v149, %v148
  br i1 %v162, label %interval140, label %columns_done144
interval140:
  %v163 = mul nsw i64 %v149, 16
  %v164 = getelementptr i8, ptr %v30, i64 %v163
  %v165 = load i64, ptr %v164, align 8, !invariant.load !0
  %v166 = getelementptr i64, ptr %v164, i64 1
  %v167 = load i64, ptr %v166, align 8, !invariant.load !0
  br label %chunk_head141
chunk_head141:
  %v168 = phi i64 [ %v165, %interval140 ], [ %v185, %column_done332 ]
  %v169 = phi <16 x float> [ %v150, %interval140 ], [ %v443, %column_done332 ]
  %v170 = phi <16 x float> [ %v151, %interval140 ], [ %v445, %column_done332 ]
  %v171 = phi <16 x float> [ %v152, %interval140 ], [ %v447, %column_done332 ]
  %v172 = phi <16 x float> [ %v153, %interval140 ], [ %v449, %column_done332 ]
  %v173 = phi <16 x float> [ %v154, %interval140 ], [ %v602, %column_done332 ]
  %v174 = phi <16 x float> [ %v155, %interval140 ], [ %v603, %column_done332 ]
  %v175 = phi <16 x float> [ %v156, %interval140 ], [ %v604, %column_done332 ]
  %v176 = phi <16 x float> [ %v157, %interval140 ], [ %v605, %column_done332 ]
  %v177 = phi <16 x float> [ %v158, %interval140 ], [ %v622, %column_done332 ]
  %v178 = phi <16 x float> [ %v159, %interval140 ], [ %v623, %column_done332 ]
  %v179 = phi <16 x float> [ %v160, %interval140 ], [ %v624, %column_done332 ]
  %v180 = phi <16 x float> [ %v161, %interval140 ], [ %v625, %column_done332 ]
  %v181 = icmp slt i64 %v168, %v167
  %v182 = load volatile i64, ptr %v32, align 8
  %v183 = icmp eq i64 %v182, 0
  %v184 = and i1 %v181, %v183
  br i1 %v184, label %chunk142, label %interval_end143
chunk142:
  %v185 = add nsw i64 %v168, 128
  %v186 = icmp slt i64 %v185, %v167
  %v187 = select i1 %v186, i64 %v185, i64 %v167
  br label %column188
column188:
  %v190 = phi i64 [ %v168, %chunk142 ], [ %v237, %column188 ]
  %v191 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk142 ], [ %v230, %column188 ]
  %v192 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk142 ], [ %v232, %column188 ]
  %v193 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk142 ], [ %v234, %column188 ]
  %v194 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk142 ], [ %v236, %column188 ]
  %v195 = mul nsw i64 %v190, %v21
  %v196 = getelementptr i8, ptr %v54, i64 %v195
  %v197 = mul nsw i64 %v190, %v27
  %v198 = getelementptr i8, ptr %v58, i64 %v197
  %v199 = load float, ptr %v196, align 1, !invariant.load !0
  %v200 = insertelement <16 x float> poison, float %v199, i64 0
  %v201 = shufflevector <16 x float> %v200, <16 x float> poison, <16 x i32> zeroinitializer
  %v202 = fmul contract <16 x float> %v127, %v201
  %v203 = fmul contract <16 x float> %v128, %v201
  %v204 = fmul contract <16 x float> %v129, %v201
  %v205 = fmul contract <16 x float> %v130, %v201
  %v206 = fadd contract <16 x float> splat (float 0x8000000000000000), %v202
  %v207 = fadd contract <16 x float> splat (float 0x8000000000000000), %v203
  %v208 = fadd contract <16 x float> splat (float 0x8000000000000000), %v204
  %v209 = fadd contract <16 x float> splat (float 0x8000000000000000), %v205
  %v210 = getelementptr i8, ptr %v196, i64 4
  %v211 = load float, ptr %v210, align 1, !invariant.load !0
  %v212 = insertelement <16 x float> poison, float %v211, i64 0
  %v213 = shufflevector <16 x float> %v212, <16 x float> poison, <16 x i32> zeroinitializer
  %v214 = fmul contract <16 x float> %v135, %v213
  %v215 = fmul contract <16 x float> %v136, %v213
  %v216 = fmul contract <16 x float> %v137, %v213
  %v217 = fmul contract <16 x float> %v138, %v213
  %v218 = fadd contract <16 x float> %v206, %v214
  %v219 = fadd contract <16 x float> %v207, %v215
  %v220 = fadd contract <16 x float> %v208, %v216
  %v221 = fadd contract <16 x float> %v209, %v217
  %v222 = sub nsw i64 %v190, %v168
  %v223 = getelementptr i8, ptr %scratch, i64 512
  %v224 = mul nsw i64 %v222, 256
  %v225 = getelementptr i8, ptr %v223, i64 %v224
  %v226 = getelementptr i8, ptr %v225, i64 64
  %v227 = getelementptr i8, ptr %v225, i64 128
  %v228 = getelementptr i8, ptr %v225, i64 192
  store <16 x float> %v218, ptr %v225, align 64
  store <16 x float> %v219, ptr %v226, align 64
  store <16 x float> %v220, ptr %v227, align 64
  store <16 x float> %v221, ptr %v228, align 64
  %v229 = fcmp ogt <16 x float> %v218, %v191
  %v230 = select <16 x i1> %v229, <16 x float> %v218, <16 x float> %v191
  %v231 = fcmp ogt <16 x float> %v219, %v192
  %v232 = select <16 x i1> %v231, <16 x float> %v219, <16 x float> %v192
  %v233 = fcmp ogt <16 x float> %v220, %v193
  %v234 = select <16 x i1> %v233, <16 x float> %v220, <16 x float> %v193
  %v235 = fcmp ogt <16 x float> %v221, %v194
  %v236 = select <16 x i1> %v235, <16 x float> %v221, <16 x float> %v194
  %v237 = add nsw i64 %v190, 1
  %v238 = icmp slt i64 %v237, %v187
  br i1 %v238, label %column188, label %column_done189
column_done189:
  %v239 = fcmp ogt <16 x float> %v230, splat (float 0xFFF0000000000000)
  %v240 = select <16 x i1> %v239, <16 x float> %v230, <16 x float> splat (float 0xFFF0000000000000)
  %v241 = fcmp ogt <16 x float> %v232, splat (float 0xFFF0000000000000)
  %v242 = select <16 x i1> %v241, <16 x float> %v232, <16 x float> splat (float 0xFFF0000000000000)
  %v243 = fcmp ogt <16 x float> %v234, splat (float 0xFFF0000000000000)
  %v244 = select <16 x i1> %v243, <16 x float> %v234, <16 x float> splat (float 0xFFF0000000000000)
  %v245 = fcmp ogt <16 x float> %v236, splat (float 0xFFF0000000000000)
  %v246 = select <16 x i1> %v245, <16 x float> %v236, <16 x float> splat (float 0xFFF0000000000000)
  %v247 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v240
  %v248 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v242
  %v249 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v244
  %v250 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v246
  %v251 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v240)
  %v252 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v242)
  %v253 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v244)
  %v254 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v246)
  %v255 = fcmp olt <16 x float> %v251, splat (float 0x47D0000000000000)
  %v256 = fcmp olt <16 x float> %v252, splat (float 0x47D0000000000000)
  %v257 = fcmp olt <16 x float> %v253, splat (float 0x47D0000000000000)
  %v258 = fcmp olt <16 x float> %v254, splat (float 0x47D0000000000000)
  %v259 = select <16 x i1> %v255, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v260 = select <16 x i1> %v256, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v261 = select <16 x i1> %v257, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v262 = select <16 x i1> %v258, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v263 = fmul contract <16 x float> splat (float 0xFFF0000000000000), %v259
  %v264 = fmul contract <16 x float> splat (float 0xFFF0000000000000), %v260
  %v265 = fmul contract <16 x float> splat (float 0xFFF0000000000000), %v261
  %v266 = fmul contract <16 x float> splat (float 0xFFF0000000000000), %v262
  %v267 = fcmp olt <16 x float> %v240, splat (float 0x47EFFFFFE0000000)
  %v268 = select <16 x i1> %v267, <16 x float> %v240, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v269 = fcmp olt <16 x float> %v242, splat (float 0x47EFFFFFE0000000)
  %v270 = select <16 x i1> %v269, <16 x float> %v242, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v271 = fcmp olt <16 x float> %v244, splat (float 0x47EFFFFFE0000000)
  %v272 = select <16 x i1> %v271, <16 x float> %v244, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v273 = fcmp olt <16 x float> %v246, splat (float 0x47EFFFFFE0000000)
  %v274 = select <16 x i1> %v273, <16 x float> %v246, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v275 = fcmp ogt <16 x float> %v268, splat (float 0xC7EFFFFFE0000000)
  %v276 = select <16 x i1> %v275, <16 x float> %v268, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v277 = fcmp ogt <16 x float> %v270, splat (float 0xC7EFFFFFE0000000)
  %v278 = select <16 x i1> %v277, <16 x float> %v270, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v279 = fcmp ogt <16 x float> %v272, splat (float 0xC7EFFFFFE0000000)
  %v280 = select <16 x i1> %v279, <16 x float> %v272, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v281 = fcmp ogt <16 x float> %v274, splat (float 0xC7EFFFFFE0000000)
  %v282 = select <16 x i1> %v281, <16 x float> %v274, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v283 = fmul contract <16 x float> %v276, %v259
  %v284 = fmul contract <16 x float> %v278, %v260
  %v285 = fmul contract <16 x float> %v280, %v261
  %v286 = fmul contract <16 x float> %v282, %v262
  %v287 = fsub contract <16 x float> %v263, %v283
  %v288 = fsub contract <16 x float> %v264, %v284
  %v289 = fsub contract <16 x float> %v265, %v285
  %v290 = fsub contract <16 x float> %v266, %v286
  %v291 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v287, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v292 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v291, <16 x float> splat (float 0x3F83CEC460000000))
  %v293 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v292, <16 x float> %v291, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v294 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v293, <16 x float> %v291, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v295 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v294, <16 x float> %v291, <16 x float> splat (float 0x3FE62E4240000000))
  %v296 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v295, <16 x float> %v291, <16 x float> splat (float 0x3FF0000000000000))
  %v297 = fsub <16 x float> %v287, %v291
  %v298 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v296, <16 x float> %v297, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v299 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v288, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v300 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v299, <16 x float> splat (float 0x3F83CEC460000000))
  %v301 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v300, <16 x float> %v299, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v302 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v301, <16 x float> %v299, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v303 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v302, <16 x float> %v299, <16 x float> splat (float 0x3FE62E4240000000))
  %v304 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v303, <16 x float> %v299, <16 x float> splat (float 0x3FF0000000000000))
  %v305 = fsub <16 x float> %v288, %v299
  %v306 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v304, <16 x float> %v305, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v307 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v289, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v308 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v307, <16 x float> splat (float 0x3F83CEC460000000))
  %v309 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v308, <16 x float> %v307, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v310 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v309, <16 x float> %v307, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v311 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v310, <16 x float> %v307, <16 x float> splat (float 0x3FE62E4240000000))
  %v312 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v311, <16 x float> %v307, <16 x float> splat (float 0x3FF0000000000000))
  %v313 = fsub <16 x float> %v289, %v307
  %v314 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v312, <16 x float> %v313, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v315 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v290, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v316 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v315, <16 x float> splat (float 0x3F83CEC460000000))
  %v317 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v316, <16 x float> %v315, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v318 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v317, <16 x float> %v315, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v319 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v318, <16 x float> %v315, <16 x float> splat (float 0x3FE62E4240000000))
  %v320 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v319, <16 x float> %v315, <16 x float> splat (float 0x3FF0000000000000))
  %v321 = fsub <16 x float> %v290, %v315
  %v322 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v320, <16 x float> %v321, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v323 = select <16 x i1> %v247, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v298
  %v324 = select <16 x i1> %v248, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v306
  %v325 = select <16 x i1> %v249, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v314
  %v326 = select <16 x i1> %v250, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v322
  %v327 = fmul contract <16 x float> splat (float 0x0000000000000000), %v323
  %v328 = fmul contract <16 x float> splat (float 0x0000000000000000), %v324
  %v329 = fmul contract <16 x float> splat (float 0x0000000000000000), %v325
  %v330 = fmul contract <16 x float> splat (float 0x0000000000000000), %v326
  br label %column331
column331:
  %v333 = phi i64 [ %v168, %column_done189 ], [ %v440, %column331 ]
  %v334 = phi <16 x float> [ %v240, %column_done189 ], [ %v334, %column331 ]
  %v335 = phi <16 x float> [ %v242, %column_done189 ], [ %v335, %column331 ]
  %v336 = phi <16 x float> [ %v244, %column_done189 ], [ %v336, %column331 ]
  %v337 = phi <16 x float> [ %v246, %column_done189 ], [ %v337, %column331 ]
  %v338 = phi <16 x float> [ %v327, %column_done189 ], [ %v436, %column331 ]
  %v339 = phi <16 x float> [ %v328, %column_done189 ], [ %v437, %column331 ]
  %v340 = phi <16 x float> [ %v329, %column_done189 ], [ %v438, %column331 ]
  %v341 = phi <16 x float> [ %v330, %column_done189 ], [ %v439, %column331 ]
  %v342 = mul nsw i64 %v333, %v21
  %v343 = getelementptr i8, ptr %v54, i64 %v342
  %v344 = mul nsw i64 %v333, %v27
  %v345 = getelementptr i8, ptr %v58, i64 %v344
  %v346 = sub nsw i64 %v333, %v168
  %v347 = getelementptr i8, ptr %scratch, i64 512
  %v348 = mul nsw i64 %v346, 256
  %v349 = getelementptr i8, ptr %v347, i64 %v348
  %v350 = getelementptr i8, ptr %v349, i64 64
  %v351 = getelementptr i8, ptr %v349, i64 128
  %v352 = getelementptr i8, ptr %v349, i64 192
  %v353 = load <16 x float>, ptr %v349, align 64
  %v354 = load <16 x float>, ptr %v350, align 64
  %v355 = load <16 x float>, ptr %v351, align 64
  %v356 = load <16 x float>, ptr %v352, align 64
  %v357 = load float, ptr %v345, align 1, !invariant.load !0
  %v358 = insertelement <16 x float> poison, float %v357, i64 0
  %v359 = shufflevector <16 x float> %v358, <16 x float> poison, <16 x i32> zeroinitializer
  %v360 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v334)
  %v361 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v335)
  %v362 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v336)
  %v363 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v337)
  %v364 = fcmp olt <16 x float> %v360, splat (float 0x47D0000000000000)
  %v365 = fcmp olt <16 x float> %v361, splat (float 0x47D0000000000000)
  %v366 = fcmp olt <16 x float> %v362, splat (float 0x47D0000000000000)
  %v367 = fcmp olt <16 x float> %v363, splat (float 0x47D0000000000000)
  %v368 = select <16 x i1> %v364, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v369 = select <16 x i1> %v365, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v370 = select <16 x i1> %v366, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v371 = select <16 x i1> %v367, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v372 = fmul contract <16 x float> %v353, %v368
  %v373 = fmul contract <16 x float> %v354, %v369
  %v374 = fmul contract <16 x float> %v355, %v370
  %v375 = fmul contract <16 x float> %v356, %v371
  %v376 = fcmp olt <16 x float> %v334, splat (float 0x47EFFFFFE0000000)
  %v377 = select <16 x i1> %v376, <16 x float> %v334, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v378 = fcmp olt <16 x float> %v335, splat (float 0x47EFFFFFE0000000)
  %v379 = select <16 x i1> %v378, <16 x float> %v335, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v380 = fcmp olt <16 x float> %v336, splat (float 0x47EFFFFFE0000000)
  %v381 = select <16 x i1> %v380, <16 x float> %v336, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v382 = fcmp olt <16 x float> %v337, splat (float 0x47EFFFFFE0000000)
  %v383 = select <16 x i1> %v382, <16 x float> %v337, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v384 = fcmp ogt <16 x float> %v377, splat (float 0xC7EFFFFFE0000000)
  %v385 = select <16 x i1> %v384, <16 x float> %v377, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v386 = fcmp ogt <16 x float> %v379, splat (float 0xC7EFFFFFE0000000)
  %v387 = select <16 x i1> %v386, <16 x float> %v379, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v388 = fcmp ogt <16 x float> %v381, splat (float 0xC7EFFFFFE0000000)
  %v389 = select <16 x i1> %v388, <16 x float> %v381, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v390 = fcmp ogt <16 x float> %v383, splat (float 0xC7EFFFFFE0000000)
  %v391 = select <16 x i1> %v390, <16 x float> %v383, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v392 = fmul contract <16 x float> %v385, %v368
  %v393 = fmul contract <16 x float> %v387, %v369
  %v394 = fmul contract <16 x float> %v389, %v370
  %v395 = fmul contract <16 x float> %v391, %v371
  %v396 = fsub contract <16 x float> %v372, %v392
  %v397 = fsub contract <16 x float> %v373, %v393
  %v398 = fsub contract <16 x float> %v374, %v394
  %v399 = fsub contract <16 x float> %v375, %v395
  %v400 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v396, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v401 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v400, <16 x float> splat (float 0x3F83CEC460000000))
  %v402 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v401, <16 x float> %v400, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v403 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v402, <16 x float> %v400, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v404 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v403, <16 x float> %v400, <16 x float> splat (float 0x3FE62E4240000000))
  %v405 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v404, <16 x float> %v400, <16 x float> splat (float 0x3FF0000000000000))
  %v406 = fsub <16 x float> %v396, %v400
  %v407 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v405, <16 x float> %v406, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v408 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v397, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v409 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v408, <16 x float> splat (float 0x3F83CEC460000000))
  %v410 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v409, <16 x float> %v408, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v411 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v410, <16 x float> %v408, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v412 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v411, <16 x float> %v408, <16 x float> splat (float 0x3FE62E4240000000))
  %v413 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v412, <16 x float> %v408, <16 x float> splat (float 0x3FF0000000000000))
  %v414 = fsub <16 x float> %v397, %v408
  %v415 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v413, <16 x float> %v414, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v416 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v398, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v417 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v416, <16 x float> splat (float 0x3F83CEC460000000))
  %v418 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v417, <16 x float> %v416, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v419 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v418, <16 x float> %v416, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v420 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v419, <16 x float> %v416, <16 x float> splat (float 0x3FE62E4240000000))
  %v421 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v420, <16 x float> %v416, <16 x float> splat (float 0x3FF0000000000000))
  %v422 = fsub <16 x float> %v398, %v416
  %v423 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v421, <16 x float> %v422, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v424 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v399, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v425 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v424, <16 x float> splat (float 0x3F83CEC460000000))
  %v426 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v425, <16 x float> %v424, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v427 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v426, <16 x float> %v424, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v428 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v427, <16 x float> %v424, <16 x float> splat (float 0x3FE62E4240000000))
  %v429 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v428, <16 x float> %v424, <16 x float> splat (float 0x3FF0000000000000))
  %v430 = fsub <16 x float> %v399, %v424
  %v431 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v429, <16 x float> %v430, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v432 = fmul contract <16 x float> %v407, %v359
  %v433 = fmul contract <16 x float> %v415, %v359
  %v434 = fmul contract <16 x float> %v423, %v359
  %v435 = fmul contract <16 x float> %v431, %v359
  %v436 = fadd contract <16 x float> %v338, %v432
  %v437 = fadd contract <16 x float> %v339, %v433
  %v438 = fadd contract <16 x float> %v340, %v434
  %v439 = fadd contract <16 x float> %v341, %v435
  %v440 = add nsw i64 %v333, 1
  %v441 = icmp slt i64 %v440, %v187
  br i1 %v441, label %column331, label %column_done332
column_done332:
  %v442 = fcmp ogt <16 x float> %v334, %v169
  %v443 = select <16 x i1> %v442, <16 x float> %v334, <16 x float> %v169
  %v444 = fcmp ogt <16 x float> %v335, %v170
  %v445 = select <16 x i1> %v444, <16 x float> %v335, <16 x float> %v170
  %v446 = fcmp ogt <16 x float> %v336, %v171
  %v447 = select <16 x i1> %v446, <16 x float> %v336, <16 x float> %v171
  %v448 = fcmp ogt <16 x float> %v337, %v172
  %v449 = select <16 x i1> %v448, <16 x float> %v337, <16 x float> %v172
  %v450 = fcmp oeq <16 x float> %v169, %v443
  %v451 = fcmp oeq <16 x float> %v170, %v445
  %v452 = fcmp oeq <16 x float> %v171, %v447
  %v453 = fcmp oeq <16 x float> %v172, %v449
  %v454 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v443)
  %v455 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v445)
  %v456 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v447)
  %v457 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v449)
  %v458 = fcmp olt <16 x float> %v454, splat (float 0x47D0000000000000)
  %v459 = fcmp olt <16 x float> %v455, splat (float 0x47D0000000000000)
  %v460 = fcmp olt <16 x float> %v456, splat (float 0x47D0000000000000)
  %v461 = fcmp olt <16 x float> %v457, splat (float 0x47D0000000000000)
  %v462 = select <16 x i1> %v458, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v463 = select <16 x i1> %v459, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v464 = select <16 x i1> %v460, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v465 = select <16 x i1> %v461, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x39F0000000000000)
  %v466 = fmul contract <16 x float> %v169, %v462
  %v467 = fmul contract <16 x float> %v170, %v463
  %v468 = fmul contract <16 x float> %v171, %v464
  %v469 = fmul contract <16 x float> %v172, %v465
  %v470 = fcmp olt <16 x float> %v443, splat (float 0x47EFFFFFE0000000)
  %v471 = select <16 x i1> %v470, <16 x float> %v443, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v472 = fcmp olt <16 x float> %v445, splat (float 0x47EFFFFFE0000000)
  %v473 = select <16 x i1> %v472, <16 x float> %v445, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v474 = fcmp olt <16 x float> %v447, splat (float 0x47EFFFFFE0000000)
  %v475 = select <16 x i1> %v474, <16 x float> %v447, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v476 = fcmp olt <16 x float> %v449, splat (float 0x47EFFFFFE0000000)
  %v477 = select <16 x i1> %v476, <16 x float> %v449, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v478 = fcmp ogt <16 x float> %v471, splat (float 0xC7EFFFFFE0000000)
  %v479 = select <16 x i1> %v478, <16 x float> %v471, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v480 = fcmp ogt <16 x float> %v473, splat (float 0xC7EFFFFFE0000000)
  %v481 = select <16 x i1> %v480, <16 x float> %v473, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v482 = fcmp ogt <16 x float> %v475, splat (float 0xC7EFFFFFE0000000)
  %v483 = select <16 x i1> %v482, <16 x float> %v475, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v484 = fcmp ogt <16 x float> %v477, splat (float 0xC7EFFFFFE0000000)
  %v485 = select <16 x i1> %v484, <16 x float> %v477, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v486 = fmul contract <16 x float> %v479, %v462
  %v487 = fmul contract <16 x float> %v481, %v463
  %v488 = fmul contract <16 x float> %v483, %v464
  %v489 = fmul contract <16 x float> %v485, %v465
  %v490 = fsub contract <16 x float> %v466, %v486
  %v491 = fsub contract <16 x float> %v467, %v487
  %v492 = fsub contract <16 x float> %v468, %v488
  %v493 = fsub contract <16 x float> %v469, %v489
  %v494 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v490, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v495 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v494, <16 x float> splat (float 0x3F83CEC460000000))
  %v496 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v495, <16 x float> %v494, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v497 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v496, <16 x float> %v494, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v498 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v497, <16 x float> %v494, <16 x float> splat (float 0x3FE62E4240000000))
  %v499 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v498, <16 x float> %v494, <16 x float> splat (float 0x3FF0000000000000))
  %v500 = fsub <16 x float> %v490, %v494
  %v501 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v499, <16 x float> %v500, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v502 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v491, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v503 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v502, <16 x float> splat (float 0x3F83CEC460000000))
  %v504 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v503, <16 x float> %v502, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v505 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v504, <16 x float> %v502, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v506 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v505, <16 x float> %v502, <16 x float> splat (float 0x3FE62E4240000000))
  %v507 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v506, <16 x float> %v502, <16 x float> splat (float 0x3FF0000000000000))
  %v508 = fsub <16 x float> %v491, %v502
  %v509 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v507, <16 x float> %v508, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v510 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v492, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v511 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v510, <16 x float> splat (float 0x3F83CEC460000000))
  %v512 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v511, <16 x float> %v510, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v513 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v512, <16 x float> %v510, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v514 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v513, <16 x float> %v510, <16 x float> splat (float 0x3FE62E4240000000))
  %v515 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v514, <16 x float> %v510, <16 x float> splat (float 0x3FF0000000000000))
  %v516 = fsub <16 x float> %v492, %v510
  %v517 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v515, <16 x float> %v516, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v518 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v493, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v519 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v518, <16 x float> splat (float 0x3F83CEC460000000))
  %v520 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v519, <16 x float> %v518, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v521 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v520, <16 x float> %v518, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v522 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v521, <16 x float> %v518, <16 x float> splat (float 0x3FE62E4240000000))
  %v523 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v522, <16 x float> %v518, <16 x float> splat (float 0x3FF0000000000000))
  %v524 = fsub <16 x float> %v493, %v518
  %v525 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v523, <16 x float> %v524, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v526 = select <16 x i1> %v450, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v501
  %v527 = select <16 x i1> %v451, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v509
  %v528 = select <16 x i1> %v452, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v517
  %v529 = select <16 x i1> %v453, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v525
  %v530 = fmul contract <16 x float> %v173, %v526
  %v531 = fmul contract <16 x float> %v174, %v527
  %v532 = fmul contract <16 x float> %v175, %v528
  %v533 = fmul contract <16 x float> %v176, %v529
  %v534 = fmul contract <16 x float> %v177, %v526
  %v535 = fmul contract <16 x float> %v178, %v527
  %v536 = fmul contract <16 x float> %v179, %v528
  %v537 = fmul contract <16 x float> %v180, %v529
  %v538 = fcmp oeq <16 x float> %v334, %v443
  %v539 = fcmp oeq <16 x float> %v335, %v445
  %v540 = fcmp oeq <16 x float> %v336, %v447
  %v541 = fcmp oeq <16 x float> %v337, %v449
  %v542 = fmul contract <16 x float> %v334, %v462
  %v543 = fmul contract <16 x float> %v335, %v463
  %v544 = fmul contract <16 x float> %v336, %v464
  %v545 = fmul contract <16 x float> %v337, %v465
  %v546 = fsub contract <16 x float> %v542, %v486
  %v547 = fsub contract <16 x float> %v543, %v487
  %v548 = fsub contract <16 x float> %v544, %v488
  %v549 = fsub contract <16 x float> %v545, %v489
  %v550 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v546, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v551 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v550, <16 x float> splat (float 0x3F83CEC460000000))
  %v552 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v551, <16 x float> %v550, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v553 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v552, <16 x float> %v550, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v554 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v553, <16 x float> %v550, <16 x float> splat (float 0x3FE62E4240000000))
  %v555 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v554, <16 x float> %v550, <16 x float> splat (float 0x3FF0000000000000))
  %v556 = fsub <16 x float> %v546, %v550
  %v557 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v555, <16 x float> %v556, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v558 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v547, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v559 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v558, <16 x float> splat (float 0x3F83CEC460000000))
  %v560 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v559, <16 x float> %v558, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v561 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v560, <16 x float> %v558, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v562 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v561, <16 x float> %v558, <16 x float> splat (float 0x3FE62E4240000000))
  %v563 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v562, <16 x float> %v558, <16 x float> splat (float 0x3FF0000000000000))
  %v564 = fsub <16 x float> %v547, %v558
  %v565 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v563, <16 x float> %v564, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v566 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v548, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v567 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v566, <16 x float> splat (float 0x3F83CEC460000000))
  %v568 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v567, <16 x float> %v566, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v569 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v568, <16 x float> %v566, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v570 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v569, <16 x float> %v566, <16 x float> splat (float 0x3FE62E4240000000))
  %v571 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v570, <16 x float> %v566, <16 x float> splat (float 0x3FF0000000000000))
  %v572 = fsub <16 x float> %v548, %v566
  %v573 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v571, <16 x float> %v572, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v574 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v549, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v575 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v574, <16 x float> splat (float 0x3F83CEC460000000))
  %v576 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v575, <16 x float> %v574, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v577 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v576, <16 x float> %v574, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v578 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v577, <16 x float> %v574, <16 x float> splat (float 0x3FE62E4240000000))
  %v579 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v578, <16 x float> %v574, <16 x float> splat (float 0x3FF0000000000000))
  %v580 = fsub <16 x float> %v549, %v574
  %v581 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v579, <16 x float> %v580, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v582 = select <16 x i1> %v538, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v557
  %v583 = select <16 x i1> %v539, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v565
  %v584 = select <16 x i1> %v540, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v573
  %v585 = select <16 x i1> %v541, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v581
  %v586 = fmul contract <16 x float> %v436, %v582
  %v587 = fmul contract <16 x float> %v437, %v583
  %v588 = fmul contract <16 x float> %v438, %v584
  %v589 = fmul contract <16 x float> %v439, %v585
  %v590 = fmul contract <16 x float> splat (float 0x0000000000000000), %v582
  %v591 = fmul contract <16 x float> splat (float 0x0000000000000000), %v583
  %v592 = fmul contract <16 x float> splat (float 0x0000000000000000), %v584
  %v593 = fmul contract <16 x float> splat (float 0x0000000000000000), %v585
  %v594 = fadd contract <16 x float> %v534, %v590
  %v595 = fadd contract <16 x float> %v535, %v591
  %v596 = fadd contract <16 x float> %v536, %v592
  %v597 = fadd contract <16 x float> %v537, %v593
  %v598 = fsub contract <16 x float> %v586, %v594
  %v599 = fsub contract <16 x float> %v587, %v595
  %v600 = fsub contract <16 x float> %v588, %v596
  %v601 = fsub contract <16 x float> %v589, %v597
  %v602 = fadd contract <16 x float> %v530, %v598
  %v603 = fadd contract <16 x float> %v531, %v599
  %v604 = fadd contract <16 x float> %v532, %v600
  %v605 = fadd contract <16 x float> %v533, %v601
  %v606 = fsub contract <16 x float> %v602, %v530
  %v607 = fsub contract <16 x float> %v603, %v531
  %v608 = fsub contract <16 x float> %v604, %v532
  %v609 = fsub contract <16 x float> %v605, %v533
  %v610 = fsub contract <16 x float> %v606, %v598
  %v611 = fsub contract <16 x float> %v607, %v599
  %v612 = fsub contract <16 x float> %v608, %v600
  %v613 = fsub contract <16 x float> %v609, %v601
  %v614 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v602)
  %v615 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v603)
  %v616 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v604)
  %v617 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v605)
  %v618 = fcmp olt <16 x float> %v614, splat (float 0x7FF0000000000000)
  %v619 = fcmp olt <16 x float> %v615, splat (float 0x7FF0000000000000)
  %v620 = fcmp olt <16 x float> %v616, splat (float 0x7FF0000000000000)
  %v621 = fcmp olt <16 x float> %v617, splat (float 0x7FF0000000000000)
  %v622 = select <16 x i1> %v618, <16 x float> %v610, <16 x float> splat (float 0x0000000000000000)
  %v623 = select <16 x i1> %v619, <16 x float> %v611, <16 x float> splat (float 0x0000000000000000)
  %v624 = select <16 x i1> %v620, <16 x float> %v612, <16 x float> splat (float 0x0000000000000000)
  %v625 = select <16 x i1> %v621, <16 x float> %v613, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head141
interval_end143:
  %v626 = add nsw i64 %v149, 1
  br label %interval_head139
columns_done144:
  %v627 = fcmp olt <16 x float> %v154, splat (float 0x3810000000000000)
  %v628 = fmul <16 x float> %v154, splat (float 0x4170000000000000)
  %v629 = select <16 x i1> %v627, <16 x float> %v628, <16 x float> %v154
  %v630 = select <16 x i1> %v627, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v631 = bitcast <16 x float> %v629 to <16 x i32>
  %v632 = add <16 x i32> %v631, splat (i32 4913933)
  %v633 = lshr <16 x i32> %v632, splat (i32 23)
  %v634 = or <16 x i32> %v633, splat (i32 1258291200)
  %v635 = bitcast <16 x i32> %v634 to <16 x float>
  %v636 = and <16 x i32> %v632, splat (i32 8388607)
  %v637 = fsub <16 x float> %v635, %v630
  %v638 = add <16 x i32> %v636, splat (i32 1060439283)
  %v639 = bitcast <16 x i32> %v638 to <16 x float>
  %v640 = fsub <16 x float> %v639, splat (float 0x3FF0000000000000)
  %v641 = fadd <16 x float> %v640, splat (float 0x4000000000000000)
  %v642 = fdiv <16 x float> %v640, %v641
  %v643 = fmul <16 x float> %v642, %v642
  %v644 = fmul <16 x float> %v640, splat (float 0x3FE0000000000000)
  %v645 = fmul <16 x float> %v644, %v640
  %v646 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v643, <16 x float> splat (float 0x3FD995ED20000000))
  %v647 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v646, <16 x float> %v643, <16 x float> splat (float 0x3FE55557A0000000))
  %v648 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v643, <16 x float> %v647, <16 x float> %v645)
  %v649 = fmul <16 x float> %v637, splat (float 0x3EB7F7D1C0000000)
  %v650 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v642, <16 x float> %v648, <16 x float> %v649)
  %v651 = fsub <16 x float> %v645, %v650
  %v652 = fsub <16 x float> %v640, %v651
  %v653 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v637, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v652)
  %v654 = fcmp oeq <16 x float> %v154, splat (float 0x0000000000000000)
  %v655 = select <16 x i1> %v654, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v656 = fcmp ogt <16 x float> %v154, splat (float 0x0000000000000000)
  %v657 = select <16 x i1> %v656, <16 x float> %v653, <16 x float> %v655
  %v658 = fcmp olt <16 x float> %v154, splat (float 0x7FF0000000000000)
  %v659 = select <16 x i1> %v658, <16 x float> %v657, <16 x float> %v154
  %v660 = fcmp olt <16 x float> %v155, splat (float 0x3810000000000000)
  %v661 = fmul <16 x float> %v155, splat (float 0x4170000000000000)
  %v662 = select <16 x i1> %v660, <16 x float> %v661, <16 x float> %v155
  %v663 = select <16 x i1> %v660, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v664 = bitcast <16 x float> %v662 to <16 x i32>
  %v665 = add <16 x i32> %v664, splat (i32 4913933)
  %v666 = lshr <16 x i32> %v665, splat (i32 23)
  %v667 = or <16 x i32> %v666, splat (i32 1258291200)
  %v668 = bitcast <16 x i32> %v667 to <16 x float>
  %v669 = and <16 x i32> %v665, splat (i32 8388607)
  %v670 = fsub <16 x float> %v668, %v663
  %v671 = add <16 x i32> %v669, splat (i32 1060439283)
  %v672 = bitcast <16 x i32> %v671 to <16 x float>
  %v673 = fsub <16 x float> %v672, splat (float 0x3FF0000000000000)
  %v674 = fadd <16 x float> %v673, splat (float 0x4000000000000000)
  %v675 = fdiv <16 x float> %v673, %v674
  %v676 = fmul <16 x float> %v675, %v675
  %v677 = fmul <16 x float> %v673, splat (float 0x3FE0000000000000)
  %v678 = fmul <16 x float> %v677, %v673
  %v679 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v676, <16 x float> splat (float 0x3FD995ED20000000))
  %v680 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v679, <16 x float> %v676, <16 x float> splat (float 0x3FE55557A0000000))
  %v681 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v676, <16 x float> %v680, <16 x float> %v678)
  %v682 = fmul <16 x float> %v670, splat (float 0x3EB7F7D1C0000000)
  %v683 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v675, <16 x float> %v681, <16 x float> %v682)
  %v684 = fsub <16 x float> %v678, %v683
  %v685 = fsub <16 x float> %v673, %v684
  %v686 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v670, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v685)
  %v687 = fcmp oeq <16 x float> %v155, splat (float 0x0000000000000000)
  %v688 = select <16 x i1> %v687, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v689 = fcmp ogt <16 x float> %v155, splat (float 0x0000000000000000)
  %v690 = select <16 x i1> %v689, <16 x float> %v686, <16 x float> %v688
  %v691 = fcmp olt <16 x float> %v155, splat (float 0x7FF0000000000000)
  %v692 = select <16 x i1> %v691, <16 x float> %v690, <16 x float> %v155
  %v693 = fcmp olt <16 x float> %v156, splat (float 0x3810000000000000)
  %v694 = fmul <16 x float> %v156, splat (float 0x4170000000000000)
  %v695 = select <16 x i1> %v693, <16 x float> %v694, <16 x float> %v156
  %v696 = select <16 x i1> %v693, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v697 = bitcast <16 x float> %v695 to <16 x i32>
  %v698 = add <16 x i32> %v697, splat (i32 4913933)
  %v699 = lshr <16 x i32> %v698, splat (i32 23)
  %v700 = or <16 x i32> %v699, splat (i32 1258291200)
  %v701 = bitcast <16 x i32> %v700 to <16 x float>
  %v702 = and <16 x i32> %v698, splat (i32 8388607)
  %v703 = fsub <16 x float> %v701, %v696
  %v704 = add <16 x i32> %v702, splat (i32 1060439283)
  %v705 = bitcast <16 x i32> %v704 to <16 x float>
  %v706 = fsub <16 x float> %v705, splat (float 0x3FF0000000000000)
  %v707 = fadd <16 x float> %v706, splat (float 0x4000000000000000)
  %v708 = fdiv <16 x float> %v706, %v707
  %v709 = fmul <16 x float> %v708, %v708
  %v710 = fmul <16 x float> %v706, splat (float 0x3FE0000000000000)
  %v711 = fmul <16 x float> %v710, %v706
  %v712 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v709, <16 x float> splat (float 0x3FD995ED20000000))
  %v713 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v712, <16 x float> %v709, <16 x float> splat (float 0x3FE55557A0000000))
  %v714 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v709, <16 x float> %v713, <16 x float> %v711)
  %v715 = fmul <16 x float> %v703, splat (float 0x3EB7F7D1C0000000)
  %v716 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v708, <16 x float> %v714, <16 x float> %v715)
  %v717 = fsub <16 x float> %v711, %v716
  %v718 = fsub <16 x float> %v706, %v717
  %v719 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v703, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v718)
  %v720 = fcmp oeq <16 x float> %v156, splat (float 0x0000000000000000)
  %v721 = select <16 x i1> %v720, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v722 = fcmp ogt <16 x float> %v156, splat (float 0x0000000000000000)
  %v723 = select <16 x i1> %v722, <16 x float> %v719, <16 x float> %v721
  %v724 = fcmp olt <16 x float> %v156, splat (float 0x7FF0000000000000)
  %v725 = select <16 x i1> %v724, <16 x float> %v723, <16 x float> %v156
  %v726 = fcmp olt <16 x float> %v157, splat (float 0x3810000000000000)
  %v727 = fmul <16 x float> %v157, splat (float 0x4170000000000000)
  %v728 = select <16 x i1> %v726, <16 x float> %v727, <16 x float> %v157
  %v729 = select <16 x i1> %v726, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v730 = bitcast <16 x float> %v728 to <16 x i32>
  %v731 = add <16 x i32> %v730, splat (i32 4913933)
  %v732 = lshr <16 x i32> %v731, splat (i32 23)
  %v733 = or <16 x i32> %v732, splat (i32 1258291200)
  %v734 = bitcast <16 x i32> %v733 to <16 x float>
  %v735 = and <16 x i32> %v731, splat (i32 8388607)
  %v736 = fsub <16 x float> %v734, %v729
  %v737 = add <16 x i32> %v735, splat (i32 1060439283)
  %v738 = bitcast <16 x i32> %v737 to <16 x float>
  %v739 = fsub <16 x float> %v738, splat (float 0x3FF0000000000000)
  %v740 = fadd <16 x float> %v739, splat (float 0x4000000000000000)
  %v741 = fdiv <16 x float> %v739, %v740
  %v742 = fmul <16 x float> %v741, %v741
  %v743 = fmul <16 x float> %v739, splat (float 0x3FE0000000000000)
  %v744 = fmul <16 x float> %v743, %v739
  %v745 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v742, <16 x float> splat (float 0x3FD995ED20000000))
  %v746 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v745, <16 x float> %v742, <16 x float> splat (float 0x3FE55557A0000000))
  %v747 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v742, <16 x float> %v746, <16 x float> %v744)
  %v748 = fmul <16 x float> %v736, splat (float 0x3EB7F7D1C0000000)
  %v749 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v741, <16 x float> %v747, <16 x float> %v748)
  %v750 = fsub <16 x float> %v744, %v749
  %v751 = fsub <16 x float> %v739, %v750
  %v752 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v736, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v751)
  %v753 = fcmp oeq <16 x float> %v157, splat (float 0x0000000000000000)
  %v754 = select <16 x i1> %v753, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v755 = fcmp ogt <16 x float> %v157, splat (float 0x0000000000000000)
  %v756 = select <16 x i1> %v755, <16 x float> %v752, <16 x float> %v754
  %v757 = fcmp olt <16 x float> %v157, splat (float 0x7FF0000000000000)
  %v758 = select <16 x i1> %v757, <16 x float> %v756, <16 x float> %v157
  %v759 = fadd contract <16 x float> %v150, %v659
  %v760 = fadd contract <16 x float> %v151, %v692
  %v761 = fadd contract <16 x float> %v152, %v725
  %v762 = fadd contract <16 x float> %v153, %v758
  %v763 = getelementptr i8, ptr %scratch, i64 33280
  %v764 = getelementptr i8, ptr %v763, i64 64
  %v765 = getelementptr i8, ptr %v763, i64 128
  %v766 = getelementptr i8, ptr %v763, i64 192
  store <16 x float> %v759, ptr %v763, align 64
  store <16 x float> %v760, ptr %v764, align 64
  store <16 x float> %v761, ptr %v765, align 64
  store <16 x float> %v762, ptr %v766, align 64
  %v767 = add nsw i64 %v65, 64
  %v768 = icmp sle i64 %v767, %v61
  %v769 = icmp eq i64 %v9, 4
  %v770 = and i1 %v768, %v769
  br i1 %v770, label %whole_tile771, label %part772
whole_tile771:
  %v774 = mul nsw i64 %v65, 4
  %v775 = getelementptr i8, ptr %v46, i64 %v774
  %v776 = getelementptr i8, ptr %scratch, i64 33280
  %v777 = load <16 x float>, ptr %v776, align 64
  store <16 x float> %v777, ptr %v775, align 1
  %v778 = getelementptr i8, ptr %scratch, i64 33344
  %v779 = load <16 x float>, ptr %v778, align 64
  %v780 = getelementptr i8, ptr %v775, i64 64
  store <16 x float> %v779, ptr %v780, align 1
  %v781 = getelementptr i8, ptr %scratch, i64 33408
  %v782 = load <16 x float>, ptr %v781, align 64
  %v783 = getelementptr i8, ptr %v775, i64 128
  store <16 x float> %v782, ptr %v783, align 1
  %v784 = getelementptr i8, ptr %scratch, i64 33472
  %v785 = load <16 x float>, ptr %v784, align 64
  %v786 = getelementptr i8, ptr %v775, i64 192
  store <16 x float> %v785, ptr %v786, align 1
  br label %moved773
part772:
  %v787 = sub nsw i64 %v61, %v65
  %v788 = mul nsw i64 %v787, 1
  %v789 = icmp slt i64 64, %v788
  %v790 = select i1 %v789, i64 64, i64 %v788
  br label %scatter_head791
scatter_head791:
  %v794 = phi i64 [ 0, %part772 ], [ %v804, %scatter792 ]
  %v795 = icmp slt i64 %v794, %v790
  br i1 %v795, label %scatter792, label %scatter_done793
scatter792:
  %v796 = add nsw i64 %v65, %v794
  %v797 = mul nsw i64 %v796, %v9
  %v798 = getelementptr i8, ptr %v46, i64 %v797
  %v799 = mul nsw i64 0, 4
  %v800 = getelementptr i8, ptr %v798, i64 %v799
  %v801 = getelementptr i8, ptr %scratch, i64 33280
  %v802 = getelementptr float, ptr %v801, i64 %v794
  %v803 = load float, ptr %v802
  store float %v803, ptr %v800, align 1
  %v804 = add nsw i64 %v794, 1
  br label %scatter_head791
scatter_done793:
  br label %moved773
moved773:
  %v805 = add nsw i64 %v65, 64
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)

attributes #0 = { nounwind }
!0 = !{}
